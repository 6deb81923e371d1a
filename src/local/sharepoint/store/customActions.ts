/** What clients hang on a site, a web, or a list: extensions and links that pages show. Kept and returned; nothing here draws them. */
import { randomUUID } from 'node:crypto';
import type { Database, Row } from './database';

export const customActionTables = `
CREATE TABLE custom_actions (
  id TEXT PRIMARY KEY, number INTEGER NOT NULL, scope INTEGER NOT NULL, web_id TEXT NOT NULL,
  list_id TEXT REFERENCES lists (id) ON DELETE CASCADE, version INTEGER NOT NULL, settings TEXT NOT NULL
) WITHOUT ROWID;
`;

/** SP.UserCustomActionScope. */
export const actionScope = { site: 2, web: 3, list: 4 } as const;

/** What it hangs on. */
export interface ActionOwner {
  readonly scope: (typeof actionScope)[keyof typeof actionScope];
  readonly webId: string;
  readonly listId: string | null;
}

export type ActionSettings = Readonly<Record<string, unknown>>;

export interface CustomAction {
  readonly id: string;
  /** Counts its changes: `16.0.2.0` (recorded). */
  readonly version: number;
  readonly settings: ActionSettings;
}

const toAction = (row: Row): CustomAction => ({
  id: String(row['id']),
  version: Number(row['version']),
  settings: JSON.parse(String(row['settings'])) as ActionSettings,
});

const ofOwner = 'scope = ? AND web_id = ? AND list_id IS ?';
const owning = ({ scope, webId, listId }: ActionOwner) => [scope, webId, listId];

export class CustomActions {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  of(owner: ActionOwner): CustomAction[] {
    return this.database
      .all(`SELECT * FROM custom_actions WHERE ${ofOwner} ORDER BY number`, owning(owner))
      .map(toAction);
  }

  add(owner: ActionOwner, settings: ActionSettings): CustomAction {
    const action = { id: randomUUID(), version: 1, settings };
    const number = Number(this.database.first('SELECT coalesce(max(number), 0) + 1 AS n FROM custom_actions')?.['n']);
    this.database.run('INSERT INTO custom_actions VALUES (?, ?, ?, ?, ?, ?, ?)', [
      action.id,
      number,
      ...owning(owner),
      action.version,
      JSON.stringify(settings),
    ]);
    return action;
  }

  update(id: string, settings: ActionSettings): void {
    this.database.run('UPDATE custom_actions SET version = version + 1, settings = ? WHERE id = ?', [
      JSON.stringify(settings),
      id,
    ]);
  }

  remove(id: string): void {
    this.database.run('DELETE FROM custom_actions WHERE id = ?', [id]);
  }

  clear(owner: ActionOwner): void {
    this.database.run(`DELETE FROM custom_actions WHERE ${ofOwner}`, owning(owner));
  }
}
