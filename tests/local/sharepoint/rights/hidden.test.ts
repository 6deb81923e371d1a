import '@pnp/sp/folders';
import type { IList } from '@pnp/sp/lists';
import type { SPFI } from '@pnp/sp';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
let sp: SPFI;
let tasks: IList;
let boId: number;
const read = 1073741826;
const contribute = 1073741827;

beforeEach(async () => {
  site = await startSite();
  sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.lists.add('Notes');
  tasks = sp.web.lists.getByTitle('Tasks');
  ({ Id: boId } = await sp.web.ensureUser(bo.loginName));
});
afterEach(() => site.sharePoint.close());

const notes = () => sp.web.lists.getByTitle('Notes');
const post = (who: typeof bo, path: string, body: unknown, headers: Record<string, string> = {}) =>
  site.request(who, `/_api/web/lists/getByTitle('Notes')/${path}`, {
    method: 'POST',
    body: JSON.stringify(body),
    headers,
  });
const answered = async (response: Response): Promise<string> => `${response.status} ${await response.text()}`;

describe('a lookup into what the caller may not see', () => {
  const hidden = 1;
  const absent = 99;
  beforeEach(async () => {
    await sp.web.roleAssignments.add(boId, contribute);
    await tasks.items.add({ Title: 'hemmelig' });
    await tasks.items.add({ Title: 'åben' });
    await tasks.items.getById(hidden).breakRoleInheritance(false);
    const { Id } = await tasks.select('Id')();
    await notes().fields.addLookup('Task', { LookupListId: Id, LookupFieldName: 'Title' });
    await notes().fields.createFieldAsXml(
      `<Field Type='LookupMulti' Mult='TRUE' Name='Many' DisplayName='Many' List='{${Id}}' ShowField='Title'/>`,
    );
    await notes().items.add({ Title: 'n', TaskId: hidden, ManyId: [hidden, 2] });
    await notes().items.add({ Title: 'm' });
  });

  it.each([
    ['adding', 'items', (id: number) => ({ Title: 'x', TaskId: id }), {}],
    ['adding several values', 'items', (id: number) => ({ Title: 'x', ManyId: [2, id] }), {}],
    ['changing', 'items(2)', (id: number) => ({ TaskId: id }), { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' }],
    [
      'a form',
      'items(2)/validateUpdateListItem',
      (id: number) => ({
        formValues: [{ FieldName: 'Task', FieldValue: String(id) }],
        bNewDocumentUpdate: false,
      }),
      {},
    ],
    [
      'a form with several values',
      'items(2)/validateUpdateListItem',
      (id: number) => ({
        formValues: [{ FieldName: 'Many', FieldValue: `2;#;#${id};#` }],
        bNewDocumentUpdate: false,
      }),
      {},
    ],
    [
      'a form for a new item',
      'AddValidateUpdateItemUsingPath',
      (id: number) => ({
        formValues: [{ FieldName: 'Task', FieldValue: `${id};#hemmelig` }],
        bNewDocumentUpdate: false,
      }),
      {},
    ],
  ])('is answered as one into nothing: %s', async (_, path, body, headers) => {
    const toHidden = await answered(await post(bo, path, body(hidden), headers));
    expect(toHidden).toBe((await answered(await post(bo, path, body(absent), headers))).replaceAll('99', '1'));
    expect(toHidden).toMatch(/^400 |look-up|"HasException":true/);
    expect(await notes().items.select('Title', 'TaskId')()).toMatchObject([
      { Title: 'n', TaskId: hidden },
      { Title: 'm', TaskId: null },
    ]);
    expect((await post(owner, path, body(hidden), headers)).ok).toBe(true);
    expect((await post(bo, path, body(2), headers)).ok).toBe(true);
  });

  it('may be said again where it stands already, and be cleared', async () => {
    const asBo = (await site.as(bo)).web.lists.getByTitle('Notes').items.getById(1);
    await asBo.update({ Title: 'ny', TaskId: hidden, ManyId: [2, hidden] });
    await asBo.update({ TaskId: 2 });
    await expect(asBo.update({ TaskId: hidden })).rejects.toThrow('[400]');
    await asBo.update({ TaskId: null, ManyId: [] });
  });

  it('into a list that is hidden altogether is refused in the same way', async () => {
    await tasks.breakRoleInheritance(false);
    const headers = { 'X-HTTP-Method': 'MERGE', 'If-Match': '*' };
    const answers = [2, absent].map(async (id) => answered(await post(bo, 'items(2)', { TaskId: id }, headers)));
    expect((await Promise.all(answers)).map((text) => text.slice(0, 4))).toEqual(['400 ', '400 ']);
  });
});

describe('a list in which somebody has one item alone', () => {
  const seen = async (): Promise<unknown[]> => (await site.as(bo)).web.lists.filter("Title eq 'Tasks'")();

  it('is gone for them while that lies in the recycle bin, and comes back with it', async () => {
    await tasks.items.add({ Title: 'Bos' });
    await tasks.items.add({ Title: 'en anden' });
    await tasks.items.getById(1).breakRoleInheritance(false);
    await tasks.items.getById(1).roleAssignments.add(boId, read);
    expect(await seen()).toHaveLength(1);
    const bin = await tasks.items.getById(1).recycle();
    expect(await seen()).toEqual([]);
    const asBo = (await site.as(bo)).web.lists.getByTitle('Tasks');
    await expect(asBo()).rejects.toThrow('[404]');
    await expect(asBo.items()).rejects.toThrow('[404]');
    await site.request(owner, `/_api/web/recycleBin('${bin}')/restore`, { method: 'POST' });
    expect(await seen()).toHaveLength(1);
    expect(await asBo.items()).toMatchObject([{ Title: 'Bos' }]);
  });
});

describe('a principal that is removed', () => {
  const masks = async (): Promise<unknown[]> =>
    (await site.as(bo)).web.lists.getByTitle('Tasks').items.select('Title')();
  beforeEach(async () => {
    await sp.web.roleAssignments.add(boId, read);
    await tasks.items.add({ Title: 'en' });
    await tasks.items.getById(1).breakRoleInheritance(true);
    await tasks.items.getById(1).roleAssignments.add(boId, contribute);
    await notes().breakRoleInheritance(true);
  });

  it.each([
    ['with its last permission level', () => sp.web.roleAssignments.remove(boId, read)],
    ['with all it is given', async () => sp.web.roleAssignments.getById(boId).delete()],
  ])(
    'is removed from all that lies below, as documented of SPRoleAssignmentCollection.Remove: %s',
    async (_, remove) => {
      expect(await masks()).toHaveLength(1);
      await remove();
      expect((await tasks.items.getById(1).roleAssignments()).map(({ PrincipalId }) => PrincipalId)).not.toContain(
        boId,
      );
      expect((await notes().roleAssignments()).map(({ PrincipalId }) => PrincipalId)).not.toContain(boId);
      await expect(masks()).rejects.toThrow('[403]');
    },
  );

  it('stays below while it keeps another level above, and where only something below is taken', async () => {
    await sp.web.roleAssignments.add(boId, contribute);
    await sp.web.roleAssignments.remove(boId, read);
    expect((await notes().roleAssignments()).map(({ PrincipalId }) => PrincipalId)).toContain(boId);
    await notes().roleAssignments.getById(boId).delete();
    expect((await sp.web.roleAssignments()).map(({ PrincipalId }) => PrincipalId)).toContain(boId);
    expect((await tasks.items.getById(1).roleAssignments()).map(({ PrincipalId }) => PrincipalId)).toContain(boId);
  });

  it('from a folder is removed from what is in it, and from nothing beside it', async () => {
    await sp.web.lists.add('Papers', '', 101);
    const papers = sp.web.lists.getByTitle('Papers').rootFolder.folders;
    for (const path of ['a', 'a/b', 'c']) await papers.addUsingPath(path);
    const items = sp.web.lists.getByTitle('Papers').items;
    for (const id of [1, 2, 3]) {
      await items.getById(id).breakRoleInheritance(false);
      await items.getById(id).roleAssignments.add(boId, read);
    }
    await items.getById(1).roleAssignments.getById(boId).delete();
    const named = [2, 3].map(async (id) => (await items.getById(id).roleAssignments()).map((one) => one.PrincipalId));
    const [inside, beside] = await Promise.all(named);
    expect(inside).not.toContain(boId);
    expect(beside).toContain(boId);
  });

  it('in a subweb with rights of its own it stays', async () => {
    await sp.web.webs.add('Under', 'under', '', 'STS', 1033, false);
    const given = `/under/_api/web/roleassignments/addroleassignment(principalid=${boId},roledefid=${read})`;
    expect((await site.request(owner, given, { method: 'POST' })).status).toBe(200);
    await sp.web.roleAssignments.getById(boId).delete();
    await expect(site.request(ida, '/under/_api/web').then(({ status }) => status)).resolves.toBe(403);
    expect((await site.request(bo, '/under/_api/web')).status).toBe(200);
  });
});
