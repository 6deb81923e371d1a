/**
 * The questions to the stores that several features ask, each asked once and kept while the tab is open.
 * Kept in memory only: unreleased proposals must not lie in a browser's storage (decision 0008).
 */
import { QueryClient, queryOptions, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import { isFailure } from '../../domain/errors';
import type { MedDiscussionId, MilestoneId, PlanPointId, ProposalId } from '../../domain/ids';
import type { Round, RoundKey } from '../../domain/round';
import type { Stores } from '../../domain/stores';
import { RoundContext } from './round';
import { useServices } from './services';

export const queryKeys = {
  rounds: ['rounds'] as const,
  organisation: ['organisation'] as const,
  viewer: ['viewer'] as const,
  people: ['people'] as const,
  proposals: (round: RoundKey) => ['proposals', round] as const,
  proposal: (id: ProposalId) => ['proposal', id] as const,
  /** Below the proposal: asked again with it. */
  proposalStanding: (id: ProposalId) => ['proposal', id, 'standing'] as const,
  milestones: (round: RoundKey) => ['milestones', round] as const,
  milestone: (id: MilestoneId) => ['milestone', id] as const,
  planPoints: (round: RoundKey) => ['planPoints', round] as const,
  planPoint: (id: PlanPointId) => ['planPoint', id] as const,
  medDiscussions: (round: RoundKey) => ['medDiscussions', round] as const,
  medDiscussion: (id: MedDiscussionId) => ['medDiscussion', id] as const,
};

/** Retrying lives in `sharepoint/`; an offline browser must hear so at once instead of waiting in silence. */
export const createQueryClient = (): QueryClient =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: false,
        networkMode: 'always',
        staleTime: 60_000,
        refetchOnReconnect: true,
        // A refusal stays one: asking again for every card that is drawn would only be refused again.
        retryOnMount: (query) => !isFailure(query.state.error, 'Forbidden'),
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** The round of the address: always there inside a page. */
export const useRound = (): Round => {
  const round = useContext(RoundContext);
  if (round === undefined) throw new Error('useRound outside RoundProvider');
  return round;
};

export const roundsQuery = ({ rounds }: Stores) =>
  queryOptions({ queryKey: queryKeys.rounds, queryFn: () => rounds.list() });

/** Chefområder, udvalg, MED and so on; changes a few times a year. */
export const organisationQuery = ({ organisation }: Stores) =>
  queryOptions({ queryKey: queryKeys.organisation, queryFn: () => organisation.list(), staleTime: 10 * 60_000 });

export const viewerQuery = ({ viewer }: Stores) =>
  queryOptions({ queryKey: queryKeys.viewer, queryFn: () => viewer.load(), staleTime: 10 * 60_000 });

/** Only for forms that name somebody. */
const peopleQuery = ({ people }: Stores) =>
  queryOptions({ queryKey: queryKeys.people, queryFn: () => people.list(), staleTime: 10 * 60_000 });

/** The summaries of the round's proposals. */
export const proposalsQuery = ({ proposals }: Stores, round: RoundKey) =>
  queryOptions({ queryKey: queryKeys.proposals(round), queryFn: () => proposals.list(round) });

export const milestonesQuery = ({ milestones }: Stores, round: RoundKey) =>
  queryOptions({ queryKey: queryKeys.milestones(round), queryFn: () => milestones.list(round) });

export const planPointsQuery = ({ planPoints }: Stores, round: RoundKey) =>
  queryOptions({ queryKey: queryKeys.planPoints(round), queryFn: () => planPoints.list(round) });

export const medDiscussionsQuery = ({ medDiscussions }: Stores, round: RoundKey) =>
  queryOptions({ queryKey: queryKeys.medDiscussions(round), queryFn: () => medDiscussions.list(round) });

const useStores = (): Stores => useServices().stores;

export const useRounds = () => useQuery(roundsQuery(useStores()));
export const useOrganisation = () => useQuery(organisationQuery(useStores()));
export const useViewer = () => useQuery(viewerQuery(useStores()));
export const usePeople = () => useQuery(peopleQuery(useStores()));
export const useProposals = () => useQuery(proposalsQuery(useStores(), useRound().key));
export const useMilestones = () => useQuery(milestonesQuery(useStores(), useRound().key));
export const usePlanPoints = () => useQuery(planPointsQuery(useStores(), useRound().key));
export const useMedDiscussions = () => useQuery(medDiscussionsQuery(useStores(), useRound().key));

/** One item and its version, read anew each time it is opened: an edit must begin from the latest. */
const fresh = { staleTime: 0 } as const;

export const useProposal = (id: ProposalId) => {
  const { proposals } = useStores();
  return useQuery({ queryKey: queryKeys.proposal(id), queryFn: () => proposals.get(id), ...fresh });
};

/** What SharePoint lets the viewer do with this proposal, here and now. */
export const useProposalStanding = (id: ProposalId) => {
  const { proposals } = useStores();
  return useQuery({ queryKey: queryKeys.proposalStanding(id), queryFn: () => proposals.standing(id), ...fresh });
};

export const useMilestone = (id: MilestoneId) => {
  const { milestones } = useStores();
  return useQuery({ queryKey: queryKeys.milestone(id), queryFn: () => milestones.get(id), ...fresh });
};

export const usePlanPoint = (id: PlanPointId) => {
  const { planPoints } = useStores();
  return useQuery({ queryKey: queryKeys.planPoint(id), queryFn: () => planPoints.get(id), ...fresh });
};

export const useMedDiscussion = (id: MedDiscussionId) => {
  const { medDiscussions } = useStores();
  return useQuery({ queryKey: queryKeys.medDiscussion(id), queryFn: () => medDiscussions.get(id), ...fresh });
};
