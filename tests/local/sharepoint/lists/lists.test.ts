import { owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.sharePoint.close());

const text = (name: string, rest = ''): { SchemaXml: string; Options: number } => ({
  SchemaXml: `<Field Type='Text' Name='${name}' DisplayName='${name} på dansk' ${rest}/>`,
  Options: 8,
});

describe('a list', () => {
  it('is found by title, id and address, with other capitals too, and keeps its address when renamed', async () => {
    const sp = await site.as(owner);
    const made = await sp.web.lists.add('RdTasks', 'Om opgaver');
    await sp.web.lists.getById(made.Id).update({ Title: 'Opgaver på tværs', EnableVersioning: false });
    const found = await Promise.all([
      sp.web.lists.getByTitle('OPGAVER PÅ TVÆRS').select('Title', 'EnableVersioning')(),
      sp.web.lists.getById(made.Id.toUpperCase()).select('Title', 'EnableVersioning')(),
      sp.web.getList('/SITES/tasks/lists/rdtasks').select('Title', 'EnableVersioning')(),
    ]);
    for (const list of found) expect(list).toMatchObject({ Title: 'Opgaver på tværs', EnableVersioning: false });
    expect(
      await sp.web.lists
        .select('Title', 'ListItemEntityTypeFullName', 'RootFolder/ServerRelativeUrl')
        .expand('RootFolder')
        .filter('Hidden eq false and BaseTemplate eq 100')(),
    ).toMatchObject([
      {
        Title: 'Opgaver på tværs',
        ListItemEntityTypeFullName: 'SP.Data.RdTasksListItem',
        RootFolder: { ServerRelativeUrl: '/sites/tasks/Lists/RdTasks' },
      },
    ]);
  });

  it('counts its items, and is gone when deleted', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const list = sp.web.lists.getByTitle('Tasks');
    await list.items.add({ Title: 'en' });
    expect(await list.select('ItemCount')()).toMatchObject({ ItemCount: 1 });
    await list.delete();
    await expect(list()).rejects.toThrow(
      "List 'Tasks' does not exist at site with URL 'http://sharepoint.test/sites/tasks'.",
    );
    expect((await sp.web.lists.select('Title')()).map((one) => one.Title)).not.toContain('Tasks');
  });

  it('must have a title of its own: the second is refused as SharePoint recorded it', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const response = await site.request(owner, '/_api/web/lists', {
      method: 'POST',
      body: JSON.stringify({ Title: 'TASKS', BaseTemplate: 100 }),
    });
    expect([
      response.status,
      ((await response.json()) as { 'odata.error': { code: string } })['odata.error'].code,
    ]).toEqual([500, '-2130575342, Microsoft.SharePoint.SPException']);
  });

  it('is asked for with an address of this site', async () => {
    const sp = await site.as(owner);
    await expect(sp.web.getList('/sites/other/Lists/Tasks')()).rejects.toThrow(
      'must start with SPWeb.ServerRelativeUrl',
    );
    await expect(sp.web.getList('/sites/tasks/Lists/Nej')()).rejects.toThrow('[404]');
  });
});

describe('a column', () => {
  it('is made from XML with its own internal name, and read back', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const { fields } = sp.web.lists.getByTitle('Tasks');
    await fields.createFieldAsXml({
      SchemaXml:
        "<Field Type='Choice' Name='TsState' StaticName='TsState' DisplayName='Tilstand' ID='{11111111-2222-3333-4444-555555555555}' Required='TRUE' Indexed='TRUE'><CHOICES><CHOICE>Åben &amp; klar</CHOICE><CHOICE>Lukket</CHOICE></CHOICES><Default>Lukket</Default></Field>",
      Options: 8,
    });
    const expected = {
      Id: '11111111-2222-3333-4444-555555555555',
      InternalName: 'TsState',
      EntityPropertyName: 'TsState',
      Title: 'Tilstand',
      Choices: ['Åben & klar', 'Lukket'],
      DefaultValue: 'Lukket',
      Required: true,
      Indexed: true,
      FieldTypeKind: 6,
      TypeAsString: 'Choice',
    };
    expect(await fields.getByInternalNameOrTitle('TsState')()).toMatchObject(expected);
    expect(await fields.getByTitle('Tilstand')()).toMatchObject(expected);
    expect(await fields.getById(expected.Id)()).toMatchObject(expected);
    expect(await fields.filter('Hidden eq false and CanBeDeleted eq true').select('InternalName')()).toMatchObject([
      { InternalName: 'TsState' },
    ]);
    const { SchemaXml } = await fields.getByTitle('Tilstand').select('SchemaXml')();
    expect(SchemaXml).toContain('<CHOICE>Åben &amp; klar</CHOICE>');
  });

  it('of every type that PnPjs adds gets its type and the internal name SharePoint makes of the title', async () => {
    const sp = await site.as(owner);
    const areas = await sp.web.lists.add('Areas');
    await sp.web.lists.add('Tasks');
    const { fields } = sp.web.lists.getByTitle('Tasks');
    await fields.addText('Kort tekst', { MaxLength: 20 });
    await fields.addMultilineText('Note');
    await fields.addNumber('Antal', { MinimumValue: 0, MaximumValue: 9 });
    await fields.addCurrency('Beloeb');
    await fields.addBoolean('Faerdig');
    await fields.addDateTime('Frist', { DisplayFormat: 0 });
    await fields.addChoice('Slags', { Choices: ['a', 'b'] });
    await fields.addMultiChoice('Flere', { Choices: ['a', 'b'] });
    await fields.addUser('Ansvarlig', { SelectionMode: 0 });
    await fields.addUrl('Link');
    await fields.addLookup('Omraade', { LookupListId: areas.Id, LookupFieldName: 'Title' });
    const made = await fields.filter('CanBeDeleted eq true').select('InternalName', 'TypeAsString', 'FieldTypeKind')();
    expect(made.map((field) => [field.InternalName, field.TypeAsString, field.FieldTypeKind])).toEqual([
      ['Kort_x0020_tekst', 'Text', 2],
      ['Note', 'Note', 3],
      ['Antal', 'Number', 9],
      ['Beloeb', 'Currency', 10],
      ['Faerdig', 'Boolean', 8],
      ['Frist', 'DateTime', 4],
      ['Slags', 'Choice', 6],
      ['Flere', 'MultiChoice', 15],
      ['Ansvarlig', 'User', 20],
      ['Link', 'URL', 11],
      ['Omraade', 'Lookup', 7],
    ]);
  });

  it('changes and goes, with its values', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const list = sp.web.lists.getByTitle('Tasks');
    await list.fields.createFieldAsXml(text('TsA'));
    await list.items.add({ TsA: 'x' });
    await list.fields.getByInternalNameOrTitle('TsA').update({ Title: 'Nyt navn', Indexed: true });
    expect(await list.fields.getByTitle('Nyt navn').select('InternalName', 'Indexed')()).toMatchObject({
      InternalName: 'TsA',
      Indexed: true,
    });
    await list.fields.getByTitle('Nyt navn').delete();
    await expect(list.items.select('TsA')()).rejects.toThrow("The field or property 'TsA' does not exist.");
    await list.fields.createFieldAsXml(text('TsA'));
    expect(await list.items.select('TsA')()).toMatchObject([{ TsA: null }]);
  });

  it.each([
    ['Note cannot be indexed', "<Field Type='Note' Name='X' DisplayName='X' Indexed='TRUE'/>", 'cannot be indexed'],
    [
      'unique values need an index',
      "<Field Type='Text' Name='X' DisplayName='X' EnforceUniqueValues='TRUE'/>",
      'must be indexed',
    ],
    ['a type we do not know is 501', "<Field Type='TaxonomyFieldType' Name='X' DisplayName='X'/>", '[501]'],
    ['an attribute we do not know is 501', "<Field Type='Text' Name='X' DisplayName='X' Wonder='TRUE'/>", '[501]'],
    ['a document type is refused', "<!DOCTYPE x><Field Type='Text' Name='X' DisplayName='X'/>", '[400]'],
    ['broken XML is refused', "<Field Type='Text'", '[400]'],
  ])('%s', async (_, SchemaXml, message) => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    await expect(sp.web.lists.getByTitle('Tasks').fields.createFieldAsXml({ SchemaXml, Options: 8 })).rejects.toThrow(
      message,
    );
  });

  it('cannot be the 21st that is indexed', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const { fields } = sp.web.lists.getByTitle('Tasks');
    for (let index = 1; index <= 20; index += 1) await fields.createFieldAsXml(text(`Ts${index}`, "Indexed='TRUE'"));
    await expect(fields.createFieldAsXml(text('Ts21', "Indexed='TRUE'"))).rejects.toThrow(
      'more than 20 indexed columns',
    );
  });

  it("holds each value once when it says so, whatever the capitals, and says which column in SharePoint's words", async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const list = sp.web.lists.getByTitle('Tasks');
    await list.fields.createFieldAsXml(text('TsKey', "Indexed='TRUE' EnforceUniqueValues='TRUE'"));
    await list.items.add({ TsKey: 'Æble' });
    await list.items.add({ TsKey: null });
    await list.items.add({ Title: 'uden nøgle' });
    const response = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items", {
      method: 'POST',
      body: JSON.stringify({ TsKey: 'æBLE' }),
    });
    expect([response.status, await response.json()]).toEqual([
      500,
      {
        'odata.error': {
          code: '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
          message: {
            lang: 'en-US',
            value:
              'The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [TsKey på dansk].',
          },
        },
      },
    ]);
    expect(await list.select('ItemCount')()).toMatchObject({ ItemCount: 3 });
  });
});

describe('a view', () => {
  it('is there from the start, and others are added, changed and removed', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const list = sp.web.lists.getByTitle('Tasks');
    await list.views.add('Mine', false, { RowLimit: 50, ViewQuery: "<OrderBy><FieldRef Name='ID'/></OrderBy>" });
    const mine = list.views.getByTitle('Mine');
    await mine.fields.removeAll();
    await mine.fields.add('Title');
    await mine.fields.add('Modified');
    await mine.update({ DefaultView: true });
    expect(await list.views.select('Title', 'DefaultView', 'RowLimit', 'ServerRelativeUrl')()).toMatchObject([
      {
        Title: 'All Items',
        DefaultView: false,
        RowLimit: 30,
        ServerRelativeUrl: '/sites/tasks/Lists/Tasks/AllItems.aspx',
      },
      { Title: 'Mine', DefaultView: true, RowLimit: 50, ServerRelativeUrl: '/sites/tasks/Lists/Tasks/Mine.aspx' },
    ]);
    expect(await mine.fields()).toMatchObject({ Items: ['Title', 'Modified'] });
    await mine.setViewXml(
      "<View><Query><Where><IsNull><FieldRef Name='Title'/></IsNull></Where></Query><ViewFields><FieldRef Name='ID'/></ViewFields><RowLimit Paged='TRUE'>9</RowLimit></View>",
    );
    expect(await mine.expand('ViewFields')()).toMatchObject({
      RowLimit: 9,
      ViewQuery: '<Where><IsNull><FieldRef Name="Title" /></IsNull></Where>',
      ViewFields: { Items: ['ID'] },
    });
    await mine.delete();
    await expect(mine()).rejects.toThrow('[404]');
  });
});
