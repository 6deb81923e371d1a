/** One column of one row, as streams have it: a text to show, and its twins (`Created.`, `Done.value`). Forms as recorded. */
import { resultField, type Field } from '../../../store/fields/field';
import type { Shown, ShownPerson } from '../display/displayRow';
import { markupText } from '../display/html';
import { numberText, timeText } from '../display/siteFormat';

export type Cell = readonly [name: string, value: unknown];

/** Fifteen digits in all (`67687.0000000000`, `0.500000000000000`), but `0` for nothing. */
const exactNumber = (value: number): string => (value === 0 ? '0' : value.toPrecision(15));

const noteText = (text: string, field: Field): string =>
  field.settings.richText === true ? `<div dir="" class="ms-rtestate-field">${text}</div>` : markupText(text);

export const personCells = (name: string, persons: readonly ShownPerson[], many: boolean): Cell[] => {
  const array = persons.map(({ id, title, email }) => ({
    id: String(id),
    ...(many ? { value: title } : {}),
    title,
    email,
    sip: email,
    picture: '',
  }));
  const [only] = persons;
  const whole: Cell = [name, array.length === 0 ? '' : array];
  // Of several persons SharePoint's twins hold other columns' values (recorded): nobody can read them.
  if (many) return [whole];
  return [
    whole,
    [`${name}.id`, only ? String(only.id) : ''],
    [`${name}.title`, only?.title ?? ''],
    [`${name}.email`, only?.email ?? ''],
    [`${name}.sip`, only?.email ?? ''],
    [`${name}.jobTitle`, only?.jobTitle ?? ''],
    [`${name}.department`, only?.department ?? ''],
    [`${name}.picture`, ''],
  ];
};

const lookupCells = (name: string, shown: Shown, many: boolean): Cell[] => {
  const items = shown.is === 'items' ? shown.items : [];
  const array = items.map(({ id, text }) => ({ lookupId: id, lookupValue: text, isSecretFieldValue: false }));
  return [
    [name, array.length === 0 && !many ? '' : array],
    [`${name}.`, items.map(({ id, text }) => `${id};#${text}`).join(';#')],
  ];
};

/** As the type of the result, and once more with its kind before it (recorded: `float;#0.500000000000000`). */
const calculatedCells = (field: Field, shown: Shown, utc: boolean): Cell[] => {
  const [text = ''] = cellsOf(resultField(field), shown, utc).map(([, value]) => value);
  const exact = (): string => {
    switch (shown.is) {
      case 'number':
        return `float;#${exactNumber(shown.number)}`;
      case 'flag':
        return `boolean;#${shown.flag ? '1' : '0'}`;
      case 'time':
        return `datetime;#${shown.wire}`;
      case 'text':
        return `${shown.text.startsWith('#') ? 'error' : 'string'};#${shown.text}`;
      default:
        return '';
    }
  };
  return [
    [field.internalName, shown.is === 'text' ? markupText(shown.text) : text],
    [`${field.internalName}.calculated`, exact()],
  ];
};

export const cellsOf = (field: Field, shown: Shown, utc: boolean): Cell[] => {
  const { internalName: name, type } = field;
  const many = type.many === true;
  switch (type.name) {
    case 'User':
    case 'UserMulti':
      return personCells(name, shown.is === 'persons' ? shown.persons : [], many);
    case 'Lookup':
    case 'LookupMulti':
      return lookupCells(name, shown, many);
    case 'Calculated':
      return calculatedCells(field, shown, utc);
    case 'Number':
    case 'Currency':
      return [
        [name, shown.is === 'number' ? numberText(shown.number, field) : ''],
        [`${name}.`, shown.is === 'number' ? exactNumber(shown.number) : ''],
      ];
    case 'Boolean':
      return [
        [name, shown.is === 'flag' ? (shown.flag ? 'Yes' : 'No') : ''],
        [`${name}.value`, shown.is === 'flag' ? (shown.flag ? '1' : '0') : ''],
      ];
    case 'DateTime':
      return [
        [name, shown.is === 'time' ? timeText(shown.wire, field.settings.format === 'DateTime', utc) : ''],
        [`${name}.`, shown.is === 'time' ? shown.wire : ''],
      ];
    case 'URL':
      return [
        [name, shown.is === 'link' ? shown.url : ''],
        [`${name}.desc`, shown.is === 'link' ? shown.description : ''],
      ];
    case 'MultiChoice':
      return [[name, shown.is === 'choices' ? shown.choices : '']];
    case 'Note':
      return [[name, noteText(shown.is === 'text' ? shown.text : '', field)]];
    case 'Guid':
      return [[name, shown.is === 'text' ? `{${shown.text.toUpperCase()}}` : '']];
    default:
      if (shown.is === 'number') return [[name, numberText(shown.number, field)]];
      return [[name, shown.is === 'text' ? markupText(shown.text) : '']];
  }
};
