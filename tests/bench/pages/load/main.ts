/** Loads all proposals one way or the other, and says how long it took and how long it held the page. */
import type { Queryable } from '@pnp/queryable';
import { spfi, SPBrowser } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items';
import type { RoundKey } from '../../../../src/domain/round';
import { connectSite } from '../../../../src/sharepoint/client';
import { rowCodec } from '../../../../src/sharepoint/codec/rowCodec';
import { createStores } from '../../../../src/sharepoint/repositories/createStores';
import { proposalSummaryFields } from '../../../../src/sharepoint/schema/lists/proposals';

export interface LoadResult {
  readonly ms: number;
  readonly rows: number;
  /** Milliseconds of each task that held the page for more than 50. */
  readonly longTasks: readonly number[];
}

type Way = 'ours' | 'ranges' | 'iterator';

declare global {
  interface Window {
    load?: (way: Way, siteUrl: string, token: string, highestId: number) => Promise<LoadResult>;
  }
}

const listPath = '/sites/raaderum/Lists/RdProposals';
const { select, expand } = rowCodec(proposalSummaryFields);
const rangeSize = 5000;

const ways: Readonly<Record<Way, (siteUrl: string, token: string, highestId: number) => Promise<number>>> = {
  /** As the tab does it, entities at the end. */
  ours: async (siteUrl, token) => {
    const tokens = { token: () => Promise.resolve(token), askForToken: () => Promise.resolve(token) };
    const { proposals } = createStores(connectSite({ siteUrl, tokens, scope: 'AllSites.Write' }));
    const { rows, problems } = await proposals.list('2025-2028' as RoundKey);
    if (problems.length > 0) throw new Error(`unreadable: ${JSON.stringify(problems[0])}`);
    return rows.length;
  },
  /** The bare minimum: the highest id known beforehand, four plain requests at a time, JSON at the end. */
  ranges: async (siteUrl, token, highestId) => {
    const starts = Array.from({ length: Math.ceil(highestId / rangeSize) }, (_, index) => index * rangeSize);
    const all: unknown[][] = [];
    const fetchNext = async (): Promise<void> => {
      const start = starts.shift();
      if (start === undefined) return;
      const query = new URLSearchParams({
        $select: select.join(','),
        $expand: expand.join(','),
        $filter: `Id gt ${start} and Id le ${start + rangeSize}`,
        $top: String(rangeSize),
      });
      const answer = await fetch(`${siteUrl}/_api/web/GetList('${listPath}')/items?${query}`, {
        headers: { Authorization: `Bearer ${token}`, Accept: 'application/json;odata=nometadata' },
      });
      const page: { value: unknown[] } = await answer.json();
      all.push(page.value);
      await fetchNext();
    };
    await Promise.all([fetchNext(), fetchNext(), fetchNext(), fetchNext()]);
    return all.flat().length;
  },
  /** The documented way of the library. */
  iterator: async (siteUrl, token) => {
    const sp = spfi(siteUrl).using(SPBrowser(), (instance: Queryable) => {
      instance.on.auth.replace(async (url, init) => [
        url,
        { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), Authorization: `Bearer ${token}` } },
      ]);
      return instance;
    });
    const all: unknown[] = [];
    const items = sp.web
      .getList(listPath)
      .items.select(...select)
      .expand(...expand)
      .top(rangeSize);
    for await (const page of items) all.push(...page);
    return all.length;
  },
};

window.load = async (way, siteUrl, token, highestId) => {
  const longTasks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    longTasks.push(...list.getEntries().map((entry) => entry.duration)),
  );
  observer.observe({ type: 'longtask' });
  const start = performance.now();
  const rows = await ways[way](siteUrl, token, highestId);
  const ms = performance.now() - start;
  await new Promise((resolve) => {
    setTimeout(resolve, 200);
  });
  observer.disconnect();
  return { ms, rows, longTasks };
};
document.body.dataset['ready'] = 'yes';
