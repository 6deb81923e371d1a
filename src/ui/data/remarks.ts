/** Remarks on a proposal, read and written through the port. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ClientKey, ProposalId } from '../../domain/ids';
import type { Remark, RemarkInput } from '../../domain/remark';
import type { Loaded } from '../../domain/stores';
import { useServices } from './services';

const remarksKey = (proposal: ProposalId) => ['remarks', proposal] as const;

export const useRemarks = (proposal: ProposalId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: remarksKey(proposal), queryFn: () => stores.remarks.list(proposal), staleTime: 0 });
};

/** Asked anew where the proposal has gone to another place. */
export const useRemarkStanding = (proposal: ProposalId, place: string) => {
  const { stores } = useServices();
  return useQuery({
    queryKey: ['remarkStanding', proposal, place],
    queryFn: () => stores.remarks.standing(proposal),
  });
};

interface NewRemark {
  readonly input: RemarkInput;
  readonly key: ClientKey;
}

export const useAddRemark = (proposal: ProposalId) => {
  const { stores } = useServices();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ input, key }: NewRemark) => stores.remarks.add(input, key),
    onSuccess: (added) =>
      client.setQueryData<Loaded<Remark>>(remarksKey(proposal), (before) => ({
        rows: [...(before?.rows ?? []).filter(({ id }) => id !== added.id), added],
        problems: before?.problems ?? [],
      })),
    // Also after a failure: it may have been written although the answer got lost.
    onSettled: () => client.invalidateQueries({ queryKey: remarksKey(proposal) }),
  });
};
