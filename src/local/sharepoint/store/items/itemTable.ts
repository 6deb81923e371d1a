/**
 * The SQL table of one list: one column a field, a real index for every indexed field. Names are made of numbers only.
 * - `scope_id`: the scope of rights that holds, when it is not the list's: the item's own (`own_scope` = 1), or that of the
 *   nearest folder above with one.
 * - `dir`: the folder, by its address below the list's root ('' is the root, 'Projects/2024'); `leaf`: the name in it of
 *   folders and files (NULL: a plain item, `7_.000`). The `_key` twins are what is compared.
 * - `checkout_user_id`: who has the file checked out; set with `documents.checked_out_by` (`documents.ts`).
 * - `content_type`: NULL is the list's first.
 */
import type { Database } from '../database';
import { keyColumn, valueColumn, type Field } from '../fields/field';

export const tableOf = (listNumber: number): string => `list_${listNumber}`;

/** Built-in columns with a fixed place have none, nor those that show more of what another column looks up. */
const hasOwnColumns = ({ number, settings }: Field): boolean => number > 0 && settings.primaryField === undefined;

const columnsOf = (field: Field): readonly string[] => {
  const value = valueColumn(field);
  const key = keyColumn(field);
  if (value === undefined || !hasOwnColumns(field)) return [];
  return [`${value} ${field.type.sql}`, ...(key !== undefined && key !== value ? [`${key} TEXT`] : [])];
};

/** With the columns of the fields it is born with: added one by one they cost a quarter of a new site. */
export const createItemTable = (database: Database, listNumber: number, fields: readonly Field[]): void => {
  const table = tableOf(listNumber);
  // AUTOINCREMENT: SharePoint never gives an ID a second time.
  database.exec(`CREATE TABLE ${table} (
    id INTEGER PRIMARY KEY AUTOINCREMENT, guid TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1,
    ui_version INTEGER NOT NULL DEFAULT 512, created TEXT NOT NULL, modified TEXT NOT NULL,
    author_id INTEGER NOT NULL, editor_id INTEGER NOT NULL,
    scope_id INTEGER,
    own_scope INTEGER NOT NULL DEFAULT 0,
    dir TEXT NOT NULL DEFAULT '',
    dir_key TEXT NOT NULL DEFAULT '',
    leaf TEXT,
    leaf_key TEXT,
    is_folder INTEGER NOT NULL DEFAULT 0,
    content_type TEXT,
    checkout_user_id INTEGER,
    ${['moderation INTEGER NOT NULL DEFAULT 0', ...fields.flatMap(columnsOf)].join(', ')})`);
  database.exec(`CREATE UNIQUE INDEX ${table}_place ON ${table} (dir_key, leaf_key) WHERE leaf_key IS NOT NULL`);
  database.exec(`CREATE INDEX ${table}_dir ON ${table} (dir_key, id)`);
};

/** Takes the next number and lets no item have it. */
export const reserveItemId = (database: Database, listNumber: number): number => {
  const table = tableOf(listNumber);
  const kept = database.first('SELECT seq FROM sqlite_sequence WHERE name = ?', [table]);
  const next = Number(kept?.['seq'] ?? 0) + 1;
  if (kept) database.run('UPDATE sqlite_sequence SET seq = ? WHERE name = ?', [next, table]);
  else database.run('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)', [table, next]);
  return next;
};

export const dropItemTable = (database: Database, listNumber: number): void => {
  database.exec(`DROP TABLE ${tableOf(listNumber)}`);
  database.forgetStatements();
};

export const addColumns = (database: Database, listNumber: number, field: Field): void => {
  const columns = columnsOf(field);
  if (columns.length === 0) return;
  for (const column of columns) database.exec(`ALTER TABLE ${tableOf(listNumber)} ADD COLUMN ${column}`);
  database.forgetStatements();
};

export const dropColumns = (database: Database, listNumber: number, field: Field): void => {
  if (!hasOwnColumns(field)) return;
  dropIndex(database, listNumber, field);
  const columns = new Set([valueColumn(field), keyColumn(field)]);
  for (const column of columns) {
    if (column !== undefined) database.exec(`ALTER TABLE ${tableOf(listNumber)} DROP COLUMN ${column}`);
  }
  database.forgetStatements();
};

const indexName = (listNumber: number, column: string): string => `${tableOf(listNumber)}_${column}`;

const dropIndex = (database: Database, listNumber: number, field: Field): void => {
  const column = keyColumn(field);
  if (column === undefined) return;
  database.exec(`DROP INDEX IF EXISTS ${indexName(listNumber, column)}`);
  database.exec(`DROP INDEX IF EXISTS ${indexName(listNumber, column)}_unique`);
};

/** Makes the SQL indexes what the field says. Throws SQL's unique violation when equal values are there already. */
export const syncIndex = (database: Database, listNumber: number, field: Field): void => {
  dropIndex(database, listNumber, field);
  const column = keyColumn(field);
  if (column === undefined || field.internalName === 'ID') return;
  const name = indexName(listNumber, column);
  if (field.indexed) database.exec(`CREATE INDEX ${name} ON ${tableOf(listNumber)} (${column}, id)`);
  // No value counts as no value, not as an equal one (SQL and SharePoint agree).
  if (field.uniqueValues) database.exec(`CREATE UNIQUE INDEX ${name}_unique ON ${tableOf(listNumber)} (${column})`);
  database.forgetStatements();
};
