import { useEffect, useState } from 'react';
import { useTextOf } from '../text/partText';
import { failuresText } from '../text/parts/failures';

/** Says how long it still takes, then calls `onEnd` once. */
export function Countdown({ seconds, onEnd }: { seconds: number; onEnd: () => void }) {
  const { Throttled } = useTextOf(failuresText);
  const [left, setLeft] = useState(Math.ceil(seconds));
  useEffect(() => {
    const timer = setTimeout(() => (left > 1 ? setLeft(left - 1) : onEnd()), 1000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  // Not a live region: a screen reader would read every second.
  return <span>{Throttled.countdown(left)}</span>;
}
