/**
 * What was recycled: one entry for what was deleted at once (an item, a folder with all in it, a list), kept whole, so
 * that it can come back. What an entry's `content` means is known by who put it there (`recycling.ts`).
 */
import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../database';
import { textKey } from '../textKey';

export const recycleBinTables = `
CREATE TABLE recycle_bin (
  id TEXT PRIMARY KEY, kind INTEGER NOT NULL, stage INTEGER NOT NULL, list_id TEXT REFERENCES lists (id) ON DELETE CASCADE,
  title TEXT NOT NULL, title_key TEXT NOT NULL, leaf TEXT NOT NULL, leaf_key TEXT NOT NULL,
  dir TEXT NOT NULL, dir_key TEXT NOT NULL,
  size INTEGER NOT NULL, author_id INTEGER NOT NULL, deleted TEXT NOT NULL, deleted_by INTEGER NOT NULL, content TEXT NOT NULL
);
CREATE INDEX recycle_bin_by_person ON recycle_bin (deleted_by);
`;

/** SP.RecycleBinItemType. */
export const binKind = {
  file: 1,
  fileVersion: 2,
  listItem: 3,
  list: 4,
  folder: 5,
  attachment: 7,
  listItemVersion: 8,
  cascadeParent: 9,
} as const;

/** SP.RecycleBinItemState. */
export const firstStage = 1;
export const secondStage = 2;

export interface BinDraft {
  readonly kind: number;
  readonly listId: string;
  readonly title: string;
  /** The name in its folder. */
  readonly leaf: string;
  /** The folder it lay in, by its address below the site's: `Lists/Tasks`. */
  readonly dir: string;
  /** Bytes. */
  readonly size: number;
  readonly authorId: number;
  /** Wire time. */
  readonly deleted: string;
  readonly deletedBy: number;
  readonly content: unknown;
}

export interface BinEntry extends BinDraft {
  readonly id: string;
  readonly stage: number;
}

export const toBinEntry = (row: Row): BinEntry => ({
  id: String(row['id']),
  kind: Number(row['kind']),
  stage: Number(row['stage']),
  listId: String(row['list_id']),
  title: String(row['title']),
  leaf: String(row['leaf']),
  dir: String(row['dir']),
  size: Number(row['size']),
  authorId: Number(row['author_id']),
  deleted: String(row['deleted']),
  deletedBy: Number(row['deleted_by']),
  content: JSON.parse(String(row['content'])) as unknown,
});

export class RecycleBin {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** The id under which it is kept, in the first stage. */
  put(draft: BinDraft): string {
    const id = randomUUID();
    this.database.run('INSERT INTO recycle_bin VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      id,
      draft.kind,
      firstStage,
      draft.listId,
      draft.title,
      textKey(draft.title),
      draft.leaf,
      textKey(draft.leaf),
      draft.dir,
      textKey(draft.dir),
      draft.size,
      draft.authorId,
      draft.deleted,
      draft.deletedBy,
      JSON.stringify(draft.content),
    ]);
    return id;
  }

  byId(id: string): BinEntry | undefined {
    const row = this.database.first('SELECT * FROM recycle_bin WHERE id = ?', [id.toLowerCase()]);
    return row && toBinEntry(row);
  }

  setStage(id: string, stage: number): void {
    this.database.run('UPDATE recycle_bin SET stage = ? WHERE id = ?', [stage, id]);
  }

  remove(id: string): void {
    this.database.run('DELETE FROM recycle_bin WHERE id = ?', [id]);
  }
}
