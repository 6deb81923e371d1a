/**
 * What a form says of a column, as text, in the site's Danish ways: `31-12-2026 14:30`, `1.234,5`, `[{"Key":"…"}]`. Forms
 * of persons, lookups, choices, links and times with a blank (`2024-04-02 04:35:03`) as recorded (pnpcore, Regular… and
 * SpecialFieldRestUpdateTest). Unlike writing an item, forms check what the column demands.
 */
import type { Field } from '../fields/field';
import { parseInstant, toWireTime } from '../siteTime';

/** `value`: as a body of the item would say it. */
export type FormValue = { readonly value: unknown } | { readonly refused: string };

export interface FormWays {
  /** Times come as UTC. */
  readonly utc: boolean;
  /** Numbers come as `1234.5`. */
  readonly invariant: boolean;
  /** The number of a person by sign-in name or address; undefined: nobody. */
  readonly person: (key: string) => number | undefined;
}

const ok = (value: unknown): FormValue => ({ value });
const refuse = (refused: string): FormValue => ({ refused });

/** Server sentences of SharePoint where a mark says so; the others are ours. */
const sentences = {
  required: 'You must specify a value for this required field.',
  // Recorded, in the American form.
  date: 'Enter a date like this: 23-02-2012',
  number: 'You must enter a valid number.',
  length: (most: number) => `This field can have no more than ${most} characters.`,
  between: (least: number, most: number) => `The value of this field must be between ${least} and ${most}.`,
  choice: (given: string) => `The choice value "${given}" is not among the choices of this field.`,
  person: (key: string) => `The user ${key} does not exist or is not unique.`,
  unreadable: 'The value is not valid for this field.',
};

/** `31-12-2026`, `31/12/2026 14:30`, `2026-12-31 14:30:00`, `2026-12-31T13:30:00Z`. */
const dateText = (text: string): string | undefined => {
  const [, day = '', month = '', year = '', danishTime] =
    /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})(?:[ T](\d{1,2}[:.]\d{2}(?:[:.]\d{2})?))?$/.exec(text) ?? [];
  const [, iso, isoTime, zone = ''] =
    /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text) ?? [];
  const date = iso ?? (year && `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  if (!date) return undefined;
  const time = (isoTime ?? danishTime)?.replaceAll('.', ':').padStart(5, '0');
  return time === undefined ? date : `${date}T${time.length === 7 ? `0${time}` : time}${zone}`;
};

const date = (text: string, { utc }: FormWays): FormValue => {
  const iso = dateText(text);
  const zoned = iso !== undefined && utc && !/(Z|[+-]\d{2}:?\d{2})$/.test(iso);
  const instant =
    iso === undefined ? undefined : parseInstant(zoned ? `${iso.includes('T') ? iso : `${iso}T00:00`}Z` : iso);
  return instant === undefined ? refuse(sentences.date) : ok(toWireTime(instant));
};

const numberText = (text: string, invariant: boolean): number | undefined => {
  const plain = /^-?\d+([.]\d+)?([eE][+-]?\d+)?$/;
  const danish = /^-?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/;
  if (invariant) return plain.test(text) ? Number(text) : undefined;
  return danish.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : undefined;
};

const number = (field: Field, text: string, { invariant }: FormWays): FormValue => {
  const { min, max, percentage } = field.settings;
  const value = numberText(percentage ? text.replace(/\s*%$/, '') : text.replace(/^kr\.?\s*/i, ''), invariant);
  if (value === undefined) return refuse(sentences.number);
  const stored = percentage && !invariant ? value / 100 : value;
  if (field.type.name === 'Integer' && !Number.isInteger(stored)) return refuse(sentences.number);
  const [least, most] = [min ?? -Number.MAX_VALUE, max ?? Number.MAX_VALUE];
  return stored < least || stored > most ? refuse(sentences.between(least, most)) : ok(stored);
};

const flag = (text: string): FormValue => {
  if (/^(1|true|yes|ja)$/i.test(text)) return ok(true);
  return /^(0|false|no|nej)$/i.test(text) ? ok(false) : refuse(sentences.unreadable);
};

const choices = (field: Field, given: readonly string[]): string | undefined =>
  field.settings.fillInChoice ? undefined : given.find((one) => !(field.settings.choices ?? []).includes(one));

const choice = (field: Field, text: string): FormValue => {
  const given = field.type.many ? text.split(';#').filter((part) => part !== '') : [text];
  const wrong = choices(field, given);
  return wrong === undefined ? ok(field.type.many ? given : text) : refuse(sentences.choice(wrong));
};

/** `1`, `1;#Title`; several `1;#;#2;#;#` or `1;#A;#2;#B`: every second part is a number. */
const lookup = (field: Field, text: string): FormValue => {
  const parts = text.split(';#');
  const ids = parts.flatMap((part, index) => (index % 2 === 0 && part !== '' ? [part] : []));
  if (!ids.every((id) => /^\d{1,9}$/.test(id))) return refuse(sentences.unreadable);
  const numbers = ids.map(Number);
  if (field.type.many) return ok(numbers);
  return numbers.length > 1 ? refuse(sentences.unreadable) : ok(numbers[0] ?? null);
};

const keysOf = (text: string): string[] | undefined => {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(json)) return undefined;
  const keys = json.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'Key' in one && typeof one.Key === 'string' ? one.Key : undefined,
  );
  return keys.every((key): key is string => key !== undefined) ? keys : undefined;
};

export const formPersons = (text: string, { person }: FormWays): FormValue => {
  const keys = keysOf(text);
  if (!keys) return refuse(sentences.unreadable);
  const ids: number[] = [];
  for (const key of keys) {
    const id = person(key);
    if (id === undefined) return refuse(sentences.person(key));
    ids.push(id);
  }
  return ok(ids);
};

const persons = (field: Field, text: string, ways: FormWays): FormValue => {
  const found = formPersons(text, ways);
  if (!('value' in found) || field.type.many) return found;
  const ids = found.value as number[];
  return ids.length > 1 ? refuse(sentences.unreadable) : ok(ids[0] ?? null);
};

/** `https://pnp.com, PnP Rocks`. */
const url = (text: string): FormValue => {
  const cut = text.indexOf(', ');
  const address = cut === -1 ? text : text.slice(0, cut);
  return ok({ Url: address, Description: cut === -1 ? address : text.slice(cut + 2) });
};

const longestText = 255;

const single = (text: string, most: number): FormValue =>
  text.length > most ? refuse(sentences.length(most)) : ok(text);

/** undefined: a type that forms cannot say here. */
export const formValue = (field: Field, text: string | null, ways: FormWays): FormValue | undefined => {
  const { name, refersTo } = field.type;
  const empty = text === null || text.trim() === '' || (refersTo === 'person' && text.trim() === '[]');
  if (empty) return field.required ? refuse(sentences.required) : ok(field.type.many && refersTo ? [] : null);
  switch (name) {
    case 'Text':
      return single(text, field.settings.maxLength ?? longestText);
    case 'Note':
    case 'Guid':
      return ok(text);
    case 'Choice':
    case 'MultiChoice':
      return choice(field, text.trim());
    case 'Number':
    case 'Currency':
    case 'Integer':
      return number(field, text.trim(), ways);
    case 'Boolean':
      return flag(text.trim());
    case 'DateTime':
      return date(text.trim(), ways);
    case 'URL':
      return url(text.trim());
    case 'Lookup':
    case 'LookupMulti':
      return lookup(field, text.trim());
    case 'User':
    case 'UserMulti':
      return persons(field, text.trim(), ways);
    default:
      return undefined;
  }
};

/** A time of the columns that SharePoint keeps itself, as it is stored. */
export const formTime = (text: string, ways: FormWays): FormValue => date(text.trim(), ways);
