/** Sets the version of a document's row where no column changes with it: check-outs and publications. */
import type { Database, Row } from '../database';
import { tableOf } from './itemTable';
import type { List } from '../lists/lists';

export const setVersion = (
  database: Database,
  list: List,
  itemId: number,
  { uiVersion, step }: { readonly uiVersion: number; readonly step: 0 | 1 },
): void => {
  database.run(`UPDATE ${tableOf(list.number)} SET ui_version = ?, version = version + ? WHERE id = ?`, [
    uiVersion,
    step,
    itemId,
  ]);
};

/** Columns that say where and whose the row is: they do not go back with a check-out that is undone. */
const staying: ReadonlySet<string> = new Set(['id', 'guid', 'version', 'scope_id', 'own_scope', 'dir', 'dir_key']);

/** Back to the values of `row`, as a change of its own. A column that is gone meanwhile is passed over. */
export const restoreRow = (database: Database, list: List, itemId: number, row: Row): void => {
  const table = tableOf(list.number);
  const there = new Set(database.all(`PRAGMA table_info(${table})`).map((column) => String(column['name'])));
  const columns = Object.keys(row).filter((name) => there.has(name) && !staying.has(name));
  database.run(
    `UPDATE ${table} SET ${columns.map((name) => `${name} = ?`).join(', ')}, version = version + 1 WHERE id = ?`,
    [...columns.map((name) => row[name] ?? null), itemId],
  );
};
