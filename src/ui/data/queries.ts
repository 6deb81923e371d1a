/**
 * The questions to the stores that several features ask, each asked once and kept while the tab is open.
 * Kept in memory only: unreleased proposals must not lie in a browser's storage (decision 0008).
 */
import { QueryClient, useQuery } from '@tanstack/react-query';
import { useContext } from 'react';
import type { MedDiscussionId, MilestoneId, PlanPointId, ProposalId } from '../../domain/ids';
import type { Round, RoundKey } from '../../domain/round';
import { RoundContext } from './round';
import { useServices } from './services';

export const queryKeys = {
  rounds: ['rounds'] as const,
  organisation: ['organisation'] as const,
  viewer: ['viewer'] as const,
  proposals: (round: RoundKey) => ['proposals', round] as const,
  proposal: (id: ProposalId) => ['proposal', id] as const,
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
      queries: { retry: false, networkMode: 'always', staleTime: 60_000, refetchOnReconnect: true },
      mutations: { retry: false, networkMode: 'always' },
    },
  });

/** The round of the address: always there inside a page. */
export const useRound = (): Round => {
  const round = useContext(RoundContext);
  if (round === undefined) throw new Error('useRound outside RoundProvider');
  return round;
};

export const useRounds = () => {
  const { stores } = useServices();
  return useQuery({ queryKey: queryKeys.rounds, queryFn: () => stores.rounds.list() });
};

/** Chefområder, udvalg, MED and so on; changes a few times a year. */
export const useOrganisation = () => {
  const { stores } = useServices();
  return useQuery({
    queryKey: queryKeys.organisation,
    queryFn: () => stores.organisation.list(),
    staleTime: 10 * 60_000,
  });
};

export const useViewer = () => {
  const { stores } = useServices();
  return useQuery({ queryKey: queryKeys.viewer, queryFn: () => stores.viewer.load(), staleTime: 10 * 60_000 });
};

/** The summaries of the round's proposals. */
export const useProposals = () => {
  const { stores } = useServices();
  const { key } = useRound();
  return useQuery({ queryKey: queryKeys.proposals(key), queryFn: () => stores.proposals.list(key) });
};

/** One proposal and its version, read anew each time it is opened: an edit must begin from the latest. */
export const useProposal = (id: ProposalId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: queryKeys.proposal(id), queryFn: () => stores.proposals.get(id), staleTime: 0 });
};

export const useMilestones = () => {
  const { stores } = useServices();
  const { key } = useRound();
  return useQuery({ queryKey: queryKeys.milestones(key), queryFn: () => stores.milestones.list(key) });
};

export const useMilestone = (id: MilestoneId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: queryKeys.milestone(id), queryFn: () => stores.milestones.get(id), staleTime: 0 });
};

export const usePlanPoints = () => {
  const { stores } = useServices();
  const { key } = useRound();
  return useQuery({ queryKey: queryKeys.planPoints(key), queryFn: () => stores.planPoints.list(key) });
};

export const usePlanPoint = (id: PlanPointId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: queryKeys.planPoint(id), queryFn: () => stores.planPoints.get(id), staleTime: 0 });
};

export const useMedDiscussions = () => {
  const { stores } = useServices();
  const { key } = useRound();
  return useQuery({ queryKey: queryKeys.medDiscussions(key), queryFn: () => stores.medDiscussions.list(key) });
};

export const useMedDiscussion = (id: MedDiscussionId) => {
  const { stores } = useServices();
  return useQuery({
    queryKey: queryKeys.medDiscussion(id),
    queryFn: () => stores.medDiscussions.get(id),
    staleTime: 0,
  });
};
