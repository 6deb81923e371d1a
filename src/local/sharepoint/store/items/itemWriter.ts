/** Adds and changes items. One call is a part of one transaction that the operation opened. */
import { randomUUID } from 'node:crypto';
import { duplicateValues, noSuchProperty, notImplemented, spException } from '../../http/sharePointError';
import type { SqlValue } from '../../odata/sqlColumn';
import { isUniqueViolation, type Database, type Row } from '../database';
import { encodeValue, type ColumnValues } from './encodeValue';
import { keyColumn, propertyName, valueColumn, type Field } from '../fields/field';
import { tableOf } from './itemTable';
import { changeKind, type Changes } from './changes';
import type { ContentTypes } from '../fields/contentTypes';
import { DocumentChanges } from '../files/documentChanges';
import type { Documents } from '../files/documents';
import type { Fields } from '../fields/fields';
import { calculateItem, defaultOf, validateItem } from '../fields/formulas';
import type { List, Lists } from '../lists/lists';
import { moderate } from './moderation';
import type { Principals } from '../principals';
import { parseInstant, startOfSiteDay, toWireTime } from '../siteTime';
import { textKey } from '../textKey';
import { firstVersion, nextVersion } from './versionNumbers';
import type { Published } from './published';
import type { Versions } from './versions';

export interface WriteContext {
  readonly list: List;
  readonly fields: readonly Field[];
  readonly personId: number;
  /** May approve items of the list. */
  readonly approves: boolean;
  /** Milliseconds. */
  readonly now: number;
  /** Whether a lookup's or person's number stands for something. */
  readonly exists: (field: Field, id: number) => boolean;
  /** The list's content type that is, or comes from, the one with this id. */
  readonly contentType: (id: string) => string | undefined;
}

/** Where in its list a new item goes. */
export interface ItemPlace {
  /** The folder, by its address below the list's root; '' is the root. It must exist. */
  readonly dir: string;
  /** Name of a folder or file; undefined: a plain item. */
  readonly leaf?: string;
  readonly isFolder?: boolean;
  /** The content of a file. */
  readonly blobId?: number;
  readonly contentType?: string;
}

interface Stores {
  readonly database: Database;
  readonly changes: Changes;
  readonly documents: Documents;
  readonly fields: Fields;
  readonly lists: Lists;
  readonly principals: Principals;
  readonly published: Published;
  readonly versions: Versions;
  readonly contentTypes: ContentTypes;
}

/** How a change is entered: as an edit of now by the caller, unless it says otherwise. */
export interface ChangeEntry {
  /** The version's number stays, and what it held is not kept. */
  readonly sameVersion?: boolean;
  /** Values of the columns that the store writes itself: created, modified, author_id, editor_id. */
  readonly system?: ReadonlyMap<string, SqlValue>;
}

export const writeContextOf = (
  stores: Stores,
  list: List,
  personId: number,
  now: number,
  approves = true,
): WriteContext => ({
  list,
  approves,
  fields: stores.fields.of(list.id),
  personId,
  now,
  exists: (field, id) => {
    if (field.type.refersTo === 'person') return stores.principals.byId(id) !== undefined;
    const target = stores.lists.byId(field.settings.lookupList ?? '');
    return (
      target !== undefined &&
      stores.database.first(`SELECT 1 FROM ${tableOf(target.number)} WHERE id = ?`, [id]) !== undefined
    );
  },
  contentType: (id) => stores.contentTypes.nearestIn(list.id, id)?.id,
});

export class ItemWriter {
  private readonly database: Database;
  private readonly changes: Changes;
  private readonly versions: Versions;
  private readonly published: Published;
  private readonly stores: Pick<Stores, 'database' | 'documents' | 'principals'>;

  constructor(stores: Pick<Stores, 'database' | 'changes' | 'documents' | 'principals' | 'published' | 'versions'>) {
    this.database = stores.database;
    this.changes = stores.changes;
    this.versions = stores.versions;
    this.published = stores.published;
    this.stores = stores;
  }

  /** The new item's number. It inherits the rights of its folder. */
  add(
    context: WriteContext,
    body: Readonly<Record<string, unknown>>,
    place: ItemPlace = { dir: '' },
    entry: ChangeEntry = {},
  ): number {
    const { status, rest } = moderate(context, body, true);
    const given = this.encode(context, rest);
    const columns = new Map<string, SqlValue>([...defaultsOf(context), ...given]);
    if (status !== undefined) columns.set('moderation', status);
    const now = toWireTime(context.now);
    const system: [string, SqlValue][] = [
      ['guid', randomUUID()],
      ['ui_version', firstVersion(context.list.settings)],
      ['created', now],
      ['modified', now],
      ['author_id', context.personId],
      ['editor_id', context.personId],
    ];
    for (const [column, value] of [...system, ...this.placeColumns(context.list, place), ...(entry.system ?? [])])
      columns.set(column, value);
    const names = [...columns.keys()];
    const { id } = this.guarded(context, () =>
      this.database.run(
        `INSERT INTO ${tableOf(context.list.number)} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
        [...columns.values()],
      ),
    );
    if (place.leaf !== undefined) this.stores.documents.add(context.list.id, id, place.blobId);
    this.settle(context, id);
    this.record(context, changeKind.add, id);
    return id;
  }

  /** false when the item is no longer at `version` (undefined: whatever it is at). */
  update(
    context: WriteContext,
    id: number,
    body: Readonly<Record<string, unknown>>,
    version: number | undefined,
    entry: ChangeEntry = {},
  ): boolean {
    const { status, rest } = moderate(context, body, false);
    const given = this.encode(context, rest, id);
    const approval: ColumnValues = status === undefined ? [] : [['moderation', status]];
    return this.write(context, id, [...appendOnlyRest(context, given), ...given, ...approval], version, entry);
  }

  /** Makes what an older version held the item's next version. */
  restore(context: WriteContext, id: number, old: Row): void {
    const columns = context.fields
      .filter((field) => field.number > 0)
      .flatMap((field) => [...new Set([valueColumn(field), keyColumn(field)])])
      .flatMap((column) => (column === undefined ? [] : [[column, old[column] ?? null] as const]));
    const { status } = moderate(context, {}, false);
    const approval: ColumnValues = status === undefined ? [] : [['moderation', status]];
    const values: ColumnValues = [...columns, ['content_type', old['content_type'] ?? null], ...approval];
    const key = { listId: context.list.id, itemId: id };
    const content = this.stores.documents.contentOf(key, Number(old['ui_version']));
    const write = (): boolean => this.write(context, id, values, undefined, {});
    if (content === undefined) write();
    else
      this.stores.documents.holding(content, () => {
        write();
        this.stores.documents.setContent(key, content);
      });
  }

  private write(
    context: WriteContext,
    id: number,
    given: ColumnValues,
    version: number | undefined,
    { sameVersion = false, system = new Map<string, SqlValue>() }: ChangeEntry,
  ): boolean {
    const { list } = context;
    const now = this.database.first(`SELECT * FROM ${tableOf(list.number)} WHERE id = ?`, [id]);
    if (!now || (version !== undefined && now['version'] !== version)) return false;
    const blobId = this.stores.documents.byItem(list.id, id)?.blobId;
    const isNew = new DocumentChanges(this.stores, list).begin(id, context.personId, sameVersion);
    if (isNew) this.versions.keep(list, id);
    const uiVersion = Number(now['ui_version']);
    const columns = new Map<string, SqlValue>([
      ['version', Number(now['version']) + 1],
      ['ui_version', isNew ? nextVersion(list.settings, uiVersion) : uiVersion],
      ['modified', toWireTime(context.now)],
      ['editor_id', context.personId],
      ...system,
      ...given,
    ]);
    this.guarded(context, () =>
      this.database.run(
        `UPDATE ${tableOf(list.number)} SET ${[...columns.keys()].map((column) => `${column} = ?`).join(', ')} WHERE id = ?`,
        [...columns.values(), id],
      ),
    );
    this.settle(context, id);
    // Who says no more than that it is not approved takes it back.
    const takesBack = given.length > 0 && given.every(([column]) => column === 'moderation') && context.approves;
    this.published.settle(list, id, takesBack ? undefined : { row: now, blobId });
    this.versions.trim(list, id);
    this.record(context, changeKind.update, id);
    return true;
  }

  /** What formulas make of the item, and what they demand of it. */
  private settle({ list, fields, now }: WriteContext, id: number): void {
    calculateItem(this.database, list, fields, id, now);
    validateItem(this.database, list, fields, id, now);
  }

  private record({ list, personId, now }: WriteContext, kind: number, id: number): void {
    const row = this.database.first(`SELECT guid, scope_id, is_folder FROM ${tableOf(list.number)} WHERE id = ?`, [id]);
    if (!row) throw new Error(`item ${id} of ${list.title} vanished`);
    this.changes.record({
      kind,
      object: row['is_folder'] === 1 ? 'folder' : 'item',
      listId: list.id,
      itemId: id,
      itemGuid: String(row['guid']),
      personId,
      scope: typeof row['scope_id'] === 'number' ? row['scope_id'] : null,
      time: toWireTime(now),
    });
  }

  private placeColumns(list: List, { dir, leaf, isFolder, contentType }: ItemPlace): [string, SqlValue][] {
    const columns: [string, SqlValue][] = [];
    if (leaf !== undefined) columns.push(['leaf', leaf], ['leaf_key', textKey(leaf)]);
    if (isFolder) columns.push(['is_folder', 1]);
    // Folders have no versions.
    if (isFolder) columns.push(['ui_version', 512]);
    if (contentType !== undefined) columns.push(['content_type', contentType]);
    if (dir !== '') columns.push(['dir', dir], ['dir_key', textKey(dir)], ['scope_id', this.scopeOfFolder(list, dir)]);
    return columns;
  }

  private scopeOfFolder(list: List, dir: string): number | null {
    const cut = dir.lastIndexOf('/');
    const row = this.database.first(
      `SELECT scope_id FROM ${tableOf(list.number)} WHERE dir_key = ? AND leaf_key = ? AND is_folder = 1`,
      [textKey(dir.slice(0, Math.max(cut, 0))), textKey(dir.slice(cut + 1))],
    );
    if (!row) throw new Error(`there is no folder ${dir} in ${list.title}`);
    return typeof row['scope_id'] === 'number' ? row['scope_id'] : null;
  }

  private encode(context: WriteContext, body: Readonly<Record<string, unknown>>, itemId?: number): ColumnValues {
    const writable = new Map(context.fields.map((field) => [propertyName(field), field]));
    const type = `SP.Data.${context.list.entityName}Item`;
    return Object.entries(body).flatMap(([name, value]): ColumnValues => {
      if (name === 'ContentTypeId') return [['content_type', contentTypeOf(context, value)]];
      const field = writable.get(name);
      if (!field) throw noSuchProperty(name, type);
      // SharePoint passes over some of these in silence; a client that relies on it should hear so.
      if (field.readOnly || field.type.name === 'Attachments')
        throw notImplemented(`writing the property ${name} of an item`);
      const columns = encodeValue(field, value);
      this.checkReferences(context, field, columns, itemId);
      return columns;
    });
  }

  private checkReferences(
    context: WriteContext,
    field: Field,
    columns: ColumnValues,
    itemId: number | undefined,
  ): void {
    if (!field.type.refersTo) return;
    const ids = numbersIn(columns[0]?.[1]);
    // What the item says already may be said again, be it hidden from the caller or gone.
    const wanted = ids.filter((id) => !context.exists(field, id));
    if (wanted.length === 0) return;
    const kept = new Set(numbersIn(itemId === undefined ? null : this.valueOf(context, field, itemId)));
    if (wanted.every((id) => kept.has(id))) return;
    throw field.type.refersTo === 'person'
      ? spException(-2130575276, `The specified user ${ids.join(', ')} could not be found.`, 400)
      : spException(
          -2130575155,
          'Invalid look-up value.\n\nA look-up field contains invalid data. Please check the value and try again.',
          400,
        );
  }

  private valueOf({ list }: WriteContext, field: Field, itemId: number): SqlValue | undefined {
    return this.database.first(`SELECT ${valueColumn(field)} AS value FROM ${tableOf(list.number)} WHERE id = ?`, [
      itemId,
    ])?.['value'];
  }

  private guarded<T>(context: WriteContext, write: () => T): T {
    try {
      return write();
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const message = String((error as { message: unknown }).message);
      const field = context.fields.find((one) => message.endsWith(`.${keyColumn(one)}`));
      throw duplicateValues(field?.title ?? 'ID');
    }
  }
}

/** What a lookup or a column of persons holds. */
const numbersIn = (stored: SqlValue | undefined): number[] => {
  if (typeof stored === 'string') return JSON.parse(stored) as number[];
  return typeof stored === 'number' ? [stored] : [];
};

/**
 * Of a column that only appends, an item holds what its last change added: a change without a text leaves none (the
 * earlier ones are in the versions). Reported of workflows that "blank" such a column.
 */
const appendOnlyRest = ({ fields }: WriteContext, given: ColumnValues): ColumnValues => {
  const named = new Set(given.map(([column]) => column));
  return fields.flatMap((field) => {
    const column = valueColumn(field);
    return field.settings.appendOnly && column !== undefined && !named.has(column) ? [[column, null] as const] : [];
  });
};

/** As a text, or as the structured value that reading shows. An item can be of its list's types alone (sentence ours). */
const contentTypeOf = (context: WriteContext, value: unknown): string => {
  const id = typeof value === 'object' && value !== null && 'StringValue' in value ? value.StringValue : value;
  const found = typeof id === 'string' ? context.contentType(id) : undefined;
  if (found === undefined)
    throw spException(-2147024809, `The content type ${JSON.stringify(id)} is not one of the list.`, 400);
  return found;
};

const defaultsOf = (context: WriteContext): ColumnValues =>
  context.fields.flatMap((field) => {
    const made = defaultOf(field, context.now);
    if (made !== undefined && valueColumn(field) !== undefined) return encodeValue(field, made);
    const text = field.settings.defaultValue;
    return text === undefined || text === '' || valueColumn(field) === undefined
      ? []
      : encodeValue(field, defaultValue(field, text, context.now));
  });

/** A column's default as its definition writes it: `[today]`, `;#a;#b;#`, `1`. */
const defaultValue = (field: Field, text: string, now: number): unknown => {
  if (field.type.name === 'DateTime' && text.toLowerCase() === '[today]') return toWireTime(startOfSiteDay(now));
  if (field.type.name === 'DateTime') return parseInstant(text) === undefined ? null : text;
  if (field.type.name === 'Boolean') return text === '1' || text.toLowerCase() === 'true';
  if (field.type.name === 'MultiChoice') return text.split(';#').filter((part) => part !== '');
  if (field.type.compares === 'number' && !field.type.refersTo) return Number(text);
  return text;
};
