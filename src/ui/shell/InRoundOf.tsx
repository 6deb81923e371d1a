/**
 * A link names an item only. The frame then goes to the round the item is in, and the item is drawn when it is there:
 * years, rights and "closed" must never be another round's.
 */
import { useEffect, type ReactNode } from 'react';
import type { RoundKey } from '../../domain/round';
import { useAddress } from '../data/address';
import { useRound } from '../data/queries';

export function InRoundOf({ round, children }: { round: RoundKey; children: ReactNode }) {
  const { setParams } = useAddress();
  const isHere = useRound().key === round;
  useEffect(() => {
    if (!isHere) setParams({ runde: round }, { replace: true });
  }, [isHere, round, setParams]);
  return isHere ? children : null;
}
