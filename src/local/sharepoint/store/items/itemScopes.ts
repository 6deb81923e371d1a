/**
 * Rights of items and folders of their own. A row's `scope_id` is the scope that holds (its own or that of the nearest
 * folder above with one; NULL is the list's), so whoever changes a folder's moves what inherits from it along.
 */
import type { Database } from '../database';
import { tableOf } from './itemTable';
import type { List } from '../lists/lists';
import type { Scopes } from '../scopes';
import { textKey } from '../textKey';

interface Stores {
  readonly database: Database;
  readonly scopes: Scopes;
}

interface ScopedItem {
  readonly id: number;
  readonly scope: number | null;
}

interface Place {
  readonly dirKey: string;
  /** The key of what lies in it, when it is a folder. */
  readonly insideKey: string | undefined;
}

const placeOf = (database: Database, list: List, id: number): Place => {
  const row = database.first(`SELECT dir, leaf, is_folder FROM ${tableOf(list.number)} WHERE id = ?`, [id]);
  if (!row) throw new Error(`item ${id} of ${list.title} vanished`);
  const dir = String(row['dir']);
  const inside = `${dir === '' ? '' : `${dir}/`}${String(row['leaf'])}`;
  return { dirKey: textKey(dir), insideKey: row['is_folder'] === 1 ? textKey(inside) : undefined };
};

/** Everything below a folder: in it, and in folders in it. '0' is what follows '/'. */
const below = `(dir_key = ?1 OR (dir_key >= ?1 || '/' AND dir_key < ?1 || '0'))`;

/** What below the folder inherits the one scope shall inherit the other. */
const moveInheriting = (
  database: Database,
  list: List,
  insideKey: string,
  from: number | null,
  to: number | null,
): void => {
  database.run(`UPDATE ${tableOf(list.number)} SET scope_id = ?2 WHERE ${below} AND own_scope = 0 AND scope_id IS ?3`, [
    insideKey,
    to,
    from,
  ]);
};

/** The scope that a folder gives to what is in it; null where that is the list's. */
const scopeOfDir = (database: Database, list: List, dirKey: string): number | null => {
  if (dirKey === '') return null;
  const cut = dirKey.lastIndexOf('/');
  const row = database.first(
    `SELECT scope_id FROM ${tableOf(list.number)} WHERE dir_key = ? AND leaf_key = ? AND is_folder = 1`,
    [dirKey.slice(0, Math.max(cut, 0)), dirKey.slice(cut + 1)],
  );
  return typeof row?.['scope_id'] === 'number' ? row['scope_id'] : null;
};

/** Gives the item, and what inherits from it, a scope of its own. */
export const detachItem = ({ database, scopes }: Stores, list: List, item: ScopedItem): number => {
  const own = scopes.create(list.id, item.id);
  database.run(`UPDATE ${tableOf(list.number)} SET scope_id = ?, own_scope = 1 WHERE id = ?`, [own, item.id]);
  const { insideKey } = placeOf(database, list, item.id);
  if (insideKey !== undefined) moveInheriting(database, list, insideKey, item.scope, own);
  return own;
};

/** Lets the item inherit again. */
export const attachItem = ({ database, scopes }: Stores, list: List, item: ScopedItem): void => {
  const { dirKey, insideKey } = placeOf(database, list, item.id);
  const parent = scopeOfDir(database, list, dirKey);
  database.run(`UPDATE ${tableOf(list.number)} SET scope_id = ?, own_scope = 0 WHERE id = ?`, [parent, item.id]);
  if (insideKey !== undefined) moveInheriting(database, list, insideKey, item.scope, parent);
  if (item.scope !== null) scopes.remove(item.scope);
};

/** Takes the own scopes of everything in the folder, or in the list (`folderId` undefined). */
export const clearItemScopes = ({ database, scopes }: Stores, list: List, folderId?: number): void => {
  const table = tableOf(list.number);
  const folder = folderId === undefined ? undefined : placeOf(database, list, folderId);
  if (folder && folder.insideKey === undefined) return;
  const where = folder ? below : '1';
  const values = folder?.insideKey === undefined ? [] : [folder.insideKey];
  const holds = folderId === undefined ? null : ownScopeOf(database, list, folderId);
  const gone = database.all(`SELECT scope_id FROM ${table} WHERE ${where} AND own_scope = 1`, values);
  database.run(
    `UPDATE ${table} SET own_scope = 0, scope_id = ${folder ? '?2' : '?1'} WHERE ${where} AND scope_id IS NOT NULL`,
    [...values, holds],
  );
  for (const row of gone) scopes.remove(Number(row['scope_id']));
};

const ownScopeOf = (database: Database, list: List, id: number): number | null => {
  const row = database.first(`SELECT scope_id FROM ${tableOf(list.number)} WHERE id = ?`, [id]);
  return typeof row?.['scope_id'] === 'number' ? row['scope_id'] : null;
};

/** The own scopes of what is in a folder. */
export const scopesBelow = ({ database }: Stores, list: List, id: number): number[] => {
  const { insideKey } = placeOf(database, list, id);
  if (insideKey === undefined) return [];
  return database
    .all(`SELECT scope_id FROM ${tableOf(list.number)} WHERE ${below} AND own_scope = 1`, [insideKey])
    .map((row) => Number(row['scope_id']));
};

/** The scopes of folders above an item that have one of their own, and the item's own: nearest first. */
export const scopesAbove = ({ database }: Stores, list: List, id: number): number[] => {
  const found: number[] = [];
  let { dirKey } = placeOf(database, list, id);
  while (dirKey !== '') {
    const cut = dirKey.lastIndexOf('/');
    const parent = dirKey.slice(0, Math.max(cut, 0));
    const row = database.first(
      `SELECT scope_id, own_scope FROM ${tableOf(list.number)} WHERE dir_key = ? AND leaf_key = ? AND is_folder = 1`,
      [parent, dirKey.slice(cut + 1)],
    );
    if (row?.['own_scope'] === 1 && typeof row['scope_id'] === 'number') found.push(row['scope_id']);
    dirKey = parent;
  }
  return found;
};
