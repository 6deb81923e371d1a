/** What is recycled can be seen by those concerned, brought back whole, or thrown away for good. */
import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import type { SPFI } from '@pnp/sp';
import type { IList } from '@pnp/sp/lists';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const tasks = (sp: SPFI): IList => sp.web.lists.getByTitle('Tasks');
const titles = async (sp: SPFI): Promise<string[]> =>
  (await tasks(sp).items.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title);
const binTitles = async (sp: SPFI): Promise<string[]> => (await sp.web.recycleBin()).map(({ Title }) => Title).sort();

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
  await sp.web.lists.add('Tasks');
  await tasks(sp).items.add({ Title: 'en' });
  await tasks(sp).items.add({ Title: 'to' });
});
afterEach(() => site.sharePoint.close());

it('shows an item that was recycled in the recorded shape', async () => {
  const id = await tasks(await site.as(bo))
    .items.getById(1)
    .recycle();
  const answer = await site.request(bo, `/_api/web/recycleBin?$expand=DeletedBy&$select=*,DeletedBy/Title`);
  expect(((await answer.json()) as { value: unknown[] }).value).toEqual([
    {
      DeletedBy: { Title: 'Bo Skov' },
      AuthorEmail: 'ea@kommune.test',
      AuthorName: 'Else Ager',
      DeletedByEmail: 'bo@kommune.test',
      DeletedByName: 'Bo Skov',
      DeletedDate: '2026-03-02T10:15:30Z',
      DeletedDateLocalFormatted: '02-03-2026 11:15',
      DirName: 'sites/tasks/Lists/Tasks',
      DirNamePath: { DecodedUrl: 'sites/tasks/Lists/Tasks' },
      Id: id,
      ItemState: 1,
      ItemType: 3,
      LeafName: '1_.000',
      LeafNamePath: { DecodedUrl: '1_.000' },
      Size: expect.stringMatching(/^\d+$/),
      Title: 'en',
    },
  ]);
});

it('brings an item back with its number, GUID, versions, comments and own rights', async () => {
  const sp = await site.as(owner);
  const item = tasks(sp).items.getById(1);
  await item.update({ Title: 'en igen' });
  await item.comments.add('husk');
  await item.breakRoleInheritance(false);
  const before = await item.select('Id', 'GUID', 'Title', 'Modified', 'OData__UIVersionString')();
  const id = await item.recycle();
  await expect(item()).rejects.toThrow('[404]');
  await sp.web.recycleBin.getById(id).restore();
  expect(await item.select('Id', 'GUID', 'Title', 'Modified', 'OData__UIVersionString')()).toMatchObject({
    ...before,
    'odata.etag': '"3"',
  });
  expect((await item.versions()).length).toBe(2);
  expect((await item.comments()).map(({ text }) => text)).toEqual(['husk']);
  await expect(tasks(await site.as(bo)).items.getById(1)()).rejects.toThrow('[404]');
  expect(await binTitles(sp)).toEqual([]);
});

it('shows everybody what they deleted themselves, administrators all, others nothing', async () => {
  await tasks(await site.as(bo))
    .items.getById(1)
    .recycle();
  const id = await tasks(await site.as(owner))
    .items.getById(2)
    .recycle();
  expect(await binTitles(await site.as(owner))).toEqual(['en', 'to']);
  expect(await binTitles(await site.as(bo))).toEqual(['en']);
  expect(await binTitles(await site.as(ida))).toEqual([]);
  await expect((await site.as(bo)).web.recycleBin.getById(id).restore()).rejects.toThrow('[404]');
});

it('moves to the second stage, which is the administrators own, and out of the web', async () => {
  const sp = await site.as(owner);
  const asBo = await site.as(bo);
  const id = await tasks(asBo).items.getById(1).recycle();
  await asBo.web.recycleBin.getById(id).moveToSecondStage();
  expect(await binTitles(asBo)).toEqual([]);
  expect(await binTitles(sp)).toEqual([]);
  expect((await sp.site.recycleBin()).map(({ ItemState }) => ItemState)).toEqual([2]);
  expect(await asBo.site.recycleBin()).toEqual([]);
  await sp.site.recycleBin.getById(id).restore();
  expect(await titles(sp)).toEqual(['en', 'to']);
});

it('deletes one, all of a stage, restores all', async () => {
  const sp = await site.as(owner);
  const recycle = async () => {
    for (const { Id } of await tasks(sp).items.select('Id')()) await tasks(sp).items.getById(Id).recycle();
  };
  await recycle();
  await sp.web.recycleBin.restoreAll();
  expect(await titles(sp)).toEqual(['en', 'to']);
  const id = await tasks(sp).items.getById(1).recycle();
  await sp.web.recycleBin.getById(id).delete();
  await expect(sp.web.recycleBin.getById(id)()).rejects.toThrow('[404]');
  await recycle();
  await sp.web.recycleBin.moveAllToSecondStage();
  await sp.web.recycleBin.deleteAll();
  expect((await sp.site.recycleBin()).map(({ Title }) => Title)).toEqual(['to']);
  await sp.site.recycleBin.deleteAllSecondStageItems();
  expect(await sp.site.recycleBin()).toEqual([]);
  expect(await titles(sp)).toEqual([]);
  await tasks(sp).items.add({ Title: 'tre' });
  expect((await tasks(sp).items.select('Id')()).map(({ Id }) => Id)).toEqual([3]);
});

it('restores all that can come back, and says of the rest why it cannot', async () => {
  const sp = await site.as(owner);
  await tasks(sp).items.getById(1).recycle();
  await sp.web.lists.add('Gone');
  await sp.web.lists.getByTitle('Gone').items.add({ Title: 'uden liste' });
  await sp.web.lists.getByTitle('Gone').items.getById(1).recycle();
  await sp.web.recycleBin.getById(await sp.web.lists.getByTitle('Gone').recycle()).moveToSecondStage();
  await tasks(sp).items.getById(2).recycle();
  await expect(sp.web.recycleBin.restoreAll()).rejects.toThrow('is itself in the Recycle Bin');
  expect(await titles(sp)).toEqual(['en', 'to']);
  expect(await binTitles(sp)).toEqual(['uden liste']);
});

it.each([
  ['getRecycleBinItemsByQueryInfo', '?rowLimit=%2750%27&isAscending=true&itemState=1&orderBy=0&showOnlyMyItems=false'],
  ["getRecycleBinItems(rowLimit=50,isAscending=true,orderBy=0,itemState=1,pagingInfo='')", ''],
])('%s answers in the order that is asked for', async (operation, query) => {
  await tasks(await site.as(owner))
    .items.getById(2)
    .recycle();
  await tasks(await site.as(bo))
    .items.getById(1)
    .recycle();
  const answer = await site.request(owner, `/_api/web/${operation}${query}`, { method: 'POST' });
  const { value } = (await answer.json()) as { value: { Title: string }[] };
  expect(value.map(({ Title }) => Title)).toEqual(['en', 'to']);
  const down = await site.request(owner, `/_api/web/getRecycleBinItemsByQueryInfo?orderBy=0&isAscending=false`);
  const { value: turned } = (await down.json()) as typeof answer & { value: { Title: string }[] };
  expect(turned.map(({ Title }) => Title)).toEqual(['to', 'en']);
});

it('recycles a list with all it holds, frees its title, and will not bring it back over another', async () => {
  const sp = await site.as(owner);
  const old = await tasks(sp).select('Id')();
  await expect(tasks(await site.as(ida)).recycle()).rejects.toThrow('[403]');
  const id = await tasks(sp).recycle();
  await expect(tasks(sp)()).rejects.toThrow('[404]');
  await sp.web.lists.add('Tasks');
  await expect(sp.web.recycleBin.getById(id).restore()).rejects.toThrow('[500]');
  await tasks(sp).delete();
  await sp.web.recycleBin.getById(id).restore();
  expect([(await tasks(sp).select('Id')()).Id, await titles(sp)]).toEqual([old.Id, ['en', 'to']]);
  const again = await tasks(sp).recycle();
  await sp.web.recycleBin.getById(again).delete();
  await expect(tasks(sp)()).rejects.toThrow('[404]');
  await sp.web.lists.add('Tasks');
  expect(await titles(sp)).toEqual([]);
});

it('refuses what would break a unique column', async () => {
  const sp = await site.as(owner);
  const id = await tasks(sp).items.getById(1).recycle();
  await tasks(sp).fields.getByInternalNameOrTitle('Title').update({ Indexed: true, EnforceUniqueValues: true });
  await tasks(sp).items.add({ Title: 'EN' });
  await expect(sp.web.recycleBin.getById(id).restore()).rejects.toThrow('duplicate values');
  expect(await binTitles(sp)).toEqual(['en']);
});

it('recycles a version of an item and brings it back into its history', async () => {
  const sp = await site.as(owner);
  const item = tasks(sp).items.getById(1);
  await item.update({ Title: 'en igen' });
  const path = "/_api/web/lists/getByTitle('Tasks')/items(1)/versions/recycleByLabel('1.0')";
  expect((await site.request(owner, path, { method: 'POST' })).status).toBe(200);
  expect((await item.versions()).length).toBe(1);
  const [entry] = await sp.web.recycleBin();
  expect(entry?.ItemType).toBe(8);
  await sp.web.recycleBin.getById(String(entry?.Id)).restore();
  expect((await item.versions.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title)).toEqual([
    'en igen',
    'en',
  ]);
});
