/**
 * The columns that CAML names, as SQL. A lookup or person is two: its number, and what it shows (joined, so that it can be
 * compared and sorted). Names are SharePoint's internal ones, exact in their capitals.
 */
import { notImplemented } from '../http/sharePointError';
import type { ColumnKind, ResolveColumn, SqlColumn, SqlPart } from '../odata/sqlColumn';
import { propertyName, sqlColumnOf, valueColumn, type Field } from '../store/fields/field';
import type { LinkTarget } from '../store/items/itemLinks';
import type { ItemProperties } from '../store/items/itemProperties';
import type { List } from '../store/lists/lists';
import { notInstalled } from './camlError';

export interface CamlSource {
  readonly list: Pick<List, 'id'>;
  readonly fields: readonly Field[];
  readonly properties: ItemProperties;
  target(field: Field, alias: string): LinkTarget;
  /** The column that a lookup or a person shows. */
  shownName(field: Field): string;
}

export interface CamlColumn {
  /** How the filter tree names it. */
  readonly path: readonly string[];
  readonly column: SqlColumn;
  readonly field: Field | undefined;
}

interface SystemColumn {
  readonly kind: ColumnKind;
  readonly sql?: string;
  /** Where it is made, when not by a column of its own. */
  readonly property?: string;
}

/** What every item has, whether or not the list keeps a field for it. */
const system: Readonly<Record<string, SystemColumn>> = {
  FSObjType: { kind: 'number', sql: 't.is_folder' },
  SortBehavior: { kind: 'number', sql: 't.is_folder' },
  UniqueId: { kind: 'guid', property: 'UniqueId' },
  File_x0020_Type: { kind: 'text', property: 'File_x0020_Type' },
  File_x0020_Size: { kind: 'number', property: 'File_x0020_Size' },
  CheckoutUser: { kind: 'number', property: 'CheckoutUserId' },
  ContentTypeId: { kind: 'text', property: 'ContentTypeId' },
  FileRef: { kind: 'text', property: 'FileRef' },
  FileDirRef: { kind: 'text', property: 'FileDirRef' },
  FileLeafRef: { kind: 'text', property: 'FileLeafRef' },
  Attachments: { kind: 'boolean', property: 'Attachments' },
  _UIVersion: { kind: 'number', sql: 't.ui_version' },
  _UIVersionString: { kind: 'text', property: 'OData__UIVersionString' },
  _ModerationStatus: { kind: 'number', sql: 't.moderation' },
  Created_x0020_Date: { kind: 'datetime', sql: 't.created' },
};
/** Computed columns that show another one. */
const shows: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitle2: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkFilename: 'FileLeafRef',
  LinkFilename2: 'FileLeafRef',
  LinkFilenameNoMenu: 'FileLeafRef',
  Last_x0020_Modified: 'Modified',
  DocIcon: 'File_x0020_Type',
  FileSizeDisplay: 'File_x0020_Size',
};

export const shownBy = (name: string): string => (Object.hasOwn(shows, name) ? (shows[name] ?? name) : name);

/** Texts nobody sorts or compares as a whole; SharePoint searches in them. */
const searched = (field: Field): SqlColumn | undefined => {
  const column = valueColumn(field);
  if (column === undefined) return undefined;
  if (field.type.name === 'Note')
    return { name: field.internalName, kind: 'text', expression: `text_key(t.${column})` };
  return field.type.name === 'URL' ? { name: field.internalName, kind: 'text', expression: `t.${column}` } : undefined;
};

export class CamlColumns {
  /** Lookups and persons that were named (internal names), for SharePoint's limit on them. */
  readonly lookups = new Set<string>();
  private readonly source: CamlSource;
  private readonly known = new Map<string, CamlColumn>();
  private readonly joined: SqlPart[] = [];

  constructor(source: CamlSource) {
    this.source = source;
  }

  field(name: string): Field | undefined {
    return this.source.fields.find((field) => field.internalName === shownBy(name));
  }

  fieldById(id: string): Field | undefined {
    const wanted = id.replace(/[{}]/g, '').toLowerCase();
    return this.source.fields.find((field) => field.id === wanted);
  }

  /** `shown`: of a lookup or person what it shows, not its number. */
  column(given: string, shown = true): CamlColumn {
    const name = shownBy(given);
    const field = this.field(name);
    const link = field?.type.refersTo !== undefined;
    const path = link ? [name, shown ? 'shown' : 'id'] : [name];
    const key = path.join('/');
    const known = this.known.get(key);
    if (known) return known;
    if (link && !field.fromBase) this.lookups.add(name);
    const column = link && shown ? this.linked(field) : this.own(name, field);
    const found = { path, field, column };
    this.known.set(key, found);
    return found;
  }

  /** For the filter tree, whose paths were made here. */
  readonly resolve: ResolveColumn = (path) => {
    const found = this.known.get(path.join('/'));
    if (!found) throw notInstalled();
    return found.column;
  };

  joins(): SqlPart {
    return {
      sql: this.joined.map(({ sql }) => sql).join('\n'),
      values: this.joined.flatMap(({ values }) => values),
    };
  }

  private own(name: string, field: Field | undefined): SqlColumn {
    if (name === 'ContentType') return this.contentType();
    const column = field && (sqlColumnOf(field, 't', name) ?? searched(field));
    if (column) return column;
    const made = Object.hasOwn(system, name) ? system[name] : undefined;
    if (!made) {
      if (field) throw notImplemented(`CAML on the column ${name} of type ${field.type.name}`);
      throw notInstalled();
    }
    const sql = made.sql ?? this.source.properties.find(made.property ?? '')?.sql('t');
    if (sql === undefined) throw notImplemented(`CAML on the column ${name}`);
    return { name, kind: made.kind, expression: made.kind === 'text' ? `text_key(${sql})` : sql };
  }

  /** The name of an item's content type, as the list calls it. */
  private contentType(): SqlColumn {
    const alias = `c${this.known.size}`;
    const id = this.source.properties.find('ContentTypeId')?.sql('t') ?? 'NULL';
    this.joined.push({
      sql: `LEFT JOIN content_types ${alias} ON ${alias}.owner = ? AND ${alias}.id = ${id}`,
      values: [this.source.list.id],
    });
    return { name: 'ContentType', kind: 'text', expression: `text_key(${alias}.name)` };
  }

  private linked(field: Field): SqlColumn {
    const alias = `c${this.known.size}`;
    const target = this.source.target(field, alias);
    const column = {
      ...target.column(this.source.shownName(field), propertyName(field)),
      name: field.internalName,
      index: undefined,
    };
    const own = `t.${valueColumn(field)}`;
    const { table, readable } = target;
    if (!field.type.many) {
      this.joined.push({
        sql: `LEFT JOIN ${table} ${alias} ON ${alias}.id = ${own} AND ${readable.sql}`,
        values: readable.values,
      });
      return column;
    }
    // Hidden targets are no values here either.
    const from = `FROM json_each(${own}) each JOIN ${table} ${alias} ON ${alias}.id = each.value AND ${readable.sql}`;
    return {
      ...column,
      anyOf: ({ sql, values }) => ({
        sql: `EXISTS (SELECT 1 ${from} WHERE ${sql})`,
        values: [...readable.values, ...values],
      }),
      isEmpty: { sql: `NOT EXISTS (SELECT 1 ${from})`, values: readable.values },
    };
  }
}
