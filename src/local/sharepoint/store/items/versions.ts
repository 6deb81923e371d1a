/**
 * What items were like before each change: whole rows of their list's table, one a version, under the version's number.
 * The current version is the item's own row and is never here.
 */
import type { Database, Row } from '../database';
import { tableOf } from './itemTable';
import type { List } from '../lists/lists';
import { keepsVersions } from './versionNumbers';

export const versionTables = `
CREATE TABLE item_versions (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL,
  content TEXT NOT NULL,
  PRIMARY KEY (list_id, item_id, ui_version)
) WITHOUT ROWID;
`;

export class Versions {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** Before a change: what the item is like now, where the list keeps versions. */
  keep(list: List, itemId: number): void {
    if (!keepsVersions(list.settings)) return;
    const row = this.database.first(`SELECT * FROM ${tableOf(list.number)} WHERE id = ?`, [itemId]);
    if (row) this.put(list.id, itemId, row);
  }

  put(listId: string, itemId: number, row: Row): void {
    this.database.run('INSERT OR REPLACE INTO item_versions VALUES (?, ?, ?, ?)', [
      listId,
      itemId,
      Number(row['ui_version']),
      JSON.stringify(row),
    ]);
  }

  /** Drops the oldest. The limit counts the current version too (assumed); 0 is no limit. */
  trim(list: List, itemId: number): void {
    const limit = Number(list.settings['MajorVersionLimit'] ?? 0);
    if (limit <= 0) return;
    this.database.run(
      `DELETE FROM item_versions WHERE list_id = ?1 AND item_id = ?2 AND ui_version <= (
         SELECT ui_version FROM item_versions WHERE list_id = ?1 AND item_id = ?2 AND ui_version % 512 = 0
         ORDER BY ui_version DESC LIMIT 1 OFFSET ?3)`,
      [list.id, itemId, limit - 1],
    );
  }

  row(listId: string, itemId: number, uiVersion: number): Row | undefined {
    const kept = this.database.first(
      'SELECT content FROM item_versions WHERE list_id = ? AND item_id = ? AND ui_version = ?',
      [listId, itemId, uiVersion],
    );
    return kept && (JSON.parse(String(kept['content'])) as Row);
  }

  /** Newest first. */
  numbers(listId: string, itemId: number): number[] {
    return this.database
      .all('SELECT ui_version FROM item_versions WHERE list_id = ? AND item_id = ? ORDER BY ui_version DESC', [
        listId,
        itemId,
      ])
      .map((row) => Number(row['ui_version']));
  }

  remove(listId: string, itemId: number, uiVersion: number): void {
    this.database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ? AND ui_version = ?', [
      listId,
      itemId,
      uiVersion,
    ]);
  }

  removeAll(listId: string, itemId: number): void {
    this.database.run('DELETE FROM item_versions WHERE list_id = ? AND item_id = ?', [listId, itemId]);
  }
}
