/** What each SharePoint field type is: its numbers and names on the wire, and how its values lie in SQL. */
import type { ColumnKind } from '../odata/sqlColumn';

export interface FieldType {
  /** TypeAsString. */
  readonly name: string;
  /** FieldTypeKind. */
  readonly kind: number;
  /** OData type of the field's own definition. */
  readonly entityType: string;
  readonly displayName: string;
  readonly sql: 'TEXT' | 'REAL' | 'INTEGER';
  /** How values compare; undefined where SharePoint refuses the column in `$filter` and `$orderby`. */
  readonly compares: ColumnKind | undefined;
  /** What the column refers to, for persons and lookups. */
  readonly refersTo?: 'person' | 'list';
  readonly many?: boolean;
  /** Whether SharePoint lets the column be indexed (facts/sharepoint.md, section 3). */
  readonly indexable: boolean;
}

const type = (
  name: string,
  kind: number,
  entityType: string,
  displayName: string,
  rest: Omit<FieldType, 'name' | 'kind' | 'entityType' | 'displayName'>,
): FieldType => ({
  name,
  kind,
  entityType,
  displayName,
  ...rest,
});

const types: readonly FieldType[] = [
  type('Text', 2, 'SP.FieldText', 'Single line of text', { sql: 'TEXT', compares: 'text', indexable: true }),
  type('Note', 3, 'SP.FieldMultiLineText', 'Multiple lines of text', {
    sql: 'TEXT',
    compares: undefined,
    indexable: false,
  }),
  type('Integer', 1, 'SP.Field', 'Integer', { sql: 'INTEGER', compares: 'number', indexable: true }),
  type('Number', 9, 'SP.FieldNumber', 'Number', { sql: 'REAL', compares: 'number', indexable: true }),
  type('Currency', 10, 'SP.FieldCurrency', 'Currency', { sql: 'REAL', compares: 'number', indexable: true }),
  type('Boolean', 8, 'SP.Field', 'Yes/No', { sql: 'INTEGER', compares: 'boolean', indexable: true }),
  type('DateTime', 4, 'SP.FieldDateTime', 'Date and Time', { sql: 'TEXT', compares: 'datetime', indexable: true }),
  type('Choice', 6, 'SP.FieldChoice', 'Choice', { sql: 'TEXT', compares: 'text', indexable: true }),
  type('MultiChoice', 15, 'SP.FieldMultiChoice', 'Choice', {
    sql: 'TEXT',
    compares: 'text',
    many: true,
    indexable: false,
  }),
  type('User', 20, 'SP.FieldUser', 'Person or Group', {
    sql: 'INTEGER',
    compares: 'number',
    refersTo: 'person',
    indexable: true,
  }),
  type('UserMulti', 20, 'SP.FieldUser', 'Person or Group', {
    sql: 'TEXT',
    compares: 'number',
    refersTo: 'person',
    many: true,
    indexable: false,
  }),
  type('Lookup', 7, 'SP.FieldLookup', 'Lookup', {
    sql: 'INTEGER',
    compares: 'number',
    refersTo: 'list',
    indexable: true,
  }),
  type('LookupMulti', 7, 'SP.FieldLookup', 'Lookup', {
    sql: 'TEXT',
    compares: 'number',
    refersTo: 'list',
    many: true,
    indexable: false,
  }),
  type('URL', 11, 'SP.FieldUrl', 'Hyperlink or Picture', { sql: 'TEXT', compares: undefined, indexable: false }),
  type('Guid', 14, 'SP.FieldGuid', 'Guid', { sql: 'TEXT', compares: 'guid', indexable: true }),
  type('Counter', 5, 'SP.FieldNumber', 'Counter', { sql: 'INTEGER', compares: 'number', indexable: true }),
  type('Computed', 12, 'SP.FieldComputed', 'Computed', { sql: 'TEXT', compares: undefined, indexable: false }),
  type('ContentTypeId', 25, 'SP.Field', 'Content Type Id', { sql: 'TEXT', compares: undefined, indexable: false }),
  type('Attachments', 19, 'SP.Field', 'Attachments', { sql: 'INTEGER', compares: undefined, indexable: false }),
];

const byName = new Map(types.map((found) => [found.name.toLowerCase(), found]));

/** What clients call the type of a column they add. */
export const fieldEntityTypes: readonly string[] = [
  ...new Set(['SP.Field', ...types.map((known) => known.entityType)]),
];

export const fieldType = (name: string): FieldType | undefined => byName.get(name.toLowerCase());

/** By FieldTypeKind, as `fields.add` gives it: the single-valued type of that kind. */
export const fieldTypeOfKind = (kind: number): FieldType | undefined => types.find((found) => found.kind === kind);

/** Types a client may create. The others are built in. */
export const creatable: ReadonlySet<string> = new Set([
  'Text',
  'Note',
  'Integer',
  'Number',
  'Currency',
  'Boolean',
  'DateTime',
  'Choice',
  'MultiChoice',
  'User',
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'URL',
  'Guid',
]);
