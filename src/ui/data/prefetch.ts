/** The questions every first view asks, asked before it is drawn: SharePoint answers while the browser still builds the page. */
import type { QueryClient } from '@tanstack/react-query';
import type { RoundKey } from '../../domain/round';
import type { Stores } from '../../domain/stores';
import { parseAddress } from './address';
import {
  medDiscussionsQuery,
  milestonesQuery,
  organisationQuery,
  planPointsQuery,
  proposalsQuery,
  roundsQuery,
  viewerQuery,
} from './queries';
import { chooseRound } from './round';

/** What the view of this path shows of a round. */
const askOfRound = async (queryClient: QueryClient, stores: Stores, path: string, round: RoundKey): Promise<void> => {
  const of = (view: string) => path === view || path.startsWith(`${view}/`);
  const asked = [];
  if (path === '/' || of('/forslag') || of('/med'))
    asked.push(queryClient.prefetchQuery(proposalsQuery(stores, round)));
  if (path === '/' || of('/tidsplan')) asked.push(queryClient.prefetchQuery(milestonesQuery(stores, round)));
  if (of('/plan')) asked.push(queryClient.prefetchQuery(planPointsQuery(stores, round)));
  if (of('/med')) asked.push(queryClient.prefetchQuery(medDiscussionsQuery(stores, round)));
  await Promise.all(asked);
};

/** The years of a round, "2025-2028", and nothing of what is in it: beside drafts all of the work that is ever kept in the browser (decision 0008). */
const lastRound = {
  key: 'raaderum.round',
  read: (): RoundKey | undefined => {
    try {
      const text = localStorage.getItem(lastRound.key);
      return text !== null && /^\d{4}-\d{4}$/.test(text) ? (text as RoundKey) : undefined;
    } catch {
      return undefined; // a browser that lets a framed page keep nothing
    }
  },
  write: (round: RoundKey): void => {
    try {
      localStorage.setItem(lastRound.key, round);
    } catch {
      // The next start asks in turn, as the first did.
    }
  },
};

/**
 * What cannot be had is asked for again, and explained, by the view that needs it. Which round is open seldom changes from
 * one visit to the next: what is in it is asked for beside the question, and once more where the answer is another.
 */
export const prefetchStart = async (queryClient: QueryClient, stores: Stores, hash: string): Promise<void> => {
  const { path, params } = parseAddress(hash);
  if (path === '/opsaet') return;
  const wanted = params['runde'];
  const guess = wanted === undefined ? lastRound.read() : undefined;
  await Promise.all([
    queryClient.prefetchQuery(organisationQuery(stores)),
    queryClient.prefetchQuery(viewerQuery(stores)),
    guess === undefined ? undefined : askOfRound(queryClient, stores, path, guess),
    queryClient.prefetchQuery(roundsQuery(stores)).then(async () => {
      const rounds = queryClient.getQueryData(roundsQuery(stores).queryKey);
      const round = rounds === undefined ? undefined : chooseRound(rounds.rows, wanted);
      if (round === undefined) return;
      if (wanted === undefined) lastRound.write(round.key);
      if (round.key !== guess) await askOfRound(queryClient, stores, path, round.key);
    }),
  ]);
};
