/** A site with a person of every permission level, who have their rights on all of it or somewhere in it. */
import type { DirectoryPerson } from '../../../../src/local/sharepoint/sharepoint';
import { webUrl, type TestSite } from '../support';
import { basePermissions, builtIn, levelNames, levels, type Level } from './levels';
import type { Asked } from './row';

export const person = (name: string): DirectoryPerson => ({
  objectId: `00000000-0000-4000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12)}`,
  loginName: `${name.toLowerCase()}@kommune.test`,
  name,
  jobTitle: '',
  department: '',
});
export const admin = person('admin');
export const spare = person('spare');
export const leavers = Array.from({ length: 20 }, (_, index) => person(`leaver${index}`));
export const people = new Map<string, DirectoryPerson>(levelNames.map((level) => [level, person(level)]));

/** Where the persons have their levels. Above it they have Read, below it what they have there. */
export type Where = 'site' | 'subweb' | 'list' | 'folder' | 'aboveFolder';

export type Json = Readonly<Record<string, unknown>>;
const readRole = 1073741826;

const init = ({ method, body, ifMatch }: Asked): RequestInit => ({
  method,
  ...(ifMatch === undefined ? {} : { headers: { 'if-match': ifMatch } }),
  ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
});

export class SiteOfLevels {
  /** Behind the site's address: of the web where all lies. */
  readonly web: string;
  /** Server relative. */
  readonly webPath: string;
  readonly tasks: string;
  protected readonly where: Where;
  private readonly site: TestSite;
  private readonly tokens = new Map<string, string>();
  private readonly ids = new Map<string, number>();
  private readonly roles = new Map<string, number>();
  protected count = 0;

  constructor(site: TestSite, where: Where) {
    this.site = site;
    this.where = where;
    this.web = where === 'subweb' ? '/sub/_api/web' : '/_api/web';
    this.webPath = where === 'subweb' ? '/sites/tasks/sub' : '/sites/tasks';
    this.tasks = `${this.web}/lists/getByTitle('Tasks')`;
  }

  close(): void {
    this.site.sharePoint.close();
  }

  /** To be called once. */
  async build(): Promise<void> {
    const parameters = { Title: 'Sub', Url: 'sub', UseSamePermissionsAsParentSite: false };
    await this.make({ method: 'POST', path: '/_api/web/webs/add', body: { parameters } });
    const make = async (body: Json): Promise<Json> => this.make({ method: 'POST', path: `${this.web}/lists`, body });
    await make({ Title: 'Tasks', BaseTemplate: 100, EnableFolderCreation: true });
    await make({ Title: 'Papers', BaseTemplate: 101, EnableMinorVersions: true, EnableModeration: true });
    const shown = { DraftVersionVisibility: 0 };
    await this.make({ method: 'MERGE', path: `${this.web}/lists/getByTitle('Papers')`, body: shown, ifMatch: '*' });
    await make({ Title: 'Approved', BaseTemplate: 100, EnableModeration: true, ...shown });
    await make({ Title: 'Other', BaseTemplate: 101 });
    for (const list of ['Lists/Tasks', 'Papers'])
      await this.make({ method: 'POST', path: `${this.folderAt(list)}/folders/addUsingPath(decodedurl='Own')` });
    await this.addLevels();
    if (this.where === 'subweb') await this.give(this.web, 'level');
    else if (this.where === 'site' || this.where === 'aboveFolder') await this.give('/_api/web', 'level');
    else await this.give('/_api/web', 'read');
    if (this.where === 'list')
      for (const list of ['Tasks', 'Papers', 'Other'])
        await this.giveOwn(`${this.web}/lists/getByTitle('${list}')`, 'level');
    if (this.where === 'folder' || this.where === 'aboveFolder')
      for (const list of ['Lists/Tasks/Own', 'Papers/Own'])
        await this.giveOwn(`${this.folderAt(list)}/listItemAllFields`, this.where === 'folder' ? 'level' : 'read');
  }

  private async addLevels(): Promise<void> {
    for (const level of levelNames) {
      const body = { logonName: person(level).loginName };
      this.ids.set(level, Number((await this.make({ method: 'POST', path: '/_api/web/ensureUser', body }))['Id']));
      const known = builtIn[level];
      if (known !== undefined) this.roles.set(level, known);
      else if (levels[level].length > 0) {
        const role = { Name: level, BasePermissions: basePermissions(levels[level]) };
        const added = await this.make({ method: 'POST', path: '/_api/web/roleDefinitions', body: role });
        this.roles.set(level, Number(added['Id']));
      }
    }
  }

  private async giveOwn(of: string, what: 'level' | 'read'): Promise<void> {
    await this.make({ method: 'POST', path: `${of}/breakroleinheritance(copyroleassignments=false)` });
    await this.give(of, what);
  }

  private async give(of: string, what: 'level' | 'read'): Promise<void> {
    for (const [level, id] of this.ids) {
      const role = what === 'read' ? readRole : this.roles.get(level);
      const path = `${of}/roleAssignments/addroleassignment(principalid=${id},roledefid=${role})`;
      if (role !== undefined) await this.make({ method: 'POST', path });
    }
  }

  private async token(who: DirectoryPerson): Promise<string> {
    const known = this.tokens.get(who.loginName) ?? (await this.site.token(who));
    this.tokens.set(who.loginName, known);
    return known;
  }

  private async fetch(who: DirectoryPerson, path: string, request: RequestInit): Promise<Response> {
    const headers = new Headers(request.headers);
    headers.set('authorization', `Bearer ${await this.token(who)}`);
    if (!headers.has('accept')) headers.set('accept', 'application/json;odata=nometadata');
    if (request.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
    return this.site.sharePoint.fetch(new Request(`${webUrl}${path}`, { ...request, headers }));
  }

  /** As the person of that level. */
  async ask(level: Level, asked: Asked): Promise<Response> {
    return this.fetch(people.get(level) ?? admin, asked.path, init(asked));
  }

  async askBatch(level: Level, body: string): Promise<Response> {
    const headers = { 'content-type': 'multipart/mixed; boundary=b' };
    return this.fetch(people.get(level) ?? admin, '/_api/$batch', { method: 'POST', headers, body });
  }

  /** As the administrator, who may everything. */
  async askAsAdmin(asked: Asked): Promise<Response> {
    return this.fetch(admin, asked.path, init(asked));
  }

  async make(asked: Asked, who: DirectoryPerson = admin): Promise<Json> {
    const response = await this.fetch(who, asked.path, init(asked));
    const text = await response.text();
    if (!response.ok) throw new Error(`${asked.method} ${asked.path}: ${text}`);
    return text.startsWith('{') ? (JSON.parse(text) as Json) : {};
  }

  name(): string {
    return `n${(this.count += 1)}`;
  }

  /** A GUID that nothing has. */
  guid(): string {
    return `00000000-0000-4000-8000-${String((this.count += 1)).padStart(12, '0')}`;
  }

  idOf(level: string): number {
    return this.ids.get(level) ?? 0;
  }

  login(name = 'spare'): string {
    return encodeURIComponent(`i:0#.f|membership|${name.toLowerCase()}@kommune.test`);
  }

  /** Where the persons' rights are, within its list: a folder of its own, or the list's root. */
  get inside(): string {
    return this.where === 'folder' || this.where === 'aboveFolder' ? '/Own' : '';
  }

  folderAt(path: string): string {
    return `${this.web}/getFolderByServerRelativePath(decodedUrl='${this.webPath}/${path}')`;
  }

  /** A list that has rights of its own, in which the persons have their levels. */
  protected async listWithLevels(): Promise<string> {
    const path = `${this.web}/lists/getByTitle('Other')`;
    const { value } = await this.make({ method: 'GET', path: `${path}/hasUniqueRoleAssignments` });
    if (value !== true) await this.giveOwn(path, 'level');
    return path;
  }
}
