/** The row the keyboard stands on. Focus stays on the grid (aria-activedescendant), so scrolling can never lose it. */
import { useState, type KeyboardEvent } from 'react';

const stepOf = (key: string, page: number, rowCount: number): ((index: number) => number) | undefined => {
  const steps: Partial<Record<string, (index: number) => number>> = {
    ArrowDown: (index) => index + 1,
    ArrowUp: (index) => index - 1,
    PageDown: (index) => index + page,
    PageUp: (index) => index - page,
    Home: () => 0,
    End: () => rowCount - 1,
  };
  return steps[key];
};

export interface ActiveRowOptions {
  readonly rowCount: number;
  readonly rowsPerPage: number;
  /** Where the keyboard begins: the first row in view. */
  readonly firstInView: () => number;
  readonly reveal: (index: number) => void;
  readonly open: (index: number) => void;
}

export const useActiveRow = ({ rowCount, rowsPerPage, firstInView, reveal, open }: ActiveRowOptions) => {
  const [wanted, setWanted] = useState<number>();
  const active = wanted === undefined || rowCount === 0 ? undefined : Math.min(wanted, rowCount - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys pressed on a header's button belong to the button.
    if (
      event.defaultPrevented ||
      event.target !== event.currentTarget ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      rowCount === 0
    )
      return;
    if (event.key === 'Enter' && active !== undefined) {
      event.preventDefault();
      open(active);
      return;
    }
    const step = stepOf(event.key, Math.max(1, rowsPerPage), rowCount);
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(rowCount - 1, step(active ?? firstInView() - 1)));
    setWanted(next);
    reveal(next);
  };

  const onFocus = (): void => setWanted((before) => before ?? firstInView());
  return { active, onKeyDown, onFocus };
};
