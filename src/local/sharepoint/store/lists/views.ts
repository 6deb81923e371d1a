/** Views of lists. The server keeps and returns them; it draws none. */
import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../database';
import { textKey } from '../textKey';

export const viewTables = `
CREATE TABLE views (
  id TEXT PRIMARY KEY, list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, number INTEGER NOT NULL,
  title TEXT NOT NULL, title_key TEXT NOT NULL, is_default INTEGER NOT NULL, personal_of INTEGER, row_limit INTEGER NOT NULL,
  paged INTEGER NOT NULL, query TEXT NOT NULL, fields TEXT NOT NULL, page TEXT NOT NULL, hidden INTEGER NOT NULL DEFAULT 0,
  settings TEXT NOT NULL
);
`;

/** What a client may set and nothing is asked by here. Names as on the wire. */
export type ViewSettings = Readonly<Record<string, string | number | boolean | null>>;

export interface View {
  readonly id: string;
  readonly listId: string;
  readonly title: string;
  readonly isDefault: boolean;
  /** Personal views belong to one person, who alone sees them. */
  readonly personalOf: number | undefined;
  readonly rowLimit: number;
  readonly paged: boolean;
  readonly query: string;
  readonly fields: readonly string[];
  readonly page: string;
  readonly hidden: boolean;
  readonly settings: ViewSettings;
}

export type ViewDraft = Omit<View, 'id' | 'page' | 'settings'> & {
  readonly page?: string;
  readonly settings?: ViewSettings;
};

const toView = (row: Row): View => ({
  id: String(row['id']),
  listId: String(row['list_id']),
  title: String(row['title']),
  isDefault: row['is_default'] === 1,
  personalOf: typeof row['personal_of'] === 'number' ? row['personal_of'] : undefined,
  rowLimit: Number(row['row_limit']),
  paged: row['paged'] === 1,
  query: String(row['query']),
  fields: JSON.parse(String(row['fields'])) as string[],
  page: String(row['page']),
  hidden: row['hidden'] === 1,
  settings: JSON.parse(String(row['settings'])) as ViewSettings,
});

export class Views {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  /** What `personId` sees: the public ones and its own. */
  of(listId: string, personId: number): View[] {
    return this.database
      .all('SELECT * FROM views WHERE list_id = ? AND (personal_of IS NULL OR personal_of = ?) ORDER BY number', [
        listId,
        personId,
      ])
      .map(toView);
  }

  add(draft: ViewDraft): View {
    const id = randomUUID();
    const last = this.database.first('SELECT max(number) AS last FROM views WHERE list_id = ?', [draft.listId]);
    if (draft.isDefault) this.clearDefault(draft.listId);
    this.database.run(
      `INSERT INTO views (id, list_id, number, title, title_key, is_default, personal_of, row_limit, paged, query, fields, page, hidden, settings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        draft.listId,
        Number(last?.['last'] ?? 0) + 1,
        draft.title,
        textKey(draft.title),
        draft.isDefault ? 1 : 0,
        draft.personalOf ?? null,
        draft.rowLimit,
        draft.paged ? 1 : 0,
        draft.query,
        JSON.stringify(draft.fields),
        draft.page ?? this.freePage(draft.listId, draft.title),
        draft.hidden ? 1 : 0,
        JSON.stringify(draft.settings ?? {}),
      ],
    );
    return this.certain(id);
  }

  update(view: View): void {
    if (view.isDefault) this.clearDefault(view.listId);
    this.database.run(
      'UPDATE views SET title = ?, title_key = ?, is_default = ?, row_limit = ?, paged = ?, query = ?, fields = ?, hidden = ?, settings = ? WHERE id = ?',
      [
        view.title,
        textKey(view.title),
        view.isDefault ? 1 : 0,
        view.rowLimit,
        view.paged ? 1 : 0,
        view.query,
        JSON.stringify(view.fields),
        view.hidden ? 1 : 0,
        JSON.stringify(view.settings),
        view.id,
      ],
    );
  }

  remove(id: string): void {
    this.database.run('DELETE FROM views WHERE id = ?', [id]);
  }

  /** `AllItems.aspx`, `Mine.aspx`, `Mine1.aspx`. */
  private freePage(listId: string, title: string): string {
    const name = title.replace(/[^\p{L}\p{N}_ -]/gu, '').trim() || 'View';
    const base = name === 'All Items' ? 'AllItems' : name;
    for (let index = 0; ; index += 1) {
      const page = `${base}${index === 0 ? '' : index}.aspx`;
      if (!this.database.first('SELECT 1 FROM views WHERE list_id = ? AND page = ?', [listId, page])) return page;
    }
  }

  private clearDefault(listId: string): void {
    this.database.run('UPDATE views SET is_default = 0 WHERE list_id = ?', [listId]);
  }

  private certain(id: string): View {
    const row = this.database.first('SELECT * FROM views WHERE id = ?', [id]);
    if (!row) throw new Error(`view ${id} vanished`);
    return toView(row);
  }
}
