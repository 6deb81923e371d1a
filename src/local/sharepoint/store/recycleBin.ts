/** Items that were recycled: kept whole, so that they can come back. */
import { randomUUID } from 'node:crypto';
import type { Database, Row } from './database';
import { tableOf } from './itemTable';
import type { List } from './lists';

export const recycleBinTables = `
CREATE TABLE recycle_bin (
  id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  title TEXT, deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL, content TEXT NOT NULL
);
`;

export class RecycleBin {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** Takes the item out of its list. Returns the id under which the bin keeps it. */
  take(list: List, itemId: number, deletedBy: number, now: string): string {
    const row: Row | undefined = this.database.first(`SELECT * FROM ${tableOf(list.number)} WHERE id = ?`, [itemId]);
    if (!row) throw new Error(`item ${itemId} of ${list.title} vanished`);
    const id = randomUUID();
    this.database.run('INSERT INTO recycle_bin VALUES (?, ?, ?, ?, ?, ?, ?)', [
      id,
      list.id,
      itemId,
      row['f1'] ?? null,
      now,
      deletedBy,
      JSON.stringify(row),
    ]);
    this.database.run(`DELETE FROM ${tableOf(list.number)} WHERE id = ?`, [itemId]);
    return id;
  }
}
