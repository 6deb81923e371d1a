/** The change log: what happened, in order, from a token on, and only what the caller may know. */
import '@pnp/sp/recycle-bin';
import '@pnp/sp/sites';
import type { IList } from '@pnp/sp/lists';
import type { IChangeQuery, SPFI } from '@pnp/sp';
import { bo, ida, owner, startSite, type TestSite } from '../support';

interface Change {
  ChangeType: number;
  ItemId?: number;
  ListId?: string;
  UniqueId?: string;
  ChangeToken: { StringValue: string };
  [name: string]: unknown;
}

let site: TestSite;
const tasks = (sp: SPFI): IList => sp.web.lists.getByTitle('Tasks');
const items: IChangeQuery = { Item: true, Add: true, Update: true, DeleteObject: true, Restore: true };
const changes = (sp: SPFI, query: IChangeQuery = items): Promise<Change[]> => tasks(sp).getChanges(query);
const brief = (found: readonly Change[]): unknown[] => found.map(({ ChangeType, ItemId }) => [ChangeType, ItemId]);

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
  await sp.web.lists.add('Tasks');
});
afterEach(() => site.sharePoint.close());

it('tells what happened to items, in order, in the recorded shape', async () => {
  const sp = await site.as(owner);
  const { Id: listId } = await tasks(sp).select('Id')();
  const { GUID } = await tasks(sp).items.add({ Title: 'en' });
  await tasks(await site.as(bo))
    .items.getById(1)
    .update({ Title: 'to' });
  const id = await tasks(sp).items.getById(1).recycle();
  await sp.web.recycleBin.getById(id).restore();
  await tasks(sp).items.getById(1).delete();
  const found = await changes(await site.as(ida));
  expect(brief(found)).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
    [7, 1],
    [3, 1],
  ]);
  const raw = await site.request(ida, "/_api/web/lists/getByTitle('Tasks')/getchanges", {
    method: 'POST',
    body: JSON.stringify({ query: { Item: true, Add: true, FetchLimit: '1' } }),
  });
  expect(((await raw.json()) as { value: unknown[] }).value).toEqual([
    {
      ChangeToken: { StringValue: expect.stringMatching(new RegExp(`^1;3;${listId};63\\d{16};\\d+$`)) },
      ChangeType: 1,
      SiteId: expect.any(String),
      Time: '2026-03-02T10:15:30Z',
      Editor: '',
      EditorEmailHint: null,
      ItemId: 1,
      ListId: listId,
      ServerRelativeUrl: '',
      SharedByUser: null,
      SharedWithUsers: null,
      UniqueId: GUID,
      WebId: expect.any(String),
    },
  ]);
});

it('begins behind a token, ends at one, cuts at a limit, and can begin at the end', async () => {
  const sp = await site.as(owner);
  await tasks(sp).items.add({ Title: 'en' });
  const { CurrentChangeToken: start } = await tasks(sp).select('CurrentChangeToken')();
  await tasks(sp).items.add({ Title: 'to' });
  const { CurrentChangeToken: end } = await tasks(sp).select('CurrentChangeToken')();
  await tasks(sp).items.add({ Title: 'tre' });
  const from = { ...items, ChangeTokenStart: start };
  expect(brief(await changes(sp, from))).toEqual([
    [1, 2],
    [1, 3],
  ]);
  expect(brief(await changes(sp, { ...from, ChangeTokenEnd: end }))).toEqual([[1, 2]]);
  const [second] = await changes(sp, { ...from, FetchLimit: 1 } as IChangeQuery);
  expect(brief(await changes(sp, { ...items, ChangeTokenStart: second?.ChangeToken }))).toEqual([[1, 3]]);
  expect(brief(await changes(sp, { ...items, LatestFirst: true } as IChangeQuery))).toEqual([
    [1, 3],
    [1, 2],
    [1, 1],
  ]);
});

it('tells of lists, columns and views, to the list, the web and the site, as the query asks', async () => {
  const sp = await site.as(owner);
  await tasks(sp).fields.addText('Note1');
  await tasks(sp).update({ Description: 'ny' });
  const kinds = async (query: IChangeQuery) => (await changes(sp, query)).map((change) => change['odata.type']);
  const add = { Add: true, Update: true };
  expect(await kinds({ ...add, List: true })).toEqual(
    ['#SP.ChangeList', '#SP.ChangeList'].map((name) => name.slice(1)),
  );
  expect(await kinds({ ...add, Field: true })).toEqual(['SP.ChangeField']);
  expect(await kinds({ ...add, Item: true })).toEqual([]);
  expect(await kinds({ Add: true, DeleteObject: true, Restore: true })).toEqual([]);
  await sp.web.lists.add('Other');
  await sp.web.lists.getByTitle('Other').recycle();
  for (const changed of [
    await sp.web.getChanges({ List: true, Add: true, DeleteObject: true }),
    await sp.site.getChanges({ List: true, Add: true, DeleteObject: true }),
  ])
    expect((changed as Change[]).map(({ ChangeType }) => ChangeType)).toEqual([1, 1, 3]);
});

it('answers verbose clients with their own names around everything', async () => {
  await tasks(await site.as(owner)).items.add({ Title: 'en' });
  const answer = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items(1)/getchanges", {
    method: 'POST',
    headers: { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' },
    body: JSON.stringify({
      query: {
        __metadata: { type: 'SP.ChangeQuery' },
        Item: true,
        Add: true,
        ChangeTokenStart: null,
      },
    }),
  });
  expect((await answer.json()).d.results).toMatchObject([
    { __metadata: { type: 'SP.ChangeItem' }, ChangeType: 1, Editor: 'Else Ager', EditorEmailHint: 'ea@kommune.test' },
  ]);
});

it('keeps from callers what they may not see', async () => {
  const sp = await site.as(owner);
  await tasks(sp).items.add({ Title: 'åben' });
  await tasks(sp).items.add({ Title: 'lukket' });
  await tasks(sp).items.getById(2).breakRoleInheritance(false);
  await sp.web.lists.add('Secret');
  await sp.web.lists.getByTitle('Secret').breakRoleInheritance(false);
  await sp.web.lists.getByTitle('Secret').items.add({ Title: 'x' });
  const asBo = await site.as(bo);
  expect(brief(await changes(asBo))).toEqual([[1, 1]]);
  expect(brief(await asBo.web.getChanges(items))).toEqual([[1, 1]]);
  expect(brief(await changes(sp))).toEqual([
    [1, 1],
    [1, 2],
  ]);
  expect((await sp.web.getChanges(items)).length).toBe(3);
  await expect(asBo.web.lists.getByTitle('Secret').getChanges(items)).rejects.toThrow('[404]');
});

it.each([
  ['a token of nothing', { ChangeTokenStart: { StringValue: 'x' } }],
  ['a token of another list', { ChangeTokenStart: { StringValue: '1;3;00000000-0000-0000-0000-000000000000;1;1' } }],
  ['a name it does not know', { Wonder: true }],
  ['a flag that is none', { Add: 'yes' }],
])('refuses %s', async (_, query) => {
  await expect(changes(await site.as(owner), { ...items, ...query } as IChangeQuery)).rejects.toThrow('[400]');
});

it('begins at a time where the token ends in -1', async () => {
  const sp = await site.as(owner);
  await tasks(sp).items.add({ Title: 'en' });
  const { Id } = await tasks(sp).select('Id')();
  const at = (time: string) => `1;3;${Id};${BigInt(Date.parse(time)) * 10000n + 621355968000000000n};-1`;
  const since = (time: string) => changes(sp, { ...items, ChangeTokenStart: { StringValue: at(time) } });
  expect(brief(await since('2026-03-02T10:15:29Z'))).toEqual([[1, 1]]);
  expect(brief(await since('2026-03-02T10:15:30Z'))).toEqual([]);
});

it('tells who was given rights on what, and what got rights of its own', async () => {
  const sp = await site.as(owner);
  const all = { Item: true, List: true, Web: true, Update: true, RoleAssignmentAdd: true, RoleAssignmentDelete: true };
  await tasks(sp).items.add({ Title: 'en' });
  const item = tasks(sp).items.getById(1);
  await item.breakRoleInheritance(true);
  await item.roleAssignments.add(7, 1073741826);
  await item.roleAssignments.remove(7, 1073741826);
  await item.resetRoleInheritance();
  await tasks(sp).breakRoleInheritance(true);
  await sp.web.update({ Title: 'Nyt' });
  const names = (found: Change[]) => found.map((change) => [change['odata.type'], change.ChangeType]);
  expect(names(await sp.web.getChanges(all))).toEqual([
    ['SP.ChangeItem', 17],
    ['SP.ChangeItem', 11],
    ['SP.ChangeItem', 12],
    ['SP.ChangeItem', 18],
    ['SP.ChangeList', 17],
    ['SP.ChangeWeb', 2],
  ]);
});

it('hears nothing of comments', async () => {
  const sp = await site.as(owner);
  await tasks(sp).items.add({ Title: 'en' });
  await tasks(sp).items.getById(1).comments.add('hej');
  expect(brief(await changes(sp))).toEqual([[1, 1]]);
});
