import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IFolder } from '@pnp/sp/folders';
import type { SPFI } from '@pnp/sp';
import { bo, owner, sitePath, startSite, type TestSite } from '../support';

let site: TestSite;
let sp: SPFI;
let papers: IFolder;
const root = `${sitePath}/Papers`;

beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  papers = sp.web.lists.getByTitle('Papers').rootFolder;
});
afterEach(() => site.sharePoint.close());

const names = async (folder: IFolder): Promise<string[]> => (await folder.folders()).map(({ Name }) => Name);

describe('a folder', () => {
  it('is read as SharePoint shows it', async () => {
    const { UniqueId } = await papers.folders.addUsingPath('2026');
    await papers.folders.getByUrl('2026').files.addUsingPath('a.txt', 'x');
    await papers.folders.getByUrl('2026').addSubFolderUsingPath('Bilag');
    const response = await site.request(owner, `/_api/web/getFolderByServerRelativeUrl('${root}/2026')`);
    expect(await response.json()).toEqual({
      Exists: true,
      ExistsAllowThrowForPolicyFailures: true,
      IsWOPIEnabled: false,
      ItemCount: 2,
      Name: '2026',
      ProgID: null,
      ServerRelativeUrl: `${root}/2026`,
      TimeCreated: '2026-03-02T10:15:30Z',
      TimeLastModified: '2026-03-02T10:15:30Z',
      UniqueId,
      WelcomePage: '',
    });
    expect((await sp.web.getFolderById(UniqueId)()).Name).toBe('2026');
  });

  it('is there once, whatever its capitals', async () => {
    await papers.folders.addUsingPath('Æbler');
    await expect(papers.folders.addUsingPath('æbler')).rejects.toThrow(/\[400\].*already exists/);
    const again = await papers.folders.addUsingPath('ÆBLER', true);
    expect(again.Name).toBe('Æbler');
    await expect(papers.files.addUsingPath('æbler', 'x')).rejects.toThrow(/\[400\].*already exists/);
  });

  it('is made below one that is there, in all the ways clients have', async () => {
    await papers.folders.addUsingPath('a');
    await papers.folders.addUsingPath('a/b');
    await papers.folders.addUsingPath(`${root}/a/b/c`);
    await sp.web.folders.addUsingPath('Papers/d');
    const posted = await site.request(owner, '/_api/web/folders', {
      method: 'POST',
      headers: { 'content-type': 'application/json;odata=verbose' },
      body: JSON.stringify({ __metadata: { type: 'SP.Folder' }, ServerRelativeUrl: 'Papers/e' }),
    });
    expect(posted.status).toBe(201);
    expect(await names(papers)).toEqual(['a', 'd', 'e', 'Forms']);
    expect(await names(sp.web.getFolderByServerRelativePath(`${root}/a/b`))).toEqual(['c']);
    await expect(papers.folders.addUsingPath('x/y')).rejects.toThrow(/\[404\].*File Not Found/);
  });

  it('lists, filters and expands what is in it', async () => {
    for (const name of ['b', 'a', 'c']) await papers.folders.addUsingPath(name);
    await papers.files.addUsingPath('z.txt', 'x');
    expect((await papers.folders.filter("Name eq 'b'")()).map(({ Name }) => Name)).toEqual(['b']);
    expect((await papers.folders.orderBy('Name', false).top(2)()).map(({ Name }) => Name)).toEqual(['Forms', 'c']);
    const whole = await papers.select('Name', 'Files/Name', 'Folders/Name').expand('Files', 'Folders')();
    expect(whole).toMatchObject({
      Name: 'Papers',
      Files: [{ Name: 'z.txt' }],
      Folders: [{ Name: 'a' }, { Name: 'b' }, { Name: 'c' }, { Name: 'Forms' }],
    });
  });

  it('has a parent, up to the root of the web', async () => {
    await papers.folders.addUsingPath('a');
    const parent = papers.folders.getByUrl('a').parentFolder;
    expect((await parent()).ServerRelativeUrl).toBe(root);
    expect((await parent.parentFolder()).ServerRelativeUrl).toBe(sitePath);
    const { UniqueId } = await sp.web.rootFolder();
    expect((await sp.web.getFolderById(UniqueId)()).ServerRelativeUrl).toBe(sitePath);
    expect(await names(sp.web.rootFolder)).toEqual(expect.arrayContaining(['Lists', 'Papers', 'Shared Documents']));
  });

  it('at the root of the web knows the page that welcomes, by itself and beside the web', async () => {
    const welcome = { WelcomePage: 'SitePages/Home.aspx' };
    expect(await sp.web.rootFolder.select('WelcomePage')()).toMatchObject(welcome);
    expect(await sp.web.select('Title', 'RootFolder/WelcomePage').expand('RootFolder')()).toMatchObject({
      RootFolder: welcome,
    });
    expect(await papers.select('WelcomePage')()).toMatchObject({ WelcomePage: '' });
  });

  it('has an item; the root has none', async () => {
    await papers.folders.addUsingPath('a');
    const item = await papers.folders.getByUrl('a').getItem<{ FileSystemObjectType: number }>();
    expect({ ...item }).toMatchObject({ Id: 1, FileSystemObjectType: 1, OData__UIVersionString: '1.0' });
    expect((await item.folder()).Name).toBe('a');
    await expect(papers.getItem()).rejects.toThrow(/No associated item/);
  });

  it('has a bag of properties, as its files have', async () => {
    await papers.folders.addUsingPath('a');
    await papers.files.addUsingPath('x.txt', '12345');
    expect(await papers.properties()).toMatchObject({
      vti_x005f_folderitemcount: 1,
      vti_x005f_foldersubfolderitemcount: 1,
      vti_x005f_hassubdirs: 'true',
      vti_x005f_listtitle: 'Papers',
      vti_x005f_timecreated: '2026-03-02T10:15:30',
    });
    const file = await papers.files.getByUrl('x.txt').expand('Properties')<{ Properties: unknown }>();
    expect(file.Properties).toMatchObject({ vti_x005f_filesize: 5, vti_x005f_listservertemplate: 101 });
    await expect(papers.files.getByUrl('x.txt').select('VroomItemID')()).rejects.toThrow(/\[501\]/);
    await expect(papers.files.getByUrl('x.txt').select('Wonder')()).rejects.toThrow(/\[400\]/);
  });

  it('knows how much it holds', async () => {
    await papers.folders.addUsingPath('a');
    await papers.folders.addUsingPath('a/b');
    await papers.folders.getByUrl('a').files.addUsingPath('x.txt', '12345');
    await sp.web.getFolderByServerRelativePath(`${root}/a/b`).files.addUsingPath('y.txt', '123');
    expect(await papers.folders.getByUrl('a').storageMetrics()).toMatchObject({
      TotalFileCount: '2',
      TotalFileStreamSize: '8',
    });
    const hidden = await sp.web.getFileByServerRelativePath(`${root}/a/b/y.txt`).getItem();
    await hidden.breakRoleInheritance(false);
    await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(bo.loginName);
    const asBo = (await site.as(bo)).web.getFolderByServerRelativePath(`${root}/a`);
    expect(await asBo.storageMetrics()).toMatchObject({ TotalFileCount: '1', TotalFileStreamSize: '5' });
  });

  it('goes with all that is in it, and comes back with it', async () => {
    await papers.folders.addUsingPath('a🙂');
    await papers.folders.addUsingPath('a🙂/b');
    await papers.folders.addUsingPath('a🙂 too');
    const inside = sp.web.getFolderByServerRelativePath(`${root}/a🙂/b`);
    await inside.files.addUsingPath('x.txt', 'inside');
    await expect(papers.folders.getByUrl('a🙂').deleteWithParams({ DeleteIfEmpty: true })).rejects.toThrow(/not empty/);
    const id = await papers.folders.getByUrl('a🙂').recycle();
    expect(await names(papers)).toEqual(['a🙂 too', 'Forms']);
    expect(await sp.web.lists.getByTitle('Papers').items.select('Id')()).toHaveLength(1);
    await site.request(owner, `/_api/web/recycleBin('${id}')/restore`, { method: 'POST' });
    expect(await inside.files.getByUrl('x.txt').getText()).toBe('inside');
    await papers.folders.getByUrl('a🙂').delete();
    expect(await names(papers)).toEqual(['a🙂 too', 'Forms']);
  });

  it('moves with all that is in it', async () => {
    await papers.folders.addUsingPath('a');
    await papers.folders.addUsingPath('a/b');
    await papers.folders.addUsingPath('c');
    await sp.web.getFolderByServerRelativePath(`${root}/a/b`).files.addUsingPath('x.txt', 'inside');
    const before = await sp.web.getFileByServerRelativePath(`${root}/a/b/x.txt`)();
    await papers.folders.getByUrl('a').moveByPath(`${root}/c/moved`);
    const after = await sp.web.getFileByServerRelativePath(`${root}/c/moved/b/x.txt`)();
    expect(after.UniqueId).toBe(before.UniqueId);
    expect(await names(papers)).toEqual(['c', 'Forms']);
    await expect(papers.folders.getByUrl('c').moveByPath(`${root}/c/moved/c`)).rejects.toThrow(/\[400\]/);
  });

  it('is copied with all that is in it, beside what is there when both may stay', async () => {
    await papers.folders.addUsingPath('a');
    await papers.folders.getByUrl('a').files.addUsingPath('x.txt', 'inside');
    await papers.folders.getByUrl('a').copyByPath(`${root}/b`);
    expect(await sp.web.getFileByServerRelativePath(`${root}/b/x.txt`).getText()).toBe('inside');
    await expect(papers.folders.getByUrl('a').copyByPath(`${root}/b`)).rejects.toThrow(/already exists/);
    await papers.folders.getByUrl('a').copyByPath(`${root}/b`, true);
    expect(await names(papers)).toEqual(['a', 'b', 'b1', 'Forms']);
  });

  it('goes to another library with the ids of its files', async () => {
    await sp.web.lists.add('Other', '', 101);
    await papers.folders.addUsingPath('a');
    const { UniqueId } = await papers.folders.getByUrl('a').files.addUsingPath('x.txt', 'one');
    await papers.folders.getByUrl('a').files.getByUrl('x.txt').setContent('two');
    await papers.folders.getByUrl('a').moveByPath(`${sitePath}/Other/a`);
    expect(await names(papers)).toEqual(['Forms']);
    const moved = sp.web.getFileById(UniqueId);
    expect(await moved()).toMatchObject({ ServerRelativeUrl: `${sitePath}/Other/a/x.txt`, UIVersionLabel: '2.0' });
    expect(await moved.getText()).toBe('two');
    expect(await moved.versions.getById(512).getText()).toBe('one');
  });

  it('keeps a welcome page; a new name is none of its properties here', async () => {
    await papers.folders.addUsingPath('a');
    await papers.folders.getByUrl('a').update({ Name: 'a', WelcomePage: 'hej.aspx' });
    expect((await papers.folders.getByUrl('a')()).WelcomePage).toBe('hej.aspx');
    await expect(papers.folders.getByUrl('a').update({ Name: 'b' })).rejects.toThrow(/\[501\]/);
  });

  it('is refused by a list that has none, taken by one that may', async () => {
    await sp.web.lists.add('Tasks');
    const tasks = sp.web.lists.getByTitle('Tasks');
    await expect(tasks.rootFolder.folders.addUsingPath('a')).rejects.toThrow(/\[400\]/);
    await tasks.update({ EnableFolderCreation: true });
    await tasks.rootFolder.folders.addUsingPath('a');
    expect((await tasks.rootFolder.folders())[0]?.ServerRelativeUrl).toBe(`${sitePath}/Lists/Tasks/a`);
  });
});

describe('what lies in folders', () => {
  it('is asked for by name, place, kind and content type', async () => {
    await papers.folders.addUsingPath('Æ');
    await papers.files.addUsingPath('a.TXT', 'x');
    await papers.folders.getByUrl('Æ').files.addUsingPath('b.pdf', 'x');
    const items = () => sp.web.lists.getByTitle('Papers').items;
    const found = async (filter: string): Promise<string[]> =>
      (await items().filter(filter).select('FileLeafRef')<{ FileLeafRef: string }[]>()).map((row) => row.FileLeafRef);
    expect(await found("FileLeafRef eq 'A.txt'")).toEqual(['a.TXT']);
    expect(await found("startswith(FileLeafRef,'B')")).toEqual(['b.pdf']);
    expect(await found(`FileDirRef eq '${root}/æ'`)).toEqual(['b.pdf']);
    expect(await found(`FileRef eq '${root}/Æ/b.pdf'`)).toEqual(['b.pdf']);
    expect(await found(`startswith(FileRef,'${root}/Æ/')`)).toEqual(['b.pdf']);
    expect(await found('FSObjType eq 1')).toEqual(['Æ']);
    expect(await found("startswith(ContentTypeId,'0x0120')")).toEqual(['Æ']);
    expect(await found("startswith(ContentTypeId,'0x0101') and FSObjType eq 0")).toEqual(['a.TXT', 'b.pdf']);
    const sorted = await items().orderBy('FileLeafRef', false).select('FileLeafRef').top(2)<
      { FileLeafRef: string }[]
    >();
    expect(sorted.map((row) => row.FileLeafRef)).toEqual(['Æ', 'b.pdf']);
    const [, file] = await items().select('EncodedAbsUrl', 'ServerUrl', 'File_x0020_Type', 'UniqueId')();
    expect(file).toMatchObject({
      EncodedAbsUrl: 'http://sharepoint.test/sites/tasks/Papers/a.TXT',
      ServerUrl: `${root}/a.TXT`,
      File_x0020_Type: 'txt',
      UniqueId: (await papers.files.getByUrl('a.txt')()).UniqueId,
    });
  });

  it('says by whom it is checked out, as a person that can be asked for', async () => {
    for (const name of ['a.txt', 'b.txt']) await papers.files.addUsingPath(name, 'x');
    await papers.files.getByUrl('b.txt').checkout();
    const items = () => sp.web.lists.getByTitle('Papers').items;
    const mine = await items()
      .filter('CheckoutUserId ne null')
      .select('Id', 'CheckoutUserId', 'CheckoutUser/Title')
      .expand('CheckoutUser')();
    expect(mine).toMatchObject([{ Id: 2, CheckoutUserId: 6, CheckoutUser: { Title: 'Else Ager' } }]);
    await papers.files.getByUrl('b.txt').undoCheckout();
    expect(await items().filter('CheckoutUserId ne null')()).toEqual([]);
  });
});
