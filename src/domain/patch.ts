/** Deep equality for the small plain values entities are made of, and the keys in which two of them differ. */

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Plain values, arrays and objects of them. A missing key equals an undefined one. Arrays are equal in the same order only. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (Object.is(a, b)) return true;
  if (!isRecord(a) || !isRecord(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => isSame(a[key], b[key]));
};

/** The keys of `next` whose value is another than in `base`, in the order of `next`. */
export const changedKeys = <Base extends object, Next extends Partial<Base>>(
  base: Base,
  next: Next,
): readonly (keyof Next & keyof Base)[] =>
  (Object.keys(next) as (keyof Next & keyof Base)[]).filter((key) => !isSame(base[key], next[key]));

/** `next` with only the changed keys. Empty: nothing to save. */
export const patchOf = <Base extends object, Next extends Partial<Base>>(base: Base, next: Next): Partial<Next> => {
  const patch: Partial<Next> = {};
  for (const key of changedKeys(base, next)) patch[key] = next[key];
  return patch;
};
