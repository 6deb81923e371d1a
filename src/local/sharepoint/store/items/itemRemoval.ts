/**
 * Takes items out of their lists, for good or into the recycle bin; a folder goes with all that is in it. Part of a
 * transaction that the operation opened. What hangs on an item in other tables stays while it is in the bin.
 */
import { checkedOutByOther } from '../../http/fileErrors';
import { changeKind } from './changes';
import type { Row } from '../database';
import { withDescendants } from '../files/documentRows';
import { tableOf } from './itemTable';
import type { List } from '../lists/lists';
import { binKind } from '../recycling/recycleBin';
import { relatedTo, type Rows } from './relatedItems';
import type { Site } from '../site';

export interface Removal {
  readonly site: Site;
  readonly list: List;
  readonly personId: number;
  /** Wire time. */
  readonly time: string;
  /** Throws where the caller may not delete what goes along: things in a folder, items that depend on this one. */
  readonly mayDelete?: (list: List, row: Row) => void;
}

/** What the bin keeps of an item: rows of its list's table, the item's own first; then items that depend on it. */
export interface BinnedRows {
  readonly rows: readonly Row[];
  readonly related?: readonly { readonly listId: string; readonly rows: readonly Row[] }[];
}

const text = (value: Row[string] | undefined): string | undefined => (typeof value === 'string' ? value : undefined);

/** The item and, when it is a folder, all that is in it; the item first, folders before what is in them. */
export const rowsWith = ({ site, list }: Pick<Removal, 'site' | 'list'>, itemId: number): Row[] => {
  const table = tableOf(list.number);
  const row = site.database.first(`SELECT * FROM ${table} WHERE id = ?`, [itemId]);
  if (!row) throw new Error(`item ${itemId} of ${list.title} vanished`);
  return withDescendants(site.database, list, row);
};

const takeOut = ({ site, list, personId, time }: Removal, rows: readonly Row[]): void => {
  const held = site.documents.heldByOther(list.id, rows, personId);
  if (held) throw checkedOutByOther(held.path, site.principals.byId(held.personId)?.loginName ?? '');
  site.lists.touch(list.id, time, true);
  // What is in a folder goes before the folder.
  for (const row of rows.toReversed()) {
    site.changes.record({
      kind: changeKind.delete,
      object: row['is_folder'] === 1 ? 'folder' : 'item',
      listId: list.id,
      itemId: Number(row['id']),
      itemGuid: String(row['guid']),
      personId,
      scope: typeof row['scope_id'] === 'number' ? row['scope_id'] : null,
      time,
    });
    site.database.run(`DELETE FROM ${tableOf(list.number)} WHERE id = ?`, [Number(row['id'])]);
  }
};

/** All that hangs on a row in other tables. A table that keeps something of items is a line here. */
export const forgetItem = (site: Site, listId: string, row: Row): void => {
  const itemId = Number(row['id']);
  site.comments.forget(listId, itemId);
  site.likes.forget(listId, itemId);
  site.versions.removeAll(listId, itemId);
  site.published.forget(listId, itemId);
  site.documents.forget(listId, itemId);
  site.attachments.removeAll(listId, itemId);
  if (row['own_scope'] === 1) site.scopes.remove(Number(row['scope_id']));
};

/** Takes out what goes together: the item with what is in it, then what depends on it. */
const takeAll = (removal: Removal, itemId: number): { rows: Row[]; related: Rows[] } => {
  const { site, list } = removal;
  const rows = rowsWith(removal, itemId);
  const related = relatedTo(site, { list, rows });
  for (const row of rows.slice(1)) removal.mayDelete?.(list, row);
  for (const part of related) for (const row of part.rows) removal.mayDelete?.(part.list, row);
  for (const part of related.toReversed()) takeOut({ ...removal, list: part.list }, part.rows);
  takeOut(removal, rows);
  return { rows, related };
};

export const removeItem = (removal: Removal, itemId: number): void => {
  const { site, list } = removal;
  const { rows, related } = takeAll(removal, itemId);
  for (const part of [{ list, rows }, ...related]) for (const row of part.rows) forgetItem(site, part.list.id, row);
};

const kindOf = (row: Row): number => {
  if (row['is_folder'] === 1) return binKind.folder;
  return text(row['leaf']) === undefined ? binKind.listItem : binKind.file;
};

/** The id under which the bin keeps it. */
export const recycleItem = (removal: Removal, itemId: number): string => {
  const { site, list, personId, time } = removal;
  const { rows, related } = takeAll(removal, itemId);
  const [row] = rows;
  if (!row) throw new Error(`item ${itemId} of ${list.title} vanished`);
  const leaf = text(row['leaf']);
  const content: BinnedRows = { rows, related: related.map((part) => ({ listId: part.list.id, rows: part.rows })) };
  return site.recycleBin.put({
    kind: related.length > 0 && kindOf(row) === binKind.listItem ? binKind.cascadeParent : kindOf(row),
    listId: list.id,
    // Whoever recycles it may know of the published row alone.
    title: leaf ?? text((site.published.row(list.id, itemId) ?? row)['f1']) ?? '',
    leaf: leaf ?? `${itemId}_.000`,
    dir: [list.folder, text(row['dir'])].filter(Boolean).join('/'),
    size: site.documents.sizeOf(list.id, rows) || JSON.stringify(content).length,
    authorId: Number(row['author_id']),
    deleted: time,
    deletedBy: personId,
    content,
  });
};
