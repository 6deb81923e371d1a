/** Ideas in memory: everybody meets their own, and all of them whoever sorts them. */
import { AppError } from '../../src/domain/errors';
import { isOwnIdea, type Idea } from '../../src/domain/idea';
import type { IdeaId } from '../../src/domain/ids';
import { overseesIdeas } from '../../src/domain/listPermissions';
import type { IdeaStore } from '../../src/domain/stores';
import type { Viewer } from '../../src/domain/viewer';

export const memoryIdeas = (ideas: IdeaStore, viewer: Viewer): IdeaStore => {
  const sees = (idea: Idea): boolean => overseesIdeas(viewer) || isOwnIdea(idea, viewer.person);
  const get: IdeaStore['get'] = async (id: IdeaId) => {
    const found = await ideas.get(id);
    if (!sees(found.entity)) throw new AppError({ kind: 'NotFound', what: `idea ${id}` });
    return found;
  };
  return {
    list: async (round) => {
      const { rows, problems } = await ideas.list(round);
      return { rows: rows.filter(sees), problems };
    },
    get,
    create: async (input, key) => ideas.create(input, key),
    update: async (id, patch, version) => {
      await get(id);
      return ideas.update(id, patch, version);
    },
    remove: async (id, version) => {
      await get(id);
      return ideas.remove(id, version);
    },
  };
};
