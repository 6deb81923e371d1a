/** JSON of a body into what a column keeps. Refuses what SharePoint refuses, with its sentences. */
import { badRequest, cannotConvert, spException } from '../../http/sharePointError';
import type { SqlValue } from '../../odata/sqlColumn';
import { keyColumn, valueColumn, type Field } from '../fields/field';
import { parseInstant, startOfSiteDay, toWireTime } from '../siteTime';
import { textKey } from '../textKey';

export type ColumnValues = readonly (readonly [column: string, value: SqlValue])[];

/** How many characters a field of several lines takes (facts/sharepoint.md, section 3). */
const longestNote = 63_999;
const longestText = 255;

const invalidText = (): Error =>
  spException(
    -2130575155,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.',
    400,
  );

const asText = (value: unknown, longest: number): string | null => {
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  if (value.length > longest) throw invalidText();
  // Nothing typed and nothing stored are the same to SharePoint.
  return value === '' ? null : value;
};

const asNumber = (value: unknown, edm: string): number => {
  const number = typeof value === 'string' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value) ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) throw cannotConvert(edm);
  if (edm === 'Edm.Int32' && (!Number.isInteger(number) || Math.abs(number) > 0x7fffffff)) throw cannotConvert(edm);
  return number;
};

/** SharePoint's dates go from 1900 to the end of 8900 [MS, DateTime columns]; the day before is local midnight in UTC. */
const firstInstant = Date.UTC(1899, 11, 31, 22);
const lastInstant = Date.UTC(8901, 0, 1);

const asDate = (value: unknown, field: Field): string => {
  const instant = typeof value === 'string' ? parseInstant(value) : undefined;
  if (instant === undefined) throw cannotConvert('Edm.DateTime');
  if (instant < firstInstant || instant >= lastInstant)
    throw spException(-2147467259, 'The date is not between 1 January 1900 and 31 December 8900.', 400);
  return toWireTime(field.settings.format === 'DateTime' ? instant : startOfSiteDay(instant));
};

const asList = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) {
    throw badRequest(
      "A node of type 'PrimitiveValue' was read from the JSON reader when trying to read the contents of a collection; a 'StartArray' node was expected.",
    );
  }
  return value;
};

const asUrl = (value: unknown): string => {
  if (typeof value !== 'object' || value === null || !('Url' in value) || typeof value.Url !== 'string')
    throw cannotConvert('SP.FieldUrlValue');
  const description = 'Description' in value && typeof value.Description === 'string' ? value.Description : value.Url;
  if (value.Url.length > longestText || description.length > longestText) throw invalidText();
  return JSON.stringify({ Description: description, Url: value.Url });
};

const guid = /^\{?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})\}?$/i;

const asGuid = (value: unknown): string => {
  const match = typeof value === 'string' ? guid.exec(value) : null;
  if (!match?.[1]) throw cannotConvert('Edm.Guid');
  return match[1].toLowerCase();
};

const asReference = (value: unknown): number => {
  const id = asNumber(value, 'Edm.Int32');
  if (id < 0) throw cannotConvert('Edm.Int32');
  return id;
};

const asBoolean = (value: unknown): number => {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value === 0 || value === 1) return value;
  throw cannotConvert('Edm.Boolean');
};

const single = (field: Field, value: unknown): SqlValue => {
  switch (field.type.name) {
    case 'Text':
      return asText(value, field.settings.maxLength ?? longestText);
    case 'Choice':
      return asText(value, longestText);
    case 'Note':
      return asText(value, longestNote);
    case 'Number':
    case 'Currency':
      return asNumber(value, 'Edm.Double');
    case 'Integer':
      return asNumber(value, 'Edm.Int32');
    case 'Boolean':
      return asBoolean(value);
    case 'DateTime':
      return asDate(value, field);
    case 'URL':
      return asUrl(value);
    case 'Guid':
      return asGuid(value);
    case 'User':
    case 'Lookup':
      // 0 means nobody: forms of old clear a lookup with it.
      return asReference(value) || null;
    default:
      throw badRequest(`The property '${field.internalName}' cannot be written.`);
  }
};

const several = (field: Field, value: unknown): ColumnValues => {
  const values = asList(value).map((one) => (field.type.refersTo ? asReference(one) : asText(one, longestText)));
  const distinct = [...new Set(values.filter((one) => one !== null && one !== 0))];
  const json = distinct.length === 0 ? null : JSON.stringify(distinct);
  const column = valueColumn(field);
  const key = keyColumn(field);
  if (column === undefined || key === undefined) return [];
  if (column === key) return [[column, json]];
  return [
    [column, json],
    [key, json && JSON.stringify(distinct.map((one) => textKey(String(one))))],
  ];
};

/** The SQL columns of `field` and what goes into them. */
export const encodeValue = (field: Field, value: unknown): ColumnValues => {
  const column = valueColumn(field);
  const key = keyColumn(field);
  if (column === undefined) throw badRequest(`The property '${field.internalName}' cannot be written.`);
  if (value !== null && field.type.many) return several(field, value);
  const stored = value === null ? null : single(field, value);
  if (key === undefined || key === column) return [[column, stored]];
  return [
    [column, stored],
    [key, typeof stored === 'string' ? textKey(stored) : null],
  ];
};
