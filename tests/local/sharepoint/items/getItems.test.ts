/** `getitems`: what is answered, in which form, page by page, and to whom. */
import type { ICamlQuery } from '@pnp/sp/lists';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const list = "/_api/web/lists/getByTitle('Tasks')";

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  const tasks = sp.web.lists.getByTitle('Tasks');
  await tasks.fields.createFieldAsXml({
    SchemaXml: "<Field Type='DateTime' Name='TsTime' DisplayName='Tid' Format='DateTime'/>",
    Options: 8,
  });
  await tasks.fields.createFieldAsXml({
    SchemaXml: "<Field Type='User' Name='TsWho' DisplayName='Hvem'/>",
    Options: 8,
  });
  for (const Title of ['a', 'b', 'c', 'd'])
    await tasks.items.add({ Title, TsTime: '2026-07-01T10:00:00Z', TsWhoId: 6 });
  await tasks.items.getById(2).breakRoleInheritance(false);
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, 1073741826);
});
afterAll(() => site.sharePoint.close());

const post = async (query: object, options = '', who = owner) => {
  const answer = await site.request(who, `${list}/getitems${options}`, {
    method: 'POST',
    body: JSON.stringify({ query }),
  });
  return { status: answer.status, body: (await answer.json()) as { value: Record<string, unknown>[] } };
};

const all = '<View><Query/></View>';

it('shows with view fields those, and what every item is told by; times without zone are the site’s', async () => {
  const viewXml = "<View><ViewFields><FieldRef Name='TsTime'/></ViewFields><RowLimit>1</RowLimit></View>";
  expect((await post({ ViewXml: viewXml })).body.value).toEqual([
    {
      FileSystemObjectType: 0,
      Id: 1,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      TsTime: '2026-07-01T12:00:00',
      ID: 1,
      Modified: '2026-03-02T11:15:30',
      Created: '2026-03-02T11:15:30',
    },
  ]);
});

it('shows everything without view fields, and times as UTC on request', async () => {
  const { value } = (await post({ ViewXml: '<View><RowLimit>1</RowLimit></View>', DatesInUtc: true })).body;
  const read = await site.request(owner, `${list}/items?$top=1`);
  expect({ value }).toEqual({ value: ((await read.json()) as { value: unknown[] }).value });
});

it('shows what $select and $expand name, also beside the columns', async () => {
  const options = '?$select=*,Title,FileRef,TsWho/Title,RoleAssignments/PrincipalId&$expand=TsWho,RoleAssignments';
  const viewXml = "<View><ViewFields><FieldRef Name='Title'/></ViewFields><RowLimit>1</RowLimit></View>";
  const [row] = (await post({ ViewXml: viewXml }, options)).body.value;
  expect(row).toMatchObject({
    Title: 'a',
    FileRef: '/sites/tasks/Lists/Tasks/1_.000',
    TsWho: { Title: 'Else Ager' },
    RoleAssignments: [{ PrincipalId: 3 }, { PrincipalId: 4 }, { PrincipalId: 5 }, { PrincipalId: 7 }],
  });
});

it('goes on behind the place that the paging names', async () => {
  const viewXml =
    "<View><Query><OrderBy><FieldRef Name='Title' Ascending='FALSE'/></OrderBy></Query><RowLimit Paged='TRUE'>2</RowLimit></View>";
  const ids = async (paging: string): Promise<unknown[]> => {
    const query = { ViewXml: viewXml, ListItemCollectionPosition: { PagingInfo: paging } };
    return (await post(query)).body.value.map(({ Id }) => Id);
  };
  expect(await ids('Paged=TRUE&p_Title=c&p_ID=3')).toEqual([2, 1]);
  expect(await ids('Paged=TRUE&p_ID=3')).toEqual([2, 1]);
  expect(await ids('?Paged=TRUE&p_ID=4&PageFirstRow=2&View=00000000-0000-0000-0000-000000000000')).toEqual([3, 2]);
  // The page before the one that begins with item 2.
  expect(await ids('PagedPrev=TRUE&Paged=TRUE&p_ID=2')).toEqual([4, 3]);
  expect(await ids('Paged=TRUE&PagedPrev=TRUE&p_Title=c&p_ID=3')).toEqual([4]);
  expect((await post({ ViewXml: viewXml, ListItemCollectionPosition: { PagingInfo: 'x' } })).status).toBe(400);
});

it('takes the verbose dialect, as .NET and Python send it', async () => {
  const answer = await site.request(owner, `${list}/GetItems`, {
    method: 'POST',
    headers: { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' },
    body: JSON.stringify({
      query: {
        __metadata: { type: 'SP.CamlQuery' },
        ViewXml:
          "<View><Query><Where><Eq><FieldRef Name='Title'/><Value Type='Text'>b</Value></Eq></Where></Query></View>",
        AllowIncrementalResults: false,
        DatesInUtc: true,
        FolderServerRelativeUrl: null,
        ListItemCollectionPosition: null,
      },
    }),
  });
  expect(await answer.json()).toMatchObject({
    d: { results: [{ __metadata: { type: 'SP.Data.TasksListItem' }, Id: 2, Title: 'b' }] },
  });
});

it('answers PnPjs, whose own test names a column that no list has', async () => {
  const sp = await site.as(owner);
  const caml: ICamlQuery = {
    ViewXml:
      "<View><ViewFields><FieldRef Name='Title' /><FieldRef Name='RoleAssignments' /></ViewFields><RowLimit>5</RowLimit></View>",
  };
  const rows = (await sp.web.lists.getByTitle('Tasks').getItemsByCAMLQuery(caml, 'RoleAssignments')) as object[];
  expect(rows).toHaveLength(4);
  expect(rows[0]).toMatchObject({ Title: 'a', 'odata.etag': '"1"' });
});

it('shows nobody more than he may see', async () => {
  expect((await post({ ViewXml: all }, '', bo)).body.value.map(({ Id }) => Id)).toEqual([1, 3, 4]);
  const hidden =
    "<View><Query><Where><Eq><FieldRef Name='ID'/><Value Type='Counter'>2</Value></Eq></Where></Query></View>";
  expect((await post({ ViewXml: hidden }, '', bo)).body.value).toEqual([]);
  // A place to go on from must not tell what stands there either.
  const sorted = "<View><Query><OrderBy><FieldRef Name='Title'/></OrderBy></Query></View>";
  const behind = { ViewXml: sorted, ListItemCollectionPosition: { PagingInfo: 'Paged=TRUE&p_ID=2' } };
  expect((await post(behind, '', bo)).status).toBe(400);
  expect((await post({ ViewXml: all }, '', ida)).status).toBe(403);
});

it('tells by no filter who is in a group that shows its members to nobody else', async () => {
  const inOwners =
    "<View><Query><Where><Membership Type='SPGroup' ID='3'><FieldRef Name='TsWho'/></Membership></Where></Query></View>";
  expect((await post({ ViewXml: inOwners })).body.value).toHaveLength(4);
  const sp = await site.as(owner);
  await sp.web.siteGroups.getById(3).update({ OnlyAllowMembersViewMembership: true });
  expect((await post({ ViewXml: inOwners }, '', bo)).body.value).toEqual([]);
  expect((await post({ ViewXml: inOwners })).body.value).toHaveLength(4);
});

it('refuses what it does not read', async () => {
  expect((await post({ view_xml: all })).body).toMatchObject({
    'odata.error': {
      message: {
        value:
          "The property 'view_xml' does not exist on type 'SP.CamlQuery'. Make sure to only use property names that are defined by the type.",
      },
    },
  });
  expect((await post({ ViewXml: 5 })).status).toBe(400);
  expect((await post({ ViewXml: all }, '?$top=1')).status).toBe(501);
  expect((await post({ ViewXml: all, FolderServerRelativeUrl: '/sites/tasks/Lists/Tasks/none' })).status).toBe(404);
  expect((await post({ ViewXml: all, FolderServerRelativeUrl: '/sites/tasks/Lists/Other' })).status).toBe(404);
  expect((await post({ ViewXml: all, FolderServerRelativeUrl: '/sites/other' })).status).toBe(400);
  expect((await post({ ViewXml: all, FolderServerRelativeUrl: '/sites/tasks/lists/tasks/' })).body.value).toHaveLength(
    4,
  );
});
