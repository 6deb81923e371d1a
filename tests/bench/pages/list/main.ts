/** One grid in a page of its own: `?grid=ours&rows=50000`. The measuring side calls `window.bench`. */
import { afterPaint, atEndOfFrame, painted } from './frames';
import { found, type Grid, type PrepareGrid } from './grid';
import { makeRows, rowsWith, type BenchRow } from './rows';

const grids: Readonly<Record<string, () => Promise<PrepareGrid>>> = {
  limit: async () => (await import('./limit')).prepareLimit,
  ours: async () => (await import('./ours')).prepareOurs,
  contrib: async () => (await import('./contrib')).prepareContrib,
  agGrid: async () => (await import('./agGrid')).prepareAgGrid,
};

export interface ScrollResult {
  readonly frames: readonly number[];
  /** Frames in which a row was missing or another row stood in its place. */
  readonly wrong: number;
}

export interface ListBench {
  mount(): Promise<number>;
  /** Before a key is pressed: what will have been typed after it. */
  expectKey(typed: string): void;
  /** After it: milliseconds from key to paint. */
  keyPainted(): Promise<number>;
  jump(): Promise<number>;
  scroll(pixelsPerSecond: number, seconds: number): Promise<ScrollResult>;
}

declare global {
  interface Window {
    bench?: ListBench;
  }
}

const query = new URLSearchParams(location.search);
const container = found(document.body, '#grid');
const input = document.querySelector('input');
if (input === null) throw new Error('the page has no search box');

const allRows = makeRows(Number(query.get('rows')));
const prepare = await grids[query.get('grid') ?? '']?.();
if (prepare === undefined) throw new Error('no such grid');
const make = await prepare(container);

let grid: Grid | undefined;
let shown: readonly BenchRow[] = allRows;

const mounted = (): Grid => {
  if (grid === undefined) throw new Error('not mounted');
  return grid;
};

const numberAt = (y: number): string | undefined => {
  const { left } = container.getBoundingClientRect();
  const row = document.elementFromPoint(left + 60, y)?.closest('[role=row], .ag-row');
  return /F-\d{5}/.exec(row?.textContent ?? '')?.[0];
};

/** Whether the rows of the scroll position stand where they should: looked at in four places of the view. */
const isRight = (): boolean => {
  const { rowHeight, headHeight, scroller } = mounted();
  const view = scroller();
  const box = view.getBoundingClientRect();
  const places = [0.05, 0.35, 0.65, 0.95].map((share) => headHeight + share * (view.clientHeight - headHeight - 2));
  return places.every((place) => {
    const seen = numberAt(box.top + place);
    // On the very edge between two rows either may answer.
    return [-2, 2].some((edge) => {
      const index = Math.floor((view.scrollTop + place + edge - headHeight) / rowHeight);
      return seen !== undefined && seen === shown[index]?.number;
    });
  });
};

const isReady = (): boolean => {
  try {
    return isRight();
  } catch {
    return false; // the grid has not built its scroller yet
  }
};

let keyToPaint: Promise<number> = Promise.reject(new Error('no key was pressed'));
keyToPaint.catch(() => undefined);
input.addEventListener(
  'keydown',
  (event) => {
    keyToPaint = painted(isReady).then((at) => at - event.timeStamp);
  },
  { capture: true },
);
input.addEventListener('input', () => mounted().filter(input.value));

window.bench = {
  mount: async () => {
    const start = performance.now();
    grid = make(allRows);
    return (await painted(isReady)) - start;
  },
  expectKey: (typed) => {
    shown = rowsWith(allRows, typed);
  },
  keyPainted: () => keyToPaint,
  jump: async () => {
    const { scroller } = mounted();
    const start = performance.now();
    scroller().scrollTop = Math.floor(scroller().scrollHeight * 0.6);
    return (await painted(isReady)) - start;
  },
  scroll: (pixelsPerSecond, seconds) =>
    new Promise((resolve) => {
      const view = mounted().scroller();
      view.scrollTop = 0;
      const frames: number[] = [];
      let wrong = 0;
      let before = performance.now();
      const began = before;
      // The position moves between two frames, as a wheel's does: the scroll event then comes before the next paint.
      const step = (): void => {
        const now = performance.now();
        view.scrollTop += Math.round((pixelsPerSecond * Math.min(now - before, 100)) / 1000);
        atEndOfFrame(() => {
          const at = performance.now();
          frames.push(at - before);
          before = at;
          if (!isReady()) wrong += 1;
          if (at - began > seconds * 1000) resolve({ frames, wrong });
          else afterPaint(step);
        });
      };
      afterPaint(step);
    }),
};
document.body.dataset['ready'] = 'yes';
