/** How a municipality changes its skabelon: one change at a time, all of them kept beside the definition, none in it. */
import { ownFieldIds, type OwnFieldId } from './ownFields';
import { isSame } from './patch';
import type { FieldChange, OwnField, SkabelonChanges, TemplateField } from './skabelon';
import { skabelonFields, type SkabelonFieldId } from './skabelonFields';

type FieldId = TemplateField['id'];

export const isOwnId = (id: FieldId): id is OwnFieldId => !(id in skabelonFields);

/** Keys set to undefined are taken back: the field is then as it comes. */
export const changeField = (
  changes: SkabelonChanges,
  id: SkabelonFieldId,
  change: { readonly [Key in keyof FieldChange]?: FieldChange[Key] | undefined },
): SkabelonChanges => {
  const merged = Object.fromEntries(
    Object.entries({ ...changes.fields[id], ...change }).filter(([, value]) => value !== undefined),
  ) as FieldChange; // both sides are FieldChanges
  const { [id]: _before, ...others } = changes.fields;
  return { ...changes, fields: Object.keys(merged).length === 0 ? others : { ...others, [id]: merged } };
};

export const resetField = (changes: SkabelonChanges, id: SkabelonFieldId): SkabelonChanges => {
  const { [id]: _before, ...others } = changes.fields;
  return { ...changes, fields: others };
};

export const changeOwnField = (
  changes: SkabelonChanges,
  id: OwnFieldId,
  change: Partial<Omit<OwnField, 'id'>>,
): SkabelonChanges => ({
  ...changes,
  own: changes.own.map((field) => (field.id === id ? { ...field, ...change } : field)),
});

/** Columns are never dropped, so a place that was used once stays used: undefined when none is left. */
export const freeOwnId = ({ own }: SkabelonChanges): OwnFieldId | undefined =>
  ownFieldIds.find((id) => !own.some((field) => field.id === id));

export const addOwnField = (
  changes: SkabelonChanges,
  field: Pick<OwnField, 'kind' | 'section' | 'label'>,
): SkabelonChanges => {
  const id = freeOwnId(changes);
  if (id === undefined) return changes;
  const added: OwnField = {
    ...field,
    id,
    help: '',
    choices: [],
    requiredFrom: undefined,
    printed: true,
    hidden: false,
  };
  return { ...changes, own: [...changes.own, added] };
};

/** One place up or down among the fields of its section; at the end it stays. */
export const moveField = (
  changes: SkabelonChanges,
  template: readonly TemplateField[],
  id: FieldId,
  by: -1 | 1,
): SkabelonChanges => {
  const section = template.find((field) => field.id === id)?.section;
  const neighbours = template.filter((field) => field.section === section).map((field) => field.id);
  const neighbour = neighbours[neighbours.indexOf(id) + by];
  if (neighbour === undefined) return changes;
  const swapped = new Map([
    [id, neighbour],
    [neighbour, id],
  ]);
  return { ...changes, order: template.map((field) => swapped.get(field.id) ?? field.id) };
};

export type SkabelonProblem =
  | { readonly code: 'noLabel'; readonly id: FieldId }
  /** Two fields that are shown have one name: a message about one would not say which. */
  | { readonly code: 'sameLabel'; readonly id: FieldId; readonly label: string }
  | { readonly code: 'noChoices'; readonly id: FieldId }
  | { readonly code: 'tooLong'; readonly id: undefined };

/** What stands in the way of keeping the changes. `length`: of the text they are kept in. */
export const skabelonProblems = (
  changes: SkabelonChanges,
  template: readonly TemplateField[],
  length: number,
  longest: number,
): readonly SkabelonProblem[] => {
  const seen = new Set<string>();
  const repeated = template
    .filter(({ hidden }) => !hidden)
    .flatMap(({ id, label }): readonly SkabelonProblem[] => {
      const key = label.trim().toLowerCase();
      if (key !== '' && seen.has(key)) return [{ code: 'sameLabel', id, label }];
      seen.add(key);
      return [];
    });
  return [
    ...changes.own.filter(({ label }) => label.trim() === '').map(({ id }) => ({ code: 'noLabel', id }) as const),
    ...changes.own
      .filter(
        ({ kind, hidden, choices }) => kind === 'choice' && !hidden && choices.every((each) => each.trim() === ''),
      )
      .map(({ id }) => ({ code: 'noChoices', id }) as const),
    ...repeated,
    ...(length > longest ? [{ code: 'tooLong', id: undefined } as const] : []),
  ];
};

export interface MergedSkabelon {
  readonly changes: SkabelonChanges;
  /** Changed by both to different things: mine stands, and must be said. 'order' for the order. */
  readonly both: readonly (FieldId | 'order')[];
  /** Changed by the other only: taken over. */
  readonly theirs: readonly (FieldId | 'order')[];
}

const byId = (own: readonly OwnField[]): ReadonlyMap<OwnFieldId, OwnField> =>
  new Map(own.map((field) => [field.id, field]));

/** After a refused save: field by field what only one changed; where both did, mine, and it is named. */
export const mergeSkabelon = (
  base: SkabelonChanges,
  theirs: SkabelonChanges,
  mine: SkabelonChanges,
): MergedSkabelon => {
  const both: (FieldId | 'order')[] = [];
  const taken: (FieldId | 'order')[] = [];
  const pick = <Value>(id: FieldId | 'order', was: Value, other: Value, own: Value): Value => {
    const [byThem, byMe] = [!isSame(was, other), !isSame(was, own)];
    if (byThem && byMe && !isSame(other, own)) both.push(id);
    if (byThem && !byMe) taken.push(id);
    return byMe ? own : other;
  };
  const fields = Object.fromEntries(
    (Object.keys(skabelonFields) as SkabelonFieldId[])
      .map((id) => [id, pick(id, base.fields[id], theirs.fields[id], mine.fields[id])] as const)
      .filter(([, change]) => change !== undefined),
  );
  const [was, others, own] = [byId(base.own), byId(theirs.own), byId(mine.own)];
  const merged = ownFieldIds
    .map((id) => pick(id, was.get(id), others.get(id), own.get(id)))
    .filter((field) => field !== undefined);
  const order = pick('order', base.order, theirs.order, mine.order);
  return { changes: { fields, own: merged, order }, both, theirs: taken };
};
