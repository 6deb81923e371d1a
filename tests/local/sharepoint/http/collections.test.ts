/** Collections that are no one table (views, role assignments, content types): asked like any other. */
import '@pnp/sp/folders';
import { bo, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  const { views } = sp.web.lists.getByTitle('Tasks');
  for (const [title, limit] of [
    ['Beta', 10],
    ['alpha', 50],
    ['Østen', 20],
  ] as const)
    await views.add(title, false, { RowLimit: limit });
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, 1073741826);
});
afterAll(() => site.sharePoint.close());

const titles = async (query: Record<string, string>): Promise<unknown> => {
  const search = new URLSearchParams({ $select: 'Title', ...query }).toString();
  const answer = await site.request(owner, `/_api/web/lists/getByTitle('Tasks')/views?${search}`);
  if (answer.status !== 200) return answer.status;
  return ((await answer.json()) as { value: { Title: string }[] }).value.map(({ Title }) => Title);
};

it.each<[Record<string, string>, unknown]>([
  [{}, ['All Items', 'Beta', 'alpha', 'Østen']],
  [{ $top: '2' }, ['All Items', 'Beta']],
  [{ $skip: '1', $top: '1' }, ['Beta']],
  [{ $filter: "Title eq 'ALPHA'" }, ['alpha']],
  [{ $filter: "'ALPHA' eq Title" }, ['alpha']],
  [{ $filter: "Title ne 'Beta' and PersonalView eq false" }, ['All Items', 'alpha', 'Østen']],
  [{ $filter: 'DefaultView eq true' }, ['All Items']],
  [{ $filter: 'DefaultView' }, ['All Items']],
  [{ $filter: "not startswith(Title,'a')" }, ['Beta', 'Østen']],
  [{ $filter: "substringof('et',Title) or RowLimit ge 50" }, ['Beta', 'alpha']],
  [{ $filter: 'RowLimit lt 20' }, ['Beta']],
  [{ $filter: '20 le RowLimit' }, ['All Items', 'alpha', 'Østen']],
  [{ $orderby: 'Title' }, ['All Items', 'alpha', 'Beta', 'Østen']],
  [{ $orderby: 'RowLimit desc,Title' }, ['alpha', 'All Items', 'Østen', 'Beta']],
  [{ $filter: "Nothing eq 'x' or Title eq 'Beta'" }, 400],
  [{ $filter: "endswith(Title,'a')" }, 501],
  [{ $orderby: 'Nothing' }, 400],
  [{ $skiptoken: 'Paged=TRUE&p_ID=1' }, 501],
])('views asked with %j are %j', async (query, expected) => {
  expect(await titles(query)).toEqual(expected);
});

it('looks through links that lead to one thing', async () => {
  const answer = await site.request(
    owner,
    `/_api/web/roleassignments?$select=Member/Title&$expand=Member&$filter=${encodeURIComponent("Member/Title eq 'Bo Skov'")}`,
  );
  expect(await answer.json()).toEqual({ value: [{ Member: { Title: 'Bo Skov' } }] });
});

it('knows a property by any capitals, and answers with its own', async () => {
  const answer = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')?$select=TITLE,hidden");
  expect(await answer.json()).toEqual({ Title: 'Tasks', Hidden: false });
});

it('takes what it answered back again with a change', async () => {
  const sp = await site.as(owner);
  const list = await sp.web.lists.getByTitle('Tasks').select('Title', 'Description')();
  await sp.web.lists.getByTitle('Tasks').update({ ...list, Description: 'mine' });
  expect(await sp.web.lists.getByTitle('Tasks').select('Description')()).toMatchObject({ Description: 'mine' });
});

it('answers what clients ask beside the properties: control information, the fields of a view as XML', async () => {
  const sp = await site.as(owner);
  const folder = await sp.web.lists.getByTitle('Tasks').rootFolder.select('odata.id', 'Name')();
  expect(folder).toMatchObject({ 'odata.id': expect.stringContaining('/_api/Web/') as string, Name: 'Tasks' });
  expect(await sp.web.lists.getByTitle('Tasks').defaultView.fields.getSchemaXml()).toBe(
    '<FieldRef Name="LinkTitle" />',
  );
});

it('tells what an interface may offer: what may be done', async () => {
  const sp = await site.as(owner);
  await sp.web.lists.getByTitle('Tasks').items.add({ Title: 'a' });
  const item = sp.web.lists.getByTitle('Tasks').items.getById(1);
  expect(await item.effectiveBasePermissionsForUI()).toMatchObject(await item.effectiveBasePermissions());
  const page = await site.request(
    owner,
    "/_api/web/lists/getByTitle('Tasks')/items?$select=EffectiveBasePermissionsForUI",
  );
  expect(await page.json()).toMatchObject({
    value: [{ EffectiveBasePermissionsForUI: { High: '2147483647', Low: '4294967295' } }],
  });
});
