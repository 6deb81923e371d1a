/** Whether the tab is as narrow as a phone: there a list tells more than a picture that has to be pushed about. */
import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 480px)';

const subscribe = (listener: () => void) => {
  const query = window.matchMedia(narrow);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

export const useIsNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches);
