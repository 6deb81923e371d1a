/** P5: 50,000 proposals into the page, 150 ms added to every request: ours, bare ID ranges, and PnPjs' own iterator. */
import type { Browser } from 'playwright-core';
import { bigSiteRows, startBigSite, type BigSite } from './bigSite';
import { readPage } from './builtPages';
import type { Samples } from './samples';
import type { Verdict } from './verdict';

const ways = ['ours', 'ranges', 'iterator'] as const;
type Way = (typeof ways)[number];

export interface LoadBenchOptions {
  readonly browser: Browser;
  readonly pagesFolder: string;
  readonly reps: number;
  readonly log: (line: string) => void;
}

const measureOne = async (browser: Browser, site: BigSite, way: Way, samples: Samples | undefined): Promise<void> => {
  const page = await browser.newPage();
  try {
    await page.goto(`${site.origin}/load.html`);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    site.traffic();
    const result = await page.evaluate(
      ({ name, siteUrl, token, highest }) => window.load?.(name, siteUrl, token, highest),
      { name: way, siteUrl: site.siteUrl, token: site.token, highest: bigSiteRows },
    );
    if (result?.rows !== bigSiteRows) throw new Error(`${way} loaded ${result?.rows} rows of ${bigSiteRows}`);
    if (samples === undefined) return;
    const { requests, bytes } = site.traffic();
    samples.add(`load ${way} ms`, result.ms);
    samples.add(`load ${way} longest task`, Math.max(0, ...result.longTasks));
    samples.add(`load ${way} requests`, requests);
    samples.add(`load ${way} bytes`, bytes);
  } finally {
    await page.close();
  }
};

export const runLoadBench = async ({ browser, pagesFolder, reps, log }: LoadBenchOptions, samples: Samples) => {
  const site = await startBigSite((path) => readPage(pagesFolder, path));
  try {
    // Once unmeasured: the server makes its answers.
    for (const way of ways) await measureOne(browser, site, way, undefined);
    for (let rep = 1; rep <= reps; rep += 1) {
      for (const way of ways) await measureOne(browser, site, way, samples);
      log(`load: rep ${rep} of ${reps}`);
    }
  } finally {
    await site.close();
  }
};

export const loadVerdicts = (samples: Samples): readonly Verdict[] => {
  const against = (what: string, other: Way, measure: string, target: number): Verdict => ({
    what,
    against: other,
    value: samples.median(`load ours ${measure}`) / samples.median(`load ${other} ${measure}`),
    unit: '×',
    target,
  });
  return [
    against('P5 load 50,000 items, 150 ms a request', 'iterator', 'ms', 0.55),
    against('P5 load 50,000 items, 150 ms a request', 'ranges', 'ms', 1.3),
    against('P5 bytes', 'iterator', 'bytes', 0.8),
    {
      what: 'P5 longest task while loading',
      against: 'no long task',
      value: samples.median('load ours longest task'),
      unit: 'ms',
      target: 50,
    },
  ];
};
