/**
 * Two people have changed the same: field by field, who changed what. What only one of them changed is settled by that;
 * what both changed to different values is for a person to decide.
 */
import { isSame } from './patch';

export interface Merge<Path> {
  /** Changed by them only: followed, and said. */
  readonly theirs: readonly Path[];
  /** Changed by me only: stays mine. */
  readonly mine: readonly Path[];
  /** Changed by both, to different values. */
  readonly both: readonly Path[];
}

/** `base`: what both began with. `mine`: what I have now. `theirs`: what SharePoint holds now. */
export interface Sides<Draft> {
  readonly base: Draft;
  readonly mine: Draft;
  readonly theirs: Draft;
}

/** `read` finds the value of a field by its path ("economy.service.0"): amounts are merged cell by cell. */
export const mergeSides = <Draft, Path extends string>(
  paths: readonly Path[],
  { base, mine, theirs }: Sides<Draft>,
  read: (draft: Draft, path: Path) => unknown,
): Merge<Path> => {
  const differ = (one: Draft, other: Draft) => (path: Path) => !isSame(read(one, path), read(other, path));
  const byThem = paths.filter(differ(base, theirs));
  const byMe = paths.filter(differ(base, mine));
  return {
    theirs: byThem.filter((path) => !byMe.includes(path)),
    mine: byMe.filter((path) => !byThem.includes(path)),
    both: byThem.filter((path) => byMe.includes(path)).filter(differ(mine, theirs)),
  };
};

export type Choice = 'mine' | 'theirs' | 'byHand';

/** Whether every field that both changed has been decided. */
export const isDecided = (both: readonly string[], choices: Readonly<Record<string, Choice>>): boolean =>
  both.every((path) => choices[path] !== undefined);
