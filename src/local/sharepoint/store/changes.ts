/** The change log of the site: what happened to which item or list, in order. Written in the same transaction. */
import type { Database } from './database';

export const changeTables = `
CREATE TABLE changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, kind INTEGER NOT NULL, object TEXT NOT NULL,
  list_id TEXT, item_id INTEGER, item_guid TEXT, person_id INTEGER NOT NULL, scope_id INTEGER
);
CREATE INDEX changes_by_list ON changes (list_id, number);
`;

/** SP.ChangeType. */
export const changeKind = { add: 1, update: 2, delete: 3, rename: 4, restore: 7 } as const;

export interface Change {
  readonly kind: number;
  readonly object: 'item' | 'list' | 'field' | 'view' | 'folder' | 'file';
  readonly listId: string | null;
  readonly itemId: number | null;
  readonly itemGuid: string | null;
  readonly personId: number;
  /** The scope whose rights the item had: who may not see it must not see that it changed. */
  readonly scope: number | null;
  /** Wire time. */
  readonly time: string;
}

export class Changes {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  record(change: Change): void {
    this.database.run(
      'INSERT INTO changes (time, kind, object, list_id, item_id, item_guid, person_id, scope_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      [
        change.time,
        change.kind,
        change.object,
        change.listId,
        change.itemId,
        change.itemGuid,
        change.personId,
        change.scope,
      ],
    );
  }
}
