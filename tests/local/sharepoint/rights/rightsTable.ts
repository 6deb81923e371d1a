/**
 * The table of rights: what each operation asks, and the lowest permission level that may do it. A new operation is a row.
 * The built-in levels hold one another: whoever may more may everything the one below may.
 */
export const levels = ['none', 'read', 'contribute', 'edit', 'design', 'full'] as const;
export type Level = (typeof levels)[number];

export interface Asked {
  readonly method: string;
  /** Behind the site's address. */
  readonly path: string;
  readonly body?: unknown;
  readonly ifMatch?: string;
}

/** What the rows can be made of anew for every try; all by the administrator. */
export interface Targets {
  /** The number of a new item of the list `Tasks`, with two versions and a comment. */
  item(): Promise<number>;
  /** The title of a new list. */
  list(): Promise<string>;
  /** The internal name of a new field of `Tasks`. */
  field(): Promise<string>;
  /** The number of a new item of `Approved`, whose items await approval. */
  pending(): Promise<number>;
  /** The name of a new file in the library `Documents`. */
  file(): Promise<string>;
  /** A name nothing has yet. */
  name(): string;
}

export type Operation = readonly [name: string, from: Level, ask: (targets: Targets) => Asked | Promise<Asked>];

const tasks = "/_api/web/lists/getByTitle('Tasks')";
const get = (path: string) => (): Asked => ({ method: 'GET', path });
const post = (path: string, body: unknown = {}): Asked => ({ method: 'POST', path, body });
const merge = (path: string, body: unknown): Asked => ({ method: 'MERGE', path, body, ifMatch: '*' });
const remove = (path: string): Asked => ({ method: 'DELETE', path, ifMatch: '*' });

const reading: readonly Operation[] = [
  ['read the web', 'read', get('/_api/web')],
  ['read the site', 'read', get('/_api/site')],
  ['ask for a digest', 'read', () => post('/_api/contextinfo')],
  ['read oneself', 'read', get('/_api/web/currentUser')],
  ['read the lists', 'read', get('/_api/web/lists')],
  ['read a list', 'read', get(tasks)],
  ['read its columns', 'read', get(`${tasks}/fields`)],
  ['read its views', 'read', get(`${tasks}/views`)],
  ['read items', 'read', get(`${tasks}/items?$filter=Id gt 0&$top=1`)],
  ['read an item', 'read', get(`${tasks}/items(1)`)],
  ['read its versions', 'read', get(`${tasks}/items(1)/versions`)],
  ['read its comments', 'read', get(`${tasks}/items(1)/comments`)],
  ['read its attachments', 'read', get(`${tasks}/items(1)/attachmentFiles`)],
  ['read items by CAML', 'read', () => post(`${tasks}/getitems`, { query: { ViewXml: '<View><Query/></View>' } })],
  ['stream items', 'read', () => post(`${tasks}/RenderListDataAsStream`, { parameters: { ViewXml: '<View/>' } })],
  ['read changes', 'read', () => post(`${tasks}/getchanges`, { query: { Item: true, Add: true } })],
  ['read persons', 'read', get('/_api/web/siteUsers')],
  ['read the recycle bin', 'read', get('/_api/web/recycleBin')],
  ['read groups', 'read', get('/_api/web/siteGroups')],
  ['read permission levels', 'read', get('/_api/web/roleDefinitions')],
  ['read the user information list', 'read', get('/_api/web/siteUserInfoList/items')],
  ['find a person', 'read', () => post('/_api/web/ensureUser', { logonName: 'admin@kommune.test' })],
  ['read own rights', 'read', get(`${tasks}/effectiveBasePermissions`)],
  ['read a file', 'read', async (make) => ({ method: 'GET', path: fileAt(await make.file(), '/$value') })],
];

const fileAt = (name: string, rest = ''): string =>
  `/_api/web/getFileByServerRelativePath(decodedUrl='/sites/tasks/Shared Documents/${name}')${rest}`;
const library = "/_api/web/getFolderByServerRelativePath(decodedUrl='/sites/tasks/Shared Documents')";

const writing: readonly Operation[] = [
  ['add an item', 'contribute', () => post(`${tasks}/items`, { Title: 'ny' })],
  ['edit an item', 'contribute', async (make) => merge(`${tasks}/items(${await make.item()})`, { Title: 'x' })],
  ['delete an item', 'contribute', async (make) => remove(`${tasks}/items(${await make.item()})`)],
  ['recycle an item', 'contribute', async (make) => post(`${tasks}/items(${await make.item()})/recycle`)],
  ['comment', 'contribute', async (make) => post(`${tasks}/items(${await make.item()})/comments`, { text: 'hej' })],
  ['delete versions', 'contribute', async (make) => post(`${tasks}/items(${await make.item()})/versions/deleteAll`)],
  ['add a personal view', 'contribute', (make) => post(`${tasks}/views`, { Title: make.name(), PersonalView: true })],
  ['change oneself', 'contribute', () => merge('/_api/web/currentUser', { Title: 'Ny' })],
  ['delete another’s comment', 'edit', async (make) => remove(`${tasks}/items(${await make.item()})/comments(1)`)],
  ['add a file', 'contribute', (make) => post(`${library}/files/addUsingPath(decodedurl='${make.name()}')`, 'x')],
  ['delete a file', 'contribute', async (make) => remove(fileAt(await make.file()))],
  ['add a folder', 'contribute', (make) => post(`${library}/folders/addUsingPath(decodedurl='${make.name()}')`)],
  ['attach a file', 'contribute', async (make) => attach(await make.item())],
  ['check a file out', 'contribute', async (make) => post(fileAt(await make.file(), '/checkOut()'))],
  ['approve an item', 'design', async (make) => approve(await make.pending())],
];

const attach = (id: number): Asked => post(`${tasks}/items(${id})/attachmentFiles/add(FileName='a.txt')`, 'x');
const approve = (id: number): Asked =>
  merge(`/_api/web/lists/getByTitle('Approved')/items(${id})`, { OData__ModerationStatus: 0 });

const designing: readonly Operation[] = [
  ['add a list', 'edit', (make) => post('/_api/web/lists', { Title: make.name(), BaseTemplate: 100 })],
  [
    'change a list',
    'edit',
    async (make) => merge(`/_api/web/lists/getByTitle('${await make.list()}')`, { Description: 'x' }),
  ],
  [
    'hide others’ items',
    'edit',
    async (make) => merge(`/_api/web/lists/getByTitle('${await make.list()}')`, { ReadSecurity: 2 }),
  ],
  ['delete a list', 'edit', async (make) => remove(`/_api/web/lists/getByTitle('${await make.list()}')`)],
  ['recycle a list', 'edit', async (make) => post(`/_api/web/lists/getByTitle('${await make.list()}')/recycle`)],
  ['add a column', 'edit', (make) => post(`${tasks}/fields`, { Title: make.name(), FieldTypeKind: 2 })],
  [
    'change a column',
    'edit',
    async (make) => merge(`${tasks}/fields/getByInternalNameOrTitle('${await make.field()}')`, { Required: false }),
  ],
  [
    'delete a column',
    'edit',
    async (make) => remove(`${tasks}/fields/getByInternalNameOrTitle('${await make.field()}')`),
  ],
  ['add a view for all', 'edit', (make) => post(`${tasks}/views`, { Title: make.name(), PersonalView: false })],
];

const groupBody = (make: Targets): unknown => ({ Title: make.name() });
const managing: readonly Operation[] = [
  ['change the web', 'full', () => merge('/_api/web', { Description: 'x' })],
  ['add a subweb', 'full', (make) => post('/_api/web/webs/add', { parameters: { Title: 'x', Url: make.name() } })],
  ['add a site column', 'full', (make) => post('/_api/web/fields', { Title: make.name(), FieldTypeKind: 2 })],
  ['add a group', 'full', (make) => post('/_api/web/siteGroups', groupBody(make))],
  ['change a group', 'full', () => merge('/_api/web/siteGroups(4)', { Description: 'x' })],
  [
    'put somebody into a group',
    'full',
    () => post('/_api/web/siteGroups(4)/users', { LoginName: 'admin@kommune.test' }),
  ],
  ['add somebody to the site', 'full', () => post('/_api/web/siteUsers', { LoginName: 'admin@kommune.test' })],
  ['change another person', 'full', () => merge("/_api/web/siteUsers/getByEmail('none@kommune.test')", { Title: 'x' })],
  ['add a permission level', 'full', (make) => post('/_api/web/roleDefinitions', { Name: make.name() })],
  ['see who has which rights', 'full', get(`${tasks}/roleAssignments`)],
  [
    'see another’s rights',
    'full',
    get(`${tasks}/getUserEffectivePermissions(@u)?@u='i:0%23.f|membership|admin@kommune.test'`),
  ],
  [
    'give an item its own rights',
    'full',
    async (make) => post(`${tasks}/items(${await make.item()})/breakroleinheritance(copyroleassignments=true)`),
  ],
  [
    'give a list its own rights',
    'full',
    async (make) =>
      post(`/_api/web/lists/getByTitle('${await make.list()}')/breakroleinheritance(copyroleassignments=true)`),
  ],
  ['let a list inherit', 'full', () => post(`${tasks}/resetroleinheritance`)],
  [
    'give rights on the web',
    'full',
    () => post('/_api/web/roleAssignments/addroleassignment(principalid=3,roledefid=1073741826)'),
  ],
];

export const operations: readonly Operation[] = [...reading, ...writing, ...designing, ...managing];
