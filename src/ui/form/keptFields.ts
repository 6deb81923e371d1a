/** Between a form and the fields of a kept draft. */
import { get, type FieldPath, type FieldValues } from 'react-hook-form';
import type { KeptDraft, KeptField } from '../../domain/keptDraft';
import { isSame } from '../../domain/patch';

/** Fields in which the form differs from what it began with. */
export const typedFields = <Draft extends FieldValues>(
  began: Draft,
  now: Draft,
  paths: readonly FieldPath<Draft>[],
): KeptDraft['fields'] =>
  Object.fromEntries(
    paths
      .map((path) => [path, { before: get(began, path), typed: get(now, path) }] as const)
      .filter(([, { before, typed }]) => !isSame(before, typed)),
  );

const isList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');

/** A value that came out of a store may be anything: only what is of the field's kind goes into the form. */
const fits = (value: unknown, present: unknown): boolean =>
  Array.isArray(present) ? isList(value) : typeof value === typeof present && typeof value !== 'object';

/** The kept fields that the form has, each with a value it can hold. */
export const fitting = <Draft extends FieldValues>(
  fields: KeptDraft['fields'],
  form: Draft,
  paths: readonly FieldPath<Draft>[],
): readonly { readonly path: FieldPath<Draft>; readonly field: KeptField }[] =>
  paths.flatMap((path) => {
    const field = fields[path];
    if (field === undefined) return [];
    const present: unknown = get(form, path);
    return fits(field.typed, present) && fits(field.before, present) ? [{ path, field }] : [];
  });
