/** Comments on list items and replies to them, numbered together from 1 within each item; the state of commenting. */
import type { Database, Row } from '../database';

export const commentTables = `
CREATE TABLE comments (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL, id INTEGER NOT NULL,
  parent_id INTEGER NOT NULL, author_id INTEGER NOT NULL, created TEXT NOT NULL, text TEXT NOT NULL,
  mentions TEXT NOT NULL, deleted INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (list_id, item_id, id)
) WITHOUT ROWID;
CREATE TABLE comments_disabled (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  PRIMARY KEY (list_id, item_id)
) WITHOUT ROWID;
`;

export interface Comment {
  readonly id: number;
  /** The comment that it answers; 0: it answers none. */
  readonly parentId: number;
  readonly authorId: number;
  /** ISO 8601 with fractions. */
  readonly created: string;
  /** Encoded, as it is sent. */
  readonly text: string;
  readonly mentions: readonly unknown[];
}

export const toComment = (row: Row): Comment => ({
  id: Number(row['id']),
  parentId: Number(row['parent_id']),
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

  /** Replies to a comment, or (of 0) comments that are none; newest first. */
  under(listId: string, itemId: number, parentId: number): Comment[] {
    return this.database
      .all(
        'SELECT * FROM comments WHERE list_id = ? AND item_id = ? AND parent_id = ? AND deleted = 0 ORDER BY id DESC',
        [listId, itemId, parentId],
      )
      .map(toComment);
  }

  add(listId: string, itemId: number, comment: Omit<Comment, 'id'>): Comment {
    const last = this.database.first('SELECT max(id) AS last FROM comments WHERE list_id = ? AND item_id = ?', [
      listId,
      itemId,
    ]);
    const id = Number(last?.['last'] ?? 0) + 1;
    this.database.run('INSERT INTO comments VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)', [
      listId,
      itemId,
      id,
      comment.parentId,
      comment.authorId,
      comment.created,
      comment.text,
      JSON.stringify(comment.mentions),
    ]);
    return { id, ...comment };
  }

  /** With its replies. The rows stay, emptied: a number is never given a second time. */
  remove(listId: string, itemId: number, id: number): void {
    this.database.run(
      `UPDATE comments SET deleted = 1, text = '', mentions = '[]'
       WHERE list_id = ?1 AND item_id = ?2 AND (id = ?3 OR parent_id = ?3)`,
      [listId, itemId, id],
    );
  }

  /** All that there are; their numbers stay taken. */
  clear(listId: string, itemId: number): void {
    this.database.run("UPDATE comments SET deleted = 1, text = '', mentions = '[]' WHERE list_id = ? AND item_id = ?", [
      listId,
      itemId,
    ]);
  }

  /** The item is gone for good. */
  forget(listId: string, itemId: number): void {
    for (const table of ['comments', 'comments_disabled'])
      this.database.run(`DELETE FROM ${table} WHERE list_id = ? AND item_id = ?`, [listId, itemId]);
  }

  disabled(listId: string, itemId: number): boolean {
    return (
      this.database.first('SELECT 1 FROM comments_disabled WHERE list_id = ? AND item_id = ?', [listId, itemId]) !==
      undefined
    );
  }

  setDisabled(listId: string, itemId: number, disabled: boolean): void {
    const sql = disabled
      ? 'INSERT OR IGNORE INTO comments_disabled VALUES (?, ?)'
      : 'DELETE FROM comments_disabled WHERE list_id = ? AND item_id = ?';
    this.database.run(sql, [listId, itemId]);
  }
}
