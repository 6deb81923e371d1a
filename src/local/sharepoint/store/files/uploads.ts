/** Uploads in fragments that are not finished: each appends to a blob of its own, which becomes the file's in the end. */
import { blobCounters } from './blobs';
import type { Database } from '../database';

export const uploadTables = `
CREATE TABLE uploads (
  id TEXT NOT NULL, list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  blob_id INTEGER NOT NULL REFERENCES blobs (id), person_id INTEGER NOT NULL, started TEXT NOT NULL,
  PRIMARY KEY (id, list_id, item_id)
);
${blobCounters('uploads')}
`;

export interface UploadKey {
  readonly id: string;
  readonly listId: string;
  readonly itemId: number;
  readonly personId: number;
}

export class Uploads {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  start({ id, listId, itemId, personId }: UploadKey, blobId: number, now: string): void {
    this.database.run('INSERT INTO uploads VALUES (?, ?, ?, ?, ?, ?)', [id, listId, itemId, blobId, personId, now]);
  }

  /** undefined: there is no such session of this person on this file. */
  blobOf({ id, listId, itemId, personId }: UploadKey): number | undefined {
    const row = this.database.first(
      'SELECT blob_id FROM uploads WHERE id = ? AND list_id = ? AND item_id = ? AND person_id = ?',
      [id, listId, itemId, personId],
    );
    return row && Number(row['blob_id']);
  }

  end({ id, listId, itemId }: UploadKey): void {
    this.database.run('DELETE FROM uploads WHERE id = ? AND list_id = ? AND item_id = ?', [id, listId, itemId]);
  }
}
