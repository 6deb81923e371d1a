/** Rows of folders and files by their addresses below the list's root. */
import type { SqlPart } from '../../odata/sqlColumn';
import type { Database, Row } from '../database';
import { tableOf } from '../items/itemTable';
import type { List } from '../lists/lists';
import { textKey } from '../textKey';

/** `Projects/2024/a.txt` is `a.txt` in `Projects/2024`. */
export const splitPath = (path: string): { readonly dir: string; readonly leaf: string } => {
  const cut = path.lastIndexOf('/');
  return { dir: path.slice(0, Math.max(cut, 0)), leaf: path.slice(cut + 1) };
};

/** What stands at an address below the list's root. */
export const rowAt = (database: Database, list: List, path: string): Row | undefined => {
  const { dir, leaf } = splitPath(path);
  return database.first(`SELECT * FROM ${tableOf(list.number)} WHERE dir_key = ? AND leaf_key = ?`, [
    textKey(dir),
    textKey(leaf),
  ]);
};

/** Rows in the folder at `path` and in those below it. `0` is the letter after `/`. */
export const isBelow = (path: string): SqlPart => {
  const key = textKey(path);
  return { sql: '(dir_key = ? OR (dir_key > ? AND dir_key < ?))', values: [key, `${key}/`, `${key}0`] };
};

/** The row and everything below it, folders before what they hold. */
export const withDescendants = (database: Database, list: List, row: Row): Row[] => {
  if (row['is_folder'] !== 1) return [row];
  const below = isBelow(pathOfRow(row));
  return [
    row,
    ...database.all(
      `SELECT * FROM ${tableOf(list.number)} WHERE ${below.sql} ORDER BY length(dir_key), id`,
      below.values,
    ),
  ];
};

export const pathOfRow = (row: Row): string =>
  row['dir'] === '' ? String(row['leaf']) : `${String(row['dir'])}/${String(row['leaf'])}`;
