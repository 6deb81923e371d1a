/** What an item of a list can show: its default properties, those given on request, and what can be expanded. */
import { cannotFilter, noSuchField } from '../../http/sharePointError';
import type { SqlColumn, SqlValue } from '../../odata/sqlColumn';
import { propertyName, sqlColumnOf, valueColumn, type Field } from '../fields/field';
import { listRules } from '../../security/listRules';
import { placeColumn, placeProperties, quoted } from './itemPlace';
import { isLibrary, type List } from '../lists/lists';
import { moderationProperty } from './moderation';

export interface ItemProperty {
  readonly name: string;
  /** What is read, as SQL over the list's table under `alias`. */
  readonly sql: (alias: string) => string;
  readonly read: (value: SqlValue) => unknown;
  readonly byDefault: boolean;
}

const asIs = (value: SqlValue): unknown => value;
const asBoolean = (value: SqlValue): unknown => (value === null ? null : value === 1);
const fromJson = (value: SqlValue): unknown => (typeof value === 'string' ? (JSON.parse(value) as unknown) : []);
const texts = (value: SqlValue): unknown =>
  typeof value === 'string' ? (JSON.parse(value) as number[]).map(String) : [];
const text = (value: SqlValue): unknown => (value === null ? null : String(value));
const fromUrl = (value: SqlValue): unknown =>
  typeof value === 'string'
    ? { complexType: 'SP.FieldUrlValue', values: JSON.parse(value) as Record<string, unknown> }
    : null;

/** Results of formulas are texts on the wire, numbers with 15 digits (recorded: `0.500000000000000`). */
const asResult = (value: SqlValue): unknown => (typeof value === 'number' ? value.toPrecision(15) : value);
const asFlagResult = (value: SqlValue): unknown => (typeof value === 'number' ? String(value) : value);

const readerOf = (field: Field): ((value: SqlValue) => unknown) => {
  if (field.type.name === 'Calculated') return field.settings.resultType === 'Boolean' ? asFlagResult : asResult;
  if (field.type.many) return field.type.refersTo ? fromJson : (value) => (value === null ? null : fromJson(value));
  if (field.type.name === 'Boolean') return asBoolean;
  return field.type.name === 'URL' ? fromUrl : asIs;
};

const constant = (name: string, sql: string, byDefault = true, read = asIs): ItemProperty => ({
  name,
  sql: () => sql,
  read,
  byDefault,
});

const ofField = (field: Field): ItemProperty[] => {
  const column = valueColumn(field);
  if (column === undefined) return [];
  const name = propertyName(field);
  const value: ItemProperty = {
    name,
    sql: (alias) => `${alias}.${column}`,
    read: readerOf(field),
    byDefault: !field.fromBase || field.internalName === 'Title',
  };
  // SharePoint Online adds the number as text for persons that are not built in.
  if (field.type.refersTo !== 'person' || field.fromBase) return [value];
  return [value, { ...value, name: name.replace(/Id$/, 'StringId'), read: field.type.many ? texts : text }];
};

const builtInProperty = (fields: readonly Field[], internalName: string, byDefault = true): ItemProperty[] => {
  const field = fields.find((found) => found.internalName === internalName);
  return field ? ofField(field).map((property) => ({ ...property, byDefault })) : [];
};

/** Where the item lies: shown on request. */
const place = (list: List, folderUrl: string): ItemProperty[] =>
  Object.entries(placeProperties(list, folderUrl)).map(([name, sql]) => ({ name, sql, read: asIs, byDefault: false }));

/** Whether files are attached. */
const hasAttachments = (list: List): Omit<ItemProperty, 'byDefault'> => ({
  name: 'Attachments',
  sql: (alias) =>
    `EXISTS (SELECT 1 FROM attachments WHERE list_id = ${quoted(list.id)} AND item_id = ${alias}.id AND bin_id IS NULL)`,
  read: asBoolean,
});

/** In the order of real answers: fixed ones first, the list's own columns, then who and when. */
const propertiesOf = (list: List, fields: readonly Field[], folderUrl: string): ItemProperty[] => [
  { name: 'FileSystemObjectType', sql: (alias) => `${alias}.is_folder`, read: asIs, byDefault: true },
  { name: 'Id', sql: (alias) => `${alias}.id`, read: asIs, byDefault: true },
  constant('ServerRedirectedEmbedUri', 'NULL'),
  constant('ServerRedirectedEmbedUrl', "''"),
  // The three values come from our own store, yet are quoted like any other text.
  {
    name: 'ContentTypeId',
    sql: (alias) => `coalesce(${alias}.content_type, ${quoted(list.contentType)})`,
    read: asIs,
    byDefault: true,
  },
  ...builtInProperty(fields, 'Title'),
  constant('ComplianceAssetId', 'NULL'),
  ...fields.filter((field) => !field.fromBase).flatMap(ofField),
  ...builtInProperty(fields, 'ID'),
  ...builtInProperty(fields, 'Modified'),
  ...builtInProperty(fields, 'Created'),
  ...builtInProperty(fields, 'Author'),
  ...builtInProperty(fields, 'Editor'),
  {
    name: 'OData__UIVersionString',
    sql: (alias) => `(${alias}.ui_version / 512) || '.' || (${alias}.ui_version % 512)`,
    read: asIs,
    byDefault: true,
  },
  ...(isLibrary(list) ? builtInProperty(fields, 'CheckoutUser') : []),
  { ...hasAttachments(list), byDefault: !isLibrary(list) },
  {
    name: moderationProperty,
    sql: (alias) => `${alias}.moderation`,
    read: asIs,
    byDefault: listRules(list).moderated,
  },
  ...builtInProperty(fields, 'GUID'),
  ...builtInProperty(fields, 'owshiddenversion', false),
  ...place(list, folderUrl),
];

export class ItemProperties {
  readonly defaults: readonly ItemProperty[];
  private readonly byName: ReadonlyMap<string, ItemProperty>;
  private readonly columns: ReadonlyMap<string, Field>;
  /** Lookups and persons, by the name under which they are expanded. */
  private readonly links: ReadonlyMap<string, Field>;

  private readonly list: List;
  private readonly folderUrl: string;

  constructor(list: List, fields: readonly Field[], folderUrl: string) {
    this.list = list;
    this.folderUrl = folderUrl;
    const all = propertiesOf(list, fields, folderUrl);
    this.defaults = all.filter((property) => property.byDefault);
    this.byName = new Map(all.map((property) => [property.name, property]));
    this.columns = new Map(fields.flatMap((field) => [[propertyName(field), field] as const]));
    this.links = new Map(
      fields
        .filter((field) => field.type.refersTo && valueColumn(field) !== undefined)
        .map((field) => [propertyName(field).replace(/Id$/, ''), field] as const),
    );
  }

  /** Shown by default or not. */
  all(): readonly ItemProperty[] {
    return [...this.byName.values()];
  }

  /** The name as items have it, by any capitals. */
  named(name: string): string | undefined {
    if (this.byName.has(name)) return name;
    const lower = name.toLowerCase();
    return [...this.byName.keys()].find((one) => one.toLowerCase() === lower);
  }

  find(name: string): ItemProperty | undefined {
    return this.byName.get(name);
  }

  link(name: string): Field | undefined {
    return this.links.get(name);
  }

  linkNames(): string[] {
    return [...this.links.keys()];
  }

  /** For `$filter` and `$orderby`; throws what SharePoint says of a wrong name or a type it refuses. */
  column(name: string, alias: string): SqlColumn {
    if (name === moderationProperty) return { name, kind: 'number', expression: `${alias}.moderation` };
    const where = placeColumn(this.list, this.folderUrl, name, alias);
    if (where) return where;
    const field = this.columns.get(name === 'Id' ? 'ID' : name);
    if (!field) throw noSuchField(name);
    const column = sqlColumnOf(field, alias, name);
    if (!column) throw cannotFilter(field.internalName, field.type.name);
    return column;
  }
}
