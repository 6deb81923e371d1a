/** Items as texts: `FieldValuesAsText`, `…AsHtml`, `…ForEdit`, at their addresses and expanded. */
import { bo, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const list = "/_api/web/lists/getByTitle('Tasks')";

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  const areas = await sp.web.lists.add('Areas');
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Ældre' });
  await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Børn & unge' });
  await sp.web.lists.getByTitle('Areas').items.getById(2).breakRoleInheritance(false);
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, 1073741826);
  await sp.web.lists.add('Tasks');
  const { fields, items } = sp.web.lists.getByTitle('Tasks');
  for (const [type, name, rest] of [
    ['Number', 'TsNumber', "Decimals='1'"],
    ['Number', 'TsShare', "Percentage='TRUE'"],
    ['Currency', 'TsMoney', "LCID='1030'"],
    ['Boolean', 'TsDone', ''],
    ['DateTime', 'TsTime', "Format='DateTime'"],
    ['DateTime', 'TsDay', "Format='DateOnly'"],
    ['Lookup', 'TsArea', `List='${areas.Id}' ShowField='Title'`],
    ['LookupMulti', 'TsAreas', `Mult='TRUE' List='${areas.Id}' ShowField='Title'`],
    ['MultiChoice', 'TsChoices', ''],
    ['User', 'TsWho', ''],
    ['Note', 'Ts_Note', ''],
    ['URL', 'TsLink', ''],
  ]) {
    await fields.createFieldAsXml({
      SchemaXml: `<Field Type='${type}' Name='${name}' DisplayName='${name}' ${rest}/>`,
      Options: 8,
    });
  }
  await items.add({
    Title: '<a> & b',
    TsNumber: 12345.67,
    TsShare: 0.5,
    TsMoney: -1234.5,
    TsDone: true,
    TsTime: '2026-07-01T22:30:00Z',
    TsDay: '2026-07-01',
    TsAreaId: 2,
    TsAreasId: [1, 2],
    TsChoices: ['a', 'b'],
    TsWhoId: 6,
    Ts_Note: 'en\nto',
    TsLink: { Url: 'https://a.test', Description: 'A' },
  });
  await items.add({ Title: 'tom' });
});
afterAll(() => site.sharePoint.close());

it('shows the values as people read them on the site', async () => {
  const sp = await site.as(owner);
  expect(await sp.web.lists.getByTitle('Tasks').items.getById(1).fieldValuesAsText()).toMatchObject({
    ID: '1',
    Title: '<a> & b',
    TsNumber: '12.345,7',
    TsShare: '50%',
    TsMoney: '-kr. 1.234,50',
    TsDone: 'Yes',
    TsTime: '02-07-2026 00:30',
    TsDay: '01-07-2026',
    TsArea: 'Børn & unge',
    TsAreas: 'Ældre; Børn & unge',
    TsChoices: 'a; b',
    TsWho: 'Else Ager',
    Ts_x005f_Note: 'en\nto',
    TsLink: 'https://a.test, A',
    Author: 'Else Ager',
    Created: '02-03-2026 11:15',
    OData__x005f_UIVersionString: '1.0',
    OData__x005f_ModerationStatus: 'Approved',
    FileRef: '/sites/tasks/Lists/Tasks/1_.000',
    FSObjType: '0',
    owshiddenversion: '1',
  });
});

it('shows them as HTML, and as forms take them', async () => {
  const sp = await site.as(owner);
  const item = sp.web.lists.getByTitle('Tasks').items.getById(1);
  expect(await item.fieldValuesAsHTML()).toMatchObject({
    Title: '&lt;a&gt; &amp; b',
    Ts_x005f_Note: 'en<br>to',
    FileRef: '',
    UniqueId: '',
  });
  expect(await item.fieldValuesForEdit()).toMatchObject({
    TsNumber: '12345,67',
    TsMoney: '-1234,5',
    TsArea: '2;#Børn & unge',
    TsChoices: ';#a;#b;#',
    FileRef: '/sites/tasks/Lists/Tasks/1_.000',
  });
});

it('shows nothing as an empty text, in every form', async () => {
  for (const form of ['FieldValuesAsText', 'FieldValuesAsHtml', 'FieldValuesForEdit']) {
    const answer = await site.request(
      owner,
      `${list}/items(2)/${form}?$select=TsNumber,TsDone,TsArea,TsChoices,TsLink`,
    );
    expect(await answer.json()).toEqual({ TsNumber: '', TsDone: '', TsArea: '', TsChoices: '', TsLink: '' });
  }
});

it('comes with pages of items and with getitems too', async () => {
  const sp = await site.as(owner);
  const tasks = sp.web.lists.getByTitle('Tasks');
  const rows = await tasks.items.select('Id', 'FieldValuesAsText/TsMoney').expand('FieldValuesAsText')();
  expect(rows).toMatchObject([
    { Id: 1, FieldValuesAsText: { TsMoney: '-kr. 1.234,50' } },
    { Id: 2, FieldValuesAsText: { TsMoney: '' } },
  ]);
  expect(await tasks.getItemsByCAMLQuery({ ViewXml: '<View/>' }, 'FieldValuesAsText')).toMatchObject([
    { FieldValuesAsText: { Title: '<a> & b' } },
    { FieldValuesAsText: { Title: 'tom' } },
  ]);
});

it('keeps what a lookup shows from whoever may not see it', async () => {
  const sp = await site.as(bo);
  expect(await sp.web.lists.getByTitle('Tasks').items.getById(1).fieldValuesAsText()).toMatchObject({
    TsArea: '',
    TsAreas: 'Ældre',
  });
});
