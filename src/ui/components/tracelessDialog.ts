/** What every dialog of the tab needs to leave the page as it found it. Called by the component that is mounted while it is open. */
import { useEffect, useState } from 'react';

/** What screen readers are kept from, of the page's topmost elements. */
const hiddenFromReaders = (): readonly Element[] =>
  [...document.body.children].filter((element) => element.getAttribute('aria-hidden') === 'true');

/**
 * Puts back what Fluent's dialog leaves behind when it is unmounted while open (seen with 9.74 in Chromium): the page
 * stays hidden from screen readers, and the focus is nowhere, for want of a trigger of its own.
 */
export const useTracelessDialog = (): void => {
  const [before] = useState(() => ({ opener: document.activeElement, hidden: hiddenFromReaders() }));
  useEffect(
    () => () => {
      for (const element of hiddenFromReaders()) {
        if (!before.hidden.includes(element)) element.removeAttribute('aria-hidden');
      }
      if (before.opener instanceof HTMLElement && before.opener.isConnected) before.opener.focus();
    },
    [before],
  );
};
