/**
 * What those see who may not see a draft: the row and the bytes that were published (approved) last, kept while a draft
 * stands over them. A list that keeps no versions keeps no such row either: what awaits approval hides what it was before
 * (reported of content approval without versions: there is one copy).
 */
import { isDraft } from '../../security/listRules';
import type { Database, Row } from '../database';
import { blobCounters } from '../files/blobs';
import type { List } from '../lists/lists';
import { tableOf } from './itemTable';
import { keepsVersions } from './versionNumbers';

export const publishedTables = `
CREATE TABLE published (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  content TEXT NOT NULL, blob_id INTEGER REFERENCES blobs (id),
  PRIMARY KEY (list_id, item_id)
);
${blobCounters('published')}
`;

interface Before {
  readonly row: Row;
  /** The bytes it had. */
  readonly blobId: number | undefined;
}

export class Published {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /**
   * After a change of the item, which was `before` (undefined: what it was is published no more). A file that is checked
   * out is settled when it comes back.
   */
  settle(list: List, itemId: number, before: Before | undefined): void {
    const now = this.database.first(`SELECT * FROM ${tableOf(list.number)} WHERE id = ?`, [itemId]);
    if (!now || now['checkout_user_id'] !== null) return;
    if (!isDraft(list, Number(now['ui_version']), Number(now['moderation']))) this.forget(list.id, itemId);
    else if (before && !isDraft(list, Number(before.row['ui_version']), Number(before.row['moderation'])))
      this.keep(list, itemId, before);
  }

  row(listId: string, itemId: number): Row | undefined {
    const kept = this.database.first('SELECT content FROM published WHERE list_id = ? AND item_id = ?', [
      listId,
      itemId,
    ]);
    return kept && (JSON.parse(String(kept['content'])) as Row);
  }

  forget(listId: string, itemId: number): void {
    this.database.run('DELETE FROM published WHERE list_id = ? AND item_id = ?', [listId, itemId]);
  }

  private keep(list: List, itemId: number, { row, blobId }: Before): void {
    if (!keepsVersions(list.settings)) return;
    // Not REPLACE, which would go past the counting of blobs.
    this.forget(list.id, itemId);
    this.database.run('INSERT INTO published VALUES (?, ?, ?, ?)', [
      list.id,
      itemId,
      JSON.stringify(row),
      blobId ?? null,
    ]);
  }
}
