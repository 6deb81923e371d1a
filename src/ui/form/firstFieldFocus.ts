/** A form that opens in the place of what was read takes the focus to its first field: there the person goes on. */
import { useEffect, useRef, type RefObject } from 'react';

export const useFirstFieldFocus = (wanted = true): RefObject<HTMLFormElement | null> => {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wanted) form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus();
  }, [wanted]);
  return form;
};
