/** Who likes which item (comment 0) or comment, and what people think an item is worth. */
import type { Database } from '../database';

export const likeTables = `
CREATE TABLE likes (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL, comment_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL, created TEXT NOT NULL,
  PRIMARY KEY (list_id, item_id, comment_id, person_id)
) WITHOUT ROWID;
CREATE TABLE ratings (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL, person_id INTEGER NOT NULL,
  rating INTEGER NOT NULL,
  PRIMARY KEY (list_id, item_id, person_id)
) WITHOUT ROWID;
`;

/** What is liked. `commentId` 0: the item itself. */
export interface Liked {
  readonly listId: string;
  readonly itemId: number;
  readonly commentId: number;
}

export interface Like {
  readonly personId: number;
  /** ISO 8601 with fractions. */
  readonly created: string;
}

export class Likes {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  of({ listId, itemId, commentId }: Liked): Like[] {
    return this.database
      .all('SELECT * FROM likes WHERE list_id = ? AND item_id = ? AND comment_id = ? ORDER BY created, person_id', [
        listId,
        itemId,
        commentId,
      ])
      .map((row) => ({ personId: Number(row['person_id']), created: String(row['created']) }));
  }

  add({ listId, itemId, commentId }: Liked, { personId, created }: Like): void {
    this.database.run('INSERT OR IGNORE INTO likes VALUES (?, ?, ?, ?, ?)', [
      listId,
      itemId,
      commentId,
      personId,
      created,
    ]);
  }

  remove({ listId, itemId, commentId }: Liked, personId: number): void {
    this.database.run('DELETE FROM likes WHERE list_id = ? AND item_id = ? AND comment_id = ? AND person_id = ?', [
      listId,
      itemId,
      commentId,
      personId,
    ]);
  }

  /** The mean of all ratings after this one. */
  rate(listId: string, itemId: number, personId: number, rating: number): number {
    this.database.run('INSERT OR REPLACE INTO ratings VALUES (?, ?, ?, ?)', [listId, itemId, personId, rating]);
    const mean = this.database.first('SELECT avg(rating) AS mean FROM ratings WHERE list_id = ? AND item_id = ?', [
      listId,
      itemId,
    ]);
    return Number(mean?.['mean']);
  }

  /** The item is gone for good. */
  forget(listId: string, itemId: number): void {
    for (const table of ['likes', 'ratings'])
      this.database.run(`DELETE FROM ${table} WHERE list_id = ? AND item_id = ?`, [listId, itemId]);
  }
}
