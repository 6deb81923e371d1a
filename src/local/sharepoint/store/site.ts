/** Everything a site keeps, opened together; a new site gets its groups, levels and owner. */
import { randomBytes, randomUUID } from 'node:crypto';
import { builtInRoles, editRole, fullControl, readRole, type RoleDefinition } from '../security/builtInRoles';
import { Attachments } from './files/attachments';
import { Blobs } from './files/blobs';
import { Changes } from './items/changes';
import { Comments } from './items/comments';
import { ContentTypes } from './fields/contentTypes';
import { CustomActions } from './customActions';
import { LocationDefaults } from './lists/locationDefaults';
import { Database } from './database';
import { Documents } from './files/documents';
import { siteOwner } from './fields/field';
import { Fields } from './fields/fields';
import { addHomePage } from './files/homePage';
import { Levels } from './levels';
import { addTypeToList } from './lists/listContentTypes';
import { Likes } from './items/likes';
import { Lists, templateOf, type List, type ListDraft } from './lists/lists';
import { Published } from './items/published';
import { Principals, type DirectoryPerson } from './principals';
import { RecycleBin } from './recycling/recycleBin';
import { ensureTables } from './schema';
import { Scopes, webScope } from './scopes';
import { RowSource } from './items/shownRows';
import { addSiteContentTypes } from './fields/siteContentTypes';
import { siteLists } from './lists/siteLists';
import { fieldSets } from './lists/listTemplates';
import { Uploads } from './files/uploads';
import { Versions } from './items/versions';
import { Views } from './lists/views';
import { rootPath, sitePathInside, Webs, type Web } from './webs';

export interface NewSite {
  readonly title: string;
  readonly owner: DirectoryPerson;
  readonly now: string;
}

/** Templates of which only the site's own web has a list: galleries, catalogues, the persons. */
const ofSiteAlone: ReadonlySet<number> = new Set([112, 113, 114, 121, 123, 124, 125, 126, 175, 3415, 10102]);

// Numbers of the associated groups as recorded.
const ownersGroup = 3;
const visitorsGroup = 4;
const membersGroup = 5;
const english = 1033;
/** What of a team site's property bag says something here (names and values as recorded). */
const siteProperties = {
  vti_associategroups: `${membersGroup};${visitorsGroup};${ownersGroup}`,
  vti_associatemembergroup: String(membersGroup),
  vti_associateownergroup: String(ownersGroup),
  vti_associatevisitorgroup: String(visitorsGroup),
  vti_createdassociategroups: `${ownersGroup};${visitorsGroup};${membersGroup}`,
  vti_defaultlanguage: 'en-us',
};
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
  readonly likes: Likes;
  readonly recycleBin: RecycleBin;
  readonly changes: Changes;
  readonly contentTypes: ContentTypes;
  readonly versions: Versions;
  /** What is shown in place of drafts. */
  readonly published: Published;
  readonly rowSource: RowSource;
  readonly blobs: Blobs;
  readonly documents: Documents;
  readonly attachments: Attachments;
  readonly uploads: Uploads;
  readonly customActions: CustomActions;
  readonly locationDefaults: LocationDefaults;
  /** Permission levels. */
  readonly levels: Levels;
  readonly webs: Webs;
  /** The web that is asked: `lists` are its own. */
  readonly web: Web;

  constructor(file: string, newSite: NewSite) {
    this.database = new Database(file);
    this.principals = new Principals(this.database);
    this.scopes = new Scopes(this.database);
    this.fields = new Fields(this.database);
    this.views = new Views(this.database);
    this.comments = new Comments(this.database);
    this.likes = new Likes(this.database);
    this.recycleBin = new RecycleBin(this.database);
    this.changes = new Changes(this.database);
    this.contentTypes = new ContentTypes(this.database);
    this.versions = new Versions(this.database);
    this.published = new Published(this.database);
    this.rowSource = new RowSource(this.database);
    this.blobs = new Blobs(this.database);
    this.documents = new Documents(this.database);
    this.attachments = new Attachments(this.database);
    this.uploads = new Uploads(this.database);
    this.customActions = new CustomActions(this.database);
    this.locationDefaults = new LocationDefaults(this.database);
    this.levels = new Levels(this.database);
    this.webs = new Webs(this.database);
    this.database.transaction(() => {
      if (ensureTables(this.database)) this.fill(newSite);
      this.uploads.endAbandoned(Date.parse(newSite.now));
    });
    const web = this.webs.byPath(sitePathInside);
    if (!web) throw new Error('the site has no web');
    this.web = web;
    this.lists = new Lists(this.database, this.fields, web.id);
  }

  /** The same site with another of its webs being asked: everything is shared but `web` and `lists`. */
  forWeb(web: Web): Site {
    const view: Site = Object.create(this, {
      web: { value: web },
      lists: { value: new Lists(this.database, this.fields, web.id) },
    });
    return view;
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
    return this.levels.byId(id);
  }

  /** A list with what its template gives it. */
  addList(draft: ListDraft): List {
    const made = this.lists.add(draft);
    const { view, contentTypes } = templateOf(made);
    for (const id of contentTypes) addTypeToList(this, made, this.contentTypes.ofSite(id));
    const list = this.lists.byId(made.id) ?? made;
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

  /** What a new web is born with. */
  addSiteLists(ownerId: number, now: string): void {
    const isRoot = this.web.path === sitePathInside;
    // Persons, and what templates are kept of, are the site's, not a subweb's.
    for (const list of siteLists.filter(({ template }) => isRoot || !ofSiteAlone.has(template)))
      this.addList({
        description: '',
        hidden: false,
        settings: {},
        ...list,
        baseTemplate: list.template,
        authorId: ownerId,
        now,
      });
    addHomePage(this, ownerId, Date.parse(now));
  }

  close(): void {
    this.database.close();
  }

  private fill({ title, owner, now }: NewSite): void {
    const webId = randomUUID();
    for (const [name, value] of [
      ['webId', webId],
      ['siteId', randomUUID()],
      ['tenantId', randomUUID()],
      ['created', now],
      ['digestKey', randomBytes(32).toString('hex')],
    ] as const) {
      this.setSetting(name, value);
    }
    for (const role of builtInRoles) this.levels.insert(role);
    const scope = this.scopes.create(null, null);
    if (scope !== webScope) throw new Error('the web is not the first scope');
    this.principals.addGroup(`${title} Owners`, '', ownersGroup, false, ownersGroup);
    this.principals.addGroup(`${title} Visitors`, '', ownersGroup, false, visitorsGroup);
    this.principals.addGroup(`${title} Members`, '', ownersGroup, true, membersGroup);
    this.scopes.assign(webScope, ownersGroup, fullControl);
    this.scopes.assign(webScope, visitorsGroup, readRole);
    this.scopes.assign(webScope, membersGroup, editRole);
    // Recorded of the three groups a site is made with; groups made later show their members to members alone.
    this.database.run("UPDATE principals SET only_members_view = 0, join_email = ''");
    this.database.run("UPDATE sqlite_sequence SET seq = ? WHERE name = 'principals'", [firstPerson - 1]);
    const ownerId = this.principals.addPerson(owner, true).id;
    this.principals.addMember(ownersGroup, ownerId);
    const common = { description: '', created: now, configuration: 0, language: english, authorId: ownerId };
    const root = this.webs.add({
      ...common,
      parentId: undefined,
      path: rootPath,
      title: 'Root',
      template: 'STS',
      ownScope: this.scopes.create(null, null),
      properties: {},
    });
    if (root.ownScope !== undefined) this.scopes.copy(webScope, root.ownScope);
    const web = this.webs.add({
      ...common,
      id: webId,
      parentId: root.id,
      path: sitePathInside,
      title,
      template: 'GROUP',
      ownScope: webScope,
      properties: siteProperties,
    });
    for (const [set, drafts] of fieldSets) for (const draft of drafts) this.fields.define(set, draft);
    addSiteContentTypes(this.contentTypes, this.fields.of(siteOwner));
    this.forWeb(web).addSiteLists(ownerId, now);
  }
}
