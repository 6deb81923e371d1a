/**
 * The bytes of files, in pieces, so that neither a write nor the reading of a part holds all of a large file. Several rows
 * may share one blob (versions that differ in metadata only, copies); SQL triggers count them and drop what nobody uses.
 */
import type { Database } from '../database';

export const blobTables = `
CREATE TABLE blobs (id INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL DEFAULT 0, uses INTEGER NOT NULL DEFAULT 0);
CREATE TABLE blob_pieces (
  blob_id INTEGER NOT NULL REFERENCES blobs (id) ON DELETE CASCADE, start INTEGER NOT NULL, bytes BLOB NOT NULL,
  PRIMARY KEY (blob_id, start)
);
CREATE TRIGGER blobs_unused AFTER UPDATE OF uses ON blobs WHEN NEW.uses <= 0 BEGIN
  DELETE FROM blobs WHERE id = NEW.id;
END;
`;

/** For a table whose `blob_id` refers to a blob. `INSERT OR REPLACE` into it would go past the counting. */
export const blobCounters = (table: string): string => `
CREATE TRIGGER ${table}_takes_blob AFTER INSERT ON ${table} WHEN NEW.blob_id IS NOT NULL BEGIN
  UPDATE blobs SET uses = uses + 1 WHERE id = NEW.blob_id;
END;
CREATE TRIGGER ${table}_leaves_blob AFTER DELETE ON ${table} WHEN OLD.blob_id IS NOT NULL BEGIN
  UPDATE blobs SET uses = uses - 1 WHERE id = OLD.blob_id;
END;
CREATE TRIGGER ${table}_changes_blob AFTER UPDATE OF blob_id ON ${table} WHEN NEW.blob_id IS NOT OLD.blob_id BEGIN
  UPDATE blobs SET uses = uses + 1 WHERE id = NEW.blob_id;
  UPDATE blobs SET uses = uses - 1 WHERE id = OLD.blob_id;
END;
`;

const pieceSize = 1024 * 1024;

export class Blobs {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** A new blob. It lives once a row refers to it. */
  create(content: Uint8Array = new Uint8Array()): number {
    const { id } = this.database.run('INSERT INTO blobs DEFAULT VALUES');
    this.append(id, content);
    return id;
  }

  /** The size it has now. */
  append(id: number, content: Uint8Array): number {
    const start = this.size(id);
    for (let at = 0; at < content.length; at += pieceSize) {
      this.database.run('INSERT INTO blob_pieces VALUES (?, ?, ?)', [
        id,
        start + at,
        content.subarray(at, at + pieceSize),
      ]);
    }
    this.database.run('UPDATE blobs SET size = ? WHERE id = ?', [start + content.length, id]);
    return start + content.length;
  }

  size(id: number): number {
    const row = this.database.first('SELECT size FROM blobs WHERE id = ?', [id]);
    if (!row) throw new Error(`blob ${id} vanished`);
    return Number(row['size']);
  }

  /** The bytes from `start` up to, but without, `end`. */
  read(id: number, start = 0, end = this.size(id)): Uint8Array {
    const content = new Uint8Array(Math.max(end - start, 0));
    let at = 0;
    for (const piece of this.pieces(id, start, end)) {
      content.set(piece, at);
      at += piece.length;
    }
    return content;
  }

  /** The same, one piece after the other, each fetched when it is asked for. Throws when the blob goes in between. */
  *pieces(id: number, start: number, end: number): Generator<Uint8Array> {
    for (let at = start; at < end;) {
      const [piece] = this.database.bytes(
        `SELECT substr(bytes, ?2 - start + 1, ?3 - ?2) FROM blob_pieces
         WHERE blob_id = ?1 AND start <= ?2 ORDER BY start DESC LIMIT 1`,
        [id, at, end],
      );
      if (!piece?.length) throw new Error(`blob ${id} vanished`);
      yield piece;
      at += piece.length;
    }
  }
}
