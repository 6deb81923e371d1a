import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${ida.loginName}`);
});
afterAll(() => site.sharePoint.close());

const ofTasks = async () => (await site.as(owner)).web.lists.getByTitle('Tasks').fields;

describe('a definition as XML', () => {
  it.each([
    [
      'Number with limits and percent',
      "<Field Type='Number' Name='TsShare' DisplayName='Andel' Min='0' Max='1' Decimals='2' Percentage='TRUE'/>",
      { MinimumValue: 0, MaximumValue: 1, DisplayFormat: 2, ShowAsPercentage: true },
    ],
    [
      'Note that is appended to',
      "<Field Type='Note' Name='TsLog' DisplayName='Log' NumLines='9' RichText='TRUE' RichTextMode='FullHtml' AppendOnly='TRUE' AllowHyperlink='TRUE'/>",
      { NumberOfLines: 9, RichText: true, AppendOnly: true, AllowHyperlink: true },
    ],
    [
      'DateTime, friendly',
      "<Field Type='DateTime' Name='TsDue' DisplayName='Frist' Format='DateTime' FriendlyDisplayFormat='Relative' CalType='1'/>",
      { DisplayFormat: 1, FriendlyDisplayFormat: 2, DateTimeCalendarType: 1 },
    ],
    [
      'Choice as buttons with own words',
      "<Field Type='Choice' Name='TsKind' DisplayName='Slags' Format='RadioButtons' FillInChoice='TRUE'><CHOICES><CHOICE>a &amp; b</CHOICE><CHOICE>Æ</CHOICE></CHOICES></Field>",
      { EditFormat: 1, FillInChoice: true, Choices: ['a & b', 'Æ'] },
    ],
    [
      'User of several, people alone',
      "<Field Type='UserMulti' Mult='TRUE' Name='TsWho' DisplayName='Hvem' List='UserInfo' UserSelectionMode='PeopleOnly' UserSelectionScope='0'/>",
      { AllowMultipleValues: true, SelectionMode: 0, SelectionGroup: 0, TypeAsString: 'UserMulti' },
    ],
    [
      'Text with a formula as default, a check and a place in forms',
      "<Field Type='Text' Name='TsCode' DisplayName='Kode' MaxLength='9' ShowInNewForm='FALSE'><DefaultFormula>=\"x\"</DefaultFormula><Validation Message='Nej'>=LEN(TsCode)&gt;1</Validation></Field>",
      { MaxLength: 9, DefaultFormula: '="x"', ValidationFormula: '=LEN(TsCode)>1', ValidationMessage: 'Nej' },
    ],
    [
      'Currency in kroner',
      "<Field Type='Currency' Name='TsCost' DisplayName='Pris' LCID='1030' Decimals='0'/>",
      { CurrencyLocaleId: 1030, DisplayFormat: 0 },
    ],
  ])('%s: said once, read back, and the same when its SchemaXml makes another column', async (_, xml, expected) => {
    const fields = await ofTasks();
    const made = await fields.createFieldAsXml({ SchemaXml: xml, Options: 8 });
    const first = await fields.getById(String(made.Id))();
    expect(first).toMatchObject(expected);
    await fields.getById(String(made.Id)).delete();
    const again = await fields.createFieldAsXml({ SchemaXml: first.SchemaXml, Options: 8 });
    expect(await fields.getById(String(again.Id))()).toMatchObject({ ...expected, SchemaXml: first.SchemaXml });
    await fields.getById(String(again.Id)).delete();
  });

  it('takes the place of the old one by MERGE, but not of what the column is', async () => {
    const fields = await ofTasks();
    await fields.createFieldAsXml({ SchemaXml: "<Field Type='Text' Name='TsNr' DisplayName='Nr'/>", Options: 8 });
    const field = fields.getByInternalNameOrTitle('TsNr');
    const { SchemaXml } = await field();
    await field.update({ SchemaXml: SchemaXml.replace('DisplayName="Nr"', 'DisplayName="Sagsnr." MaxLength="12"') });
    expect(await field()).toMatchObject({ Title: 'Sagsnr.', MaxLength: 12, InternalName: 'TsNr' });
    await expect(field.update({ SchemaXml: "<Field Type='Note' Name='TsNr' DisplayName='Nr'/>" })).rejects.toThrow(
      '[501]',
    );
  });
});

it('every property that clients write is kept', async () => {
  const fields = await ofTasks();
  await fields.addText('Alt muligt');
  const field = fields.getByTitle('Alt muligt');
  const written = {
    Description: 'Om feltet',
    Group: 'Kommunens kolonner',
    DefaultValue: 'x',
    Required: true,
    Indexed: true,
    EnforceUniqueValues: true,
    StaticName: 'Stat',
    JSLink: '~site/a.js',
    CustomFormatter: '{"elmType":"div"}',
    ValidationFormula: '=TRUE',
    ValidationMessage: 'Nej',
    PinnedToFiltersPane: true,
    ShowInFiltersPane: 1,
    ReadOnlyField: true,
    Hidden: true,
    MaxLength: 80,
  };
  await field.update(written);
  expect(await field()).toMatchObject({ ...written, IndexStatus: 1 });
});

it('is hidden from a form by the word in its definition, and shown again', async () => {
  const fields = await ofTasks();
  await fields.addText('I formularen');
  const field = fields.getByTitle('I formularen');
  await field.setShowInEditForm(false);
  await field.setShowInDisplayForm(false);
  await field.setShowInNewForm(true);
  expect((await field()).SchemaXml).toMatch(/ShowInEditForm="FALSE" ShowInDisplayForm="FALSE"/);
  await field.setShowInEditForm(true);
  expect((await field()).SchemaXml).not.toContain('ShowInEditForm');
});

it.each([
  [{ Title: 'x'.repeat(256) }, 'at most 255'],
  [{ MaxLength: 256 }, 'MaxLength'],
  [{ MaxLength: 0 }, 'MaxLength'],
  [{ EnforceUniqueValues: true, Indexed: false }, 'must be indexed'],
  [{ Wonders: 1 }, '[400]'],
  [{ TypeAsString: 'Note' }, '[501]'],
])('%j is refused', async (change, message) => {
  const fields = await ofTasks();
  await expect(fields.getByInternalNameOrTitle('Title').update(change)).rejects.toThrow(message);
});

it('the columns that every list has stay', async () => {
  const fields = await ofTasks();
  await expect(fields.getByInternalNameOrTitle('Title').delete()).rejects.toThrow('cannot be deleted');
});

describe('a lookup', () => {
  it('shows more of what it looks up in columns that depend on it', async () => {
    const sp = await site.as(owner);
    const areas = await sp.web.lists.add('Areas');
    await sp.web.lists.getByTitle('Areas').fields.addText('Code');
    await sp.web.lists.getByTitle('Areas').items.add({ Title: 'Skole', Code: '007' });
    await sp.web.lists.add('Cases');
    const cases = sp.web.lists.getByTitle('Cases');
    const area = await cases.fields.addLookup('Area', { LookupListId: areas.Id, LookupFieldName: 'Title' });
    await cases.fields.addDependentLookupField('AreaCode', String(area.Id), 'Code');
    await cases.items.add({ Title: 'a', AreaId: 1 });
    expect(await cases.fields.getByTitle('AreaCode')()).toMatchObject({
      IsDependentLookup: true,
      PrimaryFieldId: area.Id,
      LookupField: 'Code',
      ReadOnlyField: true,
    });
    expect(await cases.fields.getByTitle('Area')()).toMatchObject({ DependentLookupInternalNames: ['AreaCode'] });
    expect(await cases.items.select('AreaId', 'AreaCode/Code').expand('AreaCode')()).toMatchObject([
      { AreaId: 1, AreaCode: { Code: '007' } },
    ]);
    await expect(cases.items.getById(1).update({ AreaCodeId: 1 })).rejects.toThrow('[501]');
    await expect(cases.fields.getByTitle('Area').delete()).rejects.toThrow('depend on it');
    await cases.fields.getByTitle('AreaCode').delete();
    await cases.fields.getByTitle('Area').delete();
    expect(await cases.items.select('Title')()).toMatchObject([{ Title: 'a' }]);
  });
});

describe('columns of the site', () => {
  it('are those of a team site, with their groups', async () => {
    const { web } = await site.as(owner);
    expect(await web.fields.getById('fa564e0f-0c70-4ab9-b863-0177e6ddd247').select('Title')()).toMatchObject({
      Title: 'Title',
    });
    expect(await web.fields.getByInternalNameOrTitle('Other Address Country/Region')()).toMatchObject({
      InternalName: 'OtherAddressCountry',
      Group: 'Core Contact and Calendar Columns',
      Scope: '/sites/tasks',
    });
    const tasks = await web.fields.filter("Group eq 'Core Task and Issue Columns'").select('InternalName')();
    expect(tasks.map((field) => field.InternalName)).toContain('TaskStatus');
    expect(await web.fields.getByInternalNameOrTitle('Priority')()).toMatchObject({
      Choices: ['(1) High', '(2) Normal', '(3) Low'],
      DefaultValue: '(2) Normal',
    });
  });

  it('are added, changed and removed as those of lists are', async () => {
    const { web } = await site.as(owner);
    await web.fields.addChoice('Forvaltning', { Choices: ['A', 'B'], Group: 'Kommunen' });
    const field = web.fields.getByTitle('Forvaltning');
    await field.update({ Choices: ['A', 'B', 'C'] });
    expect(await field()).toMatchObject({ Choices: ['A', 'B', 'C'], Group: 'Kommunen', IsModern: false });
    await field.delete();
    await expect(field()).rejects.toThrow('does not exist');
  });

  it('are the owner’s to change; a reader reads them', async () => {
    const { web } = await site.as(ida);
    expect(await web.fields.getByTitle('Title').select('Id')()).toHaveProperty('Id');
    await expect(web.fields.addText('Nej')).rejects.toThrow('[403]');
    await expect(web.lists.getByTitle('Tasks').fields.addText('Nej')).rejects.toThrow('[403]');
    await expect(web.lists.getByTitle('Tasks').fields.getByTitle('Title').update({ Title: 'Nej' })).rejects.toThrow(
      '[403]',
    );
    expect((await site.request(bo, '/_api/web/fields')).status).toBe(403);
  });
});

it('no index is made in a list that is far above the threshold', async () => {
  const small = await startSite({ listViewThreshold: 5 });
  const sp = await small.as(owner);
  await sp.web.lists.add('Many');
  const list = sp.web.lists.getByTitle('Many');
  await list.fields.addText('A');
  small.sharePoint.fill(
    '/sites/tasks/Lists/Many',
    Array.from({ length: 20 }, (_, index) => ({ Title: `${index}` })),
  );
  await list.fields.getByTitle('A').update({ Indexed: true });
  await list.items.add({ Title: '20' });
  await expect(list.fields.getByTitle('Title').update({ Indexed: true })).rejects.toThrow('list view threshold');
  small.sharePoint.close();
});
