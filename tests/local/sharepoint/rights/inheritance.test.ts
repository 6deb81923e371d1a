import '@pnp/sp/files';
import '@pnp/sp/folders';
import type { IFolder } from '@pnp/sp/folders';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, sitePath, startSite, type TestSite } from '../support';

const read = 1073741826;
const contribute = 1073741827;
const limited = 1073741825;

let site: TestSite;
let sp: SPFI;
let boId: number;
const warned: string[] = [];
beforeEach(async () => {
  warned.length = 0;
  site = await startSite({
    scopeLimits: { itemScopes: 6, advisedItemScopes: 4, itemsForOwnRights: 8 },
    warn: (sentence) => warned.push(sentence),
  });
  sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  for (const Title of ['en', 'to', 'tre']) await sp.web.lists.getByTitle('Tasks').items.add({ Title });
  ({ Id: boId } = await sp.web.ensureUser(bo.loginName));
});
afterEach(() => site.sharePoint.close());

const tasksOf = async (who: typeof owner) => (await site.as(who)).web.lists.getByTitle('Tasks');

describe('a folder with rights of its own', () => {
  const root = `${sitePath}/Shared Documents`;
  const folder = (path: string, as: SPFI = sp): IFolder => as.web.getFolderByServerRelativePath(`${root}/${path}`);
  const addFile = async (path: string, name: string, as: SPFI = sp): Promise<unknown> =>
    as.web.getFolderByServerRelativePath(path === '' ? root : `${root}/${path}`).files.addUsingPath(name, 'x');
  const securable = async (path: string) => folder(path).getItem();
  const names = async (as: SPFI): Promise<string[]> =>
    (
      await as.web.lists.getByTitle('Documents').items.select('FileLeafRef', 'Id').orderBy('Id')<
        { FileLeafRef: string }[]
      >()
    ).map((item) => item.FileLeafRef);

  beforeEach(async () => {
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await sp.web.getFolderByServerRelativePath(root).folders.addUsingPath('A');
    await folder('A').folders.addUsingPath('B');
    await sp.web.getFolderByServerRelativePath(root).folders.addUsingPath('A0');
    await addFile('A', 'a.txt');
    await addFile('A/B', 'b.txt');
    await addFile('A0', 'a0.txt');
    await addFile('', 'root.txt');
  });

  it('takes what inherits from it along, what comes into it too, and gives all back', async () => {
    const asBo = await site.as(bo);
    const a = await securable('A');
    await a.breakRoleInheritance(false, false);
    expect(await names(asBo)).toEqual(['A0', 'a0.txt', 'root.txt']);
    await expect(addFile('A', 'ny.txt', asBo)).rejects.toThrow(/\[40[34]\]/);
    await addFile('A/B', 'ny.txt');
    expect(await names(asBo)).toEqual(['A0', 'a0.txt', 'root.txt']);
    await a.roleAssignments.add(boId, read);
    expect(await names(asBo)).toEqual(['A', 'B', 'A0', 'a.txt', 'b.txt', 'a0.txt', 'root.txt', 'ny.txt']);
    await expect(addFile('A', 'x.txt', asBo)).rejects.toThrow('[403]');
    await a.resetRoleInheritance();
    expect((await names(asBo)).length).toBe(8);
    await addFile('A/B', 'igen.txt', asBo);
  });

  it('leaves alone what had its own already, in it and around it, until that is cleared', async () => {
    const asBo = await site.as(bo);
    await (await securable('A/B')).breakRoleInheritance(false, false);
    const a = await securable('A');
    await a.breakRoleInheritance(true, false);
    expect(await names(asBo)).toEqual(['A', 'A0', 'a.txt', 'a0.txt', 'root.txt']);
    await a.resetRoleInheritance();
    expect(await names(asBo)).toEqual(['A', 'A0', 'a.txt', 'a0.txt', 'root.txt']);
    await a.breakRoleInheritance(true, true);
    expect((await names(asBo)).length).toBe(7);
    expect(await (await securable('A/B')).select('HasUniqueRoleAssignments')()).toMatchObject({
      HasUniqueRoleAssignments: false,
    });
    const first = await (await securable('A/B')).firstUniqueAncestorSecurableObject();
    expect(first).toMatchObject({ Id: (await (await securable('A')).select('Id')<{ Id: number }>()).Id });
  });
});

describe('own rights further down', () => {
  it('are cleared from a list, and from a web with its lists', async () => {
    const tasks = sp.web.lists.getByTitle('Tasks');
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
    await tasks.items.getById(1).breakRoleInheritance(false);
    await tasks.items.getById(2).breakRoleInheritance(false);
    const count = async (): Promise<number> => (await (await tasksOf(bo)).items()).length;
    expect(await count()).toBe(1);
    await tasks.breakRoleInheritance(true, false);
    expect(await count()).toBe(1);
    await tasks.breakRoleInheritance(true, true);
    expect(await count()).toBe(3);
    await tasks.roleAssignments.getById(5).delete();
    await expect(count()).rejects.toThrow('[404]');
    await sp.web.breakRoleInheritance(true, true);
    expect(await count()).toBe(3);
    expect(await tasks.select('HasUniqueRoleAssignments')()).toMatchObject({ HasUniqueRoleAssignments: false });
  });

  it('open the way to what they lie in with Limited Access, and nothing else', async () => {
    const tasks = sp.web.lists.getByTitle('Tasks');
    await tasks.breakRoleInheritance(false, true);
    const item = tasks.items.getById(2);
    await item.breakRoleInheritance(false, true);
    await item.roleAssignments.add(boId, contribute);
    const given = async (of: { roleAssignments: typeof tasks.roleAssignments }): Promise<unknown> =>
      of.roleAssignments.getById(boId).bindings.select('Name', 'Id', 'Hidden', 'RoleTypeKind')();
    const limitedAccess = [{ Name: 'Limited Access', Id: limited, Hidden: true, RoleTypeKind: 1 }];
    expect(await given(sp.web)).toMatchObject(limitedAccess);
    expect(await given(tasks)).toMatchObject(limitedAccess);
    expect(await given(item)).toMatchObject([{ Name: 'Contribute' }]);
    const seen = await tasksOf(bo);
    expect(await seen.items.select('Id')()).toMatchObject([{ Id: 2 }]);
    expect(await (await site.as(bo)).web.lists.select('Title')()).toMatchObject([{ Title: 'Tasks' }]);
    await expect(seen.items.add({ Title: 'x' })).rejects.toThrow('[403]');
    await expect(seen.items.getById(1)()).rejects.toThrow('[404]');
    await seen.items.getById(2).update({ Title: 'Bos' });
    await expect(sp.web.roleAssignments.add(boId, limited)).rejects.toThrow('limited access permission level');
  });

  it('are given and taken only where there are any, and told to whoever may enumerate them', async () => {
    const tasks = sp.web.lists.getByTitle('Tasks');
    const refused = 'inherits permissions';
    await expect(tasks.roleAssignments.add(boId, read)).rejects.toThrow(refused);
    await expect(tasks.roleAssignments.remove(3, read)).rejects.toThrow(refused);
    await expect(tasks.roleAssignments.getById(3).delete()).rejects.toThrow(refused);
    await expect(tasks.items.getById(1).roleAssignments.add(boId, read)).rejects.toThrow(refused);
    await tasks.breakRoleInheritance(true);
    await expect(tasks.roleAssignments.add(99, read)).rejects.toThrow('[400]');
    await expect(tasks.roleAssignments.add(boId, 99)).rejects.toThrow('[404]');
    await tasks.roleAssignments.getById(3).delete();
    await tasks.roleAssignments.add(boId, contribute);
    await expect((await tasksOf(bo)).roleAssignments()).rejects.toThrow('[403]');
    await expect((await tasksOf(bo)).breakRoleInheritance()).rejects.toThrow('[403]');
    await expect((await tasksOf(bo)).items.getById(1).breakRoleInheritance()).rejects.toThrow('[403]');
    // The administrator of the site is no longer named, yet can always mend it.
    await tasks.resetRoleInheritance();
    await expect(tasksOf(ida).then((list) => list())).rejects.toThrow('[403]');
  });

  it('show in pages of items: unique or not, and what the caller may', async () => {
    const tasks = sp.web.lists.getByTitle('Tasks');
    await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(bo.loginName);
    await tasks.items.getById(2).breakRoleInheritance(true);
    await tasks.items.getById(2).roleAssignments.add(boId, contribute);
    const rows = (await tasksOf(bo)).items.select('Id', 'HasUniqueRoleAssignments', 'EffectiveBasePermissions');
    expect(await rows.top(2)()).toMatchObject([
      { Id: 1, HasUniqueRoleAssignments: false, EffectiveBasePermissions: { High: '176', Low: '138612833' } },
      { Id: 2, HasUniqueRoleAssignments: true, EffectiveBasePermissions: { High: '432', Low: '1011028719' } },
    ]);
    const first = await tasks.items.getById(1).firstUniqueAncestorSecurableObject();
    expect(first).toMatchObject({ Title: 'Opgaver', ServerRelativeUrl: sitePath });
    await tasks.breakRoleInheritance(true);
    expect(await tasks.items.getById(1).firstUniqueAncestorSecurableObject()).toMatchObject({ Title: 'Tasks' });
    expect(await tasks.items.getById(2).firstUniqueAncestorSecurableObject()).toMatchObject({ Id: 2, Title: 'to' });
  });

  it('are limited in number, and impossible for a list that is too large', async () => {
    const tasks = sp.web.lists.getByTitle('Tasks');
    for (const Title of ['4', '5', '6', '7', '8']) await tasks.items.add({ Title });
    for (const id of [1, 2, 3, 4]) await tasks.items.getById(id).breakRoleInheritance();
    expect(warned).toEqual([]);
    for (const id of [5, 6]) await tasks.items.getById(id).breakRoleInheritance();
    // Whoever runs the server hears of it once, when the list passes what SharePoint advises.
    expect(warned).toEqual([
      "More than 4 items and folders of the list 'Tasks' have rights of their own; SharePoint advises 4 at most.",
    ]);
    await expect(tasks.items.getById(7).breakRoleInheritance()).rejects.toThrow(
      'too many items with unique permissions',
    );
    await tasks.items.getById(1).resetRoleInheritance();
    await tasks.items.getById(7).breakRoleInheritance();
    await tasks.items.add({ Title: '9' });
    const response = await site.request(
      owner,
      "/_api/web/lists/getByTitle('Tasks')/breakroleinheritance(copyroleassignments=true)",
      { method: 'POST' },
    );
    expect(response.status).toBe(429);
  });
});
