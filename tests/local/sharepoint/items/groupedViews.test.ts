/** `<GroupBy>` and `<Aggregations>` of a stream, with the names that SharePoint's client templates read. */
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;

beforeAll(async () => {
  site = await startSite({ listViewThreshold: 8 });
  const sp = await site.as(owner);
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${bo.loginName}`);
  await sp.web.lists.add('Tasks');
  const { fields, items } = sp.web.lists.getByTitle('Tasks');
  await fields.addChoice('Kind', { Choices: ['a', 'b', 'c'] });
  await fields.addNumber('Amount');
  await fields.addBoolean('Done');
  await fields.addDateTime('Day', { DisplayFormat: 0 });
  await fields.addDateTime('Time', { DisplayFormat: 1 });
  await fields.addMultiChoice('Many', { Choices: ['x'] });
  for (const [Title, Kind, Amount, Done, Day] of [
    ['1', 'b', 10, true, '2026-03-01'],
    ['2', 'a', 2, false, '2026-03-02'],
    ['3', 'b', 30, false, '2026-03-01'],
    ['4', null, null, true, null],
    ['5', 'a', 4, true, '2026-03-03'],
    ['6', 'c', 1000.5, true, '2026-03-04'],
  ] as const)
    await items.add({ Title, Kind, Amount, Done, Day });
  await items.getById(5).breakRoleInheritance(false);
  await sp.web.lists.add('Many');
  for (let at = 0; at < 9; at += 1) await sp.web.lists.getByTitle('Many').items.add({ Title: `${at % 2}` });
}, 20_000);
afterAll(() => site.sharePoint.close());

type Row = Readonly<Record<string, unknown>>;
interface Stream {
  readonly Row: readonly Row[];
  readonly NextHref?: string;
  readonly ListSchema?: Row;
}

const render = async (parameters: object, who = owner, list = 'Tasks', query = '') => {
  const answer = await site.request(who, `/_api/web/lists/getByTitle('${list}')/RenderListDataAsStream${query}`, {
    method: 'POST',
    body: JSON.stringify({ parameters }),
  });
  return { status: answer.status, body: (await answer.json()) as Stream };
};
const refs = (...names: readonly string[]): string => names.map((name) => `<FieldRef Name="${name}"/>`).join('');
const view = (group: string, more = '', fields = ['Title']): { ViewXml: string } => ({
  ViewXml: `<View><Query>${group}</Query><ViewFields>${refs(...fields)}</ViewFields>${more}</View>`,
});
const groupBy = (collapse: string, ...names: readonly string[]): string =>
  `<GroupBy Collapse="${collapse}">${refs(...names)}</GroupBy>`;
const told = (rows: readonly Row[], ...names: readonly string[]): unknown[] =>
  rows.map((row) => names.map((name) => row[name]));

it('marks the rows of groups, in their order, with their numbers', async () => {
  const { body } = await render(view(groupBy('FALSE', 'Kind')));
  expect(told(body.Row, 'ID', 'Kind', 'Kind.groupindex', 'Kind.newgroup', 'Kind.COUNT.group')).toEqual([
    ['4', '', '1_', '1', '1'],
    ['2', 'a', '2_', '1', '2'],
    ['5', 'a', '2_', '', '2'],
    ['1', 'b', '3_', '1', '2'],
    ['3', 'b', '3_', '', '2'],
    ['6', 'c', '4_', '1', '1'],
  ]);
});

it('groups twice, sorts within, and counts what lies on other pages too', async () => {
  const twice = `${groupBy('FALSE', 'Kind', 'Done')}<OrderBy><FieldRef Name="ID" Ascending="FALSE"/></OrderBy>`;
  const paged = view(twice, '<RowLimit Paged="TRUE">4</RowLimit>');
  const names = [
    'ID',
    'Kind.groupindex',
    'Done.groupindex2',
    'Kind.newgroup',
    'Done.newgroup',
    'Kind.COUNT.group',
    'Done.COUNT.group2',
  ];
  const first = (await render(paged)).body;
  expect(told(first.Row, ...names)).toEqual([
    ['4', '1_', '1_', '1', '1', '1', '1'],
    ['2', '2_', '1_', '1', '1', '2', '1'],
    ['5', '2_', '2_', '', '1', '2', '1'],
    ['3', '3_', '1_', '1', '1', '2', '1'],
  ]);
  const second = (await render(paged, owner, 'Tasks', first.NextHref)).body;
  expect(told(second.Row, ...names)).toEqual([
    ['1', '3_', '2_', '', '1', '2', '1'],
    ['6', '4_', '1_', '1', '1', '1', '1'],
  ]);
});

it('shows one row a group when they are collapsed, without anything else of it', async () => {
  const { body } = await render(view(groupBy('TRUE', 'Kind'), '<RowLimit>3</RowLimit>', ['Title', 'FileLeafRef']));
  expect(told(body.Row, 'Kind', 'Kind.COUNT.group')).toEqual([
    ['', '1'],
    ['a', '2'],
    ['b', '2'],
  ]);
  expect(body.Row[1]).not.toHaveProperty('FileLeafRef');
  expect(body.Row[1]).not.toHaveProperty('ID');
  const limited = `<GroupBy Collapse="TRUE" GroupLimit="2">${refs('Kind')}</GroupBy>`;
  expect((await render(view(limited))).body.Row).toHaveLength(2);
  expect((await render(view(groupBy('TRUE', 'Kind'), '<RowLimit Paged="TRUE">2</RowLimit>'))).status).toBe(501);
});

it('sums up all rows on the first, and each group where it begins', async () => {
  const sums =
    '<Aggregations Value="On"><FieldRef Name="Amount" Type="SUM"/><FieldRef Name="LinkTitle" Type="COUNT"/></Aggregations>';
  const { body } = await render(view(groupBy('FALSE', 'Kind'), sums));
  expect(told(body.Row, 'Amount.SUM', 'Amount.SUM.agg', 'LinkTitle.COUNT', 'LinkTitle.COUNT.agg')).toEqual([
    ['1.046,5', '0', '6', '1'],
    [undefined, '6', undefined, '2'],
    [undefined, undefined, undefined, undefined],
    [undefined, '40', undefined, '2'],
    [undefined, undefined, undefined, undefined],
    [undefined, '1.000,5', undefined, '1'],
  ]);
});

it.each([
  ['Amount', 'COUNT', '5'],
  ['Amount', 'SUM', '1.046,5'],
  ['Amount', 'AVG', '209,3'],
  ['Amount', 'MIN', '2'],
  ['Amount', 'MAX', '1.000,5'],
  ['Amount', 'VAR', '195.746,95'],
  ['Day', 'MIN', '01-03-2026'],
  ['Day', 'MAX', '04-03-2026'],
  ['Kind', 'COUNT', '5'],
])('reckons %s %s', async (name, type, text) => {
  const { body } = await render(
    view('', `<Aggregations Value="On"><FieldRef Name="${name}" Type="${type}"/></Aggregations>`),
  );
  expect(body.Row[0]?.[`${name}.${type}`]).toBe(text);
  expect(body.Row[1]).not.toHaveProperty([`${name}.${type}`]);
});

it('reckons the standard deviation of a sample', async () => {
  const { body } = await render(
    view(
      '<Where><Leq><FieldRef Name="Amount"/><Value Type="Number">4</Value></Leq></Where>',
      '<Aggregations Value="On"><FieldRef Name="Amount" Type="STDEV"/></Aggregations>',
    ),
  );
  expect(body.Row[0]?.['Amount.STDEV']).toBe('1,4142135623731');
});

it('tells the schema of it, and of days how they read', async () => {
  const sums = '<Aggregations Value="On"><FieldRef Name="Amount" Type="SUM"/></Aggregations>';
  const { body } = await render({ ...view(groupBy('TRUE', 'Day', 'Done'), sums), RenderOptions: 4 });
  expect(body.ListSchema).toMatchObject({
    group1: 'Day',
    group2: 'Done',
    Collapse: 'TRUE',
    Aggregate: { Amount: 'SUM' },
  });
  const { Row } = (await render(view(groupBy('TRUE', 'Day')))).body;
  expect(told(Row, 'Day', 'Day.groupdisp').slice(0, 2)).toEqual([
    ['', undefined],
    ['01-03-2026', '01-03-2026'],
  ]);
});

it('takes the grouping of an overriding view, and passes over columns there are not', async () => {
  const override = { ...view(groupBy('FALSE', 'Kind')), OverrideViewXml: groupBy('TRUE', 'Done') };
  expect(told((await render(override)).body.Row, 'Done', 'Done.COUNT.group')).toEqual([
    ['No', '2'],
    ['Yes', '4'],
  ]);
  const { body } = await render(view(groupBy('TRUE', 'Nothing')));
  expect(told(body.Row, 'ID')).toHaveLength(6);
});

it('counts and sums for nobody what he may not see', async () => {
  const sums = '<Aggregations Value="On"><FieldRef Name="Amount" Type="SUM"/></Aggregations>';
  const { body } = await render(view(groupBy('TRUE', 'Kind'), sums), bo);
  expect(told(body.Row, 'Kind', 'Kind.COUNT.group', 'Amount.SUM.agg')).toEqual([
    ['', '1', '0'],
    ['a', '1', '2'],
    ['b', '2', '40'],
    ['c', '1', '1.000,5'],
  ]);
  expect(body.Row[0]?.['Amount.SUM']).toBe('1.042,5');
  expect((await render(view(groupBy('TRUE', 'Kind')), ida)).status).toBe(403);
});

it('groups no list above the threshold, unless a condition leaves few rows of it', async () => {
  for (const collapse of ['TRUE', 'FALSE']) {
    expect((await render(view(groupBy(collapse, 'Title')), owner, 'Many')).status).toBe(500);
    const few = `<Where><Leq><FieldRef Name="ID"/><Value Type="Counter">4</Value></Leq></Where>${groupBy(collapse, 'Title')}`;
    expect(told((await render(view(few), owner, 'Many')).body.Row, 'Title')[0]).toEqual(['0']);
  }
});

it.each([
  [groupBy('TRUE', 'Kind', 'Done', 'Amount'), '', 500],
  [groupBy('TRUE', 'Many'), '', 501],
  [groupBy('TRUE', 'Time'), '', 501],
  ['<GroupBy Other="1"><FieldRef Name="Kind"/></GroupBy>', '', 501],
  ['', '<Aggregations Value="On"><FieldRef Name="Title" Type="SUM"/></Aggregations>', 501],
  ['', '<Aggregations Value="On"><FieldRef Name="Amount" Type="MEDIAN"/></Aggregations>', 501],
  ['', '<Aggregations Value="On"><FieldRef Name="Nothing" Type="SUM"/></Aggregations>', 500],
  ['', '<Aggregations Value="Off"><FieldRef Name="Nothing" Type="SUM"/></Aggregations>', 200],
])('answers %s%s with %i', async (group, more, status) => {
  expect((await render(view(group, more))).status).toBe(status);
});
