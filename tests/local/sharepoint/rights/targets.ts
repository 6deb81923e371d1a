/** What operations can be tried on, made anew by the administrator. */
import { startSite } from '../support';
import { admin, leavers, people, SiteOfLevels, spare, type Where } from './siteOfLevels';

const contributeRole = 1073741827;

export class Targets extends SiteOfLevels {
  private kept: string | undefined;
  private emptied: string | undefined;

  static async start(where: Where, options: Parameters<typeof startSite>[0] = {}): Promise<Targets> {
    const directory = [admin, spare, ...leavers, ...people.values()];
    const site = await startSite({ directory, ownerLogin: admin.loginName, ...options });
    const targets = new Targets(site, where);
    await targets.build();
    return targets;
  }

  /** The folder where new documents go. */
  get library(): string {
    return this.folderAt(`Papers${this.inside}`);
  }

  /** A new item, with two versions and a comment. */
  async item(): Promise<number> {
    const id = await this.plainItem();
    await this.make({ method: 'MERGE', path: this.itemAt(id), body: { Title: 'ting 2' }, ifMatch: '*' });
    await this.make({ method: 'POST', path: `${this.itemAt(id)}/comments`, body: { text: 'hej' } });
    return id;
  }

  private async plainItem(): Promise<number> {
    const body = {
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: `${this.webPath}/Lists/Tasks${this.inside}` },
        UnderlyingObjectType: 0,
      },
      formValues: [{ FieldName: 'Title', FieldValue: 'ting' }],
      bNewDocumentUpdate: false,
    };
    const added = await this.make({ method: 'POST', path: `${this.tasks}/AddValidateUpdateItemUsingPath`, body });
    const { value } = added as { readonly value: readonly { FieldName: string; FieldValue: string }[] };
    return Number(value.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
  }

  itemAt(id: number): string {
    return `${this.tasks}/items(${id})`;
  }

  /** The address of a new item. */
  async anItem(): Promise<string> {
    return this.itemAt(await this.item());
  }

  /** The address of a new item with an attachment `a.txt`. */
  async withAttachment(): Promise<string> {
    const path = await this.anItem();
    await this.make({ method: 'POST', path: `${path}/attachmentFiles/add(FileName='a.txt')`, body: 'x' });
    return path;
  }

  /** The address of a new item with rights of its own, those that hold around it. */
  async uniqueItem(): Promise<string> {
    const path = await this.anItem();
    await this.make({ method: 'POST', path: `${path}/breakroleinheritance(copyroleassignments=true)` });
    return path;
  }

  /** The address of a new item of a list that approves, not yet approved. */
  async pending(): Promise<string> {
    const list = `${this.web}/lists/getByTitle('Approved')/items`;
    return `${list}(${Number((await this.make({ method: 'POST', path: list, body: { Title: 'x' } }))['Id'])})`;
  }

  /** The name of a new list. */
  async list(): Promise<string> {
    const title = this.name();
    await this.make({ method: 'POST', path: `${this.web}/lists`, body: { Title: title, BaseTemplate: 100 } });
    return title;
  }

  async aList(): Promise<string> {
    return `${this.web}/lists/getByTitle('${await this.list()}')`;
  }

  /** The address of a new list with rights of its own, those that hold around it. */
  async uniqueList(): Promise<string> {
    if (this.where === 'list') return this.listWithLevels();
    const path = await this.aList();
    await this.make({ method: 'POST', path: `${path}/breakroleinheritance(copyroleassignments=true)` });
    return path;
  }

  /** A new file with the versions 0.1, 0.2 and the labels they have. */
  async file(): Promise<string> {
    const file = `${this.name()}.txt`;
    const path = `${this.library}/files/addUsingPath(decodedurl='${file}')`;
    await this.make({ method: 'POST', path, body: 'x' });
    await this.make({ method: 'POST', path: `${this.fileAt(file)}/saveBinaryStream`, body: 'y' });
    return file;
  }

  fileAt(name: string): string {
    return `${this.web}/getFileByServerRelativePath(decodedUrl='${this.fileUrl(name)}')`;
  }

  fileUrl(name: string): string {
    return `${this.webPath}/Papers${this.inside}/${name}`;
  }

  /** The address of a new file. */
  async aFile(): Promise<string> {
    return this.fileAt(await this.file());
  }

  /** The address of a new file that the administrator has checked out. */
  async heldFile(): Promise<string> {
    const path = await this.aFile();
    await this.make({ method: 'POST', path: `${path}/checkOut()` });
    return path;
  }

  /** The address of a new file that was published. */
  async publishedFile(): Promise<string> {
    const path = await this.aFile();
    await this.make({ method: 'POST', path: `${path}/publish('')` });
    return path;
  }

  /** The address of a new folder. */
  async aFolder(): Promise<string> {
    return this.folderAt(`Papers${this.inside}/${await this.folder()}`);
  }

  async folder(): Promise<string> {
    const folder = this.name();
    await this.make({ method: 'POST', path: `${this.library}/folders/addUsingPath(decodedurl='${folder}')` });
    return folder;
  }

  /** The address of a new column of the list, or (`''`) of the site. */
  async aField(of = this.tasks): Promise<string> {
    const body = { Title: this.name(), FieldTypeKind: 2 };
    const { InternalName } = await this.make({ method: 'POST', path: `${of}/fields`, body });
    return `${of}/fields/getByInternalNameOrTitle('${String(InternalName)}')`;
  }

  /** The id of a new content type of the site, with a column. */
  async contentType(): Promise<string> {
    const added = await this.make({ method: 'POST', path: `${this.web}/contenttypes`, body: { Name: this.name() } });
    const id = (added['Id'] as { StringValue: string }).StringValue;
    await this.make({
      method: 'POST',
      path: `${this.siteType(id)}/fieldlinks`,
      body: { FieldInternalName: 'Comment' },
    });
    return id;
  }

  siteType(id: string): string {
    return `${this.web}/contenttypes('${id}')`;
  }

  async aSiteType(): Promise<string> {
    return this.siteType(await this.contentType());
  }

  /** The address of a new content type of the list. */
  async aListType(): Promise<string> {
    const types = `${this.tasks}/contenttypes`;
    const body = { contentTypeId: await this.contentType() };
    const added = await this.make({ method: 'POST', path: `${types}/addAvailableContentType`, body });
    return `${types}('${(added['Id'] as { StringValue: string }).StringValue}')`;
  }

  /** The id of a column that the content type at the address has by itself. */
  async linkOf(type: string): Promise<string> {
    const { value } = (await this.make({ method: 'GET', path: `${type}/fieldlinks` })) as {
      value: { Id: string; Name: string }[];
    };
    return value.find(({ Name }) => Name === 'Comment')?.Id ?? '';
  }

  /** The address of a new view that everybody sees. */
  async aView(): Promise<string> {
    const body = { Title: this.name(), PersonalView: false };
    const { Id } = await this.make({ method: 'POST', path: `${this.tasks}/views`, body });
    return `${this.tasks}/views('${String(Id)}')`;
  }

  /** The address of a new group, that the administrator owns. */
  async aGroup(): Promise<string> {
    const { Id } = await this.make({ method: 'POST', path: '/_api/web/siteGroups', body: { Title: this.name() } });
    await this.make({
      method: 'POST',
      path: `/_api/web/siteGroups(${String(Id)})/users`,
      body: { LoginName: spare.loginName },
    });
    return `${this.web}/siteGroups(${String(Id)})`;
  }

  /** The number of the group at the address. */
  groupId(group: string): string {
    return /\((\d+)\)$/.exec(group)?.[1] ?? '';
  }

  /** A new permission level. */
  async level(): Promise<{ readonly id: number; readonly name: string }> {
    const body = { Name: this.name() };
    const { Id } = await this.make({ method: 'POST', path: '/_api/web/roleDefinitions', body });
    return { id: Number(Id), name: body.Name };
  }

  /** The address of a new subweb, behind the site's. */
  async aSubweb(): Promise<string> {
    const url = this.name();
    const parameters = { Title: url, Url: url };
    await this.make({ method: 'POST', path: `${this.web}/webs/add`, body: { parameters } });
    return this.web.replace('_api/web', `${url}/_api/web`);
  }

  /** A subweb that nobody deletes. */
  async keptSubweb(): Promise<string> {
    this.kept ??= await this.aSubweb();
    return this.kept;
  }

  /** The same, with rights of its own: those that hold around it. */
  async uniqueSubweb(): Promise<string> {
    const path = await this.keptSubweb();
    await this.make({ method: 'POST', path: `${path}/breakroleinheritance(copyroleassignments=true)` });
    return path;
  }

  async spareId(): Promise<number> {
    const body = { logonName: spare.loginName };
    return Number((await this.make({ method: 'POST', path: '/_api/web/ensureUser', body }))['Id']);
  }

  /** Somebody on the site who is to leave it. */
  async leaver(): Promise<{ readonly id: number; readonly login: string }> {
    const name = `leaver${(this.count += 1) % leavers.length}`;
    const body = { logonName: `${name}@kommune.test` };
    const { Id } = await this.make({ method: 'POST', path: '/_api/web/ensureUser', body });
    return { id: Number(Id), login: this.login(name) };
  }

  /**
   * The id in the recycle bin of what the person deleted while it had the right to; it has it no longer (the list inherits
   * again). `person` '' is the administrator.
   */
  async deletedBy(person: string): Promise<string> {
    this.emptied ??= await this.aList();
    const list = this.emptied;
    await this.make({ method: 'POST', path: `${list}/breakroleinheritance(copyroleassignments=false)` });
    // Whoever may not come in deletes nothing.
    const who = person === 'none' || person === 'byBrowserOnly' ? undefined : people.get(person);
    const id = who && this.idOf(person);
    if (id !== undefined)
      await this.make({
        method: 'POST',
        path: `${list}/roleAssignments/addroleassignment(principalid=${id},roledefid=${contributeRole})`,
      });
    const item = await this.make({ method: 'POST', path: `${list}/items`, body: { Title: 'x' } });
    const deleted = await this.make(
      { method: 'POST', path: `${list}/items(${Number(item['Id'])})/recycle` },
      who ?? admin,
    );
    await this.make({ method: 'POST', path: `${list}/resetroleinheritance` });
    return String(deleted['value']);
  }
}
