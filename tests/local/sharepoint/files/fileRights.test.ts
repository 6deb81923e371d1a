import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, sitePath, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
let sp: SPFI;
const root = `${sitePath}/Papers`;
const read = 1073741826;
const contribute = 1073741827;

beforeAll(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  await sp.web.lists.add('Other', '', 101);
  const papers = sp.web.lists.getByTitle('Papers');
  const reader = await sp.web.ensureUser(bo.loginName);
  const contributor = await sp.web.ensureUser(ida.loginName);
  await papers.breakRoleInheritance(false);
  await papers.roleAssignments.add(reader.Id, read);
  await papers.roleAssignments.add(contributor.Id, contribute);
  const folder = papers.rootFolder;
  await folder.folders.addUsingPath('open');
  await folder.folders.addUsingPath('open/deep');
  await folder.folders.addUsingPath('secret');
  await folder.files.addUsingPath('a.txt', 'open');
  await folder.folders.getByUrl('open').files.addUsingPath('b.txt', 'open');
  await folder.folders.getByUrl('secret').files.addUsingPath('c.txt', 'secret');
  const secret = await folder.folders.getByUrl('secret').getItem();
  await secret.breakRoleInheritance(false);
  const own = await folder.folders.getByUrl('open').files.getByUrl('b.txt').getItem();
  await own.breakRoleInheritance(false);
  await own.roleAssignments.add(contributor.Id, read);
});
afterAll(() => site.sharePoint.close());

const post = (who: typeof bo, path: string, body = 'x', headers: Record<string, string> = {}) =>
  site.request(who, `/_api/web/${path}`, { method: 'POST', body, headers });
const fileAt = (path: string): string => `getFileByServerRelativePath(decodedurl='${root}/${path}')`;
const folderAt = (path: string): string => `getFolderByServerRelativePath(decodedurl='${root}${path}')`;
const names = async (who: typeof bo, path: string): Promise<string[]> => {
  const response = await site.request(who, `/_api/web/${folderAt(path)}?$expand=Files,Folders`);
  const json = (await response.json()) as { Files: { Name: string }[]; Folders: { Name: string }[] };
  return [...json.Folders, ...json.Files].map(({ Name }) => Name);
};

it('shows in a folder what the caller may see, whichever way is asked', async () => {
  expect(await names(owner, '')).toEqual(['open', 'secret', 'Forms', 'a.txt']);
  expect(await names(bo, '')).toEqual(['open', 'Forms', 'a.txt']);
  expect(await names(bo, '/open')).toEqual(['deep']);
  expect(await names(ida, '/open')).toEqual(['deep', 'b.txt']);
  const { UniqueId } = await sp.web.getFileByServerRelativePath(`${root}/secret/c.txt`)();
  const folder = await sp.web.getFolderByServerRelativePath(`${root}/secret`)();
  for (const path of [
    fileAt('secret/c.txt'),
    `${fileAt('secret/c.txt')}/$value`,
    `${fileAt('secret/c.txt')}/versions`,
    folderAt('/secret'),
    `${folderAt('/secret')}/files`,
    `getFileById('${UniqueId}')`,
    `getFolderById('${folder.UniqueId}')`,
    `${folderAt('')}/files('secret/c.txt')`,
    `getFileByUrl(@u)?@u='http://sharepoint.test${root}/secret/c.txt'`,
  ])
    expect([path, (await site.request(bo, `/_api/web/${path}`)).status]).toEqual([path, 404]);
  expect((await site.request(bo, '/Papers/secret/c.txt')).status).toBe(404);
  expect((await site.request(bo, `/_layouts/15/download.aspx?UniqueId=${UniqueId}`)).status).toBe(404);
  expect((await site.request(owner, `/_layouts/15/download.aspx?UniqueId=${UniqueId}`)).status).toBe(200);
});

it('lets a reader read and nothing else', async () => {
  expect((await site.request(bo, `/_api/web/${fileAt('a.txt')}/$value`)).status).toBe(200);
  for (const [path, headers] of [
    [`${folderAt('')}/files/addUsingPath(decodedurl='new.txt')`],
    [`${folderAt('')}/files/add(url='a.txt',overwrite=true)`],
    [`${folderAt('')}/folders/addUsingPath(decodedurl='new')`],
    [`${folderAt('/open')}/AddSubFolderUsingPath`, {}],
    [`${fileAt('a.txt')}/$value`, { 'x-http-method': 'PUT' }],
    [`${fileAt('a.txt')}/saveBinaryStream`],
    [`${fileAt('a.txt')}/checkOut`],
    [`${fileAt('a.txt')}/startUpload(uploadId=guid'11111111-2222-3333-4444-555555555555')`],
    [`${fileAt('a.txt')}/moveTo(newurl='${root}/moved.txt',flags=1)`],
    [`${fileAt('a.txt')}/copyTo(strnewurl='${root}/copy.txt',boverwrite=true)`],
    [`${fileAt('a.txt')}/recycle`],
    [`${fileAt('a.txt')}/deleteObject`],
    [`${folderAt('/open')}/recycle`],
    [folderAt('/open'), { 'x-http-method': 'DELETE' }],
  ] as [string, Record<string, string>?][]) {
    const body = path.endsWith('AddSubFolderUsingPath') ? '{"leafPath":{"DecodedUrl":"new"}}' : '';
    expect([path, (await post(bo, path, body, headers)).status]).toEqual([path, 403]);
  }
  expect(await names(owner, '')).toEqual(['open', 'secret', 'Forms', 'a.txt']);
});

it('lets a contributor write where nothing says otherwise', async () => {
  expect((await post(ida, `${folderAt('')}/files/add(url='mine.txt',overwrite=false)`)).status).toBe(200);
  expect((await post(ida, `${fileAt('mine.txt')}/$value`, 'y', { 'x-http-method': 'PUT' })).status).toBe(204);
  expect((await post(ida, `${fileAt('open/b.txt')}/$value`, 'y', { 'x-http-method': 'PUT' })).status).toBe(403);
  // Something in it is not hers to delete, so neither is the folder.
  expect((await post(ida, `${folderAt('/open')}/recycle`, '')).status).toBe(403);
  expect(
    (await post(ida, `${fileAt('mine.txt')}/copyTo(strnewurl='${root}/secret/mine.txt',boverwrite=true)`, '')).status,
  ).toBe(404);
  expect(
    (await post(ida, `${fileAt('mine.txt')}/moveTo(newurl='${sitePath}/Other/mine.txt',flags=1)`, '')).status,
  ).toBe(403);
  expect((await post(ida, `${fileAt('mine.txt')}/recycle`, '')).status).toBe(200);
});

it('gives what is moved the rights of where it comes to, unless it has its own', async () => {
  const papers = sp.web.lists.getByTitle('Papers').rootFolder;
  await papers.files.addUsingPath('m.txt', 'x');
  await papers.files.getByUrl('m.txt').moveByPath(`${root}/secret/m.txt`, false);
  expect((await site.request(bo, `/_api/web/${fileAt('secret/m.txt')}`)).status).toBe(404);
  await sp.web.getFileByServerRelativePath(`${root}/secret/m.txt`).moveByPath(`${root}/m.txt`, false);
  expect((await site.request(bo, `/_api/web/${fileAt('m.txt')}`)).status).toBe(200);
  await papers.folders.getByUrl('secret').moveByPath(`${root}/open/secret`);
  expect((await site.request(bo, `/_api/web/${fileAt('open/secret/c.txt')}`)).status).toBe(404);
  await papers.folders.getByUrl('open').folders.getByUrl('secret').moveByPath(`${root}/secret`);
  await papers.files.getByUrl('m.txt').delete();
});

it('copies what the caller sees of a folder, and moves none with what the caller may not take away', async () => {
  await sp.web.lists.getByTitle('Papers').rootFolder.folders.addUsingPath('mixed');
  const mixed = sp.web.getFolderByServerRelativePath(`${root}/mixed`);
  await mixed.files.addUsingPath('seen.txt', 'seen');
  await mixed.folders.addUsingPath('hidden');
  await mixed.folders.getByUrl('hidden').files.addUsingPath('x.txt', 'secret');
  await (await mixed.folders.getByUrl('hidden').getItem()).breakRoleInheritance(false);
  await mixed.files.addUsingPath('held.txt', 'before');
  await mixed.files.getByUrl('held.txt').checkout();
  await mixed.files.getByUrl('held.txt').setContent('draft');
  const body = JSON.stringify({ srcUrl: `${webUrl}/Papers/mixed`, destUrl: `${webUrl}/Papers/copied` });
  const copied = await site.request(ida, '/_api/SP.MoveCopyUtil.CopyFolder', { method: 'POST', body });
  expect(copied.status).toBe(200);
  expect(await names(owner, '/copied')).toEqual(['held.txt', 'seen.txt']);
  expect(await (await site.request(ida, `/_api/web/${fileAt('copied/held.txt')}/$value`)).text()).toBe('before');
  expect((await post(ida, `${folderAt('/mixed')}/moveTo(newurl='${root}/copied/mixed')`, '')).status).toBe(403);
  expect(await names(owner, '/mixed')).toEqual(['hidden', 'held.txt', 'seen.txt']);
});

it('tells nobody who has no right at all that there is anything', async () => {
  const nobody = { ...bo, loginName: 'uno@kommune.test', name: 'Uno' };
  for (const path of ['/_api/web/folders', `/_api/web/${fileAt('a.txt')}/$value`, '/Papers/a.txt'])
    expect([403, 404]).toContain((await site.request(nobody, path)).status);
});
