/** P7 and P8: the tab's cold and warm start, on a slow machine and network, against a page of React only. */
import { execFileSync } from 'node:child_process';
import { resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Samples } from './samples';
import { startSite, type StartSite } from './startSite';
import type { Verdict } from './verdict';

const cpuSlowdown = 4;
/** 10 Mbit/s each way, 40 ms. */
const network = { offline: false, latency: 40, downloadThroughput: 1_250_000, uploadThroughput: 1_250_000 };

export interface StartBenchOptions {
  readonly browser: Browser;
  readonly pagesUrl: string;
  readonly folder: string;
  readonly reps: number;
  readonly log: (line: string) => void;
}

/** What `watchRows.js` notes in every frame. */
interface Marks {
  /** Of the frame that shows the rows, from its own navigation. */
  readonly rows: number;
  readonly firstPaint: number;
  readonly scriptBytes: number;
  /** Beyond 50 ms of each long task before the rows. */
  readonly blocked: number;
}

declare global {
  interface Window {
    marks?: Marks;
  }
}

const marksOf = async (page: Page): Promise<Marks> => {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    for (const frame of page.frames()) {
      const marks = await frame.evaluate(() => window.marks).catch(() => undefined);
      if (marks !== undefined) return marks;
    }
    await page.waitForTimeout(100);
  }
  throw new Error('no rows came within a minute');
};

const visit = async (page: Page, url: string, name: string, samples: Samples): Promise<void> => {
  await page.goto(url, { waitUntil: 'commit' });
  const marks = await marksOf(page);
  samples.add(`start ${name} rows`, marks.rows);
  samples.add(`start ${name} first paint`, marks.firstPaint);
  samples.add(`start ${name} script kB`, marks.scriptBytes / 1000);
  samples.add(`start ${name} blocked`, marks.blocked);
};

const measureOne = async (browser: Browser, url: string, name: string, samples: Samples): Promise<void> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    await context.addInitScript({ path: resolve('tests/bench/watchRows.js') });
    // One page for both visits: a second one would share the process, and be slowed down twice.
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', network);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    await visit(page, url, `${name} cold`, samples);
    await page.goto('about:blank');
    await visit(page, url, `${name} warm`, samples);
  } finally {
    await context.close();
  }
};

const pagesOf = (site: StartSite, pagesUrl: string): Readonly<Record<'tab' | 'react', string>> => ({
  tab: site.tabPage,
  react: `${pagesUrl}/reactOnly.html?${new URLSearchParams({ items: site.itemsUrl, token: site.token }).toString()}`,
});

export const runStartBench = async ({ browser, pagesUrl, folder, reps, log }: StartBenchOptions, samples: Samples) => {
  const tabFolder = `${folder}/tab`;
  const vite = [resolve('node_modules/vite/bin/vite.js'), 'build', '--mode', 'local-teams', '--logLevel', 'error'];
  execFileSync(process.execPath, vite, { env: { ...process.env, TAB_OUT_DIR: tabFolder }, stdio: 'inherit' });
  const site = await startSite(tabFolder);
  try {
    const pages = Object.entries(pagesOf(site, pagesUrl));
    for (let rep = 1; rep <= reps; rep += 1) {
      for (const [name, url] of pages) await measureOne(browser, url, name, samples);
      log(`start: rep ${rep} of ${reps}`);
    }
  } finally {
    await site.close();
  }
};

export const startVerdicts = (samples: Samples): readonly Verdict[] => {
  const against = (what: string, measure: string, target: number): Verdict => ({
    what,
    against: 'React only',
    value: samples.median(`start tab ${measure}`) / samples.median(`start react ${measure}`),
    unit: '×',
    target,
  });
  const own = (what: string, measure: string, unit: Verdict['unit'], target: number): Verdict => ({
    what,
    against: 'budget',
    value: samples.median(`start tab ${measure}`),
    unit,
    target,
  });
  return [
    against('P7 cold start to rows, 4× CPU', 'cold rows', 1.6),
    own('P7 scripts before the rows, gzip', 'cold script kB', 'kB', 230),
    own('P7 cold skeleton, 4× CPU', 'cold first paint', 'ms', 1000),
    own('P7 cold rows, 4× CPU', 'cold rows', 'ms', 2500),
    against('P8 warm start to rows, 4× CPU', 'warm rows', 1.8),
  ];
};
