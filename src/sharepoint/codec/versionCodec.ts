/**
 * A version of an item, as `items(n)/versions` answers it, turned into the row the item itself would be: then the list's own
 * codec reads it. Recorded (pnpcore, GetListItemVersionsAsyncTest): lookups are `{LookupId, LookupValue}`, persons also have
 * `Email`, times lack the Z that items have. Several lookups being an array of the same objects is assumed.
 */
import { AppError } from '../../domain/errors';
import { failed, ok, type Result } from '../../domain/result';
import type { Fields } from '../schema/defineList';
import { columnsOf, type AnyField } from '../schema/fieldSpec';
import type { Row } from './codec';
import { rowCodec } from './rowCodec';

interface ReadVersion<Entity> {
  readonly label: string;
  readonly isCurrent: boolean;
  readonly entity: Entity;
}
interface UnreadVersion {
  readonly label: string;
  readonly column: string;
  readonly found: string;
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null;

const lookupId = (value: unknown): unknown => (isObject(value) ? value['LookupId'] : value);
const lookupIds = (value: unknown): unknown => (Array.isArray(value) ? value.map(lookupId) : value);
const person = (value: unknown): unknown =>
  isObject(value) ? { Id: value['LookupId'], Title: value['LookupValue'], EMail: value['Email'] } : value;
const instant = (value: unknown): unknown =>
  typeof value === 'string' && /T\d{2}:\d{2}:\d{2}(\.\d+)?$/.test(value) ? `${value}Z` : value;

/** The columns an item has for one field, out of those its version has. */
const itemColumns = ({ spec }: AnyField, version: Row): Row => {
  switch (spec.kind) {
    case 'itemId':
      return {};
    case 'modifiedBy':
      return { Editor: person(version['Editor']) };
    case 'modifiedAt':
      return { Modified: instant(version['Modified']) };
    case 'lookup':
      return { [`${spec.column.name}Id`]: lookupId(version[spec.column.name]) };
    case 'lookups':
      return { [`${spec.column.name}Id`]: lookupIds(version[spec.column.name]) };
    case 'person':
      return { [spec.column.name]: person(version[spec.column.name]) };
    case 'date':
      return { [spec.column.name]: instant(version[spec.column.name]) };
    default:
      return Object.fromEntries(columnsOf(spec).map(({ name }) => [name, version[name]]));
  }
};

const builtIn = ['VersionLabel', 'IsCurrentVersion', 'Editor', 'Modified'];

export const versionCodec = <Entity>(fields: Fields<Entity>) => {
  const codec = rowCodec(fields);
  const all: readonly AnyField[] = Object.values<AnyField>(fields);
  return {
    /** No `$expand`: a version brings whole persons and lookups. */
    select: [...new Set([...builtIn, ...all.flatMap(({ spec }) => columnsOf(spec).map(({ name }) => name))])],
    /** `itemId`: a version does not say whose it is in words of its own. */
    decode: (itemId: number, version: unknown): Result<ReadVersion<Entity>, UnreadVersion> => {
      if (!isObject(version) || typeof version['VersionLabel'] !== 'string')
        throw new AppError({ kind: 'Bug', detail: 'a version without its label' });
      const label = version['VersionLabel'];
      const row = Object.assign({ Id: itemId }, ...all.map((field) => itemColumns(field, version))) as Row;
      const decoded = codec.decode(row);
      if (!decoded.ok) return failed({ label, column: decoded.error.column, found: decoded.error.found });
      return ok({ label, isCurrent: version['IsCurrentVersion'] === true, entity: decoded.value });
    },
  };
};
