/** Drafts in memory: everybody meets their own only. */
import { AppError } from '../../src/domain/errors';
import type { DraftText } from '../../src/domain/keptDraft';
import type { DraftStore } from '../../src/domain/stores';
import type { Viewer } from '../../src/domain/viewer';

export const memoryDrafts = (
  drafts: Map<string, DraftText>,
  viewer: Viewer,
  failIfAsked: (what: string) => void,
): DraftStore => {
  const begin = async (verb: 'list' | 'keep' | 'remove') => {
    await Promise.resolve();
    failIfAsked(`drafts.${verb}`);
    if (!viewer.rights.drafts[verb === 'list' ? 'read' : 'add'])
      throw new AppError({ kind: 'Forbidden', what: `drafts.${verb}` });
  };
  const own = `${viewer.person.id}|`;
  const keyOf = ({ item, writer }: Pick<DraftText, 'item' | 'writer'>) => `${own}${item}|${writer}`;
  return {
    list: async (item) => {
      await begin('list');
      const prefix = item === undefined ? own : `${own}${item}|`;
      return [...drafts].filter(([key]) => key.startsWith(prefix)).map(([, draft]) => draft);
    },
    keep: async (draft) => {
      await begin('keep');
      if (draft.text.length > longestDraft) throw new AppError({ kind: 'Invalid', reason: 'length' });
      drafts.set(keyOf(draft), draft);
    },
    remove: async (draft) => {
      await begin('remove');
      drafts.delete(keyOf(draft));
    },
  };
};

/** What eight columns of SharePoint hold, nearly. */
const longestDraft = 500_000;
