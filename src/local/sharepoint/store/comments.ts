/** Comments on list items, numbered from 1 within each item. */
import type { Database, Row } from './database';

export const commentTables = `
CREATE TABLE comments (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL, id INTEGER NOT NULL,
  author_id INTEGER NOT NULL, created TEXT NOT NULL, text TEXT NOT NULL, mentions TEXT NOT NULL,
  deleted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (list_id, item_id, id)
) WITHOUT ROWID;
`;

export interface Comment {
  readonly id: number;
  readonly authorId: number;
  /** ISO 8601 with milliseconds. */
  readonly created: string;
  readonly text: string;
  readonly mentions: readonly unknown[];
}

const toComment = (row: Row): Comment => ({
  id: Number(row['id']),
  authorId: Number(row['author_id']),
  created: String(row['created']),
  text: String(row['text']),
  mentions: JSON.parse(String(row['mentions'])) as unknown[],
});

export class Comments {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** Newest first. */
  page(listId: string, itemId: number, top: number, skip: number): Comment[] {
    return this.database
      .all(
        'SELECT * FROM comments WHERE list_id = ? AND item_id = ? AND deleted = 0 ORDER BY id DESC LIMIT ? OFFSET ?',
        [listId, itemId, top, skip],
      )
      .map(toComment);
  }

  /** How many each of the items has; those with none are left out. */
  counts(listId: string, itemIds: readonly number[]): ReadonlyMap<number, number> {
    const rows = this.database.all(
      'SELECT item_id, count(*) AS n FROM comments WHERE list_id = ? AND deleted = 0 AND item_id IN (SELECT value FROM json_each(?)) GROUP BY item_id',
      [listId, JSON.stringify(itemIds)],
    );
    return new Map(rows.map((row) => [Number(row['item_id']), Number(row['n'])]));
  }

  byId(listId: string, itemId: number, id: number): Comment | undefined {
    const row = this.database.first(
      'SELECT * FROM comments WHERE list_id = ? AND item_id = ? AND id = ? AND deleted = 0',
      [listId, itemId, id],
    );
    return row && toComment(row);
  }

  add(listId: string, itemId: number, comment: Omit<Comment, 'id'>): Comment {
    const last = this.database.first('SELECT max(id) AS last FROM comments WHERE list_id = ? AND item_id = ?', [
      listId,
      itemId,
    ]);
    const id = Number(last?.['last'] ?? 0) + 1;
    this.database.run('INSERT INTO comments VALUES (?, ?, ?, ?, ?, ?, ?, 0)', [
      listId,
      itemId,
      id,
      comment.authorId,
      comment.created,
      comment.text,
      JSON.stringify(comment.mentions),
    ]);
    return { id, ...comment };
  }

  /** The row stays, emptied: a number is never given a second time. */
  remove(listId: string, itemId: number, id: number): void {
    this.database.run(
      "UPDATE comments SET deleted = 1, text = '', mentions = '[]' WHERE list_id = ? AND item_id = ? AND id = ?",
      [listId, itemId, id],
    );
  }

  removeAll(listId: string, itemId: number): void {
    this.database.run('DELETE FROM comments WHERE list_id = ? AND item_id = ?', [listId, itemId]);
  }
}
