/**
 * Which rows are drawn. All rows are equally high, so this is arithmetic: nothing is measured or kept per row, and
 * fifty thousand rows cost what fifty do.
 */
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';

/** Rows drawn beyond each edge, so that a fling's next frame is there before it is asked for. */
const fullOverscan = 6;

export interface RowWindow {
  readonly first: number;
  /** One after the last. */
  readonly end: number;
  /** Scrolls no further than needed to show the row whole. */
  readonly reveal: (index: number) => void;
}

export interface RowWindowOptions {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rowCount: number;
  readonly rowHeight: number;
  /** Height of the scroller, and of the sticky header that covers its top. */
  readonly height: number;
  readonly headerHeight: number;
  /** When it changes the view begins at the top again. */
  readonly scrollKey: string;
}

const scrollTo = (element: HTMLElement, top: number): void => {
  if (element.scrollTop !== top) element.scrollTop = top;
};

export const useRowWindow = (options: RowWindowOptions): RowWindow => {
  const { scroller, rowCount, rowHeight, height, headerHeight, scrollKey } = options;
  const [topRow, setTopRow] = useState(0);

  useEffect(() => {
    const element = scroller.current;
    if (element === null) return undefined;
    const follow = (): void => {
      const next = Math.floor(element.scrollTop / rowHeight);
      // Synchronous: a scroll event runs before the frame it belongs to is painted, so no frame shows missing rows.
      flushSync(() => setTopRow(next));
    };
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, rowHeight]);

  const shownKey = useRef(scrollKey);
  useLayoutEffect(() => {
    if (shownKey.current === scrollKey) return;
    shownKey.current = scrollKey;
    if (scroller.current !== null) scrollTo(scroller.current, 0);
  }, [scroller, scrollKey]);

  const reveal = (index: number): void => {
    const element = scroller.current;
    if (element === null) return;
    const room = element.clientHeight - headerHeight;
    const top = index * rowHeight;
    if (top < element.scrollTop) scrollTo(element, top);
    else if (top + rowHeight > element.scrollTop + room) scrollTo(element, top + rowHeight - room);
  };

  // The first frame holds what is seen; the rows beyond the edges follow when it has been painted.
  const [overscan, setOverscan] = useState(0);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => setOverscan(fullOverscan));
    });
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, []);
  const visible = Math.ceil((height - headerHeight) / rowHeight) + 1;
  // After a filter has shortened the list, the remembered position may lie beyond its end until the scroll event comes.
  const top = Math.min(topRow, Math.max(0, rowCount - visible));
  return { first: Math.max(0, top - overscan), end: Math.min(rowCount, top + visible + overscan), reveal };
};

/** How many elements the window needs at most: row `i` reuses element `i % poolSize`, as hand-written lists do. */
export const poolSize = (height: number, rowHeight: number): number =>
  Math.ceil(height / rowHeight) + 1 + 2 * fullOverscan;
