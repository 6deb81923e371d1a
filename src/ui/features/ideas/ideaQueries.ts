/** What the pages of ideas ask. SharePoint answers each with the ideas that are theirs to see. */
import { useQuery } from '@tanstack/react-query';
import type { IdeaId } from '../../../domain/ids';
import type { RoundKey } from '../../../domain/round';
import { useRound } from '../../data/queries';
import { useServices } from '../../data/services';

export const ideaKeys = {
  all: (round: RoundKey) => ['ideas', round] as const,
  one: (id: IdeaId) => ['idea', id] as const,
};

export const useIdeas = () => {
  const { stores } = useServices();
  const { key } = useRound();
  return useQuery({ queryKey: ideaKeys.all(key), queryFn: () => stores.ideas.list(key) });
};

export const useIdea = (id: IdeaId) => {
  const { stores } = useServices();
  return useQuery({ queryKey: ideaKeys.one(id), queryFn: () => stores.ideas.get(id), staleTime: 0 });
};
