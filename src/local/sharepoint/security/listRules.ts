/**
 * What a list adds to the rights of its items: "own items only" (ReadSecurity, WriteSecurity) and content approval.
 * Values as documented (SP.List): ReadSecurity 1 all, 2 own; WriteSecurity 1 all, 2 own, 4 none; DraftVersionVisibility 0
 * readers, 1 editors, 2 approvers and the author.
 */
import { hasDrafts, minorOf } from '../store/items/versionNumbers';
import type { List } from '../store/lists/lists';

/** SP.ModerationStatusType. */
export const moderationStatus = { approved: 0, denied: 1, pending: 2, draft: 3, scheduled: 4 } as const;

export const readOwn = 2;
export const writeOwn = 2;
export const writeNone = 4;

const readers = 0;
const approvers = 2;

export interface ListRules {
  readonly readOwnOnly: boolean;
  readonly writeOwnOnly: boolean;
  /** Nobody adds, edits or deletes. */
  readonly writeNothing: boolean;
  readonly moderated: boolean;
  /** Minor versions are drafts. */
  readonly minors: boolean;
  /** Whoever sees drafts: readers (0), editors (1), approvers and the author (2). */
  readonly draftsFor: number;
}

export const listRules = ({ settings }: Pick<List, 'settings'>): ListRules => ({
  readOwnOnly: settings['ReadSecurity'] === readOwn,
  writeOwnOnly: settings['WriteSecurity'] === writeOwn,
  writeNothing: settings['WriteSecurity'] === writeNone,
  moderated: settings['EnableModeration'] === true,
  minors: hasDrafts(settings),
  draftsFor:
    typeof settings['DraftVersionVisibility'] === 'number' ? settings['DraftVersionVisibility'] : unset(settings),
});

/** Never set it reads as 0 (recorded), yet what awaits approval is for its author and approvers (documented). */
const unset = (settings: List['settings']): number => (settings['EnableModeration'] === true ? approvers : readers);

/** Not published: a minor version, or not approved, where the list has such things. */
export const isDraft = (list: Pick<List, 'settings'>, uiVersion: number, moderation: number): boolean => {
  const { moderated, minors } = listRules(list);
  return (moderated && moderation !== moderationStatus.approved) || (minors && minorOf(uiVersion) !== 0);
};

/** The same as SQL; `column` names a column of the row. */
export const draftSql = (list: Pick<List, 'settings'>, column: (name: string) => string): string => {
  const { moderated, minors } = listRules(list);
  const parts = [
    ...(moderated ? [`${column('moderation')} <> ${moderationStatus.approved}`] : []),
    ...(minors ? [`${column('ui_version')} % 512 <> 0`] : []),
  ];
  return parts.length === 0 ? '0' : `(${parts.join(' OR ')})`;
};
