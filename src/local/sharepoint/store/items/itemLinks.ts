/** What lies at the other end of a lookup or a person: the properties `$expand` can reach, as SQL. */
import { noSuchField } from '../../http/sharePointError';
import type { SqlColumn, SqlPart, SqlValue } from '../../odata/sqlColumn';
import { propertyName, sqlColumnOf, valueColumn, type Field } from '../fields/field';
import type { List } from '../lists/lists';

export interface LinkedProperty {
  readonly name: string;
  readonly sql: string;
  readonly read: (value: SqlValue | boolean) => unknown;
}

/** A target under one SQL alias. */
export interface LinkTarget {
  readonly type: string;
  readonly table: string;
  /** Rows of the target that the caller may read. */
  readonly readable: SqlPart;
  property(name: string): LinkedProperty;
  column(name: string, path: string): SqlColumn;
  /** When `$select` says nothing of the target's properties. */
  readonly defaults: readonly string[];
}

const asIs = (value: unknown): unknown => value;

const personSql: Readonly<Record<string, { sql: string; kind: SqlColumn['kind']; key?: string }>> = {
  Id: { sql: 'id', kind: 'number' },
  ID: { sql: 'id', kind: 'number' },
  Title: { sql: 'title', kind: 'text', key: 'title_key' },
  Name: { sql: 'login_name', kind: 'text', key: 'login_key' },
  EMail: { sql: 'email', kind: 'text', key: 'email_key' },
  UserName: { sql: 'email', kind: 'text', key: 'email_key' },
  SipAddress: { sql: 'email', kind: 'text', key: 'email_key' },
  JobTitle: { sql: 'job_title', kind: 'text' },
  Department: { sql: 'department', kind: 'text' },
};

export const personTarget = (alias: string): LinkTarget => {
  const find = (name: string, path: string) => {
    const found = Object.hasOwn(personSql, name) ? personSql[name] : undefined;
    if (!found) throw noSuchField(path);
    return found;
  };
  return {
    type: 'SP.Data.UserInfoItem',
    table: 'principals',
    readable: { sql: '1', values: [] },
    defaults: ['Id', 'Title', 'Name', 'EMail', 'JobTitle', 'Department'],
    property: (name) => ({ name, sql: `${alias}.${find(name, name).sql}`, read: asIs }),
    column: (name, path) => {
      const { sql, kind, key } = find(name, path);
      // Without a key column of its own the text is lowered where it is asked for (rarely).
      const expression = key === undefined && kind === 'text' ? `lower(${alias}.${sql})` : `${alias}.${key ?? sql}`;
      return { name: path, kind, expression };
    },
  };
};

/** Types that a lookup can show (no persons or lookups of lookups, as SharePoint has it). */
const showable = new Set([
  'Text',
  'Number',
  'Currency',
  'Integer',
  'DateTime',
  'Counter',
  'Choice',
  'Guid',
  'Boolean',
  'Note',
]);

export const isShowable = (field: Field): boolean => showable.has(field.type.name) && valueColumn(field) !== undefined;

export const listTarget = (
  list: List,
  fields: readonly Field[],
  alias: string,
  readable: SqlPart & { readonly from: string },
): LinkTarget => {
  const find = (name: string, path: string): Field => {
    const wanted = name === 'Id' ? 'ID' : name;
    const field = fields.find((one) => propertyName(one) === wanted);
    if (!field || !isShowable(field)) throw noSuchField(path);
    return field;
  };
  return {
    type: `SP.Data.${list.entityName}Item`,
    table: readable.from,
    readable,
    defaults: ['Id', 'Title'],
    property: (name) => {
      const field = find(name, name);
      const boolean = field.type.name === 'Boolean';
      return {
        name,
        sql: `${alias}.${valueColumn(field)}`,
        read: boolean ? (value) => (value === null ? null : value === 1 || value === true) : asIs,
      };
    },
    column: (name, path) => {
      const column = sqlColumnOf(find(name, path), alias, path);
      if (!column) throw noSuchField(path);
      return { ...column, index: undefined };
    },
  };
};
