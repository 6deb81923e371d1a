/**
 * The municipality's changes to the skabelon as the text they are kept in. Written by the tab alone; a text that is anything
 * else than what it writes is not guessed at: the skabelon as it comes is used, and that is said.
 */
import { ownFieldIds, type OwnFieldId } from './ownFields';
import { failed, ok, type Result } from './result';
import {
  choiceValuesOf,
  skabelonSections,
  type ChoiceChange,
  type FieldChange,
  type OwnField,
  type SkabelonChanges,
} from './skabelon';
import { skabelonFields, type SkabelonFieldId } from './skabelonFields';
import { stages, type Stage } from './stage';

/** Where the text stops being ours: "fields.title.label". */
export interface UnreadableSkabelon {
  readonly at: string;
}

class Unreadable extends Error {
  readonly at: string;
  constructor(at: string) {
    super(at);
    this.at = at;
  }
}

type Kept = Readonly<Record<string, unknown>>;

/** An object with no other keys than `keys`: a newer tab's words must not be lost by being overlooked. */
const object = (value: unknown, at: string, keys: readonly string[]): Kept => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Unreadable(at);
  const unknown = Object.keys(value).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw new Unreadable(`${at}.${unknown}`);
  return value as Kept; // an object, no array
};

const list = (value: unknown, at: string): readonly unknown[] => {
  if (!Array.isArray(value)) throw new Unreadable(at);
  return value;
};

const string = (value: unknown, at: string): string => {
  if (typeof value !== 'string') throw new Unreadable(at);
  return value;
};

const boolean = (value: unknown, at: string): boolean => {
  if (typeof value !== 'boolean') throw new Unreadable(at);
  return value;
};

const among = <Literal extends string>(values: readonly Literal[], value: unknown, at: string): Literal => {
  const found = values.find((each) => each === value);
  if (found === undefined) throw new Unreadable(at);
  return found;
};

/** What is not there stays away, so that the text reads back as it was written. */
const optional = <Key extends string, Value>(
  key: Key,
  kept: Kept,
  at: string,
  read: (value: unknown, at: string) => Value,
): { readonly [K in Key]?: Value } =>
  kept[key] === undefined ? {} : ({ [key]: read(kept[key], `${at}.${key}`) } as { readonly [K in Key]: Value });

const fieldIds = Object.keys(skabelonFields) as readonly SkabelonFieldId[]; // a Record of exactly these

const entries = <Value>(
  value: unknown,
  at: string,
  keys: readonly string[],
  read: (value: unknown, at: string) => Value,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(object(value, at, keys)).map(([key, each]) => [key, read(each, `${at}.${key}`)]));

const choiceChange = (value: unknown, at: string): ChoiceChange => {
  const kept = object(value, at, ['label', 'hidden']);
  return { ...optional('label', kept, at, string), ...optional('hidden', kept, at, boolean) };
};

const stageOrNever = (value: unknown, at: string): Stage | 'never' => among([...stages, 'never'] as const, value, at);

const fieldChange = (id: SkabelonFieldId, value: unknown, at: string): FieldChange => {
  const kept = object(value, at, ['label', 'help', 'requiredFrom', 'hidden', 'printed', 'choices']);
  return {
    ...optional('label', kept, at, string),
    ...optional('help', kept, at, string),
    ...optional('requiredFrom', kept, at, stageOrNever),
    ...optional('hidden', kept, at, boolean),
    ...optional('printed', kept, at, boolean),
    ...optional('choices', kept, at, (choices, place) => entries(choices, place, choiceValuesOf(id), choiceChange)),
  };
};

const ownField = (value: unknown, at: string): OwnField => {
  const keys = ['id', 'kind', 'section', 'label', 'help', 'choices', 'requiredFrom', 'printed', 'hidden'];
  const kept = object(value, at, keys);
  const requiredFrom = kept['requiredFrom'];
  return {
    id: among(ownFieldIds, kept['id'], `${at}.id`),
    kind: among(['line', 'lines', 'choice'] as const, kept['kind'], `${at}.kind`),
    section: among(skabelonSections, kept['section'], `${at}.section`),
    label: string(kept['label'], `${at}.label`),
    help: string(kept['help'], `${at}.help`),
    choices: list(kept['choices'], `${at}.choices`).map((choice, index) => string(choice, `${at}.choices.${index}`)),
    requiredFrom: requiredFrom === undefined ? undefined : among(stages, requiredFrom, `${at}.requiredFrom`),
    printed: boolean(kept['printed'], `${at}.printed`),
    hidden: boolean(kept['hidden'], `${at}.hidden`),
  };
};

const eachOnce = <Value>(values: readonly Value[], at: string): readonly Value[] => {
  if (new Set(values).size !== values.length) throw new Unreadable(at);
  return values;
};

const changesIn = (value: unknown): SkabelonChanges => {
  const kept = object(value, 'skabelon', ['fields', 'own', 'order']);
  const fields = Object.entries(object(kept['fields'], 'fields', fieldIds)).map(([id, change]) => [
    id,
    fieldChange(id as SkabelonFieldId, change, `fields.${id}`), // among fieldIds, or object() had thrown
  ]);
  const own = list(kept['own'], 'own').map((each, index) => ownField(each, `own.${index}`));
  eachOnce(
    own.map(({ id }) => id),
    'own',
  );
  const order = list(kept['order'], 'order').map((id, index) =>
    among<SkabelonFieldId | OwnFieldId>([...fieldIds, ...ownFieldIds], id, `order.${index}`),
  );
  return { fields: Object.fromEntries(fields), own, order: eachOnce(order, 'order') };
};

/** Room for the text on SharePoint: a plain multi-line column. */
export const longestSkabelonText = 63_999;

export const skabelonText = (changes: SkabelonChanges): string => JSON.stringify(changes);

export const readSkabelonText = (text: string): Result<SkabelonChanges, UnreadableSkabelon> => {
  try {
    const parsed: unknown = JSON.parse(text);
    return ok(changesIn(parsed));
  } catch (error) {
    if (error instanceof Unreadable) return failed({ at: error.at });
    if (error instanceof SyntaxError) return failed({ at: 'skabelon' });
    throw error;
  }
};
