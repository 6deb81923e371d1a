import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.siteGroups.getById(5).users.add(`i:0#.f|membership|${bo.loginName}`);
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${ida.loginName}`);
});
afterAll(() => site.sharePoint.close());

const views = async () => (await site.as(owner)).web.lists.getByTitle('Tasks').views;

it('a new view shows the columns of the default one, its query as SharePoint writes it anew', async () => {
  const all = await views();
  const made = await all.add('Åbne', false, {
    ViewQuery: "<Where><Eq><FieldRef Name='Title' /><Value Type='Text'>a &amp; b</Value></Eq></Where>",
    RowLimit: 3,
  });
  expect(made).toMatchObject({
    Title: 'Åbne',
    RowLimit: 3,
    BaseViewId: null,
    ViewType: 'HTML',
    Scope: 0,
    DefaultView: false,
    PersonalView: false,
    ServerRelativeUrl: '/sites/tasks/Lists/Tasks/Åbne.aspx',
    ViewQuery: '<Where><Eq><FieldRef Name="Title" /><Value Type="Text">a &amp; b</Value></Eq></Where>',
  });
  expect(await all.getByTitle('Åbne').fields()).toMatchObject({ Items: ['LinkTitle'] });
  expect(made.ListViewXml).toContain('<ViewFields><FieldRef Name="LinkTitle" /></ViewFields>');
});

it('every property that clients write is kept, and comes back in the XML', async () => {
  const all = await views();
  await all.add('Alt');
  const view = all.getByTitle('Alt');
  const written = {
    Scope: 2,
    Aggregations: '<FieldRef Name="Title" Type="COUNT" />',
    AggregationsStatus: 'On',
    JSLink: 'a.js|b.js',
    CustomFormatter: '{"schema":"https://x/y","additionalRowClass":"=if(1<2,\'a\',\'b\')"}',
    ViewType2: 'COMPACTLIST' as const,
    ViewData: '<FieldRef Name="Title" Type="X" />',
    MobileView: true,
    TabularView: false,
    RowLimit: 7,
    Paged: false,
    Hidden: true,
  };
  await view.update(written);
  const read = await view();
  expect(read).toMatchObject(written);
  expect(read.ListViewXml).toContain('Scope="RecursiveAll"');
  const copy = await all.add('Kopi');
  await all.getById(copy.Id).setViewXml(read.ListViewXml);
  const { Hidden: _, MobileView: __, TabularView: ___, ...carried } = written;
  expect(await all.getById(copy.Id)()).toMatchObject(carried);
});

it('is added as PnP Core adds it, with its parameters', async () => {
  const response = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/views/add", {
    method: 'POST',
    headers: { 'content-type': 'application/json;odata=verbose' },
    body: JSON.stringify({
      parameters: {
        __metadata: { type: 'SP.ViewCreationInformation' },
        Title: 'Core',
        ViewFields: { results: ['Title', 'Modified'] },
        ViewTypeKind: 1,
        ViewType2: 'NONE',
        RowLimit: 5,
        Paged: true,
        SetAsDefaultView: false,
      },
    }),
  });
  expect(response.status).toBe(201);
  expect(await (await views()).getByTitle('Core').fields()).toMatchObject({ Items: ['Title', 'Modified'] });
});

it('one view is the default: another takes over, also when it is removed', async () => {
  const sp = await site.as(owner);
  await sp.web.lists.add('Een');
  const { views: own } = sp.web.lists.getByTitle('Een');
  const { defaultView } = sp.web.lists.getByTitle('Een');
  await own.add('To', false, { DefaultView: true });
  expect((await own()).filter((view) => view.DefaultView).map((view) => view.Title)).toEqual(['To']);
  expect(await sp.web.lists.getByTitle('Een').select('DefaultViewUrl')()).toMatchObject({
    DefaultViewUrl: '/sites/tasks/Lists/Een/To.aspx',
  });
  await own.getByTitle('To').delete();
  expect(await defaultView()).toMatchObject({ Title: 'All Items' });
  await expect(defaultView.update({ DefaultView: false })).rejects.toThrow('[501]');
});

it('fields are added by name or title, moved, and removed', async () => {
  const all = await views();
  await all.add('Felter');
  const { fields } = all.getByTitle('Felter');
  await fields.add('Created By');
  await fields.add('Modified');
  await fields.move('Modified', 0);
  expect(await fields()).toMatchObject({ Items: ['Modified', 'LinkTitle', 'Author'] });
  await fields.remove('Author');
  expect(await fields.getSchemaXml()).toBe('<FieldRef Name="Modified" /><FieldRef Name="LinkTitle" />');
  await expect(fields.add('Findes ikke')).rejects.toThrow('[400]');
});

describe('a personal view', () => {
  it('is seen by its maker alone', async () => {
    const mine = (await site.as(bo)).web.lists.getByTitle('Tasks').views;
    await mine.add('Bos egen', true);
    expect((await mine.select('Title')()).map((view) => view.Title)).toContain('Bos egen');
    expect((await (await views()).select('Title')()).map((view) => view.Title)).not.toContain('Bos egen');
    await mine.getByTitle('Bos egen').update({ RowLimit: 5 });
    await expect((await views()).getByTitle('Bos egen')()).rejects.toThrow('[404]');
    await expect(mine.getByTitle('Bos egen').update({ DefaultView: true })).rejects.toThrow('[501]');
  });

  it('needs the right to have some; public ones the right to manage the list', async () => {
    const reader = (await site.as(ida)).web.lists.getByTitle('Tasks').views;
    await expect(reader.add('Idas', true)).rejects.toThrow('[403]');
    await expect(reader.getByTitle('All Items').update({ RowLimit: 5 })).rejects.toThrow('[403]');
    await expect(reader.getByTitle('All Items').delete()).rejects.toThrow('[403]');
  });
});

it.each([
  ['no XML', '<View', '[400]'],
  ['something else', '<List/>', '[400]'],
  ['a limit that is none', '<View><RowLimit>x</RowLimit></View>', '[400]'],
  ['columns that the list lacks', '<View><ViewFields><FieldRef Name="X"/></ViewFields></View>', '[400]'],
  ['an element nobody knows', '<View><Wonder/></View>', '[501]'],
])('the XML of a view that is %s is refused', async (_, xml, message) => {
  const all = await views();
  await expect(all.getByTitle('All Items').setViewXml(xml)).rejects.toThrow(message);
  await expect(all.getByTitle('All Items').renderAsHtml()).rejects.toThrow('[501]');
});

it('is asked for with filter, order and top', async () => {
  const all = await views();
  const found = await all.filter("DefaultView eq true and Title eq 'all items'").top(1).select('Title')();
  expect(found.map((view) => view.Title)).toEqual(['All Items']);
});
