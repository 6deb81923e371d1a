/** Lists of the site. */
import { randomUUID } from 'node:crypto';
import type { Database, Row } from '../database';
import type { Fields } from '../fields/fields';
import { createItemTable, dropItemTable, tableOf } from '../items/itemTable';
import { addressOfTitle, entityName } from './listNames';
import { certainTemplate, fieldSetOf, type ListSettings, type ListTemplate } from './listTemplates';
import { textKey } from '../textKey';

export type { ListSettings } from './listTemplates';

export interface List {
  readonly id: string;
  /** The number in the name of its SQL table. */
  readonly number: number;
  /** Its own scope of rights; undefined while it inherits the web's. */
  readonly scope: number | undefined;
  readonly title: string;
  /** Address of the root folder behind the site's, `Lists/Tasks`. */
  readonly folder: string;
  readonly folderId: string;
  /** `TasksList`: in type names such as `SP.Data.TasksListItem`. */
  readonly entityName: string;
  readonly description: string;
  readonly baseTemplate: number;
  readonly hidden: boolean;
  readonly created: string;
  readonly itemsModified: string;
  /** Counts the changes of its settings. */
  readonly version: number;
  readonly itemsDeleted: string;
  /** The content type of items that say none: the first in the list's order. */
  readonly contentType: string;
  readonly settings: ListSettings;
  readonly authorId: number;
}

const toList = (row: Row): List => ({
  id: String(row['id']),
  number: Number(row['number']),
  scope: typeof row['scope_id'] === 'number' ? row['scope_id'] : undefined,
  title: String(row['title']),
  folder: String(row['folder']),
  folderId: String(row['folder_id']),
  entityName: String(row['entity_name']),
  description: String(row['description']),
  baseTemplate: Number(row['base_template']),
  hidden: row['hidden'] === 1,
  created: String(row['created']),
  itemsModified: String(row['items_modified']),
  version: Number(row['version']),
  itemsDeleted: String(row['items_deleted']),
  contentType: String(row['content_type']),
  settings: JSON.parse(String(row['settings'])) as ListSettings,
  authorId: Number(row['author_id']),
});

export const templateOf = (list: Pick<List, 'baseTemplate'>): ListTemplate => certainTemplate(list.baseTemplate);

export const isLibrary = (list: Pick<List, 'baseTemplate'>): boolean => templateOf(list).baseType === 1;

export interface ListDraft {
  readonly title: string;
  /** Address behind the site's; undefined: made of the title. */
  readonly folder?: string;
  readonly description: string;
  readonly baseTemplate: number;
  readonly hidden: boolean;
  readonly settings: ListSettings;
  readonly authorId: number;
  readonly now: string;
}

/** Addresses in the site's root that are never a library's. */
const reserved: ReadonlySet<string> = new Set([
  'lists',
  '_api',
  '_catalogs',
  '_layouts',
  '_vti_bin',
  '_cts',
  '_private',
]);

export class Lists {
  private readonly database: Database;
  private readonly fields: Fields;
  private readonly webId: string;

  /** The lists of one web. Those of others are not there. */
  constructor(database: Database, fields: Fields, webId: string) {
    this.database = database;
    this.fields = fields;
    this.webId = webId;
  }

  byTitle(title: string): List | undefined {
    return this.one('title_key = ?', textKey(title));
  }

  byId(id: string): List | undefined {
    return this.one('id = ?', id.replace(/[{}]/g, '').toLowerCase());
  }

  /** `Lists/Tasks`, case-insensitive. */
  byFolder(folder: string): List | undefined {
    return this.one('folder_key = ?', textKey(folder));
  }

  all(): List[] {
    return this.database
      .all('SELECT * FROM lists WHERE web_id = ? AND recycled = 0 ORDER BY title_key', [this.webId])
      .map(toList);
  }

  /** A list that lies in the recycle bin. */
  recycled(id: string): List | undefined {
    const row = this.database.first('SELECT * FROM lists WHERE id = ? AND recycled = 1', [id]);
    return row && toList(row);
  }

  /** Of the web, hidden ones and those in the recycle bin among them. */
  count(): number {
    return Number(this.database.first('SELECT count(*) AS n FROM lists WHERE web_id = ?', [this.webId])?.['n']);
  }

  add(draft: ListDraft): List {
    const template = certainTemplate(draft.baseTemplate);
    const id = randomUUID();
    const last = this.database.first('SELECT max(number) AS last FROM lists');
    const number = Number(last?.['last'] ?? 0) + 1;
    const folder = draft.folder ?? this.freeFolder(draft.title, template);
    this.database.run(
      `INSERT INTO lists (id, web_id, number, title, title_key, folder, folder_key, folder_id, entity_name, description, base_template, hidden, created, items_modified, items_deleted, content_type, settings, author_id)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        id,
        this.webId,
        number,
        draft.title,
        textKey(draft.title),
        folder,
        textKey(folder),
        randomUUID(),
        entityName(folder),
        draft.description,
        draft.baseTemplate,
        draft.hidden ? 1 : 0,
        draft.now,
        draft.now,
        draft.now,
        // Until it has a type of its own (`Site.addList`).
        template.contentTypes[0] ?? '0x01',
        JSON.stringify({ ...template.settings, ...draft.settings }),
        draft.authorId,
      ],
    );
    const born = fieldSetOf(template);
    createItemTable(this.database, number, this.fields.of(born));
    this.fields.copy(born, id, number);
    const list = this.byId(id);
    if (!list) throw new Error(`list ${id} vanished`);
    return list;
  }

  update(id: string, change: Pick<List, 'title' | 'description' | 'hidden' | 'settings'>): void {
    this.database.run(
      'UPDATE lists SET title = ?, title_key = ?, description = ?, hidden = ?, settings = ?, version = version + 1 WHERE id = ?',
      [
        change.title,
        textKey(change.title),
        change.description,
        change.hidden ? 1 : 0,
        JSON.stringify(change.settings),
        id,
      ],
    );
  }

  setContentType(id: string, contentType: string): void {
    this.database.run('UPDATE lists SET content_type = ? WHERE id = ?', [contentType, id]);
  }

  setScope(id: string, scope: number | undefined): void {
    this.database.run('UPDATE lists SET scope_id = ? WHERE id = ?', [scope ?? null, id]);
  }

  touch(id: string, now: string, deleted = false): void {
    this.database.run(`UPDATE lists SET ${deleted ? 'items_deleted' : 'items_modified'} = ? WHERE id = ?`, [now, id]);
  }

  /** Out of sight, with all it holds; its title and address are free again. */
  recycle(list: List): void {
    this.database.run(
      "UPDATE lists SET recycled = 1, title_key = 'recycled:' || id, folder_key = 'recycled:' || id WHERE id = ?",
      [list.id],
    );
  }

  /** The caller has seen to it that title and address are free. */
  bringBack(list: List): void {
    this.database.run('UPDATE lists SET recycled = 0, title_key = ?, folder_key = ? WHERE id = ?', [
      textKey(list.title),
      textKey(list.folder),
      list.id,
    ]);
  }

  /** For good. */
  remove(list: List): void {
    this.database.run('DELETE FROM lists WHERE id = ?', [list.id]);
    this.database.run('DELETE FROM fields WHERE list_id = ?', [list.id]);
    this.database.run('DELETE FROM content_types WHERE owner = ?', [list.id]);
    this.database.run('DELETE FROM scopes WHERE list_id = ?', [list.id]);
    dropItemTable(this.database, list.number);
    this.fields.forget();
  }

  itemCount(list: List): number {
    return Number(this.database.first(`SELECT count(*) AS n FROM ${tableOf(list.number)}`)?.['n']);
  }

  private one(condition: string, value: string): List | undefined {
    const row = this.database.first(`SELECT * FROM lists WHERE web_id = ? AND ${condition} AND recycled = 0`, [
      this.webId,
      value,
    ]);
    return row && toList(row);
  }

  /** The address comes from the first title and stays. Libraries lie in the site's root. */
  private freeFolder(title: string, { baseType }: ListTemplate): string {
    const name = addressOfTitle(title);
    for (let index = 0; ; index += 1) {
      const folder = `${baseType === 1 ? '' : 'Lists/'}${name}${index === 0 ? '' : index}`;
      if (!reserved.has(folder.toLowerCase()) && !this.byFolder(folder)) return folder;
    }
  }
}
