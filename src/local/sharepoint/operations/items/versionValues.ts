/** The columns of an item as a version shows them: names and values as recorded (pnpcore, GetListItemVersionsAsyncTest). */
import type { SqlValue } from '../../odata/sqlColumn';
import type { Row } from '../../store/database';
import { valueColumn, type Field } from '../../store/fields/field';
import { webScope } from '../../store/scopes';
import { versionLabel } from '../../store/items/versionNumbers';
import type { ItemAccess } from './itemAccess';
import { folderUrl } from '../lists/listAddress';

/** `_UIVersionString` becomes `OData__x005f_UIVersionString` here, where items themselves say `OData__UIVersionString`. */
export const versionPropertyName = (internalName: string): string => {
  const name = internalName.replaceAll('_', '_x005f_');
  return /^[A-Za-z]/.test(name) ? name : `OData_${name}`;
};

const complex = (complexType: string, values: Record<string, unknown>) => ({ complexType, values });

const person = ({ call }: ItemAccess, id: number): unknown => {
  const found = call.site.principals.byId(id);
  return found && complex('SP.FieldUserValue', { LookupId: id, LookupValue: found.title, Email: found.email || null });
};

/** undefined: what was looked up is gone, or the caller may not see it. */
const lookup = ({ call }: ItemAccess, field: Field, id: number): unknown => {
  const { site, rights } = call;
  const list = site.lists.byId(field.settings.lookupList ?? '');
  if (!list || !rights.sees(list)) return undefined;
  const shown = site.fields.byInternalName(list.id, field.settings.lookupField ?? 'Title');
  const column = (shown && valueColumn(shown)) ?? 'id';
  const { sql, values, from } = rights.readableRows(list, 't');
  const row = site.database.first(`SELECT t.${column} AS shown FROM ${from} t WHERE t.id = ? AND ${sql}`, [
    id,
    ...values,
  ]);
  const text = row?.['shown'];
  return (
    row &&
    complex('SP.FieldLookupValue', {
      LookupId: id,
      LookupValue: text === null || text === undefined ? null : String(text),
    })
  );
};

const parsed = (value: SqlValue): unknown => (typeof value === 'string' ? (JSON.parse(value) as unknown) : null);

const valueOf = (access: ItemAccess, field: Field, value: SqlValue): unknown => {
  const { refersTo, many, name } = field.type;
  if (refersTo) {
    const show = (id: number): unknown => (refersTo === 'person' ? person(access, id) : lookup(access, field, id));
    if (many) return ((parsed(value) ?? []) as number[]).flatMap((id) => show(id) ?? []);
    return typeof value === 'number' ? (show(value) ?? null) : null;
  }
  if (many) return parsed(value);
  if (name === 'Boolean') return value === null ? null : value === 1;
  return name === 'URL' && value !== null
    ? complex('SP.FieldUrlValue', parsed(value) as Record<string, unknown>)
    : value;
};

/** Columns whose value is not simply kept. `Created` is the version's own property. */
const made = (access: ItemAccess, row: Row): Record<string, () => unknown> => {
  const { list, call } = access;
  const isFolder = row['is_folder'] === 1;
  const name = typeof row['leaf'] === 'string' ? row['leaf'] : `${row['id']}_.000`;
  const dir = [folderUrl(call, list), row['dir']].filter(Boolean).join('/');
  return {
    OData__x005f_UIVersionString: () => versionLabel(Number(row['ui_version'])),
    Attachments: () => false,
    ComplianceAssetId: () => null,
    OData__x005f_ModerationStatus: () => Number(row['moderation'] ?? 0),
    OData__x005f_Level: () => (Number(row['ui_version']) % 512 === 0 ? 1 : 2),
    UniqueId: () => row['guid'],
    owshiddenversion: () => row['version'],
    FSObjType: () => (isFolder ? '1' : '0'),
    ScopeId: () => scopeGuid(access, row),
    FileRef: () => `${dir}/${name}`,
    FileLeafRef: () => name,
    MetaInfo: () => '',
  };
};

/** A scope is a GUID on the wire; ours are numbers: the list's or web's id with the number at its end. */
const scopeGuid = ({ call, list }: ItemAccess, row: Row): string => {
  const scope = Number(row['scope_id'] ?? list.scope ?? webScope);
  const id = call.site.setting('webId');
  return `{${`${id.slice(0, 24)}${scope.toString(16).padStart(12, '0')}`.toUpperCase()}}`;
};

export const versionValues = (access: ItemAccess, row: Row): Record<string, () => unknown> => {
  const own: Record<string, () => unknown> = {
    ID: () => row['id'],
    ContentTypeId: () => complex('SP.ContentTypeId', { StringValue: row['content_type'] ?? access.list.contentType }),
  };
  for (const field of access.fields) {
    const column = valueColumn(field);
    if (column === undefined || field.internalName === 'Created') continue;
    own[versionPropertyName(field.internalName)] = () => valueOf(access, field, row[column] ?? null);
  }
  return { ...own, ...made(access, row) };
};
