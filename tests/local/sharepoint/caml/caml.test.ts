/** The language of CAML, condition by condition, through `getitems`. */
import { owner, startSite, type TestSite } from '../support';

let site: TestSite;

const rows = [
  {
    Title: 'Æble',
    TsNumber: 1,
    TsDone: true,
    TsTime: '2026-01-01T00:00:00Z',
    TsDay: '2026-03-01',
    TsAreaId: 1,
    TsAreasId: [1, 2],
    TsChoices: ['a', 'b'],
    TsNote: 'Første linje\nÅben sag',
    TsLink: { Url: 'https://a.test/1', Description: 'en' },
  },
  {
    Title: "O'Brien & Co",
    TsNumber: 2.5,
    TsDone: false,
    TsTime: '2026-03-02T22:30:00Z',
    TsDay: '2026-03-02',
    TsAreaId: 2,
    TsAreasId: [2],
  },
  {
    Title: 'zebra',
    TsNumber: -3,
    TsDone: false,
    TsTime: '2026-03-02T23:30:00Z',
    TsDay: '2026-03-05',
    TsChoices: ['B'],
    TsNote: 'zebra',
  },
  { Title: null, TsNumber: null, TsDone: null },
  {
    Title: 'Århus',
    TsNumber: 2.5,
    TsDone: true,
    TsPersonId: 6,
    TsPeopleId: [6, 7],
    TsGuid: '11111111-2222-3333-4444-555555555555',
  },
];

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  const areas = await sp.web.lists.add('Areas');
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Ældre' });
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Børn' });
  await sp.web.ensureUser('bo@kommune.test');
  await sp.web.lists.add('Tasks');
  const { fields } = sp.web.lists.getByTitle('Tasks');
  for (const [type, name, rest] of [
    ['Number', 'TsNumber', ''],
    ['Boolean', 'TsDone', ''],
    ['DateTime', 'TsTime', "Format='DateTime'"],
    ['DateTime', 'TsDay', "Format='DateOnly'"],
    ['Lookup', 'TsArea', `List='${areas.Id}' ShowField='Title'`],
    ['LookupMulti', 'TsAreas', `Mult='TRUE' List='${areas.Id}' ShowField='Title'`],
    ['MultiChoice', 'TsChoices', ''],
    ['User', 'TsPerson', ''],
    ['UserMulti', 'TsPeople', "Mult='TRUE'"],
    ['Guid', 'TsGuid', ''],
    ['Note', 'TsNote', ''],
    ['URL', 'TsLink', ''],
  ]) {
    await fields.createFieldAsXml({
      SchemaXml: `<Field Type='${type}' Name='${name}' DisplayName='${name}' ${rest}/>`,
      Options: 8,
    });
  }
  site.sharePoint.fill('/sites/tasks/Lists/Tasks', rows);
});
afterAll(() => site.sharePoint.close());

interface Answer {
  readonly status: number;
  readonly ids: readonly number[];
  readonly code: string;
  readonly message: string;
}

const ask = async (viewXml: string): Promise<Answer> => {
  const response = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/getitems?$select=Id", {
    method: 'POST',
    body: JSON.stringify({ query: { ViewXml: viewXml } }),
  });
  const json = (await response.json()) as {
    value?: { Id: number }[];
    'odata.error'?: { code: string; message: { value: string } };
  };
  return {
    status: response.status,
    ids: (json.value ?? []).map((item) => item.Id),
    code: json['odata.error']?.code ?? '',
    message: json['odata.error']?.message.value ?? '',
  };
};

const where = (condition: string): string => `<View><Query><Where>${condition}</Where></Query></View>`;
const ref = (name: string, more = ''): string => `<FieldRef Name='${name}' ${more}/>`;
const text = (value: string): string => `<Value Type='Text'>${value}</Value>`;
const number = (value: number): string => `<Value Type='Number'>${value}</Value>`;
const at = (value: string, more = "IncludeTimeValue='TRUE'"): string =>
  `<Value Type='DateTime' ${more}>${value}</Value>`;

describe('<Where> finds', () => {
  it.each([
    ['an equal text, whatever its capitals', `<Eq>${ref('Title')}${text('æBLE')}</Eq>`, [1]],
    ['a text with entities', `<Eq>${ref('Title')}${text('O&apos;Brien &amp; Co')}</Eq>`, [2]],
    ['a text as CDATA', `<Eq>${ref('Title')}<Value Type='Text'><![CDATA[O'Brien & Co]]></Value></Eq>`, [2]],
    ['a type in small letters', `<Eq>${ref('Title')}<Value Type='text'>zebra</Value></Eq>`, [3]],
    ['the value before the column', `<Eq>${text('zebra')}${ref('Title')}</Eq>`, [3]],
    ['by the column that shows another', `<Eq>${ref('LinkTitle')}${text('zebra')}</Eq>`, [3]],
    ['by the column of an ID', `<Eq><FieldRef ID='{fa564e0f-0c70-4ab9-b863-0177e6ddd247}'/>${text('zebra')}</Eq>`, [3]],
    ['other texts and none', `<Neq>${ref('Title')}${text('zebra')}</Neq>`, [1, 2, 4, 5]],
    ['texts behind another', `<Gt>${ref('Title')}${text('zebra')}</Gt>`, [1, 5]],
    ['texts up to another', `<Leq>${ref('Title')}${text('zebra')}</Leq>`, [2, 3]],
    ['no text', `<IsNull>${ref('Title')}</IsNull>`, [4]],
    ['some text', `<IsNotNull>${ref('Title')}</IsNotNull>`, [1, 2, 3, 5]],
    ['beginnings', `<BeginsWith>${ref('Title')}${text('å')}</BeginsWith>`, [5]],
    ['parts', `<Contains>${ref('Title')}${text('BR')}</Contains>`, [2, 3]],
    ['no wildcards', `<Contains>${ref('Title')}${text('%')}</Contains>`, []],
    ['parts of notes', `<Contains>${ref('TsNote')}${text('åBEN')}</Contains>`, [1]],
    ['beginnings of notes', `<BeginsWith>${ref('TsNote')}<Value Type='Note'>første</Value></BeginsWith>`, [1]],
    ['no note', `<IsNull>${ref('TsNote')}</IsNull>`, [2, 4, 5]],
    ['some link', `<IsNotNull>${ref('TsLink')}</IsNotNull>`, [1]],
    ['numbers', `<Eq>${ref('TsNumber')}${number(2.5)}</Eq>`, [2, 5]],
    ['negative numbers', `<Lt>${ref('TsNumber')}${number(-2)}</Lt>`, [3]],
    ['numbers from', `<Geq>${ref('TsNumber')}${number(1)}</Geq>`, [1, 2, 5]],
    ['other numbers and none', `<Neq>${ref('TsNumber')}${number(2.5)}</Neq>`, [1, 3, 4]],
    ['an item by its number', `<Eq>${ref('ID')}<Value Type='Counter'>3</Value></Eq>`, [3]],
    ['yes as 1', `<Eq>${ref('TsDone')}<Value Type='Boolean'>1</Value></Eq>`, [1, 5]],
    ['no as FALSE', `<Eq>${ref('TsDone')}<Value Type='Integer'>false</Value></Eq>`, [2, 3]],
    [
      'a GUID in braces',
      `<Eq>${ref('TsGuid')}<Value Type='Guid'>{11111111-2222-3333-4444-555555555555}</Value></Eq>`,
      [5],
    ],
    ['one of several', `<In>${ref('Title')}<Values>${text('zebra')}${text('Århus')}</Values></In>`, [3, 5]],
    ['one of several numbers', `<In>${ref('ID')}<Values>${number(1)}${number(4)}${number(9)}</Values></In>`, [1, 4]],
    [
      'both',
      `<And><Gt>${ref('TsNumber')}${number(0)}</Gt><Eq>${ref('TsDone')}<Value Type='Boolean'>1</Value></Eq></And>`,
      [1, 5],
    ],
    [
      'either',
      `<Or><Eq>${ref('ID')}${number(1)}</Eq><Or><Eq>${ref('ID')}${number(2)}</Eq><IsNull>${ref('Title')}</IsNull></Or></Or>`,
      [1, 2, 4],
    ],
    ['everything, where nothing is said', '', [1, 2, 3, 4, 5]],
    [
      'by content type',
      `<BeginsWith>${ref('ContentTypeId')}<Value Type='ContentTypeId'>0x0100</Value></BeginsWith>`,
      [1, 2, 3, 4, 5],
    ],
    [
      'by the name of a content type',
      `<Eq>${ref('ContentType')}<Value Type='Computed'>item</Value></Eq>`,
      [1, 2, 3, 4, 5],
    ],
    ['not by another’s', `<Eq>${ref('ContentType')}<Value Type='Computed'>Folder</Value></Eq>`, []],
    ['by kind of row', `<Eq>${ref('FSObjType')}<Value Type='Integer'>0</Value></Eq>`, [1, 2, 3, 4, 5]],
    ['by address', `<Eq>${ref('FileRef')}${text('/sites/tasks/Lists/Tasks/2_.000')}</Eq>`, [2]],
    ['by name', `<Eq>${ref('FileLeafRef')}<Value Type='File'>3_.000</Value></Eq>`, [3]],
  ])('%s', async (_name, condition, ids) => {
    expect(await ask(where(condition))).toMatchObject({ status: 200, ids });
  });
});

describe('lookups and persons are found', () => {
  it.each([
    ['by what they show', `<Eq>${ref('TsArea')}<Value Type='Lookup'>ældre</Value></Eq>`, [1]],
    ['by number', `<Eq>${ref('TsArea', "LookupId='TRUE'")}<Value Type='Lookup'>2</Value></Eq>`, [2]],
    ['by a part', `<Contains>${ref('TsArea')}${text('ør')}</Contains>`, [2]],
    ['where there is none', `<IsNull>${ref('TsArea')}</IsNull>`, [3, 4, 5]],
    [
      'one of several numbers',
      `<In>${ref('TsArea', "LookupId='TRUE'")}<Values><Value Type='Integer'>1</Value><Value Type='Integer'>2</Value></Values></In>`,
      [1, 2],
    ],
    ['among several', `<Eq>${ref('TsAreas')}<Value Type='LookupMulti'>Børn</Value></Eq>`, [1, 2]],
    [
      'included by number',
      `<Includes>${ref('TsAreas', "LookupId='TRUE'")}<Value Type='Lookup'>1</Value></Includes>`,
      [1],
    ],
    ['not included', `<NotIncludes>${ref('TsAreas')}<Value Type='Lookup'>Ældre</Value></NotIncludes>`, [2, 3, 4, 5]],
    ['in no list', `<IsNull>${ref('TsAreas')}</IsNull>`, [3, 4, 5]],
    ['by name', `<Eq>${ref('TsPerson')}<Value Type='User'>Else Ager</Value></Eq>`, [5]],
    ['as me', `<Eq>${ref('TsPerson')}<Value Type='Integer'><UserID/></Value></Eq>`, [5]],
    [
      'as me among several',
      `<Eq>${ref('TsPeople', "LookupId='TRUE'")}<Value Type='Integer'><UserID Type='Integer'/></Value></Eq>`,
      [5],
    ],
    ['as the author', `<Eq>${ref('Author', "LookupId='TRUE'")}<Value Type='Integer'>6</Value></Eq>`, [1, 2, 3, 4, 5]],
    ['not as me', `<Neq>${ref('TsPerson', "LookupId='TRUE'")}<Value Type='Integer'>6</Value></Neq>`, [1, 2, 3, 4]],
    ['as a member of a group', `<Membership Type='SPGroup' ID='3'>${ref('TsPerson')}</Membership>`, [5]],
    ['as none of my groups', `<Membership Type='CurrentUserGroups'>${ref('TsPerson')}</Membership>`, []],
    ['as somebody of the site', `<Membership Type='SPWeb.AllUsers'>${ref('TsPeople')}</Membership>`, [5]],
    ['choices, any of them', `<Eq>${ref('TsChoices')}<Value Type='MultiChoice'>b</Value></Eq>`, [1, 3]],
    ['no such choice', `<Neq>${ref('TsChoices')}<Value Type='MultiChoice'>b</Value></Neq>`, [2, 4, 5]],
    ['part of a choice', `<Contains>${ref('TsChoices')}${text('A')}</Contains>`, [1]],
  ])('%s', async (_name, condition, ids) => {
    expect(await ask(where(condition))).toMatchObject({ status: 200, ids });
  });
});

// The clock of these sites stands at 2026-03-02, 11:15 in Copenhagen.
describe('times are compared', () => {
  it.each([
    ['as the site shows them, a Z or not', `<Eq>${ref('TsTime')}${at('2026-03-03T00:30:00Z')}</Eq>`, [3]],
    [
      'as UTC when the value says so',
      `<Eq>${ref('TsTime')}${at('2026-03-02T23:30:00Z', "IncludeTimeValue='TRUE' StorageTZ='TRUE'")}</Eq>`,
      [3],
    ],
    [
      'as UTC, said the other way',
      `<Geq>${ref('TsTime')}${at('2026-03-02T23:30:00Z', "IncludeTimeValue='True' StorageTZ='UTC'")}</Geq>`,
      [3],
    ],
    ['by the day of the site', `<Eq>${ref('TsTime')}${at('2026-03-02T04:00:00Z', '')}</Eq>`, [2]],
    ['not that day', `<Neq>${ref('TsTime')}${at('2026-03-02', '')}</Neq>`, [1, 3, 4, 5]],
    ['after the day', `<Gt>${ref('TsTime')}${at('2026-03-02', '')}</Gt>`, [3]],
    ['from the day', `<Geq>${ref('TsTime')}${at('2026-03-02', '')}</Geq>`, [2, 3]],
    ['before the day', `<Lt>${ref('TsTime')}${at('2026-03-02', '')}</Lt>`, [1]],
    ['up to the day', `<Leq>${ref('TsTime')}${at('2026-03-02T00:00:00', '')}</Leq>`, [1, 2]],
    [
      'one of several days',
      `<In>${ref('TsDay')}<Values>${at('2026-03-01', '')}${at('2026-03-05', '')}</Values></In>`,
      [1, 3],
    ],
    ['with today', `<Eq>${ref('TsDay')}<Value Type='DateTime'><Today/></Value></Eq>`, [2]],
    ['with yesterday', `<Eq>${ref('TsDay')}<Value Type='DateTime'><Today OffsetDays='-1'/></Value></Eq>`, [1]],
    ['with three days on', `<Eq>${ref('TsDay')}<Value Type='DateTime'><Today Offset='3'/></Value></Eq>`, [3]],
    ['with now', `<Gt>${ref('TsTime')}<Value Type='DateTime' IncludeTimeValue='TRUE'><Now/></Value></Gt>`, [2, 3]],
    [
      'as ranges that overlap today',
      `<DateRangesOverlap>${ref('TsDay')}${ref('TsTime')}<Value Type='DateTime'><Today/></Value></DateRangesOverlap>`,
      [2],
    ],
    ...(
      [
        ['TsDay', 'TsTime', 'Now', [2]],
        ['TsDay', 'TsTime', 'Week', [2, 3]],
        ['TsTime', 'TsDay', 'Week', [2, 3]],
        ['TsTime', 'TsDay', 'Month', [1, 2, 3]],
        ['TsDay', 'TsTime', 'Month', [2, 3]],
        ['TsDay', 'TsTime', 'Year', [1, 2, 3]],
      ] as const
    ).map(([start, end, span, ids]): [string, string, number[]] => [
      `as ranges from ${start} to ${end} that overlap <${span}/>`,
      `<DateRangesOverlap>${ref(start)}${ref(end)}<Value Type='DateTime'><${span}/></Value></DateRangesOverlap>`,
      [...ids],
    ]),
  ])('%s', async (_name, condition, ids) => {
    expect(await ask(where(condition))).toMatchObject({ status: 200, ids });
  });
});

describe('<OrderBy>, <RowLimit> and the rest of the view', () => {
  it.each([
    ['texts in Danish order', `<Query><OrderBy>${ref('Title')}</OrderBy></Query>`, [4, 2, 3, 1, 5]],
    ['descending', `<Query><OrderBy>${ref('Title', "Ascending='FALSE'")}</OrderBy></Query>`, [5, 1, 3, 2, 4]],
    [
      'several',
      `<Query><OrderBy Override='TRUE'>${ref('TsNumber', "Ascending='False'")}${ref('ID', "Ascending='FALSE'")}</OrderBy></Query>`,
      [5, 2, 1, 3, 4],
    ],
    [
      'lookups by what they show',
      `<Query><OrderBy>${ref('TsArea', "Ascending='FALSE'")}</OrderBy></Query>`,
      [1, 2, 3, 4, 5],
    ],
    ['persons by name', `<Query><OrderBy>${ref('TsPerson', "Ascending='FALSE'")}</OrderBy></Query>`, [5, 1, 2, 3, 4]],
    ['a limit', `<RowLimit>2</RowLimit>`, [1, 2]],
    ['a limit with pages', `<RowLimit Paged='TRUE'>3</RowLimit>`, [1, 2, 3]],
    ['no limit', `<RowLimit>0</RowLimit>`, [1, 2, 3, 4, 5]],
    ['an empty query', '<Query/>', [1, 2, 3, 4, 5]],
    ['view fields that the list does not have', `<ViewFields>${ref('Nothing')}</ViewFields>`, [1, 2, 3, 4, 5]],
    ['what only a page draws', "<Toolbar Type='Standard'/><JSLink>x.js</JSLink><ViewStyle ID='17'/>", [1, 2, 3, 4, 5]],
    [
      'options of the query',
      "<QueryOptions><ViewAttributes Scope='RecursiveAll'/><IncludeMandatoryColumns>FALSE</IncludeMandatoryColumns></QueryOptions>",
      [1, 2, 3, 4, 5],
    ],
  ])('%s', async (_name, inner, ids) => {
    expect(await ask(`<View>${inner}</View>`)).toMatchObject({ status: 200, ids });
  });

  it('an empty text asks for everything', async () => {
    expect(await ask('')).toMatchObject({ status: 200, ids: [1, 2, 3, 4, 5] });
  });
});

const missing = '-2130575340, Microsoft.SharePoint.SPException';

describe('what SharePoint refuses', () => {
  it.each([
    ['an unknown column', where(`<Eq>${ref('Nothing')}${text('a')}</Eq>`)],
    ['an unknown column in the order', `<View><Query><OrderBy>${ref('Nothing')}</OrderBy></Query></View>`],
    ['an <Or> with one condition', where(`<Or><Eq>${ref('ID')}${number(1)}</Eq></Or>`)],
    ['an <And> with three', where(`<And>${`<Eq>${ref('ID')}${number(1)}</Eq>`.repeat(3)}</And>`)],
    ['two conditions without <And>', where(`<Eq>${ref('ID')}${number(1)}</Eq>`.repeat(2))],
    ['no column', where(`<Eq>${text('a')}</Eq>`)],
    ['no value', where(`<Eq>${ref('Title')}</Eq>`)],
    ['an unknown operator', where(`<Not><Eq>${ref('ID')}${number(1)}</Eq></Not>`)],
    ['no values', where(`<In>${ref('Title')}<Values/></In>`)],
    ['more depth than anybody needs', where(`${'<And>'.repeat(300)}x${'</And>'.repeat(300)}`)],
  ])('%s', async (_name, viewXml) => {
    expect(await ask(viewXml)).toEqual({
      status: 500,
      ids: [],
      code: missing,
      message:
        'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
    });
  });

  it.each([
    ['no XML', 'select 1'],
    ['an open element', '<View><Query>'],
    ['a document type', "<!DOCTYPE x [<!ENTITY a 'b'>]><View/>"],
    ['an entity of its own', where(`<Eq>${ref('Title')}${text('&a;')}</Eq>`)],
    ['half a surrogate', where(`<Eq>${ref('Title')}${text('&#xD800;')}</Eq>`)],
    ['a NUL', where(`<Eq>${ref('Title')}${text('&#0;')}</Eq>`)],
    ['two roots', '<View/><View/>'],
    ['a megabyte', where(`<Eq>${ref('Title')}${text('a'.repeat(1_000_000))}</Eq>`)],
  ])('%s is no XML', async (_name, viewXml) => {
    expect(await ask(viewXml)).toMatchObject({ status: 400, message: 'The XML is not valid.' });
  });
});

describe('what is not known here is said so', () => {
  it.each([
    ['another root', '<Query/>'],
    ['another scope', "<View Scope='Everything'/>"],
    ['another attribute', "<View RecurrenceRowset='TRUE'/>"],
    ['another element', '<View><Joins/></View>'],
    ['a limit that is none', '<View><RowLimit>many</RowLimit></View>'],
    ['groups', `<View><Query><GroupBy>${ref('Title')}</GroupBy></Query></View>`],
    ['aggregations', `<View><Aggregations Value='On'>${ref('Title', "Type='COUNT'")}</Aggregations></View>`],
    ['a number that is none', where(`<Eq>${ref('TsNumber')}${text('a')}</Eq>`)],
    ['a time that is none', where(`<Eq>${ref('TsTime')}${at('soon')}</Eq>`)],
    ['a day that is none', where(`<Eq>${ref('TsTime')}${at('2026-02-31')}</Eq>`)],
    ['a yes that is none', where(`<Eq>${ref('TsDone')}${text('maybe')}</Eq>`)],
    ['a comparison of notes', where(`<Eq>${ref('TsNote')}${text('a')}</Eq>`)],
    ['sorting by notes', `<View><Query><OrderBy>${ref('TsNote')}</OrderBy></Query></View>`],
    ['sorting by several values', `<View><Query><OrderBy>${ref('TsAreas')}</OrderBy></Query></View>`],
    ['a search in numbers', where(`<Contains>${ref('TsNumber')}${text('1')}</Contains>`)],
    ['the month', where(`<Eq>${ref('TsTime')}<Value Type='DateTime'><Month/></Value></Eq>`)],
    ['a joined list', where(`<Eq>${ref('Title', "List='Areas'")}${text('a')}</Eq>`)],
    ['501 values', where(`<In>${ref('ID')}<Values>${number(1).repeat(501)}</Values></In>`)],
  ])('%s', async (_name, viewXml) => {
    const answer = await ask(viewXml);
    expect(answer).toMatchObject({ status: 501, code: '-1, System.NotImplementedException' });
    expect(answer.message).toMatch(/^The local SharePoint does not know: /);
  });
});
