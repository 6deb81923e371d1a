/**
 * The search as typed. The list follows every keystroke; the address, and with it the whole frame, only when the
 * person pauses.
 */
import { useEffect, useRef, useState } from 'react';

const pauseMs = 300;

export const useSearchText = (
  inAddress: string,
  write: (text: string) => void,
): readonly [string, (text: string) => void] => {
  const [typed, setTyped] = useState({ text: inAddress, written: inAddress });
  // Back, forward, "clear filters" or a followed link: the address was changed by others, and wins.
  if (inAddress !== typed.written) setTyped({ text: inAddress, written: inAddress });

  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const change = (text: string): void => {
    setTyped((before) => ({ ...before, text }));
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setTyped({ text, written: text });
      write(text);
    }, pauseMs);
  };
  return [typed.text, change];
};
