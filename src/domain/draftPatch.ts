/** What a draft changes: only what the person changed, so that a save never rewrites what was merely read. */
import { isSame } from './patch';

/**
 * Keys of `values` that are other than in `base`, and whose text in `draft` is other than `untouched` (the draft as it
 * was opened): a stored value that the form would write a little differently is left as it is.
 */
export const patchFromDraft = <Draft extends object, Values extends object>(
  draft: Draft,
  untouched: Draft,
  values: Values,
  base: Values,
  partsOf: (key: keyof Values) => readonly (keyof Draft)[],
): Partial<Values> => {
  const patch: Partial<Values> = {};
  for (const key of Object.keys(values) as (keyof Values)[]) {
    const touched = partsOf(key).some((part) => !isSame(draft[part], untouched[part]));
    if (touched && !isSame(values[key], base[key])) patch[key] = values[key];
  }
  return patch;
};
