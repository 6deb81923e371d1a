import type { IList } from '@pnp/sp/lists';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
let list: IList;
let areas: IList;

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  const target = await sp.web.lists.add('Areas');
  await sp.web.lists.add('Tasks');
  list = sp.web.lists.getByTitle('Tasks');
  areas = sp.web.lists.getByTitle('Areas');
  const xml = (type: string, name: string, rest = '', inner = ''): string =>
    `<Field Type='${type}' Name='${name}' DisplayName='${name}' ${rest}>${inner}</Field>`;
  const choices = '<CHOICES><CHOICE>rød, blå</CHOICE><CHOICE>grøn</CHOICE></CHOICES>';
  for (const SchemaXml of [
    xml('Note', 'TsNote'),
    xml('Number', 'TsNumber'),
    xml('Currency', 'TsMoney'),
    xml('Boolean', 'TsDone', '', '<Default>0</Default>'),
    xml('Choice', 'TsChoice', '', `${choices}<Default>grøn</Default>`),
    xml('MultiChoice', 'TsChoices', '', choices),
    xml('DateTime', 'TsDay', "Format='DateOnly'"),
    xml('DateTime', 'TsTime', "Format='DateTime'"),
    xml('User', 'TsPerson'),
    xml('UserMulti', 'TsPersons', "Mult='TRUE'"),
    xml('Lookup', 'TsArea', `List='{${target.Id}}' ShowField='Title'`),
    xml('LookupMulti', 'TsAreas', `Mult='TRUE' List='{${target.Id}}' ShowField='Title'`),
    xml('URL', 'TsLink'),
    xml('Guid', 'TsGuid'),
  ]) {
    await list.fields.createFieldAsXml({ SchemaXml, Options: 8 });
  }
  await areas.items.add({ Title: 'Ældre' });
  await areas.items.add({ Title: 'Børn' });
  await sp.web.ensureUser(bo.loginName);
  await sp.web.ensureUser(ida.loginName);
});
afterEach(() => site.sharePoint.close());

describe('an item', () => {
  const body = {
    Title: 'Skøn opgave',
    TsNote: 'linje 1\nlinje 2',
    TsNumber: -1.25,
    TsMoney: 1250,
    TsDone: true,
    TsChoice: 'rød, blå',
    TsChoices: ['grøn', 'rød, blå'],
    TsDay: '2026-07-01',
    TsTime: '2026-07-01T14:30:00Z',
    TsPersonId: 7,
    TsPersonsId: [8, 7],
    TsAreaId: 2,
    TsAreasId: [2, 1],
    TsLink: { Url: 'https://kommune.test/', Description: 'Kommunen' },
    TsGuid: '11111111-2222-3333-4444-555555555555',
  };

  it('gives back every type of value as SharePoint writes it', async () => {
    const { Id } = await list.items.add(body);
    const response = await site.request(owner, `/_api/web/lists/getByTitle('Tasks')/items(${Id})`);
    const { GUID, ContentTypeId, ...rest } = (await response.json()) as Record<string, unknown>;
    expect(GUID).toMatch(/^[0-9a-f-]{36}$/);
    expect(ContentTypeId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(rest).toEqual({
      ...body,
      FileSystemObjectType: 0,
      Id: 1,
      ID: 1,
      ServerRedirectedEmbedUri: null,
      ServerRedirectedEmbedUrl: '',
      ComplianceAssetId: null,
      // Midnight in Copenhagen, in summer, as an instant.
      TsDay: '2026-06-30T22:00:00Z',
      TsPersonStringId: '7',
      TsPersonsStringId: ['8', '7'],
      Modified: '2026-03-02T10:15:30Z',
      Created: '2026-03-02T10:15:30Z',
      AuthorId: 6,
      EditorId: 6,
      OData__UIVersionString: '1.0',
      Attachments: false,
    });
    expect(response.headers.get('etag')).toBe('"1"');
  });

  it('takes defaults where nothing is said, and null where nothing is meant', async () => {
    expect(await list.items.add({ TsChoice: null })).toMatchObject({
      TsChoice: null,
      TsDone: false,
      TsNumber: null,
      TsAreasId: [],
      TsPersonsId: [],
    });
    expect(await list.items.add({})).toMatchObject({ TsChoice: 'grøn', TsDone: false });
    await list.items.getById(2).update({ TsChoice: '' });
    expect(await list.items.getById(2).select('TsChoice')()).toMatchObject({ TsChoice: null });
  });

  it.each([
    ['2026-01-15', '2026-01-14T23:00:00Z'],
    ['2026-01-15T00:00:00Z', '2026-01-14T23:00:00Z'],
    ['2026-07-15T00:00:00Z', '2026-07-14T22:00:00Z'],
    ['2026-07-14T22:00:00Z', '2026-07-14T22:00:00Z'],
    ['2026-03-29T12:00:00+02:00', '2026-03-28T23:00:00Z'],
    ['2026-10-25', '2026-10-24T22:00:00Z'],
  ])('keeps of a date without time (%s) the midnight of the site’s own day', async (sent, kept) => {
    expect(await list.items.add({ TsDay: sent })).toMatchObject({ TsDay: kept });
  });

  it('expands lookups and persons, single and several', async () => {
    await list.items.add(body);
    await list.items.add({ Title: 'tom' });
    const found = await list.items
      .select('Id', 'TsArea/Title', 'TsAreas/Id', 'TsAreas/Title', 'TsPerson/EMail', 'TsPersons/Title', 'Author/Name')
      .expand('TsArea', 'TsAreas', 'TsPerson', 'TsPersons', 'Author')();
    expect(found).toMatchObject([
      {
        Id: 1,
        TsArea: { Title: 'Børn' },
        TsAreas: [
          { Id: 2, Title: 'Børn' },
          { Id: 1, Title: 'Ældre' },
        ],
        TsPerson: { EMail: 'bo@kommune.test' },
        TsPersons: [{ Title: 'Ida Østerby' }, { Title: 'Bo Skov' }],
        Author: { Name: 'i:0#.f|membership|ea@kommune.test' },
      },
      { Id: 2, TsArea: null, TsAreas: [], TsPerson: null, TsPersons: [] },
    ]);
  });

  it('is changed only by whoever saw its latest version', async () => {
    const item = await list.items.add({ Title: 'en' });
    const first = await list.items.getById(1).update({ Title: 'to' }, item['odata.etag']);
    expect(first.etag).toBe('"2"');
    const stale = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items(1)", {
      method: 'POST',
      headers: { 'x-http-method': 'MERGE', 'if-match': '"1"' },
      body: JSON.stringify({ Title: 'tre' }),
    });
    expect([stale.status, await stale.json()]).toEqual([
      412,
      {
        'odata.error': {
          code: '-1, Microsoft.SharePoint.Client.ClientServiceException',
          message: {
            lang: 'en-US',
            value: `The request ETag value '"1"' does not match the object's ETag value '"2"'.`,
          },
        },
      },
    ]);
    expect(await list.items.getById(1).select('Title', 'OData__UIVersionString')()).toMatchObject({
      Title: 'to',
      OData__UIVersionString: '2.0',
    });
    await list.items.getById(1).update({ Title: 'fire' });
    const without = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items(1)", {
      method: 'POST',
      headers: { 'x-http-method': 'MERGE' },
      body: JSON.stringify({ Title: 'fem' }),
    });
    expect(without.status).toBe(412);
  });

  it('remembers who changed it last', async () => {
    await list.items.add({ Title: 'en' });
    const sp = await site.as(owner);
    await sp.web.siteGroups.getByName('Opgaver Members').users.add(`i:0#.f|membership|${bo.loginName}`);
    await (await site.as(bo)).web.lists.getByTitle('Tasks').items.getById(1).update({ Title: 'to' });
    expect(await list.items.getById(1).select('AuthorId', 'EditorId')()).toMatchObject({ AuthorId: 6, EditorId: 7 });
  });

  it('is deleted or recycled, and its number is never given again', async () => {
    for (const Title of ['a', 'b', 'c']) await list.items.add({ Title });
    await list.items.getById(3).delete();
    expect(await list.items.getById(2).recycle()).toMatch(/^[0-9a-f-]{36}$/);
    await expect(list.items.getById(2)()).rejects.toThrow(
      'Item does not exist. It may have been deleted by another user.',
    );
    expect(await list.items.add({ Title: 'd' })).toMatchObject({ Id: 4 });
    expect((await list.items.select('Id')()).map((item: { Id: number }) => item.Id)).toEqual([1, 4]);
  });

  it.each([
    [{ Nope: 1 }, "The property 'Nope' does not exist on type 'SP.Data.TasksListItem'"],
    [{ TsArea: 1 }, "The property 'TsArea' does not exist on type 'SP.Data.TasksListItem'"],
    [{ TsNumber: 'tre' }, "expected type 'Edm.Double'"],
    [{ TsDone: 'ja' }, "expected type 'Edm.Boolean'"],
    [{ TsDay: '2026-02-31' }, "expected type 'Edm.DateTime'"],
    [{ TsAreasId: 1 }, "a 'StartArray' node was expected"],
    [{ Title: 'x'.repeat(256) }, 'A text field contains invalid data'],
    [{ TsAreaId: 99 }, 'A look-up field contains invalid data'],
    [{ TsPersonId: 99 }, 'could not be found'],
    [{ AuthorId: 7 }, '[501]'],
    [{ __metadata: { type: 'SP.Data.TasksListItem' }, Title: 'x' }, "The property '__metadata' does not exist"],
  ])('refuses %j', async (wrong, message) => {
    await expect(list.items.add(wrong)).rejects.toThrow(message);
    expect(await list.select('ItemCount')()).toMatchObject({ ItemCount: 0 });
  });

  it('speaks the verbose dialect, both ways', async () => {
    const verbose = 'application/json;odata=verbose';
    const response = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items", {
      method: 'POST',
      headers: { accept: verbose, 'content-type': verbose },
      body: JSON.stringify({
        __metadata: { type: 'SP.Data.TasksListItem' },
        Title: 'v',
        TsChoices: { results: ['grøn'] },
      }),
    });
    expect(response.status).toBe(201);
    expect(await response.json()).toMatchObject({
      d: { __metadata: { type: 'SP.Data.TasksListItem', etag: '"1"' }, Title: 'v', TsChoices: { results: ['grøn'] } },
    });
    const missing = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/items(9)", {
      headers: { accept: verbose },
    });
    expect(await missing.json()).toMatchObject({ error: { code: '-2130575338, System.ArgumentException' } });
  });
});
