import '@pnp/sp/attachments';
import '@pnp/sp/files';
import type { IItem } from '@pnp/sp/items';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, sitePath, startSite, type TestSite } from '../support';

let site: TestSite;
let sp: SPFI;
let item: IItem;

beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  const list = sp.web.lists.getByTitle('Tasks');
  await list.items.add({ Title: 'one' });
  await list.items.add({ Title: 'two' });
  item = list.items.getById(1);
});
afterEach(() => site.sharePoint.close());

const address = "/_api/web/lists/getByTitle('Tasks')/items(1)/AttachmentFiles";

describe('attachments of an item', () => {
  it.each(["it's æøå #1 & 100 %.txt", '🙂.pdf', 'a+b = c.docx'])('are called %s', async (name) => {
    const { data } = await item.attachmentFiles.add(name, 'Hej');
    expect(data).toMatchObject({
      FileName: name,
      FileNameAsPath: { DecodedUrl: name },
      ServerRelativePath: { DecodedUrl: `${sitePath}/Lists/Tasks/Attachments/1/${name}` },
      ServerRelativeUrl: `${sitePath}/Lists/Tasks/Attachments/1/${name}`,
    });
    expect((await item.attachmentFiles()).map(({ FileName }) => FileName)).toEqual([name]);
    expect(await item.attachmentFiles.getByName(name).getText()).toBe('Hej');
    expect(await sp.web.getFileByServerRelativePath(`${sitePath}/Lists/Tasks/Attachments/1/${name}`).getText()).toBe(
      'Hej',
    );
  });

  it('change the item: its version rises with each', async () => {
    expect(await item.select('Attachments', 'OData__UIVersionString')()).toMatchObject({
      Attachments: false,
      OData__UIVersionString: '1.0',
    });
    await item.attachmentFiles.add('a.txt', 'x');
    expect(await item.select('Attachments', 'OData__UIVersionString')()).toMatchObject({
      Attachments: true,
      OData__UIVersionString: '2.0',
    });
    await item.attachmentFiles.getByName('a.txt').delete();
    const response = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items(1)?$select=Attachments");
    expect(response.headers.get('etag')).toBe('"3"');
    expect(await response.json()).toMatchObject({ Attachments: false });
  });

  it('are replaced, and never added twice', async () => {
    await item.attachmentFiles.add('a.txt', 'one');
    await expect(item.attachmentFiles.add('A.txt', 'two')).rejects.toThrow(/\[400\].*already in use/);
    await item.attachmentFiles.getByName('a.txt').setContent('three');
    expect(await item.attachmentFiles.getByName('a.txt').getText()).toBe('three');
  });

  it('keep every byte', async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index & 255);
    await item.attachmentFiles.add('b.bin', bytes.buffer);
    await item.attachmentFiles.add('empty.bin', new ArrayBuffer(0));
    const read = new Uint8Array(await item.attachmentFiles.getByName('b.bin').getBuffer());
    expect(Buffer.compare(Buffer.from(read), Buffer.from(bytes))).toBe(0);
    expect((await item.attachmentFiles.getByName('empty.bin').getBuffer()).byteLength).toBe(0);
  });

  it('come with the items that are asked for', async () => {
    await item.attachmentFiles.add('a.txt', 'x');
    const rows = await sp.web.lists
      .getByTitle('Tasks')
      .items.select('Id', 'AttachmentFiles/FileName')
      .expand('AttachmentFiles')();
    expect(rows).toMatchObject([
      { Id: 1, AttachmentFiles: [{ FileName: 'a.txt' }] },
      { Id: 2, AttachmentFiles: [] },
    ]);
    expect(await item.select('Title', 'AttachmentFiles').expand('AttachmentFiles')()).toMatchObject({
      Title: 'one',
      AttachmentFiles: [{ FileName: 'a.txt' }],
    });
  });

  it('are recycled and come back, by themselves or with their item', async () => {
    await item.attachmentFiles.add('a.txt', 'x');
    await item.attachmentFiles.getByName('a.txt').recycle();
    expect(await item.attachmentFiles()).toEqual([]);
    const bin = (await (await site.request(owner, '/_api/web/recycleBin')).json()) as {
      value: { Id: string; LeafName: string }[];
    };
    expect(bin.value).toMatchObject([{ LeafName: 'a.txt', ItemType: 7 }]);
    await site.request(owner, `/_api/web/recycleBin('${bin.value[0]?.Id}')/restore`, { method: 'POST' });
    expect(await item.attachmentFiles.getByName('a.txt').getText()).toBe('x');
    const id = await item.recycle();
    await site.request(owner, `/_api/web/recycleBin('${id}')/restore`, { method: 'POST' });
    expect(await item.attachmentFiles.getByName('a.txt').getText()).toBe('x');
  });

  it('are added and found by path, as PnP Core does', async () => {
    const added = await site.request(owner, `${address}/addUsingPath(decodedUrl='a.txt')`, {
      method: 'POST',
      body: 'Hej',
    });
    expect(added.status).toBe(200);
    const read = await site.request(owner, `${address}/getByFileNameAsPath(decodedUrl='a.txt')`);
    expect(await read.json()).toMatchObject({ FileName: 'a.txt' });
    const gone = await site.request(owner, `${address}/getByFileName('a.txt')/recycleObject`, { method: 'POST' });
    expect(await gone.json()).toEqual({ 'odata.null': true });
  });

  it('are refused where the list has none', async () => {
    await sp.web.lists.getByTitle('Tasks').update({ EnableAttachments: false });
    await expect(item.attachmentFiles.add('a.txt', 'x')).rejects.toThrow(/\[400\]/);
  });

  it('are read by readers, written by editors, hidden from others', async () => {
    await item.attachmentFiles.add('a.txt', 'x');
    const list = sp.web.lists.getByTitle('Tasks');
    const reader = await sp.web.ensureUser(bo.loginName);
    const { LoginName } = await sp.web.ensureUser(ida.loginName);
    await sp.web.siteGroups.getById(4).users.add(LoginName);
    await list.breakRoleInheritance(false);
    await list.roleAssignments.add(reader.Id, 1073741826);
    const read = (path: string) => site.request(bo, `${address}${path}`);
    expect((await read("('a.txt')/$value")).status).toBe(200);
    const write = (path: string, method = 'POST') =>
      site.request(bo, `${address}${path}`, { method: 'POST', body: 'y', headers: { 'x-http-method': method } });
    expect((await write("/add(FileName='b.txt')")).status).toBe(403);
    expect((await write("('a.txt')/$value", 'PUT')).status).toBe(403);
    expect((await site.request(bo, `${address}('a.txt')`, { method: 'DELETE' })).status).toBe(403);
    expect((await site.request(bo, `${address}('a.txt')/recycleObject`, { method: 'POST' })).status).toBe(403);
    const file = `/_api/web/getFileByServerRelativePath(decodedurl='${sitePath}/Lists/Tasks/Attachments/1/a.txt')/$value`;
    expect((await site.request(bo, file)).status).toBe(200);
    expect((await site.request(ida, file)).status).toBe(404);
    expect((await site.request(ida, `/Lists/Tasks/Attachments/1/a.txt`)).status).toBe(404);
    expect((await site.request(ida, `${address}('a.txt')/$value`)).status).toBe(404);
  });
});
