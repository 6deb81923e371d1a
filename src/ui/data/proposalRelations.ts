/** What the proposals of the round point at: each other, and the areas they touch. */
import { useQuery } from '@tanstack/react-query';
import { queryKeys, useRound } from './queries';
import { useServices } from './services';

/** The key below `proposals`, so that what makes the list stale makes this stale too. */
export const useProposalRelations = () => {
  const { proposals } = useServices().stores;
  const { key } = useRound();
  return useQuery({ queryKey: [...queryKeys.proposals(key), 'relations'], queryFn: () => proposals.relations(key) });
};
