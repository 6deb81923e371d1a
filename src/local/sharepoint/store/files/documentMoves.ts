/** Moves and copies of folders and files, within a list and to another. Part of a transaction that the operation opened. */
import type { SqlValue } from '../../odata/sqlColumn';
import type { Database, Row } from '../database';
import type { Documents } from './documents';
import { keyColumn, valueColumn } from '../fields/field';
import type { Fields } from '../fields/fields';
import { isBelow, pathOfRow, splitPath, withDescendants } from './documentRows';
import { tableOf } from '../items/itemTable';
import { ItemWriter, type WriteContext } from '../items/itemWriter';
import type { Changes } from '../items/changes';
import type { List } from '../lists/lists';
import type { Principals } from '../principals';
import type { Published } from '../items/published';
import type { Versions } from '../items/versions';
import { textKey } from '../textKey';

interface Stores {
  readonly database: Database;
  readonly changes: Changes;
  readonly documents: Documents;
  readonly fields: Fields;
  readonly principals: Principals;
  readonly published: Published;
  readonly versions: Versions;
}

const rowOf = (database: Database, list: List, itemId: number): Row => {
  const row = database.first(`SELECT * FROM ${tableOf(list.number)} WHERE id = ?`, [itemId]);
  if (!row) throw new Error(`item ${itemId} of ${list.title} vanished`);
  return row;
};

/** The address below `from` moved below `to`. */
const moved = (path: string, from: string, to: string): string => `${to}${path.slice(from.length)}`;

/** What of a document the caller sees: not the working copy of somebody else, nor a draft that is hidden. */
export interface Seen {
  readonly row: Row;
  readonly blobId: number | undefined;
}

export class DocumentMoves {
  private readonly stores: Stores;

  constructor(stores: Stores) {
    this.stores = stores;
  }

  /** Within its list. The version stays; the ETag rises by `step` (by two when it was moved, as recorded). */
  rename({ list }: WriteContext, itemId: number, to: string, step: 0 | 2 = 2): void {
    const { database } = this.stores;
    const table = tableOf(list.number);
    const row = rowOf(database, list, itemId);
    const from = pathOfRow(row);
    const inherited = this.scopeOf(list, splitPath(to).dir);
    for (const one of withDescendants(database, list, row)) {
      const { dir, leaf } = splitPath(moved(pathOfRow(one), from, to));
      const isTop = one['id'] === itemId;
      database.run(
        `UPDATE ${table} SET dir = ?, dir_key = ?, leaf = ?, leaf_key = ?, version = version + ? WHERE id = ?`,
        [dir, textKey(dir), leaf, textKey(leaf), isTop ? step : 0, Number(one['id'])],
      );
    }
    // Rights follow the new folder wherever they are not of its own.
    if (row['own_scope'] !== 1 && row['scope_id'] !== inherited) {
      const below = isBelow(to);
      database.run(
        `UPDATE ${table} SET scope_id = ? WHERE own_scope = 0 AND scope_id IS ? AND (id = ? OR ${below.sql})`,
        [inherited, row['scope_id'] ?? null, itemId, ...below.values],
      );
    }
  }

  /**
   * The number of the copy. What lies below a folder is copied too, but what the caller does not see (`seen` is undefined)
   * and what lies in that; rights are those of the new place.
   */
  copy(
    from: List,
    context: WriteContext,
    itemId: number,
    to: string,
    seen: (itemId: number) => Seen | undefined,
  ): number {
    const { database } = this.stores;
    const row = rowOf(database, from, itemId);
    const source = pathOfRow(row);
    let top: number | undefined;
    const copied = new Set([textKey(splitPath(source).dir)]);
    for (const one of withDescendants(database, from, row)) {
      const document = seen(Number(one['id']));
      if (!document || !copied.has(String(one['dir_key']))) continue;
      copied.add(textKey(pathOfRow(one)));
      const id = this.copyOne(from, context, document.row, moved(pathOfRow(one), source, to), document.blobId);
      top ??= id;
    }
    if (top === undefined) throw new Error('nothing was copied');
    return top;
  }

  /** To another list, under new numbers: ids, versions, check-outs and times go along. The old rows are the caller's to remove. */
  carryOver(from: List, context: WriteContext, itemId: number, to: string): number {
    const { database, documents } = this.stores;
    const row = rowOf(database, from, itemId);
    const source = pathOfRow(row);
    let top: number | undefined;
    for (const one of withDescendants(database, from, row)) {
      const content = documents.byItem(from.id, Number(one['id']))?.blobId;
      const id = this.copyOne(from, context, one, moved(pathOfRow(one), source, to), content);
      documents.forget(context.list.id, id);
      documents.move({ listId: from.id, itemId: Number(one['id']) }, { listId: context.list.id, itemId: id });
      this.moveVersions(from, context.list, Number(one['id']), id);
      database.run(
        `UPDATE ${tableOf(context.list.number)} SET created = ?, modified = ?, author_id = ?, editor_id = ?, ui_version = ?, checkout_user_id = ?, version = ? WHERE id = ?`,
        [
          ...['created', 'modified', 'author_id', 'editor_id', 'ui_version', 'checkout_user_id'].map(
            (name) => one[name] ?? null,
          ),
          Number(one['version']) + 2,
          id,
        ],
      );
      top ??= id;
    }
    if (top === undefined) throw new Error('nothing was moved');
    return top;
  }

  /** Rows of past versions, with the columns of the other list. */
  private moveVersions(from: List, to: List, itemId: number, newId: number): void {
    const { versions } = this.stores;
    const shared = new Map(this.sharedColumns(from, to));
    for (const number of versions.numbers(from.id, itemId)) {
      const row = versions.row(from.id, itemId, number) ?? {};
      const columns = Object.entries(row).flatMap(([name, value]): [string, SqlValue][] => {
        const target = /^[fk]\d+$/.test(name) ? shared.get(name) : name;
        return target === undefined ? [] : [[target, value]];
      });
      versions.put(to.id, newId, { ...Object.fromEntries(columns), id: newId });
      versions.remove(from.id, itemId, number);
    }
  }

  private copyOne(from: List, context: WriteContext, row: Row, to: string, blobId: number | undefined): number {
    const { database } = this.stores;
    const { dir, leaf } = splitPath(to);
    const isFolder = row['is_folder'] === 1;
    const id = new ItemWriter(this.stores).add(
      context,
      {},
      {
        dir,
        leaf,
        isFolder,
        ...(blobId === undefined ? {} : { blobId }),
        ...(from.id === context.list.id && typeof row['content_type'] === 'string'
          ? { contentType: row['content_type'] }
          : {}),
      },
    );
    const values = this.sharedColumns(from, context.list).map(([source, target]): [string, SqlValue] => [
      target,
      row[source] ?? null,
    ]);
    // Recorded: a copy has the ETag 2.
    database.run(
      `UPDATE ${tableOf(context.list.number)} SET ${[...values.map(([name]) => `${name} = ?`), `version = ${isFolder ? 1 : 2}`].join(', ')} WHERE id = ?`,
      [...values.map(([, value]) => value), id],
    );
    return id;
  }

  /** SQL columns of fields that both lists have: same internal name, same type. */
  private sharedColumns(from: List, to: List): (readonly [string, string])[] {
    const targets = new Map(this.stores.fields.of(to.id).map((field) => [field.internalName, field]));
    return this.stores.fields.of(from.id).flatMap((field) => {
      const target = targets.get(field.internalName);
      if (!target || field.number === 0 || target.number === 0 || target.type.name !== field.type.name) return [];
      const names = [
        [valueColumn(field), valueColumn(target)],
        [keyColumn(field), keyColumn(target)],
      ] as const;
      const found = names.flatMap(([source, goal]) =>
        source !== undefined && goal !== undefined ? [[source, goal] as const] : [],
      );
      return found[0]?.[0] === found[1]?.[0] ? found.slice(0, 1) : found;
    });
  }

  private scopeOf(list: List, dir: string): number | null {
    if (dir === '') return null;
    const { dir: above, leaf } = splitPath(dir);
    const row = this.stores.database.first(
      `SELECT scope_id FROM ${tableOf(list.number)} WHERE dir_key = ? AND leaf_key = ?`,
      [textKey(above), textKey(leaf)],
    );
    return typeof row?.['scope_id'] === 'number' ? row['scope_id'] : null;
  }
}
