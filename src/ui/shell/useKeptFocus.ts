/**
 * Whatever takes away what had the focus (a button that opened a form, a form that was saved, a deleted comment, a
 * decided conflict), the focus goes to what still stands around it, never to nowhere: a keyboard or a screen reader
 * would have to begin at the top of Teams again.
 */
import { useEffect, type RefObject } from 'react';

/** What a person can find themselves in again: named parts of a page, else the page, which its heading stands for. */
const homes = 'form, section, main';

const ancestorsOf = (element: Element): readonly Element[] =>
  element.parentElement === null ? [] : [element.parentElement, ...ancestorsOf(element.parentElement)];

const homeAmong = (ancestors: readonly Element[]): HTMLElement | undefined => {
  const home = ancestors.find((ancestor) => ancestor.isConnected)?.closest<HTMLElement>(homes);
  return home?.matches('main') === true ? (home.querySelector('h1') ?? home) : (home ?? undefined);
};

/** What is in view already is not scrolled: the page must not jump under somebody who sees it. */
const isInView = (element: Element): boolean => {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

const moveFocusTo = (home: HTMLElement): void => {
  // Focusable by us alone, not a stop of the Tab key.
  if (!home.hasAttribute('tabindex')) home.tabIndex = -1;
  home.focus({ preventScroll: isInView(home) });
};

/** Watches over the focus inside `place`. Code that moves the focus by itself in the same change goes first. */
export const useKeptFocus = (place: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    let last: { readonly focused: Element; readonly ancestors: readonly Element[] } | undefined;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof Element) last = { focused: target, ancestors: ancestorsOf(target) };
    };
    const observer = new MutationObserver(() => {
      if (last === undefined || last.focused.isConnected) return;
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      const home = isNowhere ? homeAmong(last.ancestors) : undefined;
      if (home !== undefined) moveFocusTo(home);
    });
    element.addEventListener('focusin', remember);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      element.removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, [place]);
};
