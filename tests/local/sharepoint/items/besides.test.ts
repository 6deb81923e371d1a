/** What stands beside an item's columns, asked for of many items at once. */
import '@pnp/sp/content-types/item';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  const list = sp.web.lists.getByTitle('Tasks');
  await list.items.add({ Title: 'a' });
  await list.items.add({ Title: 'b' });
  await list.items.getById(2).breakRoleInheritance(false);
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, 1073741826);
});
afterAll(() => site.sharePoint.close());

it('shows of each item of a page what was selected beside its columns', async () => {
  const sp = await site.as(owner);
  const rows = await sp.web.lists
    .getByTitle('Tasks')
    .items.select('Id', 'HasUniqueRoleAssignments', 'ParentList/Title')
    .expand('ParentList')();
  expect(
    rows.map(({ Id, HasUniqueRoleAssignments, ParentList }) => [Id, HasUniqueRoleAssignments, ParentList.Title]),
  ).toEqual([
    [1, false, 'Tasks'],
    [2, true, 'Tasks'],
  ]);
});

it('shows nothing of items that the caller may not see', async () => {
  const sp = await site.as(bo);
  const rows = await sp.web.lists.getByTitle('Tasks').items.select('Id', 'HasUniqueRoleAssignments')();
  expect(rows.map(({ Id }) => Id)).toEqual([1]);
});

it('keeps who has which rights from those who may not ask', async () => {
  const answer = await site.request(bo, "/_api/web/lists/getByTitle('Tasks')/items?$select=Id&$expand=RoleAssignments");
  expect(answer.status).toBe(403);
  const nobody = await site.request(ida, "/_api/web/lists/getByTitle('Tasks')/items?$select=Id");
  expect(nobody.status).toBe(403);
});

it('shows the content type of an item, beside its columns and by itself, to whoever may see the item', async () => {
  const sp = await site.as(bo);
  const items = sp.web.lists.getByTitle('Tasks').items;
  const rows = await items.select('Id', 'ContentType/Name').expand('ContentType')();
  expect(rows.map(({ Id, ContentType }) => [Id, ContentType.Name])).toEqual([[1, 'Item']]);
  const { ContentTypeId } = await items.getById(1).select('ContentTypeId')();
  const type = await items.getById(1).contentType();
  expect([type.StringId, type.Name]).toEqual([ContentTypeId, 'Item']);
  await expect(items.getById(2).contentType()).rejects.toThrow('[404]');
});

it('gives one property by its address, and nothing of an item the caller may not see', async () => {
  const read = async (who: typeof bo, path: string): Promise<unknown> => {
    const answer = await site.request(who, `/_api/web/lists/getByTitle('Tasks')/items${path}`);
    return answer.status === 200 ? ((await answer.json()) as unknown) : answer.status;
  };
  expect(await read(owner, '(1)/Title')).toEqual({ value: 'a' });
  expect(await read(owner, '(1)/title')).toEqual({ value: 'a' });
  expect(await read(owner, '(1)/AuthorId')).toEqual({ value: 6 });
  expect(await read(bo, '(2)/Title')).toBe(404);
  expect(await read(owner, '(1)/Nothing')).toBe(501);
});

it('deletes at once where a client asks for that by its name', async () => {
  const sp = await site.as(owner);
  const { Id } = await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'c' });
  const path = `/_api/web/lists/getByTitle('Tasks')/items(${Id})`;
  expect((await site.request(bo, `${path}/deleteObject`, { method: 'POST' })).status).toBe(403);
  expect((await site.request(owner, `${path}/deleteObject`, { method: 'POST' })).status).toBe(200);
  expect((await site.request(owner, path)).status).toBe(404);
});
