import { useLayoutEffect, useState, type RefObject } from 'react';

export interface ElementSize {
  readonly width: number;
  readonly height: number;
}

/**
 * The inner size of an element, following it. Undefined in the first render, and only there: the element is measured
 * while it is still empty, before the browser paints. Where nothing is laid out (jsdom, a hidden tab) the window's size
 * stands in.
 */
export const useElementSize = (element: RefObject<HTMLElement | null>): ElementSize | undefined => {
  const [size, setSize] = useState<ElementSize>();
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = target;
      setSize((before) => {
        if (width === 0 || height === 0) return before ?? { width: window.innerWidth, height: window.innerHeight };
        return before?.width === width && before.height === height ? before : { width, height };
      });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
};
