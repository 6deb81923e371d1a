/** The history of an item: what each version held, how many are kept, what deletes and what brings back. */
import type { IItem } from '@pnp/sp/items';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const tasks = (sp: SPFI): IList => sp.web.lists.getByTitle('Tasks');
const item = (sp: SPFI): IItem => tasks(sp).items.getById(1);
const itemPath = "/_api/web/lists/getByTitle('Tasks')/items(1)";
const post = (who: typeof owner, path: string): Promise<Response> => site.request(who, path, { method: 'POST' });

const labels = async (sp: SPFI): Promise<string[]> =>
  (await item(sp).versions.select('VersionLabel')<{ VersionLabel: string }[]>()).map((version) => version.VersionLabel);

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
  await sp.web.lists.add('Tasks');
  const list = tasks(sp);
  await list.fields.addNumber('Cost');
  await list.fields.addUser('Boss', { SelectionMode: 0 });
  await list.fields.addMultilineText('Log', { RichText: false });
  await list.items.add({ Title: 'en', Cost: 1, BossId: 6 });
});
afterEach(() => site.sharePoint.close());

it('shows every version newest first, each with what it held, in the recorded shape', async () => {
  await item(await site.as(bo)).update({ Title: 'to', BossId: null });
  const answer = await site.request(ida, `${itemPath}/versions`);
  const { value } = (await answer.json()) as { value: Record<string, unknown>[] };
  const [second, first] = value;
  expect(second).toMatchObject({
    Created: '2026-03-02T10:15:30',
    IsCurrentVersion: true,
    VersionId: 1024,
    VersionLabel: '2.0',
    ID: 1,
    Title: 'to',
    Cost: 1,
    Boss: null,
    Modified: '2026-03-02T10:15:30Z',
    Editor: { LookupId: 7, LookupValue: 'Bo Skov', Email: 'bo@kommune.test' },
    OData__x005f_UIVersionString: '2.0',
    owshiddenversion: 2,
    FSObjType: '0',
    FileRef: '/sites/tasks/Lists/Tasks/1_.000',
  });
  expect(first).toMatchObject({
    IsCurrentVersion: false,
    VersionId: 512,
    VersionLabel: '1.0',
    Title: 'en',
    Boss: { LookupId: 6, LookupValue: 'Else Ager', Email: 'ea@kommune.test' },
    Editor: { LookupId: 6, LookupValue: 'Else Ager', Email: 'ea@kommune.test' },
    OData__x005f_UIVersionString: '1.0',
    owshiddenversion: 1,
  });
});

it('answers what clients ask of the history: one by id, a choice, a page, a filter, who made it, beside the item', async () => {
  const sp = await site.as(owner);
  await item(sp).update({ Title: 'to' });
  await item(sp).update({ Title: 'tre' });
  expect(await item(sp).versions.getById(1024).select('VersionLabel', 'Title')()).toMatchObject({ Title: 'to' });
  expect((await item(sp).versions.top(1).skip(1)<{ VersionId: number }[]>()).map((one) => one.VersionId)).toEqual([
    1024,
  ]);
  const filtered = await item(sp).versions.filter('VersionId eq 512').top(1)<{ Title: string }[]>();
  expect(filtered.map(({ Title }) => Title)).toEqual(['en']);
  const [made] = await item(sp).versions.select('VersionId', 'CreatedBy/Title').expand('CreatedBy')();
  expect(made).toMatchObject({ VersionId: 1536, CreatedBy: { Title: 'Else Ager' } });
  const beside = await tasks(sp).items.select('Id', 'Versions').expand('Versions')();
  expect(beside[0].Versions.map(({ Title }: { Title: string }) => Title)).toEqual(['tre', 'to', 'en']);
});

it('keeps as many as the list says, and none where it keeps no versions', async () => {
  const sp = await site.as(owner);
  await tasks(sp).update({ MajorVersionLimit: 3 });
  for (const Title of ['to', 'tre', 'fire', 'fem']) await item(sp).update({ Title });
  expect(await labels(sp)).toEqual(['5.0', '4.0', '3.0']);
  await tasks(sp).update({ EnableVersioning: false });
  await item(sp).update({ Title: 'seks' });
  expect(await labels(sp)).toEqual(['5.0', '4.0', '3.0']);
  expect(await item(sp).select('Title', 'OData__UIVersionString')()).toMatchObject({
    Title: 'seks',
    OData__UIVersionString: '5.0',
  });
});

it('makes an older version the next one, for whoever may edit the item', async () => {
  const sp = await site.as(owner);
  await item(sp).update({ Title: 'to', Cost: 2 });
  expect((await post(ida, `${itemPath}/versions/restoreByLabel('1.0')`)).status).toBe(403);
  expect((await post(bo, `${itemPath}/versions/restoreByLabel(versionlabel='1.0')`)).status).toBe(200);
  expect(await labels(sp)).toEqual(['3.0', '2.0', '1.0']);
  expect(await item(sp).select('Title', 'Cost', 'BossId', 'EditorId')()).toMatchObject({
    Title: 'en',
    Cost: 1,
    BossId: 6,
    EditorId: 7,
  });
  expect((await post(bo, `${itemPath}/versions/restoreByLabel('9.0')`)).status).toBe(404);
  expect((await post(bo, `${itemPath}/versions/restoreByLabel('x')`)).status).toBe(400);
});

it('takes versions away by id, by label and all at once, never the current one', async () => {
  const sp = await site.as(owner);
  for (const Title of ['to', 'tre', 'fire', 'fem']) await item(sp).update({ Title });
  expect((await post(ida, `${itemPath}/versions/deleteAll`)).status).toBe(403);
  await item(sp).versions.getById(512).delete();
  expect((await post(bo, `${itemPath}/versions/deleteByLabel('2.0')`)).status).toBe(200);
  expect((await post(bo, `${itemPath}/versions/deleteById(1536)`)).status).toBe(200);
  expect(await labels(sp)).toEqual(['5.0', '4.0']);
  await expect(item(sp).versions.getById(2560).delete()).rejects.toThrow('[400]');
  expect((await post(bo, `${itemPath}/versions/deleteAll()`)).status).toBe(200);
  expect(await labels(sp)).toEqual(['5.0']);
});

it('forgets of all versions what a removed column held', async () => {
  const sp = await site.as(owner);
  await item(sp).update({ Log: 'gammel' });
  await item(sp).update({ Title: 'to' });
  await tasks(sp).fields.getByInternalNameOrTitle('Log').delete();
  await tasks(sp).fields.addMultilineText('Other', { RichText: false });
  await item(sp).update({ Other: 'ny' });
  const all = await item(sp).versions.select('Other')<{ Other: string | null }[]>();
  expect(all.map(({ Other }) => Other)).toEqual(['ny', null, null, null]);
});
