import type { BenchRow } from './rows';

/** What the probe needs of a grid; each variant builds one. */
export interface Grid {
  /** Shows the rows that hold `typed`. */
  readonly filter: (typed: string) => void;
  readonly scroller: () => HTMLElement;
  readonly rowHeight: number;
  /** Of a header that lies in the scroller and sticks to its top. */
  readonly headHeight: number;
}

/** Prepares the page, unmeasured; what it resolves with is measured: from rows to something on the screen. */
export type PrepareGrid = (container: HTMLElement) => Promise<(rows: readonly BenchRow[]) => Grid>;

export const found = (container: HTMLElement, selector: string): HTMLElement => {
  const element = container.querySelector(selector);
  if (!(element instanceof HTMLElement)) throw new Error(`the grid has no ${selector}`);
  return element;
};
