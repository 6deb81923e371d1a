/** `RenderListDataAsStream`: rows as display strings with their twins, pages, filters of the address, rights. */
import { RenderListDataOptions } from '@pnp/sp/lists';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const list = "/_api/web/lists/getByTitle('Tasks')";

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  const areas = await sp.web.lists.add('Areas');
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Ældre' });
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Børn' });
  await sp.web.lists.add('Tasks');
  const { fields, items } = sp.web.lists.getByTitle('Tasks');
  for (const [type, name, rest] of [
    ['Number', 'TsNumber', ''],
    ['Currency', 'TsMoney', "LCID='1033'"],
    ['Boolean', 'TsDone', ''],
    ['DateTime', 'TsTime', "Format='DateTime'"],
    ['DateTime', 'TsDay', "Format='DateOnly'"],
    ['Lookup', 'TsArea', `List='${areas.Id}' ShowField='Title'`],
    ['LookupMulti', 'TsAreas', `Mult='TRUE' List='${areas.Id}' ShowField='Title'`],
    ['Choice', 'TsChoice', ''],
    ['MultiChoice', 'TsChoices', ''],
    ['User', 'TsWho', ''],
    ['UserMulti', 'TsMany', "Mult='TRUE'"],
    ['Note', 'TsNote', ''],
    ['Note', 'TsRich', "RichText='TRUE'"],
    ['URL', 'TsLink', ''],
  ]) {
    await fields.createFieldAsXml({
      SchemaXml: `<Field Type='${type}' Name='${name}' DisplayName='${name}' ${rest}/>`,
      Options: 8,
    });
  }
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, 1073741826);
  await items.add({
    Title: `m&m's <b>"x"</b>`,
    TsNumber: 67687,
    TsMoney: 67.67,
    TsDone: true,
    TsTime: '2026-07-01T22:30:00Z',
    TsDay: '2026-07-01',
    TsAreaId: 1,
    TsAreasId: [1, 2],
    TsChoice: 'a',
    TsChoices: ['a', 'b'],
    TsWhoId: 6,
    TsManyId: [6, Id],
    TsNote: 'en\nto',
    TsRich: '<b>tre</b>',
    TsLink: { Url: 'https://a.test', Description: 'A' },
  });
  await items.add({ Title: 'b' });
  await items.add({ Title: 'c', TsNumber: 0 });
  await items.add({ Title: 'd', TsNumber: 0.5 });
  await items.getById(3).breakRoleInheritance(false);
  await items.getById(1).comments.add('Hej');
});
afterAll(() => site.sharePoint.close());

interface Stream {
  readonly Row: readonly Record<string, unknown>[];
  readonly FirstRow: number;
  readonly LastRow: number;
  readonly RowLimit: number;
  readonly NextHref?: string;
}

const render = async (parameters: object, query = '', who = owner) => {
  const answer = await site.request(who, `${list}/RenderListDataAsStream${query}`, {
    method: 'POST',
    body: JSON.stringify({ parameters }),
  });
  return { status: answer.status, type: answer.headers.get('content-type'), body: (await answer.json()) as Stream };
};

const view = (fields: readonly string[], rest = ''): string =>
  `<View><ViewFields>${fields.map((name) => `<FieldRef Name='${name}'/>`).join('')}</ViewFields>${rest}</View>`;

const frame = {
  ID: expect.any(String) as string,
  PermMask: '0x7fffffffffffffff',
  FSObjType: '0',
  UniqueId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
  ContentTypeId: expect.stringMatching(/^0x0100/) as string,
  Attachments: '0',
  _CommentFlags: '',
  _CommentCount: '',
  ItemChildCount: '0',
  FolderChildCount: '0',
  ScopeId: expect.stringMatching(/^\{[0-9A-F-]{36}\}$/) as string,
  owshiddenversion: '1',
  Restricted: '',
};
const address = (id: number) => ({
  FileRef: `/sites/tasks/Lists/Tasks/${id}_.000`,
  'FileRef.urlencode': `%2Fsites%2Ftasks%2FLists%2FTasks%2F${id}%5F%2E000`,
  'FileRef.urlencodeasurl': `/sites/tasks/Lists/Tasks/${id}_.000`,
  'FileRef.urlencoding': `/sites/tasks/Lists/Tasks/${id}_.000`,
  'FileRef.scriptencodeasurl': `\\u002fsites\\u002ftasks\\u002fLists\\u002fTasks\\u002f${id}_.000`,
});
const all = ['Title', 'TsNumber', 'TsMoney', 'TsDone', 'TsTime', 'TsDay', 'TsArea', 'TsAreas', 'TsChoice', 'TsChoices'];
const more = ['TsWho', 'TsMany', 'TsNote', 'TsRich', 'TsLink'];

it('shows every type as recorded, with its twins', async () => {
  const { body, type, status } = await render({ ViewXml: view([...all, ...more], '<RowLimit>1</RowLimit>') });
  expect({ status, type }).toEqual({ status: 200, type: 'application/json; charset=utf-8' });
  const person = { title: 'Else Ager', email: 'ea@kommune.test', sip: 'ea@kommune.test', picture: '' };
  expect(body).toEqual({
    Row: [
      {
        ...frame,
        ...address(1),
        _CommentCount: '1',
        Title: `m&amp;m's &lt;b&gt;"x"&lt;/b&gt;`,
        TsNumber: '67.687',
        'TsNumber.': '67687.0000000000',
        TsMoney: '$67.67',
        'TsMoney.': '67.6700000000000',
        TsDone: 'Yes',
        'TsDone.value': '1',
        TsTime: '02-07-2026 00:30',
        'TsTime.': '2026-07-01T22:30:00Z',
        TsDay: '01-07-2026',
        'TsDay.': '2026-06-30T22:00:00Z',
        TsArea: [{ lookupId: 1, lookupValue: 'Ældre', isSecretFieldValue: false }],
        'TsArea.': '1;#Ældre',
        TsAreas: [
          { lookupId: 1, lookupValue: 'Ældre', isSecretFieldValue: false },
          { lookupId: 2, lookupValue: 'Børn', isSecretFieldValue: false },
        ],
        'TsAreas.': '1;#Ældre;#2;#Børn',
        TsChoice: 'a',
        TsChoices: ['a', 'b'],
        TsWho: [{ id: '6', ...person }],
        'TsWho.id': '6',
        'TsWho.title': 'Else Ager',
        'TsWho.email': 'ea@kommune.test',
        'TsWho.sip': 'ea@kommune.test',
        'TsWho.jobTitle': 'Konsulent',
        'TsWho.department': 'Økonomi',
        'TsWho.picture': '',
        TsMany: [
          { id: '6', value: 'Else Ager', ...person },
          { id: '7', value: 'Bo Skov', title: 'Bo Skov', email: bo.loginName, sip: bo.loginName, picture: '' },
        ],
        TsNote: 'en<br>to',
        TsRich: '<div dir="" class="ms-rtestate-field"><b>tre</b></div>',
        TsLink: 'https://a.test',
        'TsLink.desc': 'A',
      },
    ],
    FirstRow: 1,
    FolderPermissions: '0x7fffffffffffffff',
    LastRow: 1,
    RowLimit: 1,
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
  });
});

it('shows nothing as recorded too', async () => {
  const { body } = await render({ ViewXml: view([...all.slice(1), ...more]) });
  expect(body.Row[1]).toEqual({
    ...frame,
    ...address(2),
    TsNumber: '',
    'TsNumber.': '',
    TsMoney: '',
    'TsMoney.': '',
    TsDone: '',
    'TsDone.value': '',
    TsTime: '',
    'TsTime.': '',
    TsDay: '',
    'TsDay.': '',
    TsArea: '',
    'TsArea.': '',
    TsAreas: [],
    'TsAreas.': '',
    TsChoice: '',
    TsChoices: '',
    TsWho: '',
    'TsWho.id': '',
    'TsWho.title': '',
    'TsWho.email': '',
    'TsWho.sip': '',
    'TsWho.jobTitle': '',
    'TsWho.department': '',
    'TsWho.picture': '',
    TsMany: '',
    TsNote: '',
    TsRich: '<div dir="" class="ms-rtestate-field"></div>',
    TsLink: '',
    'TsLink.desc': '',
  });
  expect(body.Row[2]).toMatchObject({ TsNumber: '0', 'TsNumber.': '0' });
  expect(body.Row[3]).toMatchObject({ TsNumber: '0,5', 'TsNumber.': '0.500000000000000' });
});

it('shows every column where the view names none, and the default view where there is no view', async () => {
  const whole = (await render({ ViewXml: "<View Scope='Recursive'><RowLimit>1</RowLimit></View>" })).body.Row[0];
  expect(whole).toMatchObject({
    Title: expect.any(String) as string,
    LinkTitle: expect.any(String) as string,
    'Author.title': 'Else Ager',
    Created: '02-03-2026 11:15',
    'Created.': '2026-03-02T10:15:30Z',
    Created_x0020_Date: '1;#2026-03-02 11:15:30',
    FileLeafRef: '1_.000',
    'FileLeafRef.Name': '1_',
    'FileLeafRef.Suffix': '000',
    FileDirRef: '/sites/tasks/Lists/Tasks',
    ContentType: 'Item',
    _UIVersion: '512',
    _UIVersionString: '1.0',
    _ModerationStatus: 'Approved',
    '_ModerationStatus.': '0',
    TsChoices: ['a', 'b'],
  });
  const { body } = await render({});
  expect(body).toMatchObject({ RowLimit: 30, Row: [{}, { Title: 'b', LinkTitle: 'b' }, {}, {}] });
  expect(body.Row[1]).not.toHaveProperty('TsNumber');
  const everything = (await render({ AddAllFields: true })).body.Row[1];
  expect(everything).toMatchObject({ Title: 'b', TsNumber: '' });
});

it('gives the columns of the view beside the rows, when both are asked for', async () => {
  const asked = { ViewXml: view(['LinkTitle', 'TsNumber', 'TsArea']), RenderOptions: 6 };
  const { body } = (await render(asked)) as unknown as {
    body: {
      ListData: { Row: { ID: string }[] };
      ListSchema: { Field: Record<string, string>[]; [name: string]: unknown };
    };
  };
  expect(body.ListData.Row.map(({ ID }) => ID)).toEqual(['1', '2', '3', '4']);
  expect(body.ListSchema.Field.map(({ Name, RealFieldName, Type }) => [Name, RealFieldName, Type])).toEqual([
    ['LinkTitle', 'Title', 'Computed'],
    ['TsNumber', 'TsNumber', 'Number'],
    ['TsArea', 'TsArea', 'Lookup'],
  ]);
  expect(body.ListSchema.Field[0]).toMatchObject({ Sortable: 'TRUE', Filterable: 'TRUE', listItemMenu: 'TRUE' });
  expect(body.ListSchema.Field[2]).toMatchObject({ AllowMultipleValues: 'FALSE' });
  expect(body.ListSchema).toMatchObject({ IsDocLib: '0', HasTitle: '1', ListRight_AddListItems: '1' });
});

it('pages: by NextHref in the body the rows count from 1 again, in the address they count on', async () => {
  const viewXml = view(['Title'], "<RowLimit Paged='TRUE'>2</RowLimit>");
  const first = (await render({ ViewXml: viewXml, RenderOptions: 2 })).body;
  expect(first).toMatchObject({ FirstRow: 1, LastRow: 2, RowLimit: 2 });
  expect(first.NextHref).toBe('?Paged=TRUE&p_ID=2&PageFirstRow=3&View=00000000-0000-0000-0000-000000000000');
  const inBody = (await render({ ViewXml: viewXml, Paging: first.NextHref?.slice(1) })).body;
  expect(inBody).toMatchObject({ FirstRow: 1, LastRow: 2, Row: [{ ID: '3' }, { ID: '4' }] });
  expect(inBody.NextHref).toBeUndefined();
  const inAddress = (await render({ ViewXml: viewXml }, first.NextHref)).body;
  expect(inAddress).toMatchObject({ FirstRow: 3, LastRow: 4, Row: [{ ID: '3' }, { ID: '4' }] });
  // Without Paged the limit is all there is.
  expect((await render({ ViewXml: view(['Title'], '<RowLimit>2</RowLimit>') })).body.NextHref).toBeUndefined();
  const sorted = view(
    ['Title'],
    "<Query><OrderBy><FieldRef Name='Title' Ascending='FALSE'/></OrderBy></Query><RowLimit Paged='TRUE'>1</RowLimit>",
  );
  const last = (await render({ ViewXml: sorted })).body;
  expect(last.NextHref).toContain('?Paged=TRUE&p_Title=m%26m');
  expect((await render({ ViewXml: sorted }, last.NextHref)).body.Row).toMatchObject([{ ID: '4' }]);
});

it.each([
  ['?FilterField1=Title&FilterValue1=b', ['2']],
  ['?FilterFields1=Title&FilterValues1=b%3B%23d', ['2', '4']],
  ['?FilterField1=TsDone&FilterValue1=1&FilterField2=TsArea&FilterValue2=%C3%86ldre', ['1']],
  ['?FilterField1=TsArea&FilterValue1=1&FilterLookupId1=1', ['1']],
  ['?FilterField1=TsNumber&FilterValue1=0&FilterOp1=Gt', ['1', '4']],
  ['?FilterField1=TsNumber&FilterValue1=', ['2']],
  ['?FilterField1=TsWho&FilterValue1=Else+Ager&FilterType1=User', ['1']],
  ['?SortField=Title&SortDir=Desc', ['1', '4', '3', '2']],
  ['?SortField=TsNumber&SortDir=Asc&TryNewExperienceSingle=TRUE', ['2', '3', '4', '1']],
  ['?RootFolder=%2Fsites%2Ftasks%2FLists%2FTasks', ['1', '2', '3', '4']],
])('reads the address %s', async (query, ids) => {
  const { body } = await render({ ViewXml: view(['Title']) }, query);
  expect(body.Row.map(({ ID }) => ID)).toEqual(ids);
});

it('combines an overriding view with the view, and reads times as UTC on request', async () => {
  const viewXml = view(['TsTime'], "<Query><Where><IsNotNull><FieldRef Name='Title'/></IsNotNull></Where></Query>");
  const override =
    "<View><Query><Where><Eq><FieldRef Name='ID'/><Value Type='Counter'>1</Value></Eq></Where></Query></View>";
  const { body } = await render({ ViewXml: viewXml, OverrideViewXml: override, DatesInUtc: true });
  expect(body.Row).toMatchObject([{ ID: '1', TsTime: '01-07-2026 22:30', 'TsTime.': '2026-07-01T22:30:00Z' }]);
});

it('uses a stored view, and says its name in the next page’s address', async () => {
  const sp = await site.as(owner);
  const made = await sp.web.lists.getByTitle('Tasks').views.add('Bagfra', false, {
    RowLimit: 1,
    ViewQuery: "<OrderBy><FieldRef Name='ID' Ascending='FALSE'/></OrderBy>",
  });
  const { body } = await render({}, `?View={${made.Id.toUpperCase()}}`);
  expect(body).toMatchObject({ RowLimit: 1, Row: [{ ID: '4' }] });
  expect(body.NextHref).toBe(`?Paged=TRUE&p_ID=4&PageFirstRow=2&View=${made.Id}`);
  expect((await render({}, '?View=00000000-0000-0000-0000-000000000001')).status).toBe(404);
});

it('answers PnPjs, in a batch and by the older name too', async () => {
  const sp = await site.as(owner);
  const tasks = sp.web.lists.getByTitle('Tasks');
  const limited = { ViewXml: '<View><RowLimit>2</RowLimit></View>' };
  expect(
    (await tasks.renderListDataAsStream({ ...limited, RenderOptions: [RenderListDataOptions.ListData] })).Row,
  ).toHaveLength(2);
  const filter = new Map([
    ['FilterField1', 'Title'],
    ['FilterValue1', 'b'],
  ]);
  expect((await tasks.renderListDataAsStream({ ...limited, AddRequiredFields: false }, {}, filter)).Row).toHaveLength(
    1,
  );
  expect((await tasks.renderListDataAsStream(limited, { FilterField1: 'Title', FilterValue1: 'd' })).Row).toMatchObject(
    [{ ID: '4' }],
  );
  const [batched, execute] = sp.batched();
  const inBatch = batched.web.lists.getByTitle('Tasks').renderListDataAsStream({ AddAllFields: true });
  await execute();
  expect((await inBatch).Row).toHaveLength(4);
  expect((await tasks.renderListData(limited.ViewXml)).Row).toMatchObject([{ ID: '1' }, { ID: '2' }]);
});

it('shows nobody more than he may see, and each his own rights', async () => {
  const { body } = await render({ ViewXml: view(['Title'], "<RowLimit Paged='TRUE'>2</RowLimit>") }, '', bo);
  expect(body).toMatchObject({
    FolderPermissions: '0xb008431061',
    Row: [
      { ID: '1', PermMask: '0xb008431061' },
      { ID: '2', PermMask: '0xb008431061' },
    ],
  });
  const rest = (await render({ ViewXml: view(['Title']), Paging: body.NextHref?.slice(1) }, '', bo)).body;
  expect(rest.Row.map(({ ID }) => ID)).toEqual(['4']);
  expect((await render({ ViewXml: view(['Title']) }, '?FilterField1=Title&FilterValue1=c', bo)).body.Row).toEqual([]);
  expect((await render({ ViewXml: view(['Title']) }, '', ida)).status).toBe(403);
});

it.each([
  [{ RenderOptions: 8 | 128 }, '', 501],
  [{ RenderOptions: 2 | 16777216 }, '', 501],
  [{ MergeDefaultView: true }, '', 501],
  [{ viewXml: '<View/>' }, '', 400],
  [{ ViewXml: 5 }, '', 400],
  [{ RenderOptions: '2' }, '', 400],
  [{ Paging: 'PagedPrev=TRUE&p_ID=3' }, '', 400],
  [{ FolderServerRelativeUrl: '/sites/tasks/Lists/Areas' }, '', 404],
  [{}, '?InplaceSearchQuery=a', 501],
  [{}, '?FilterField1=Nothing&FilterValue1=a', 500],
  [{}, '?FilterField1=Title&FilterValue1=a&FilterOp1=Like', 501],
  [{}, '?SortField=Nothing', 500],
])('refuses %j%s with %i', async (parameters, query, status) => {
  expect((await render(parameters, query)).status).toBe(status);
});
