import { useQuery } from '@tanstack/react-query';
import type { ProposalId } from '../../../../domain/ids';
import { queryKeys } from '../../../data/queries';
import { useServices } from '../../../data/services';

/** Below the proposal's own key, so that what makes it stale makes its history stale too; never old. */
export const useVersions = (id: ProposalId) => {
  const { stores } = useServices();
  return useQuery({
    queryKey: [...queryKeys.proposal(id), 'versions'],
    queryFn: () => stores.proposals.versions(id),
    staleTime: 0,
  });
};
