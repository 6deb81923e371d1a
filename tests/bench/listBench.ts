/** P1–P4: our list against a hand-written limit and two public grids, at 500, 5,000 and 50,000 rows. */
import type { Browser, Page } from 'playwright-core';
import type { ScrollResult } from './pages/list/main';
import type { Samples } from './samples';
import { quantileOf } from './statistics';
import type { Verdict } from './verdict';

const grids = ['limit', 'ours', 'contrib', 'agGrid'] as const;
type GridName = (typeof grids)[number];
const sizes = [500, 5000, 50_000] as const;
const cpuSlowdown = 4;
/** Typed one by one, then taken away again: every state from all rows to a few. */
const word = 'aun';
const slow = { name: 'scroll', pixelsPerSecond: 2400, seconds: 1 };
const fling = { name: 'fling', pixelsPerSecond: 24_000, seconds: 1 };

export interface ListBenchOptions {
  readonly browser: Browser;
  readonly pagesUrl: string;
  readonly reps: number;
  readonly patienceMs: number;
  readonly log: (line: string) => void;
}

const press = async (page: Page, key: string, typed: string): Promise<number> => {
  await page.evaluate((text) => window.bench?.expectKey(text), typed);
  await page.keyboard.press(key);
  return page.evaluate(() => window.bench?.keyPainted() ?? Number.NaN);
};

const typing = [
  ...word.split('').map((key, index) => ({ key, typed: word.slice(0, index + 1) })),
  ...word.split('').map((_, index) => ({ key: 'Backspace', typed: word.slice(0, word.length - index - 1) })),
];

const addScroll = (samples: Samples, name: string, { frames, wrong }: ScrollResult): void => {
  samples.add(`${name} p95 frame`, quantileOf(frames, 0.95));
  samples.add(`${name} late frames`, frames.filter((frame) => frame > 16.8 * 1.5).length);
  samples.add(`${name} wrong frames`, wrong);
};

const measureOne = async (options: ListBenchOptions, samples: Samples, grid: GridName, size: number): Promise<void> => {
  const page = await options.browser.newPage({ viewport: { width: 1280, height: 720 } });
  try {
    await page.goto(`${options.pagesUrl}/list.html?grid=${grid}&rows=${size}`);
    await page.waitForSelector('body[data-ready]', { state: 'attached' });
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
    const name = `${grid} ${size}`;
    samples.add(`${name} paint`, await page.evaluate(() => window.bench?.mount() ?? Number.NaN));
    await page.focus('input');
    for (const { key, typed } of typing) samples.add(`${name} key`, await press(page, key, typed));
    samples.add(`${name} jump`, await page.evaluate(() => window.bench?.jump() ?? Number.NaN));
    if (size !== 50_000) return;
    // At the machine's own speed: a slowed one has late frames whatever the page does.
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    for (const pace of [slow, fling]) {
      const result = await page.evaluate((given) => window.bench?.scroll(given.pixelsPerSecond, given.seconds), pace);
      if (result !== undefined) addScroll(samples, `${name} ${pace.name}`, result);
    }
  } finally {
    await page.close();
  }
};

export const runListBench = async (options: ListBenchOptions, samples: Samples): Promise<void> => {
  const start = Date.now();
  for (let rep = 1; rep <= options.reps; rep += 1) {
    for (const size of sizes) for (const grid of grids) await measureOne(options, samples, grid, size);
    options.log(`list: rep ${rep} of ${options.reps}, ${Math.round((Date.now() - start) / 1000)} s`);
    // Interleaved reps: to stop early costs precision, never fairness.
    if (Date.now() - start > options.patienceMs) break;
  }
};

export const listVerdicts = (samples: Samples): readonly Verdict[] => {
  const ratio = (a: string, b: string) => samples.median(a) / samples.median(b);
  const against = (what: string, other: string, measure: string, target: number): Verdict => ({
    what,
    against: other,
    value: ratio(`ours 50000 ${measure}`, `${other} 50000 ${measure}`),
    unit: '×',
    target,
  });
  const own = (what: string, note: string, name: string, unit: Verdict['unit'], target: number): Verdict => ({
    what,
    against: note,
    value: samples.median(`ours 50000 ${name}`),
    unit,
    target,
  });
  const growth = (measure: string): Verdict => ({
    what: `P4 ${measure}, 50,000 rows to 500`,
    against: 'itself',
    value: ratio(`ours 50000 ${measure}`, `ours 500 ${measure}`),
    unit: '×',
    target: 1.3,
  });
  return [
    against('P1 key to paint, 50,000 rows', 'limit', 'key', 1.5),
    against('P1 key to paint, 50,000 rows', 'contrib', 'key', 0.5),
    against('P1 key to paint, 50,000 rows', 'agGrid', 'key', 0.5),
    against('P2 first rows, 50,000', 'limit', 'paint', 2.5),
    against('P2 first rows, 50,000', 'contrib', 'paint', 0.4),
    own('P3 scroll 2,400 px/s, p95 frame', 'one frame', 'scroll p95 frame', 'ms', 17.5),
    own('P3 scroll, wrong or blank frames', 'none', 'scroll wrong frames', 'count', 0),
    own('P3 fling 24,000 px/s, p95 frame', 'two frames', 'fling p95 frame', 'ms', 34),
    own('P3 fling, wrong or blank frames', 'none', 'fling wrong frames', 'count', 0),
    growth('paint'),
    growth('key'),
    growth('jump'),
  ];
};
