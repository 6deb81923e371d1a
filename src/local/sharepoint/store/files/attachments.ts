/** Files attached to items of lists. They stay while their item lies in the recycle bin; one may lie there by itself. */
import { randomUUID } from 'node:crypto';
import { blobCounters } from './blobs';
import type { Database, Row } from '../database';
import { textKey } from '../textKey';

export const attachmentTables = `
CREATE TABLE attachments (
  unique_id TEXT PRIMARY KEY,
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  name TEXT NOT NULL, name_key TEXT NOT NULL, blob_id INTEGER NOT NULL REFERENCES blobs (id),
  version INTEGER NOT NULL DEFAULT 1, created TEXT NOT NULL, modified TEXT NOT NULL,
  author_id INTEGER NOT NULL, editor_id INTEGER NOT NULL, bin_id TEXT
);
CREATE UNIQUE INDEX attachments_place ON attachments (list_id, item_id, name_key) WHERE bin_id IS NULL;
CREATE INDEX attachments_in_bin ON attachments (bin_id) WHERE bin_id IS NOT NULL;
${blobCounters('attachments')}
`;

export interface StoredAttachment {
  readonly uniqueId: string;
  readonly listId: string;
  readonly itemId: number;
  readonly name: string;
  readonly blobId: number;
  readonly size: number;
  readonly version: number;
  /** Wire times. */
  readonly created: string;
  readonly modified: string;
  readonly authorId: number;
  readonly editorId: number;
}

const toAttachment = (row: Row): StoredAttachment => ({
  uniqueId: String(row['unique_id']),
  listId: String(row['list_id']),
  itemId: Number(row['item_id']),
  name: String(row['name']),
  blobId: Number(row['blob_id']),
  size: Number(row['size']),
  version: Number(row['version']),
  created: String(row['created']),
  modified: String(row['modified']),
  authorId: Number(row['author_id']),
  editorId: Number(row['editor_id']),
});

const from = 'SELECT a.*, b.size FROM attachments a JOIN blobs b ON b.id = a.blob_id';

export class Attachments {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** By name. */
  of(listId: string, itemId: number): StoredAttachment[] {
    return this.database
      .all(`${from} WHERE list_id = ? AND item_id = ? AND bin_id IS NULL ORDER BY name_key`, [listId, itemId])
      .map(toAttachment);
  }

  byName(listId: string, itemId: number, name: string): StoredAttachment | undefined {
    const row = this.database.first(`${from} WHERE list_id = ? AND item_id = ? AND name_key = ? AND bin_id IS NULL`, [
      listId,
      itemId,
      textKey(name),
    ]);
    return row && toAttachment(row);
  }

  byUniqueId(uniqueId: string): StoredAttachment | undefined {
    const row = this.database.first(`${from} WHERE unique_id = ? AND bin_id IS NULL`, [uniqueId]);
    return row && toAttachment(row);
  }

  add(listId: string, itemId: number, name: string, blobId: number, personId: number, now: string): void {
    this.database.run('INSERT INTO attachments VALUES (?, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, NULL)', [
      randomUUID(),
      listId,
      itemId,
      name,
      textKey(name),
      blobId,
      now,
      now,
      personId,
      personId,
    ]);
  }

  replace({ uniqueId }: StoredAttachment, blobId: number, personId: number, now: string): void {
    this.database.run(
      'UPDATE attachments SET blob_id = ?, version = version + 1, modified = ?, editor_id = ? WHERE unique_id = ?',
      [blobId, now, personId, uniqueId],
    );
  }

  remove(uniqueId: string): void {
    this.database.run('DELETE FROM attachments WHERE unique_id = ?', [uniqueId]);
  }

  /** Hides it under an id of the recycle bin; `restore` and `purge` take that id. */
  recycle(uniqueId: string, binId: string): void {
    this.database.run('UPDATE attachments SET bin_id = ? WHERE unique_id = ?', [binId, uniqueId]);
  }

  /** false: another attachment has its name now. */
  restore(binId: string): boolean {
    const { changes } = this.database.run(
      `UPDATE attachments AS a SET bin_id = NULL WHERE bin_id = ? AND NOT EXISTS (
         SELECT 1 FROM attachments o WHERE o.list_id = a.list_id AND o.item_id = a.item_id AND o.name_key = a.name_key AND o.bin_id IS NULL)`,
      [binId],
    );
    return changes > 0;
  }

  purge(binId: string): void {
    this.database.run('DELETE FROM attachments WHERE bin_id = ?', [binId]);
  }

  /** With the item, for good. */
  removeAll(listId: string, itemId: number): void {
    this.database.run('DELETE FROM attachments WHERE list_id = ? AND item_id = ?', [listId, itemId]);
  }
}
