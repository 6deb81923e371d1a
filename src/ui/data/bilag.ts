/** The bilag of one proposal, asked for anew each time its page is opened: somebody else may have added one. */
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { BilagId, ProposalId } from '../../domain/ids';
import { useServices } from './services';

const bilagKey = (proposal: ProposalId) => ['bilag', proposal] as const;

export const useBilag = (proposal: ProposalId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: bilagKey(proposal), queryFn: () => stores.bilag.list(proposal), staleTime: 0 });
};

export const useBilagVersions = (id: BilagId, version: string) => {
  const { stores } = useServices();
  return useQuery({ queryKey: ['bilagVersions', id, version], queryFn: () => stores.bilag.versions(id) });
};

/** Asks for them anew: to be called after whatever may have changed them. */
export const useRefreshBilag = (proposal: ProposalId) => {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: bilagKey(proposal) });
};

export const useRenameBilag = (proposal: ProposalId) => {
  const { stores } = useServices();
  const refresh = useRefreshBilag(proposal);
  return useMutation({
    mutationFn: ({ id, title }: { readonly id: BilagId; readonly title: string }) => stores.bilag.rename(id, title),
    onSettled: refresh,
  });
};

export const useRemoveBilag = (proposal: ProposalId) => {
  const { stores } = useServices();
  const refresh = useRefreshBilag(proposal);
  return useMutation({ mutationFn: (id: BilagId) => stores.bilag.remove(id), onSettled: refresh });
};
