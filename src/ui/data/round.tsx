/** The round that the address shows. The shell finds it before a page is drawn, so pages can count on it. */
import { createContext, type ReactNode } from 'react';
import type { Round } from '../../domain/round';

/** Read by `useRound` in `queries.ts`. */
export const RoundContext = createContext<Round | undefined>(undefined);

export function RoundProvider({ round, children }: { round: Round; children: ReactNode }) {
  return <RoundContext.Provider value={round}>{children}</RoundContext.Provider>;
}

/** The round asked for, else the newest open one, else the newest. undefined: there is none, or not that one. */
export const chooseRound = (rounds: readonly Round[], wanted: string | undefined): Round | undefined => {
  if (wanted !== undefined) return rounds.find((round) => round.key === wanted);
  const newestFirst = [...rounds].sort((a, b) => b.budgetYear - a.budgetYear);
  return newestFirst.find((round) => round.status === 'open') ?? newestFirst[0];
};
