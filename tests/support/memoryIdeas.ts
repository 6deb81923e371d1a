/** Ideas in memory: everybody meets their own, and all of them whoever sorts them. */
import { AppError } from '../../src/domain/errors';
import type { IdeaId } from '../../src/domain/ids';
import { overseesIdeas } from '../../src/domain/listPermissions';
import type { IdeaStore } from '../../src/domain/stores';
import type { Viewer } from '../../src/domain/viewer';

/** By the idea's number, the person's who sent it in. */
export type IdeaAuthors = Map<number, number>;

export const memoryIdeas = (ideas: IdeaStore, authors: IdeaAuthors, viewer: Viewer): IdeaStore => {
  const sees = (id: IdeaId): boolean => overseesIdeas(viewer) || authors.get(id) === viewer.person.id;
  const own = async (id: IdeaId): Promise<void> => {
    await Promise.resolve();
    if (!sees(id)) throw new AppError({ kind: 'NotFound', what: `idea ${id}` });
  };
  return {
    list: async (round) => {
      const { rows, problems } = await ideas.list(round);
      return { rows: rows.filter(({ id }) => sees(id)), problems };
    },
    get: async (id) => {
      await own(id);
      return ideas.get(id);
    },
    create: async (input, key) => {
      const made = await ideas.create(input, key);
      if (!authors.has(made.entity.id)) authors.set(made.entity.id, viewer.person.id);
      return made;
    },
    update: async (id, patch, version) => {
      await own(id);
      return ideas.update(id, patch, version);
    },
    remove: async (id, version) => {
      await own(id);
      return ideas.remove(id, version);
    },
  };
};
