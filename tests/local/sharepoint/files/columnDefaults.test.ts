/** Column default values by folder: PnPjs writes them, and files that are added afterwards begin with them. */
import '@pnp/sp/column-defaults';
import '@pnp/sp/files';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;

beforeAll(async () => {
  site = await startSite();
  const { web } = await site.as(owner);
  await web.siteGroups.getById(4).users.add(`i:0#.f|membership|${bo.loginName}`);
  await web.lists.add('Papers', '', 101);
  const papers = web.lists.getByTitle('Papers');
  await papers.fields.addText('Area');
  await papers.fields.addNumber('Amount');
  await papers.fields.addMultiChoice('Kinds', { Choices: ['a', 'b', 'c'] });
  await papers.fields.addBoolean('Done');
  await papers.fields.addDateTime('Due');
  await papers.rootFolder.folders.addUsingPath('In æ');
  await papers.rootFolder.folders.getByUrl('In æ').folders.addUsingPath('Deep');
});
afterAll(() => site.sharePoint.close());

const papers = async (who = owner) => (await site.as(who)).web.lists.getByTitle('Papers');
const root = '/sites/tasks/Papers';

const added = async (folder: string, name: string): Promise<unknown> => {
  const { web } = await site.as(owner);
  const file = await web.getFolderByServerRelativePath(folder).files.addUsingPath(name, 'x', { Overwrite: true });
  const item = await web.getFileByServerRelativePath(file.ServerRelativeUrl).getItem();
  return item.select('Area', 'Amount', 'Kinds', 'Done', 'Due')<unknown>();
};

it('has none at first, and says so as SharePoint does', async () => {
  const list = await papers();
  expect(await list.getDefaultColumnValues()).toEqual([]);
  const path = `/_api/web/getFileByServerRelativePath(decodedUrl='${root}/Forms/client_LocationBasedDefaults.html')/$value`;
  expect((await site.request(owner, path)).status).toBe(404);
});

it('keeps them by folder, and gives them to files that are added: the nearest folder says most', async () => {
  const list = await papers();
  await list.setDefaultColumnValues([
    { name: 'Area', path: root, value: 'whole' },
    { name: 'Amount', path: root, value: 2.5 },
    { name: 'Kinds', path: root, value: ['a', 'c'] },
    { name: 'Area', path: `${root}/In æ`, value: 'in' },
    { name: 'Done', path: `${root}/In æ`, value: '1' },
    { name: 'Due', path: `${root}/In æ/Deep`, value: '2026-03-01T00:00:00Z' },
  ]);
  expect(await list.getDefaultColumnValues()).toContainEqual({ name: 'Kinds', path: root, value: 'a;c' });
  expect(await added(root, '1.txt')).toMatchObject({ Area: 'whole', Amount: 2.5, Kinds: ['a', 'c'], Due: null });
  expect(await added(`${root}/In æ`, '2.txt')).toMatchObject({ Area: 'in', Amount: 2.5, Done: true });
  expect(await added(`${root}/In æ/Deep`, '3.txt')).toMatchObject({ Area: 'in', Due: '2026-02-28T23:00:00Z' });
});

it('leaves files that are there already, and gives none without the receiver', async () => {
  const list = await papers();
  const items = await list.items.select('Id', 'FileLeafRef')<{ Id: number; FileLeafRef: string }[]>();
  const first = items.find(({ FileLeafRef }) => FileLeafRef === '1.txt');
  await list.items.getById(first?.Id ?? 0).update({ Area: 'own' });
  expect(await added(root, '1.txt')).toMatchObject({ Area: 'own' });
  const [receiver, ...more] = (await list.eventReceivers()) as unknown as { ReceiverId: string }[];
  expect(more).toEqual([]);
  const path = `/_api/web/lists/getByTitle('Papers')/eventreceivers('${receiver?.ReceiverId}')`;
  expect((await site.request(owner, path, { method: 'DELETE' })).status).toBe(200);
  expect(await added(root, '4.txt')).toMatchObject({ Area: null, Amount: null });
});

it('reads a folder’s own, and clears them', async () => {
  const folder = (await papers()).rootFolder.folders.getByUrl('In æ');
  expect((await folder.getDefaultColumnValues()).map(({ name }) => name)).toEqual(['Area', 'Done']);
  await folder.clearDefaultColumnValues();
  expect(await folder.getDefaultColumnValues()).toEqual([]);
  expect(await added(`${root}/In æ`, '5.txt')).toMatchObject({ Area: 'whole' });
});

it('is read by readers, written by whoever manages the list', async () => {
  expect(await (await papers(bo)).getDefaultColumnValues()).not.toEqual([]);
  await expect((await papers(bo)).setDefaultColumnValues([])).rejects.toThrow('[403]');
  await expect((await papers(ida)).getDefaultColumnValues()).rejects.toThrow('[403]');
});

it.each([
  ['<Other/>', 501],
  ['no xml', 400],
  [
    '<MetadataDefaults><a href="%E0%A4%A"><DefaultValue FieldName="Amount">many</DefaultValue></a></MetadataDefaults>',
    200,
  ],
])('takes %s with %i', async (body, status) => {
  const path = `/_api/web/getFolderByServerRelativePath(decodedUrl='${root}/Forms')/files/add(overwrite=true,url='client_LocationBasedDefaults.html')`;
  expect((await site.request(owner, path, { method: 'POST', body })).status).toBe(status);
  await added(root, 'after.txt');
});

it('knows no other receiver, and no other file of Forms', async () => {
  const asked = (path: string, body: string): Promise<Response> =>
    site.request(owner, `/_api/web/${path}`, { method: 'POST', body });
  const receiver = JSON.stringify({ eventReceiverCreationInformation: { EventType: 10001, ReceiverClass: 'Mine' } });
  expect((await asked("lists/getByTitle('Papers')/eventreceivers/add", receiver)).status).toBe(501);
  const forms = `getFolderByServerRelativePath(decodedUrl='${root}/Forms')/files/add(overwrite=true,url='other.html')`;
  expect((await asked(forms, 'x')).status).not.toBe(200);
});
