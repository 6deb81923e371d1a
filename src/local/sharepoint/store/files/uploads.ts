/**
 * Uploads in fragments that are not finished: each appends to a blob of its own, which becomes the file's in the end. One
 * that nobody goes on with ends after a day (assumed: Microsoft's page on File.StartUpload names cancelling and finishing
 * alone; sessions of Graph end so, and each fragment puts their end off).
 */
import { blobCounters } from './blobs';
import type { Database } from '../database';

export const uploadTables = `
CREATE TABLE uploads (
  id TEXT NOT NULL, list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  blob_id INTEGER NOT NULL REFERENCES blobs (id), person_id INTEGER NOT NULL, last_fragment INTEGER NOT NULL,
  PRIMARY KEY (id, list_id, item_id)
);
${blobCounters('uploads')}
`;

const longestPause = 24 * 3_600_000;

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

  start({ id, listId, itemId, personId }: UploadKey, blobId: number, now: number): void {
    this.database.run('INSERT INTO uploads VALUES (?, ?, ?, ?, ?, ?)', [id, listId, itemId, blobId, personId, now]);
  }

  /** A fragment came. */
  goesOn({ id, listId, itemId }: UploadKey, now: number): void {
    this.database.run('UPDATE uploads SET last_fragment = ? WHERE id = ? AND list_id = ? AND item_id = ?', [
      now,
      id,
      listId,
      itemId,
    ]);
  }

  /** Takes the bytes of those that were given up. */
  endAbandoned(now: number): void {
    this.database.run('DELETE FROM uploads WHERE last_fragment < ?', [now - longestPause]);
  }

  /** undefined: there is no such session of this person on this file, or it is over. */
  blobOf({ id, listId, itemId, personId }: UploadKey, now: number): number | undefined {
    const row = this.database.first(
      'SELECT blob_id FROM uploads WHERE id = ? AND list_id = ? AND item_id = ? AND person_id = ? AND last_fragment >= ?',
      [id, listId, itemId, personId, now - longestPause],
    );
    return row && Number(row['blob_id']);
  }

  end({ id, listId, itemId }: UploadKey): void {
    this.database.run('DELETE FROM uploads WHERE id = ? AND list_id = ? AND item_id = ?', [id, listId, itemId]);
  }
}
