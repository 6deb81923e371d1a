/** The questions every first view asks, asked before it is drawn: SharePoint answers while the browser still builds the page. */
import type { QueryClient } from '@tanstack/react-query';
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

/** What cannot be had is asked for again, and explained, by the view that needs it. */
export const prefetchStart = async (queryClient: QueryClient, stores: Stores, hash: string): Promise<void> => {
  const { path, params } = parseAddress(hash);
  if (path === '/opsaet') return;
  const asked = [
    queryClient.prefetchQuery(organisationQuery(stores)),
    queryClient.prefetchQuery(viewerQuery(stores)),
    queryClient.prefetchQuery(roundsQuery(stores)).then(async () => {
      const rounds = queryClient.getQueryData(roundsQuery(stores).queryKey);
      const round = rounds === undefined ? undefined : chooseRound(rounds.rows, params['runde']);
      if (round === undefined) return;
      const of = (view: string) => path === view || path.startsWith(`${view}/`);
      const here = [];
      if (path === '/' || of('/forslag') || of('/med'))
        here.push(queryClient.prefetchQuery(proposalsQuery(stores, round.key)));
      if (path === '/' || of('/tidsplan')) here.push(queryClient.prefetchQuery(milestonesQuery(stores, round.key)));
      if (of('/plan')) here.push(queryClient.prefetchQuery(planPointsQuery(stores, round.key)));
      if (of('/med')) here.push(queryClient.prefetchQuery(medDiscussionsQuery(stores, round.key)));
      await Promise.all(here);
    }),
  ];
  await Promise.all(asked);
};
