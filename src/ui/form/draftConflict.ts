/**
 * After a refused, stale save: field by field, what did the other change, what did I? Nothing typed is ever replaced
 * without the person having chosen it.
 */
import { isSame } from '../../domain/patch';

export interface DraftConflict {
  /** Changed by the other only: follows them without asking. */
  readonly theirs: readonly string[];
  /** Changed by both, differently: the person decides each. */
  readonly both: readonly string[];
}

/** How to read one field of a draft by its path ("economy.service.0"). */
export type ReadField<Draft> = (draft: Draft, path: string) => unknown;

/** `base`: what the form began with. `mine`: as typed. `theirs`: what SharePoint holds now. All three as drafts. */
export const compareDrafts = <Draft>(
  paths: readonly string[],
  drafts: { readonly base: Draft; readonly mine: Draft; readonly theirs: Draft },
  read: ReadField<Draft>,
): DraftConflict => {
  const byThem = paths.filter((path) => !isSame(read(drafts.base, path), read(drafts.theirs, path)));
  const both = byThem.filter(
    (path) =>
      !isSame(read(drafts.base, path), read(drafts.mine, path)) &&
      !isSame(read(drafts.mine, path), read(drafts.theirs, path)),
  );
  return { theirs: byThem.filter((path) => !both.includes(path)), both };
};

export type Choice = 'mine' | 'theirs';

/** The fields that take the other's value: all they alone changed, and those the person gave them. */
export const fieldsToTake = (conflict: DraftConflict, choices: Readonly<Record<string, Choice>>): readonly string[] => [
  ...conflict.theirs,
  ...conflict.both.filter((path) => choices[path] === 'theirs'),
];

/** Whether every field that both changed has been decided. */
export const isDecided = (conflict: DraftConflict, choices: Readonly<Record<string, Choice>>): boolean =>
  conflict.both.every((path) => choices[path] !== undefined);
