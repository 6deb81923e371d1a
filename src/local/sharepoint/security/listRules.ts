/**
 * What a list adds to the rights of its items: "own items only" (ReadSecurity, WriteSecurity) and content approval.
 * Values as documented (SP.List): ReadSecurity 1 all, 2 own; WriteSecurity 1 all, 2 own, 4 none; DraftVersionVisibility 0
 * readers, 1 editors, 2 approvers and the author.
 */
import type { List } from '../store/lists/lists';

/** SP.ModerationStatusType. */
export const moderationStatus = { approved: 0, denied: 1, pending: 2, draft: 3, scheduled: 4 } as const;

export const readOwn = 2;
export const writeOwn = 2;
export const writeNone = 4;

const approvers = 2;

export interface ListRules {
  readonly readOwnOnly: boolean;
  readonly writeOwnOnly: boolean;
  /** Nobody adds, edits or deletes. */
  readonly writeNothing: boolean;
  readonly moderated: boolean;
  /** Whoever sees items that are not approved: readers (0), editors (1), approvers and the author (2). */
  readonly draftsFor: number;
}

export const listRules = ({ settings }: Pick<List, 'settings'>): ListRules => ({
  readOwnOnly: settings['ReadSecurity'] === readOwn,
  writeOwnOnly: settings['WriteSecurity'] === writeOwn,
  writeNothing: settings['WriteSecurity'] === writeNone,
  moderated: settings['EnableModeration'] === true,
  // Never set it reads as 0 (recorded), yet what awaits approval is for its author and approvers (documented).
  draftsFor: typeof settings['DraftVersionVisibility'] === 'number' ? settings['DraftVersionVisibility'] : approvers,
});
