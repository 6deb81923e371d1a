/**
 * A point's words are shown with its mark or not at all: half a sentence at the edge of the box says nothing. They stay
 * there for screen readers, and whoever tabs to one brings it into the box.
 */
import { useLayoutEffect, type RefObject } from 'react';
import type { TimelineLayout } from './layoutTimeline';

/** Told from the mark's own middle, so that a mark that is nearly gone takes its words along. */
const seenPart = 0.9;

const watchMarks = (box: HTMLElement, head: HTMLElement): (() => void) => {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, boundingClientRect, rootBounds, intersectionRatio } of entries) {
        const isBefore = rootBounds !== null && boundingClientRect.left < rootBounds.left;
        target.closest('a')?.toggleAttribute('data-away', isBefore && intersectionRatio < seenPart);
      }
    },
    { root: box, rootMargin: `0px 0px 0px -${head.offsetWidth}px`, threshold: seenPart },
  );
  for (const mark of box.querySelectorAll('[data-point]')) observer.observe(mark);
  return () => observer.disconnect();
};

export const useAwayLabels = (
  box: RefObject<HTMLElement | null>,
  head: RefObject<HTMLElement | null>,
  { lanes }: TimelineLayout,
): void => {
  useLayoutEffect(() => {
    const [boxElement, headElement] = [box.current, head.current];
    if (boxElement === null || headElement === null || lanes.length === 0) return undefined;
    let stop = watchMarks(boxElement, headElement);
    // The names of the lanes take no room where it is narrow.
    const resizes = new ResizeObserver(() => {
      stop();
      stop = watchMarks(boxElement, headElement);
    });
    resizes.observe(boxElement);
    return () => {
      resizes.disconnect();
      stop();
    };
  }, [box, head, lanes]);
};
