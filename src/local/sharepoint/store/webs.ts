/**
 * Webs of the site: the site's own, subwebs below it, and the host's root web above it. Persons, groups and permission
 * levels are the site's; the root web shares them (a simplification: in a tenant it is a site of its own).
 */
import { randomUUID } from 'node:crypto';
import type { Database, Row } from './database';
import { webScope } from './scopes';
import { textKey } from './textKey';

export const webTables = `
CREATE TABLE webs (
  id TEXT PRIMARY KEY, parent_id TEXT REFERENCES webs (id), path TEXT NOT NULL, path_key TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL, description TEXT NOT NULL, created TEXT NOT NULL, template TEXT NOT NULL,
  configuration INTEGER NOT NULL, language INTEGER NOT NULL, scope_id INTEGER, author_id INTEGER NOT NULL,
  settings TEXT NOT NULL, properties TEXT NOT NULL
);
`;

/** Path of the site's own web. */
export const sitePathInside = '';
/** Path of the host's root web, above the site. No path inside begins with a slash. */
export const rootPath = '/';

type Bag = Readonly<Record<string, string | number | boolean>>;

export interface Web {
  readonly id: string;
  readonly parentId: string | undefined;
  /** Behind the site's address: '' is the site's own web, 'sub/deeper' a subweb, '/' the root web above. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly created: string;
  readonly template: string;
  readonly configuration: number;
  readonly language: number;
  /** Its own scope of rights; undefined while it inherits its parent's. */
  readonly ownScope: number | undefined;
  /** The scope that holds. */
  readonly scope: number;
  readonly authorId: number;
  readonly settings: Bag;
  /** The property bag. */
  readonly properties: Bag;
}

export interface WebDraft extends Pick<
  Web,
  'parentId' | 'path' | 'title' | 'description' | 'created' | 'template' | 'configuration' | 'language' | 'authorId'
> {
  readonly id?: string;
  readonly ownScope: number | undefined;
  readonly properties: Bag;
}

export class Webs {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  byId(id: string): Web | undefined {
    return this.one('id = ?', id);
  }

  byPath(path: string): Web | undefined {
    return this.one('path_key = ?', textKey(path));
  }

  /** The web of a list, be it in the recycle bin. */
  ofList(listId: string): Web | undefined {
    return this.one('id = (SELECT web_id FROM lists WHERE id = ?)', listId);
  }

  below(parentId: string): Web[] {
    return this.database
      .all('SELECT * FROM webs WHERE parent_id = ? ORDER BY path_key', [parentId])
      .map((row) => this.toWeb(row));
  }

  add(draft: WebDraft): Web {
    const id = draft.id ?? randomUUID();
    this.database.run('INSERT INTO webs VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      id,
      draft.parentId ?? null,
      draft.path,
      textKey(draft.path),
      draft.title,
      draft.description,
      draft.created,
      draft.template,
      draft.configuration,
      draft.language,
      draft.ownScope ?? null,
      draft.authorId,
      '{}',
      JSON.stringify(draft.properties),
    ]);
    const web = this.byId(id);
    if (!web) throw new Error(`web ${id} vanished`);
    return web;
  }

  update(id: string, change: Pick<Web, 'title' | 'description' | 'settings'>): void {
    this.database.run('UPDATE webs SET title = ?, description = ?, settings = ? WHERE id = ?', [
      change.title,
      change.description,
      JSON.stringify(change.settings),
      id,
    ]);
  }

  setProperties(id: string, properties: Bag): void {
    this.database.run('UPDATE webs SET properties = ? WHERE id = ?', [JSON.stringify(properties), id]);
  }

  setScope(id: string, scope: number | undefined): void {
    this.database.run('UPDATE webs SET scope_id = ? WHERE id = ?', [scope ?? null, id]);
  }

  remove(id: string): void {
    this.database.run('DELETE FROM webs WHERE id = ?', [id]);
  }

  /** When something in one of the web's lists changed last. */
  lastItemModified(web: Web): string {
    const last = this.database.first('SELECT max(items_modified) AS last FROM lists WHERE web_id = ?', [web.id]);
    return typeof last?.['last'] === 'string' ? last['last'] : web.created;
  }

  private one(condition: string, value: string): Web | undefined {
    const row = this.database.first(`SELECT * FROM webs WHERE ${condition}`, [value]);
    return row && this.toWeb(row);
  }

  private toWeb(row: Row): Web {
    const parentId = typeof row['parent_id'] === 'string' ? row['parent_id'] : undefined;
    const ownScope = typeof row['scope_id'] === 'number' ? row['scope_id'] : undefined;
    const parent = ownScope === undefined && parentId !== undefined ? this.byId(parentId) : undefined;
    return {
      id: String(row['id']),
      parentId,
      path: String(row['path']),
      title: String(row['title']),
      description: String(row['description']),
      created: String(row['created']),
      template: String(row['template']),
      configuration: Number(row['configuration']),
      language: Number(row['language']),
      ownScope,
      scope: ownScope ?? parent?.scope ?? webScope,
      authorId: Number(row['author_id']),
      settings: JSON.parse(String(row['settings'])) as Bag,
      properties: JSON.parse(String(row['properties'])) as Bag,
    };
  }
}
