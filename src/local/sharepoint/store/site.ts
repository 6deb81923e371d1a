/** Everything a site keeps, opened together; a new site gets its groups, levels and owner. */
import { randomBytes, randomUUID } from 'node:crypto';
import { builtInRoles, editRole, fullControl, readRole, type RoleDefinition } from '../security/builtInRoles';
import { Changes } from './changes';
import { Comments } from './comments';
import { Database } from './database';
import { Fields } from './fields';
import { Lists, templateOf, type List, type ListDraft } from './lists';
import { Principals, type DirectoryPerson } from './principals';
import { RecycleBin } from './recycleBin';
import { ensureTables } from './schema';
import { Scopes, webScope } from './scopes';
import { siteLists } from './siteLists';
import { fieldSets } from './listTemplates';
import { textKey } from './textKey';
import { Versions } from './versions';
import { Views } from './views';

export interface NewSite {
  readonly title: string;
  readonly owner: DirectoryPerson;
  readonly now: string;
}

// Numbers of the associated groups as recorded.
const ownersGroup = 3;
const visitorsGroup = 4;
const membersGroup = 5;
/** The first number a person gets. */
const firstPerson = 6;

export class Site {
  readonly database: Database;
  readonly principals: Principals;
  readonly scopes: Scopes;
  readonly fields: Fields;
  readonly lists: Lists;
  readonly views: Views;
  readonly comments: Comments;
  readonly recycleBin: RecycleBin;
  readonly changes: Changes;
  readonly versions: Versions;

  constructor(file: string, newSite: NewSite) {
    this.database = new Database(file);
    this.principals = new Principals(this.database);
    this.scopes = new Scopes(this.database);
    this.fields = new Fields(this.database);
    this.lists = new Lists(this.database, this.fields);
    this.views = new Views(this.database);
    this.comments = new Comments(this.database);
    this.recycleBin = new RecycleBin(this.database);
    this.changes = new Changes(this.database);
    this.versions = new Versions(this.database);
    this.database.transaction(() => {
      if (ensureTables(this.database)) this.fill(newSite);
    });
  }

  /** One write: all of it or nothing, on disk when it returns. */
  write<T>(work: () => T): T {
    try {
      return this.database.transaction(work);
    } catch (error) {
      this.fields.forget();
      this.database.forgetStatements();
      throw error;
    }
  }

  setting(name: string): string {
    const value = this.database.first('SELECT value FROM settings WHERE name = ?', [name])?.['value'];
    if (typeof value !== 'string') throw new Error(`the site has no ${name}`);
    return value;
  }

  setSetting(name: string, value: string): void {
    this.database.run('INSERT OR REPLACE INTO settings VALUES (?, ?)', [name, value]);
  }

  role(id: number): RoleDefinition | undefined {
    return this.roles('id = ?', [id])[0];
  }

  roleByName(name: string): RoleDefinition | undefined {
    return this.roles('name_key = ?', [textKey(name)])[0];
  }

  roleOfKind(kind: number): RoleDefinition | undefined {
    return this.roles('kind = ?', [kind])[0];
  }

  roles(condition = '1', values: readonly (string | number)[] = []): RoleDefinition[] {
    return this.database
      .all(`SELECT * FROM role_definitions WHERE ${condition} ORDER BY sort_order`, values)
      .map((row) => ({
        id: Number(row['id']),
        name: String(row['name']),
        description: String(row['description']),
        hidden: row['hidden'] === 1,
        order: Number(row['sort_order']),
        kind: Number(row['kind']),
        high: Number(row['high']),
        low: Number(row['low']),
      }));
  }

  /** A list with what its template gives it. */
  addList(draft: ListDraft): List {
    const list = this.lists.add(draft);
    const { view } = templateOf(list);
    this.views.add({
      listId: list.id,
      title: view.title,
      page: view.page,
      isDefault: true,
      personalOf: undefined,
      rowLimit: 30,
      paged: true,
      query: view.query,
      fields: view.fields,
      hidden: false,
    });
    return list;
  }

  close(): void {
    this.database.close();
  }

  private fill({ title, owner, now }: NewSite): void {
    for (const [name, value] of [
      ['title', title],
      ['description', ''],
      ['webId', randomUUID()],
      ['siteId', randomUUID()],
      ['tenantId', randomUUID()],
      ['created', now],
      ['digestKey', randomBytes(32).toString('hex')],
    ] as const) {
      this.setSetting(name, value);
    }
    for (const role of builtInRoles) {
      this.database.run('INSERT INTO role_definitions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
        role.id,
        role.name,
        textKey(role.name),
        role.description,
        role.hidden ? 1 : 0,
        role.order,
        role.kind,
        role.high,
        role.low,
      ]);
    }
    const scope = this.scopes.create(null, null);
    if (scope !== webScope) throw new Error('the web is not the first scope');
    this.principals.addGroup(`${title} Owners`, '', ownersGroup, false, ownersGroup);
    this.principals.addGroup(`${title} Visitors`, '', ownersGroup, false, visitorsGroup);
    this.principals.addGroup(`${title} Members`, '', ownersGroup, true, membersGroup);
    this.scopes.assign(webScope, ownersGroup, fullControl);
    this.scopes.assign(webScope, visitorsGroup, readRole);
    this.scopes.assign(webScope, membersGroup, editRole);
    this.database.run("UPDATE sqlite_sequence SET seq = ? WHERE name = 'principals'", [firstPerson - 1]);
    const ownerId = this.principals.addPerson(owner, true).id;
    this.principals.addMember(ownersGroup, ownerId);
    for (const [set, drafts] of fieldSets) for (const draft of drafts) this.fields.define(set, draft);
    for (const list of siteLists)
      this.addList({
        description: '',
        hidden: false,
        settings: {},
        ...list,
        baseTemplate: list.template,
        authorId: ownerId,
        now,
      });
  }
}
