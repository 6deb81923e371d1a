/** After a refused, stale save: who changed which fields. Only explains; nothing is merged here. */
import { isSame } from './patch';

export interface WhoChanged<Key> {
  /** Changed by the other only, or by both to the same value. */
  readonly theirs: readonly Key[];
  /** Changed by me only. */
  readonly mine: readonly Key[];
  /** Changed by both, to different values: only a person can decide. */
  readonly both: readonly Key[];
}

/** `base`: what I read. `theirs`: what SharePoint holds now. `mine`: my patch. `keys`: the fields a person can change. */
export const whoChanged = <Entity extends object, Key extends keyof Entity>(
  base: Entity,
  theirs: Entity,
  mine: Partial<Entity>,
  keys: readonly Key[],
): WhoChanged<Key> => {
  const byThem = keys.filter((key) => !isSame(base[key], theirs[key]));
  const byMe = keys.filter((key) => key in mine && !isSame(base[key], mine[key]));
  const both = byThem.filter((key) => byMe.includes(key) && !isSame(theirs[key], mine[key]));
  return {
    theirs: byThem.filter((key) => !both.includes(key)),
    mine: byMe.filter((key) => !byThem.includes(key)),
    both,
  };
};
