/** What the pages of ideas ask. SharePoint answers each with the ideas that are theirs to see. */
import { skipToken, useQuery } from '@tanstack/react-query';
import type { IdeaId } from '../../../domain/ids';
import { overseesIdeas } from '../../../domain/listPermissions';
import type { RoundKey } from '../../../domain/round';
import type { IdeaStore } from '../../../domain/stores';
import { useRound, useViewer } from '../../data/queries';
import { useServices } from '../../data/services';

export const ideaKeys = {
  all: (round: RoundKey) => ['ideas', round] as const,
  one: (id: IdeaId) => ['idea', id] as const,
};

/** Where the viewer meets ideas: undefined until it is known whether they sort them. */
export const useIdeaStore = (): IdeaStore | undefined => {
  const { stores, manage } = useServices();
  const viewer = useViewer().data;
  return viewer && (overseesIdeas(viewer) ? manage.ideas : stores.ideas);
};

export const useIdeas = () => {
  const ideas = useIdeaStore();
  const { key } = useRound();
  return useQuery({ queryKey: ideaKeys.all(key), queryFn: ideas === undefined ? skipToken : () => ideas.list(key) });
};

export const useIdea = (id: IdeaId) => {
  const ideas = useIdeaStore();
  return useQuery({
    queryKey: ideaKeys.one(id),
    queryFn: ideas === undefined ? skipToken : () => ideas.get(id),
    staleTime: 0,
  });
};
