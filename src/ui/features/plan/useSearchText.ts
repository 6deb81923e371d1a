/** The search as typed; the address follows when the person pauses. Browsers refuse an address that changes with every key. */
import { useEffect, useRef, useState } from 'react';

const pauseMs = 250;

export const useSearchText = (
  inAddress: string,
  write: (text: string) => void,
): readonly [string, (text: string) => void] => {
  const [typed, setTyped] = useState({ text: inAddress, written: inAddress });
  // Back, forward or "clear filters": somebody else changed the address, and wins.
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
