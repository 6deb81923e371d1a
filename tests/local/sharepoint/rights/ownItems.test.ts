import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, sitePath, startSite, webUrl, type TestSite } from '../support';
import { waysTo } from './ways';

let site: TestSite;
let sp: SPFI;
let tasks: IList;
beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  tasks = sp.web.lists.getByTitle('Tasks');
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(ida.loginName);
  await tasks.items.add({ Title: 'ejerens' });
  await (await of(bo)).items.add({ Title: 'Bos' });
  await (await of(ida)).items.add({ Title: 'Idas' });
});
afterEach(() => site.sharePoint.close());

const of = async (who: typeof owner): Promise<IList> => (await site.as(who)).web.lists.getByTitle('Tasks');
const titles = async (who: typeof owner): Promise<string[]> =>
  (await (await of(who)).items.select('Title').orderBy('Id')<{ Title: string }[]>()).map(({ Title }) => Title);

describe('a list in which everybody reads their own alone (ReadSecurity 2)', () => {
  beforeEach(async () => tasks.update({ ReadSecurity: 2 }));

  it('shows others’ items neither in pages nor by number, nor through lookups, filters, batches and comments', async () => {
    await tasks.fields.addLookup('Other', { LookupListId: (await tasks.select('Id')()).Id, LookupFieldName: 'Title' });
    await tasks.items.getById(2).update({ OtherId: 3 });
    expect(await titles(bo)).toEqual(['Bos']);
    expect(await titles(ida)).toEqual(['Idas']);
    const asBo = await of(bo);
    await expect(asBo.items.getById(3)()).rejects.toThrow('[404]');
    await expect(asBo.items.getById(3).update({ Title: 'x' })).rejects.toThrow('[404]');
    await expect(asBo.items.getById(3).delete()).rejects.toThrow('[404]');
    await expect(asBo.items.getById(3).comments()).rejects.toThrow('[404]');
    expect(await asBo.items.select('Id', 'Other/Title').expand('Other')()).toMatchObject([{ Id: 2, Other: null }]);
    expect(await asBo.items.select('Id', 'Other/Id').expand('Other').filter("Other/Title eq 'Idas'")()).toEqual([]);
    expect(await asBo.getItemsByCAMLQuery({ ViewXml: '<View><Query/></View>' })).toMatchObject([{ Title: 'Bos' }]);
    const changes = await asBo.getChanges({ Item: true, Add: true });
    expect((changes as { ItemId: number }[]).map(({ ItemId }) => ItemId)).toEqual([2]);
    const [batched, execute] = (await site.as(bo)).batched();
    const found = batched.web.lists.getByTitle('Tasks').items.select('Title')<{ Title: string }[]>();
    await execute();
    expect((await found).map(({ Title }) => Title)).toEqual(['Bos']);
  });

  it('shows all to whoever may override list behaviours, which Edit is not enough for', async () => {
    expect(await titles(owner)).toEqual(['ejerens', 'Bos', 'Idas']);
    await sp.web.siteGroups.getByName('Opgaver Members').users.removeByLoginName(`i:0#.f|membership|${bo.loginName}`);
    const { Id } = await sp.web.ensureUser(bo.loginName);
    await sp.web.roleAssignments.add(Id, (await sp.web.roleDefinitions.getByName('Contribute')()).Id);
    expect(await titles(bo)).toEqual(['Bos']);
    await sp.web.roleAssignments.add(Id, (await sp.web.roleDefinitions.getByName('Design')()).Id);
    expect(await titles(bo)).toEqual(['ejerens', 'Bos', 'Idas']);
    await tasks.update({ ReadSecurity: 1 });
    expect(await titles(ida)).toEqual(['ejerens', 'Bos', 'Idas']);
  });

  it('goes together with rights of single items', async () => {
    const { Id } = await sp.web.ensureUser(bo.loginName);
    await tasks.items.getById(1).breakRoleInheritance(false);
    await tasks.items.getById(1).roleAssignments.add(Id, 1073741826);
    // Read alone does not show what others wrote.
    expect(await titles(bo)).toEqual(['Bos']);
    await tasks.items.getById(1).roleAssignments.add(Id, 1073741828);
    expect(await titles(bo)).toEqual(['ejerens', 'Bos']);
  });
});

it('drafts of a library of own files alone are told by no way, not to who knows all their numbers', async () => {
  await sp.web.lists.add('Papers', '', 101, false, { EnableMinorVersions: true });
  const papers = sp.web.lists.getByTitle('Papers');
  await papers.update({ ReadSecurity: 2, DraftVersionVisibility: 1 });
  const folder = sp.web.getFolderByServerRelativePath(`${sitePath}/Papers`);
  const file = await folder.files.addUsingPath('x.txt', 'hemmeligt indhold');
  await sp.web.getFileById(file.UniqueId).publish('hemmelig note');
  const item = await sp.web.getFileById(file.UniqueId).getItem<{ Id: number }>('Id');
  await item.update({ Title: 'hemmelig kladde' });
  const wanted = { list: 'Papers', id: item.Id, file: { name: 'x.txt', uniqueId: file.UniqueId } };
  const list = "/_api/web/lists/getByTitle('Papers')";
  const more = [
    `${list}/items(${item.Id})/comments`,
    `${list}/items(${item.Id})/versions(512)`,
    `${list}/items(${item.Id})/file/versions(512)/$value`,
    `${list}/items?$filter=startswith(Title,'hem')&$select=Title`,
    `/_api/web/getFileById('${file.UniqueId}')/versions/getById(512)/$value`,
  ];
  for (const who of [ida, bo]) {
    expect(await waysTo(site, who, wanted, 'hemmelig')).toEqual([]);
    for (const path of more) expect(await (await site.request(who, path)).text()).not.toContain('hemmelig');
    const parts = more.map(
      (path) => `--b\r\nContent-Type: application/http\r\n\r\nGET ${webUrl}${path} HTTP/1.1\r\n\r\n`,
    );
    const headers = { 'content-type': 'multipart/mixed; boundary=b' };
    const batch = await site.request(who, '/_api/$batch', { method: 'POST', headers, body: `${parts.join('')}--b--` });
    const answers = await batch.text();
    expect(answers.match(/HTTP\/1\.1 \d{3}/g)).toHaveLength(more.length);
    expect(answers).not.toContain('hemmelig');
    const query = { query: { Item: true, Add: true, Update: true } };
    const changes = await site.request(who, `${list}/getChanges`, { method: 'POST', body: JSON.stringify(query) });
    expect(await changes.json()).toMatchObject({ value: [] });
  }
  expect(await waysTo(site, owner, wanted, 'hemmelig')).not.toEqual([]);
});

describe('a list in which everybody edits their own alone (WriteSecurity)', () => {
  it('2: others’ items are read only', async () => {
    await tasks.update({ WriteSecurity: 2 });
    const asBo = await of(bo);
    expect(await titles(bo)).toEqual(['ejerens', 'Bos', 'Idas']);
    for (const attempt of [
      async () => asBo.items.getById(3).update({ Title: 'x' }),
      async () => asBo.items.getById(3).delete(),
      async () => asBo.items.getById(3).recycle(),
      async () => asBo.items.getById(3).comments.add('x'),
    ])
      await expect(attempt()).rejects.toThrow('[403]');
    await asBo.items.getById(2).update({ Title: 'Bos igen' });
    await asBo.items.add({ Title: 'ny' });
    await tasks.items.getById(3).update({ Title: 'ejeren' });
    const mask = await asBo.items.getById(3).getCurrentUserEffectivePermissions();
    expect(mask).toMatchObject({ High: '432', Low: String(1011030767 - 4 - 8) });
  });

  it('4: nobody adds or edits, but those who may override it', async () => {
    await tasks.update({ WriteSecurity: 4 });
    const asBo = await of(bo);
    await expect(asBo.items.getById(2).update({ Title: 'x' })).rejects.toThrow('[403]');
    await expect(asBo.items.add({ Title: 'x' })).rejects.toThrow('[403]');
    await tasks.items.add({ Title: 'y' });
    await expect(tasks.update({ WriteSecurity: 3 })).rejects.toThrow('[400]');
    await sp.web.siteGroups.getByName('Opgaver Visitors').users.add('bo@kommune.test');
    await asBo.update({ WriteSecurity: 1 });
    await asBo.items.getById(2).update({ Title: 'x' });
  });
});

describe('a list that approves items', () => {
  it('shows what awaits approval to its author and to approvers, and approved items to all', async () => {
    await tasks.update({ EnableModeration: true });
    const { Id } = await (await of(bo)).items.add({ Title: 'venter' });
    expect(await titles(bo)).toContain('venter');
    expect(await titles(owner)).toContain('venter');
    expect(await titles(ida)).toEqual(['ejerens', 'Bos', 'Idas']);
    await expect((await of(ida)).items.getById(Id)()).rejects.toThrow('[404]');
    const status = async (who: typeof owner): Promise<unknown> =>
      (await of(who)).items.getById(Id).select('OData__ModerationStatus')();
    expect(await status(bo)).toMatchObject({ OData__ModerationStatus: 2 });
    await expect((await of(bo)).items.getById(Id).update({ OData__ModerationStatus: 0 })).rejects.toThrow('[403]');
    await expect(tasks.items.getById(Id).update({ OData__ModerationStatus: 9 })).rejects.toThrow('[400]');
    await tasks.items.getById(Id).update({ OData__ModerationStatus: 0 });
    expect(await titles(ida)).toContain('venter');
    expect(await status(ida)).toMatchObject({ OData__ModerationStatus: 0 });
    expect(await tasks.items.select('Id').filter('OData__ModerationStatus eq 2')()).toEqual([]);
    // A change by somebody who may not approve awaits approval again; an approver's does not.
    await tasks.items.getById(Id).update({ Title: 'rettet' });
    expect(await titles(ida)).toContain('rettet');
    await (await of(bo)).items.getById(Id).update({ Title: 'rettet igen' });
    expect(await titles(ida)).not.toContain('rettet igen');
    await tasks.update({ EnableModeration: false });
    expect(await titles(ida)).toContain('rettet igen');
  });

  it('shows them to editors or to all readers, where it is told to', async () => {
    await tasks.update({ EnableModeration: true });
    await (await of(bo)).items.add({ Title: 'venter' });
    await sp.web.siteGroups.getByName('Opgaver Members').users.removeByLoginName(`i:0#.f|membership|${ida.loginName}`);
    await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
    for (const [visibility, isSeen] of [
      [2, false],
      [1, false],
      [0, true],
    ] as const) {
      await tasks.update({ DraftVersionVisibility: visibility });
      expect((await titles(ida)).includes('venter')).toBe(isSeen);
    }
  });
});

describe('a column with unique values', () => {
  const unique = { Indexed: true, EnforceUniqueValues: true };
  const excluded = [
    ['ReadSecurity 2', async () => tasks.update({ ReadSecurity: 2 })],
    ['WriteSecurity 2', async () => tasks.update({ WriteSecurity: 2 })],
    ['WriteSecurity 4', async () => tasks.update({ WriteSecurity: 4 })],
    ['approval', async () => tasks.update({ EnableModeration: true })],
    ['rights of an item', async () => tasks.items.getById(1).breakRoleInheritance(true)],
  ] as const;

  it.each(excluded)('and %s exclude each other, in either order', async (_name, exclude) => {
    await tasks.fields.getByInternalNameOrTitle('Title').update(unique);
    await expect(exclude()).rejects.toThrow('enforces unique values');
    await tasks.fields.getByInternalNameOrTitle('Title').update({ EnforceUniqueValues: false });
    await exclude();
    await expect(tasks.fields.getByInternalNameOrTitle('Title').update(unique)).rejects.toThrow('cannot be enforced');
    await expect(
      tasks.fields.createFieldAsXml(
        "<Field Type='Text' Name='Key' DisplayName='Key' Indexed='TRUE' EnforceUniqueValues='TRUE'/>",
      ),
    ).rejects.toThrow('cannot be enforced');
  });
});
