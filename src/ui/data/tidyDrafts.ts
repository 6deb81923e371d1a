/**
 * Drafts that nobody comes back for, taken away when the tab has been open for a while. Whoever comes next sees to it that no
 * drafts of others lie in the browser, since Teams tells no tab of a sign-out; one's own go when they are too old, and from the
 * browser also when the list holds them.
 */
import { isExpired } from '../../domain/keptDraft';
import type { PersonRef } from '../../domain/person';
import type { DraftStore } from '../../domain/stores';
import { browserDrafts, ownerOf, wipeDraftsOfOthers } from './browserDrafts';

export const tidyDrafts = async (person: PersonRef, siteUrl: string, list: DraftStore, now: Date): Promise<void> => {
  const owner = ownerOf(person, siteUrl);
  wipeDraftsOfOthers(owner.person);
  const here = browserDrafts(owner);
  for (const draft of here.list()) if (isExpired(draft, now)) here.remove(draft);
  const listed = await list.list();
  for (const draft of here.list()) {
    const isThere = listed.some(({ item, writer }) => item === draft.item && writer === draft.writer);
    if (draft.isListed && isThere) here.remove(draft);
  }
  for (const draft of listed) if (isExpired(draft, now)) await list.remove(draft);
};
