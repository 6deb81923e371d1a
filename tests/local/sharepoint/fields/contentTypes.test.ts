import { ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${ida.loginName}`);
});
afterAll(() => site.sharePoint.close());

const web = async () => (await site.as(owner)).web;
const names = (types: readonly { Name: string }[]): string[] => types.map((type) => type.Name);
const merge = async (path: string, body: object): Promise<number> =>
  (
    await site.request(owner, `/_api/web/${path}`, {
      method: 'POST',
      headers: { 'x-http-method': 'MERGE', 'if-match': '*', 'content-type': 'application/json;odata=verbose' },
      body: JSON.stringify(body),
    })
  ).status;

describe('a content type of the site', () => {
  it('is found by id, with its parent, its columns and how it has them', async () => {
    const { contentTypes } = await web();
    const item = contentTypes.getById('0x01');
    expect(await item()).toMatchObject({
      Name: 'Item',
      Group: 'List Content Types',
      Description: 'Create a new list item.',
      Id: { StringValue: '0x01' },
      StringId: '0x01',
      Sealed: false,
      Scope: '/sites/tasks',
      NewFormTemplateName: 'ListForm',
    });
    expect(await item.parent()).toMatchObject({ Name: 'System', StringId: '0x' });
    const document = await contentTypes.getById('0x0101').fieldLinks();
    expect(document.map((link) => [link.Name, link.Required, link.Hidden])).toEqual([
      ['ContentType', false, false],
      ['SelectFilename', false, true],
      ['FileLeafRef', true, false],
      ['Created', false, true],
      ['Title', false, false],
      ['Modified', false, true],
      ['Modified_x0020_By', false, false],
      ['Created_x0020_By', false, false],
    ]);
    const task = await contentTypes.getById('0x0108').fields();
    expect(task.map((field: { InternalName: string }) => field.InternalName)).toEqual(
      expect.arrayContaining(['Title', 'TaskStatus', 'Priority', 'PercentComplete']),
    );
    expect(await contentTypes.getById('0x01').workflowAssociations()).toEqual([]);
  });

  it('is made of Item under an id of its own, whatever id is asked for, and changed', async () => {
    const { contentTypes } = await web();
    const id = '0x01008D19F38845B0884EBEBE239FDF359184';
    const made = await contentTypes.add(id, 'Sag', 'En sag', 'Kommunen');
    expect(made.data).toMatchObject({ Name: 'Sag', Group: 'Kommunen' });
    const own = made.data.Id?.StringValue ?? '';
    expect(own).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(own).not.toBe(id);
    const type = contentTypes.getById(own);
    expect((await type.fieldLinks()).map((link) => link.Name)).toEqual(['ContentType', 'Title']);
    expect(await type.parent()).toMatchObject({ Name: 'Item' });
    await type.update({ Name: 'Sag (ny)', JSLink: 'a.js', ReadOnly: false });
    expect(await type()).toMatchObject({ Name: 'Sag (ny)', JSLink: 'a.js' });
    const again = await contentTypes.add(id, 'Anden');
    expect(again.data.Id?.StringValue).not.toBe(own);
    await expect(contentTypes.add('0x0101', 'Sag (ny)')).rejects.toThrow('[400]');
    await expect(contentTypes.add('intet', 'Forkert')).rejects.toThrow('[400]');
    await expect(contentTypes.add('0x0199', 'a/b')).rejects.toThrow('not valid');
    await type.delete();
    await expect(type()).rejects.toThrow('[404]');
  });

  it('hands columns down to what comes from it, in lists too', async () => {
    const sp = await web();
    const { data } = await sp.contentTypes.add('0x01', 'Aftale');
    const id = data.Id?.StringValue ?? '';
    await sp.fields.addText('Aftalenr', { Group: 'Kommunen' });
    await sp.lists.add('Aftaler');
    const list = sp.lists.getByTitle('Aftaler');
    await list.contentTypes.addAvailableContentType(id);
    const link = await site.request(owner, `/_api/web/contenttypes('${id}')/fieldlinks`, {
      method: 'POST',
      body: JSON.stringify({ FieldInternalName: 'Aftalenr', Required: true }),
    });
    expect(link.status).toBe(201);
    expect(await list.fields.getByInternalNameOrTitle('Aftalenr')()).toMatchObject({ Required: true });
    await list.items.add({ Title: 'x', Aftalenr: '7' });
    const reordered = await site.request(owner, `/_api/web/contenttypes('${id}')/fieldlinks/reorder`, {
      method: 'POST',
      body: JSON.stringify({ internalNames: ['Aftalenr', 'Title'] }),
    });
    expect(reordered.status).toBe(200);
    const links = await sp.contentTypes.getById(id).fieldLinks();
    expect(links.map((one) => one.Name)).toEqual(['Aftalenr', 'Title', 'ContentType']);
    await expect(sp.contentTypes.getById(id).delete()).rejects.toThrow('in use');
  });

  it('is the owner’s to change', async () => {
    const reader = (await site.as(ida)).web;
    expect(names(await reader.contentTypes.select('Name')())).toContain('Announcement');
    await expect(reader.contentTypes.add('0x01BB', 'Nej')).rejects.toThrow('[403]');
    await expect(reader.contentTypes.getById('0x01').update({ Name: 'Nej' })).rejects.toThrow('[403]');
    await expect(reader.lists.getByTitle('Documents').contentTypes.addAvailableContentType('0x010102')).rejects.toThrow(
      '[403]',
    );
  });
});

describe('content types of a list', () => {
  it('are those of its template, with ids of their own', async () => {
    const sp = await web();
    await sp.lists.add('Poster');
    const types = await sp.lists.getByTitle('Poster').contentTypes();
    expect(names(types)).toEqual(['Item', 'Folder']);
    expect(types[0]?.StringId).toMatch(/^0x0100[0-9A-F]{32}$/);
    expect(names(await sp.lists.getByTitle('Documents').contentTypes())).toEqual(['Document', 'Folder']);
    expect(names(await sp.lists.getByTitle('Site Pages').contentTypes())).toEqual([
      'Site Page',
      'Wiki Page',
      'Basic Page',
      'Folder',
    ]);
  });

  it('bring their columns along, and items say of which they are', async () => {
    const sp = await web();
    await sp.lists.add('Blandet', '', 100, true);
    const list = sp.lists.getByTitle('Blandet');
    await list.items.add({ Title: 'før' });
    const added = await list.contentTypes.addAvailableContentType('0x0106');
    const contact = String(added.data.StringId);
    expect(contact).toMatch(/^0x010600[0-9A-F]{32}$/);
    expect(await list.fields.getByInternalNameOrTitle('FirstName')()).toMatchObject({ Title: 'First Name' });
    await list.items.add({ Title: 'Sø', FirstName: 'Åse', ContentTypeId: contact });
    await list.items.add({ Title: 'Sø', FirstName: 'Bo', ContentTypeId: '0x0106' });
    const items = await list.items.select('Title', 'FirstName', 'ContentTypeId')();
    expect(items.map((item: { ContentTypeId: string }) => item.ContentTypeId.slice(0, 6))).toEqual([
      '0x0100',
      '0x0106',
      '0x0106',
    ]);
    await list.items.getById(1).update({ ContentTypeId: contact });
    expect(await list.items.getById(1).select('ContentTypeId')()).toMatchObject({ ContentTypeId: contact });
    await expect(list.items.add({ ContentTypeId: '0x0104' })).rejects.toThrow('[400]');
    await expect(list.contentTypes.getById(contact).delete()).rejects.toThrow('in use');
    await expect(list.contentTypes.addAvailableContentType('0x0106')).rejects.toThrow('duplicate');
  });

  it('are offered in the order that is set at the root folder; old items keep their type', async () => {
    const sp = await web();
    await sp.lists.add('Ordnet', '', 100, true);
    const list = sp.lists.getByTitle('Ordnet');
    await list.items.add({ Title: 'gammel' });
    const contact = String((await list.contentTypes.addAvailableContentType('0x0106')).data.StringId);
    const [item] = await list.contentTypes();
    const order = async () =>
      list.rootFolder.select('ContentTypeOrder', 'UniqueContentTypeOrder')<Record<string, unknown>>();
    expect(await order()).toMatchObject({
      ContentTypeOrder: [{ StringValue: item?.StringId }, { StringValue: contact }],
      UniqueContentTypeOrder: null,
    });
    const body = {
      __metadata: { type: 'SP.Folder' },
      UniqueContentTypeOrder: {
        __metadata: { type: 'Collection(SP.ContentTypeId)' },
        results: [contact, item?.StringId].map((id) => ({
          __metadata: { type: 'SP.ContentTypeId' },
          StringValue: id,
        })),
      },
    };
    expect(await merge("lists/getByTitle('Ordnet')/rootfolder", body)).toBe(204);
    expect(await order()).toMatchObject({
      UniqueContentTypeOrder: [{ StringValue: contact }, { StringValue: item?.StringId }],
    });
    await list.items.add({ Title: 'ny' });
    const items = await list.items.select('Title', 'ContentTypeId')();
    expect(items).toMatchObject([{ ContentTypeId: item?.StringId }, { ContentTypeId: contact }]);
  });

  it('get the columns that the list gets, unless told otherwise', async () => {
    const sp = await web();
    await sp.lists.add('Koblet');
    const list = sp.lists.getByTitle('Koblet');
    const add = (name: string, Options: number) =>
      list.fields.createFieldAsXml({ SchemaXml: `<Field Type='Text' Name='${name}' DisplayName='${name}'/>`, Options });
    await add('Med', 8);
    await add('Uden', 8 | 2);
    await add('Alle', 8 | 4);
    const linksOf = async (index: number): Promise<string[]> => {
      const type = (await list.contentTypes())[index];
      return (await list.contentTypes.getById(String(type?.StringId)).fieldLinks()).map((link) => link.Name);
    };
    expect(await linksOf(0)).toEqual(['ContentType', 'Title', 'Med', 'Alle']);
    expect(await linksOf(1)).toEqual(expect.arrayContaining(['Alle']));
    await list.fields.getByInternalNameOrTitle('Med').delete();
    expect(await linksOf(0)).toEqual(['ContentType', 'Title', 'Alle']);
  });
});
