/** The change log of the site: what happened to which item or list, in order. Written in the same transaction. */
import type { SqlPart } from '../../odata/sqlColumn';
import type { Database, Row } from '../database';

export const changeTables = `
CREATE TABLE changes (
  number INTEGER PRIMARY KEY AUTOINCREMENT, time TEXT NOT NULL, kind INTEGER NOT NULL, object TEXT NOT NULL,
  list_id TEXT, item_id INTEGER, item_guid TEXT, person_id INTEGER NOT NULL, scope_id INTEGER, web_id TEXT
);
CREATE INDEX changes_by_list ON changes (list_id, number);
`;

/** SP.ChangeType. */
export const changeKind = {
  add: 1,
  update: 2,
  delete: 3,
  rename: 4,
  moveAway: 5,
  moveInto: 6,
  restore: 7,
  assignmentAdd: 11,
  assignmentDelete: 12,
  memberAdd: 13,
  memberDelete: 14,
  systemUpdate: 15,
  scopeAdd: 17,
  scopeDelete: 18,
} as const;

export type ChangedObject =
  'item' | 'list' | 'field' | 'view' | 'folder' | 'file' | 'web' | 'contentType' | 'user' | 'group';

export interface Change {
  readonly kind: number;
  readonly object: ChangedObject;
  readonly listId: string | null;
  /** Of a user or group its own number. */
  readonly itemId: number | null;
  /** Of a field or view its own id. */
  readonly itemGuid: string | null;
  readonly personId: number;
  /** The scope of rights the item had. */
  readonly scope: number | null;
  /** Wire time. */
  readonly time: string;
}

export interface NumberedChange extends Omit<Change, 'scope'> {
  /** Of the list, which may be gone by now, or the web that changed; null: the site's. */
  readonly webId: string | null;
  /** Place in the log; grows with every change of the site. */
  readonly number: number;
}

export interface ChangeQuestion {
  /** Conditions on rows under the alias `c`. */
  readonly where: SqlPart;
  readonly after: ChangePoint;
  readonly until: ChangePoint;
  readonly limit: number;
  readonly latestFirst: boolean;
}

/** A place in the log: behind a change, or behind all changes of a time. */
export type ChangePoint = { readonly number: number } | { readonly time: string };

const toChange = (row: Row): NumberedChange => ({
  number: Number(row['number']),
  time: String(row['time']),
  kind: Number(row['kind']),
  object: String(row['object']) as ChangedObject,
  listId: typeof row['list_id'] === 'string' ? row['list_id'] : null,
  itemId: typeof row['item_id'] === 'number' ? row['item_id'] : null,
  itemGuid: typeof row['item_guid'] === 'string' ? row['item_guid'] : null,
  personId: Number(row['person_id']),
  webId: typeof row['web_id'] === 'string' ? row['web_id'] : null,
});

const compare = (point: ChangePoint, sign: string): SqlPart =>
  'number' in point
    ? { sql: `c.number ${sign} ?`, values: [point.number] }
    : { sql: `c.time ${sign} ?`, values: [point.time] };

export class Changes {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  record(change: Change): void {
    this.database.run(
      // The scope of a list that is hidden from some is kept: nobody can ask the list any more once it is gone.
      `INSERT INTO changes (time, kind, object, list_id, item_id, item_guid, person_id, scope_id, web_id)
       VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7,
         CASE ?3 WHEN 'list' THEN (SELECT scope_id FROM lists WHERE id = ?4) ELSE ?8 END,
         CASE ?3 WHEN 'web' THEN ?6 ELSE (SELECT web_id FROM lists WHERE id = ?4) END)`,
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

  find({ where, after, until, limit, latestFirst }: ChangeQuestion): NumberedChange[] {
    const conditions = [where, compare(after, '>'), compare(until, '<=')];
    return this.database
      .all(
        `SELECT c.* FROM changes c WHERE ${conditions.map(({ sql }) => `(${sql})`).join(' AND ')}
         ORDER BY c.number ${latestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
        [...conditions.flatMap(({ values }) => values), limit],
      )
      .map(toChange);
  }

  /** The last change of the site; undefined while there was none. */
  last(): Pick<NumberedChange, 'number' | 'time'> | undefined {
    const row = this.database.first('SELECT * FROM changes ORDER BY number DESC LIMIT 1');
    return row && toChange(row);
  }
}
