/** Stores that a view asks only when its rows are there, or somebody opens an item: their code comes with the first question. */
import type { Stores } from '../../domain/stores';
import type { Connection } from '../client';
import type { createLoader } from '../paging';
import type { RightsSources } from '../rights/compareRights';
import { fetchOnce } from './fetchOnce';

type Fetched = Pick<
  Stores,
  'bilag' | 'comments' | 'remarks' | 'conversations' | 'drafts' | 'ideas' | 'skabelon' | 'rights'
>;

export const createFetchedStores = (
  connection: Connection,
  load: ReturnType<typeof createLoader>,
  sources: RightsSources,
): Fetched => {
  const bilag = fetchOnce(async () =>
    (await import('./bilagRepository')).createBilagRepository(connection, sources.units),
  );
  const comments = fetchOnce(async () => (await import('./commentRepository')).createCommentRepository(connection));
  const remarks = fetchOnce(async () => (await import('./remarkRepository')).createRemarkRepository(connection, load));
  const conversations = fetchOnce(async () =>
    (await import('./conversationRepository')).createConversationRepository(connection, load),
  );
  const drafts = fetchOnce(async () => (await import('./draftRepository')).createDraftRepository(connection, load));
  const ideas = fetchOnce(async () => (await import('./ideaRepository')).createIdeaRepository(connection, load));
  const skabelon = fetchOnce(async () =>
    (await import('./skabelonRepository')).createSkabelonRepository(connection, load),
  );
  const rights = fetchOnce(async () =>
    (await import('./rightsRepository')).createRightsRepository(connection, sources),
  );
  return {
    bilag: {
      list: async (proposal) => (await bilag()).list(proposal),
      upload: async (proposal, file, upload) => (await bilag()).upload(proposal, file, upload),
      replace: async (id, file, upload) => (await bilag()).replace(id, file, upload),
      versions: async (id) => (await bilag()).versions(id),
      rename: async (id, title) => (await bilag()).rename(id, title),
      remove: async (id) => (await bilag()).remove(id),
    },
    comments: {
      list: async (target) => (await comments()).list(target),
      add: async (target, text) => (await comments()).add(target, text),
      remove: async (target, commentId) => (await comments()).remove(target, commentId),
      mayComment: async (target) => (await comments()).mayComment(target),
    },
    remarks: {
      list: async (proposal) => (await remarks()).list(proposal),
      add: async (input, key) => (await remarks()).add(input, key),
      standing: async (proposal) => (await remarks()).standing(proposal),
    },
    conversations: {
      find: async (itemAddress, channelId) => (await conversations()).find(itemAddress, channelId),
      keep: async (input) => (await conversations()).keep(input),
      remove: async (id) => (await conversations()).remove(id),
    },
    drafts: {
      list: async (item) => (await drafts()).list(item),
      keep: async (draft) => (await drafts()).keep(draft),
      remove: async (draft) => (await drafts()).remove(draft),
    },
    ideas: {
      list: async (round) => (await ideas()).list(round),
      get: async (id) => (await ideas()).get(id),
      create: async (input, key) => (await ideas()).create(input, key),
      update: async (id, patch, version) => (await ideas()).update(id, patch, version),
      remove: async (id, version) => (await ideas()).remove(id, version),
    },
    skabelon: {
      load: async () => (await skabelon()).load(),
      save: async (changes, version) => (await skabelon()).save(changes, version),
    },
    rights: {
      mayMend: async () => (await rights()).mayMend(),
      compare: async () => (await rights()).compare(),
      mend: async (report) => (await rights()).mend(report),
    },
  };
};
