/** What stands around lists: the web's own, their templates, forms, numbers set aside. */
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${ida.loginName}`);
});
afterAll(() => site.sharePoint.close());

it('the web knows its libraries by what they are for', async () => {
  const { web } = await site.as(owner);
  expect(await web.defaultDocumentLibrary.select('Title', 'IsDefaultDocumentLibrary')()).toMatchObject({
    Title: 'Documents',
    IsDefaultDocumentLibrary: true,
  });
  const [assets, pages] = [await web.lists.ensureSiteAssetsLibrary(), await web.lists.ensureSitePagesLibrary()];
  expect(await assets.select('Title')()).toMatchObject({ Title: 'Site Assets' });
  expect(await pages.select('Title')()).toMatchObject({ Title: 'Site Pages' });
  const gallery = await web.getCatalog(113);
  expect(await gallery.select('Title')()).toMatchObject({ Title: 'Web Part Gallery' });
  await expect(web.getCatalog(999)).rejects.toThrow('[501]');
});

it('templates are those of which lists can really be made', async () => {
  const response = await site.request(owner, '/_api/web/listtemplates?$select=Name,ListTemplateTypeKind');
  const { value } = (await response.json()) as { value: { Name: string; ListTemplateTypeKind: number }[] };
  expect(value.slice(0, 3)).toEqual([
    { Name: 'Custom List', ListTemplateTypeKind: 100 },
    { Name: 'Document Library', ListTemplateTypeKind: 101 },
    { Name: 'Links', ListTemplateTypeKind: 103 },
  ]);
  const { web } = await site.as(owner);
  await expect(web.lists.add('Spørgsmål', '', 102)).rejects.toThrow('[501]');
});

it('forms have addresses and ids that stay', async () => {
  const { web } = await site.as(owner);
  const { forms } = web.lists.getByTitle('Documents');
  const all = await forms();
  expect(all.map((form) => [form.FormType, form.ServerRelativeUrl])).toEqual([
    [4, '/sites/tasks/Shared Documents/Forms/DispForm.aspx'],
    [6, '/sites/tasks/Shared Documents/Forms/EditForm.aspx'],
    [8, '/sites/tasks/Shared Documents/Forms/NewForm.aspx'],
  ]);
  expect(await forms.getById(String(all[0]?.Id))()).toMatchObject({ Id: all[0]?.Id });
});

it('a number set aside is given to no item; readers set none aside', async () => {
  const list = (await site.as(owner)).web.lists.getByTitle('Tasks');
  const reserved = await list.reserveListItemId();
  const item = await list.items.add({ Title: 'x' });
  expect([reserved, item.Id]).toEqual([1, 2]);
  await expect((await site.as(ida)).web.lists.getByTitle('Tasks').reserveListItemId()).rejects.toThrow('[403]');
});

it('lookups into a list are told to those who see where they stand', async () => {
  const { web } = await site.as(owner);
  const tasks = await web.lists.getByTitle('Tasks')();
  const other = await web.lists.add('Undersager');
  const { fields } = web.lists.getByTitle('Undersager');
  const field = await fields.addLookup('Sag', { LookupListId: tasks.Id, LookupFieldName: 'Title' });
  const of = async (who: typeof owner) => (await site.as(who)).web.lists.getByTitle('Tasks').relatedFields();
  expect(await of(owner)).toMatchObject([{ FieldId: field.Id, ListId: other.Id, RelationshipDeleteBehavior: 0 }]);
  await web.lists.getByTitle('Undersager').breakRoleInheritance(false, true);
  expect(await of(ida)).toEqual([]);
});

it('what a list can have and none has here is told as none', async () => {
  const list = (await site.as(owner)).web.lists.getByTitle('Tasks');
  expect(await list.eventReceivers()).toEqual([]);
  expect(await list.informationRightsManagementSettings()).toMatchObject({ AllowPrint: false, PolicyTitle: null });
  const added = await site.request(owner, "/_api/web/lists/getByTitle('Tasks')/eventreceivers", {
    method: 'POST',
    body: '{}',
  });
  expect(added.status).toBe(501);
});

it('every property a client may ask for by name is there', async () => {
  const list = (await site.as(owner)).web.lists.getByTitle('Documents');
  const names = [
    'DefaultDisplayFormUrl',
    'DefaultEditFormUrl',
    'DefaultNewFormUrl',
    'DefaultViewPath',
    'OnQuickLaunch',
  ];
  const more = ['EffectiveBasePermissionsForUI', 'IsSystemList', 'ReadSecurity', 'SchemaXml', 'ValidationFormula'];
  const answer = await list.select(...names, ...more)<Record<string, unknown>>();
  expect(Object.keys(answer)).toEqual(expect.arrayContaining([...names, ...more]));
  expect(answer['SchemaXml']).toContain('<Fields><Field ID="{1d22ea11-1e32-424e-89ab-9fedbadb6ce1}"');
  const expanded = await list.expand('Views', 'Fields', 'ContentTypes', 'Forms', 'DefaultView').select('*')<
    Record<string, unknown[]>
  >();
  expect(expanded['Views']?.length).toBeGreaterThan(0);
  expect(expanded['ContentTypes']?.length).toBe(2);
  expect(expanded['DefaultView']).toMatchObject({ Title: 'All Documents' });
});

it('settings are kept as they are written, in each dialect', async () => {
  const { web } = await site.as(owner);
  await web.lists.add('Indstillet', '', 100, true, { OnQuickLaunch: true, NoCrawl: true });
  const written = {
    Description: 'Æøå <b>',
    Hidden: true,
    EnableAttachments: false,
    EnableFolderCreation: true,
    DisableCommenting: true,
    DisableGridEditing: true,
    ContentTypesEnabled: false,
    ImageUrl: '/sites/tasks/x.png',
    Direction: 'rtl',
    ListExperienceOptions: 1,
    MajorVersionLimit: 77,
  };
  const send = (type: string, body: object) =>
    site.request(owner, "/_api/web/lists/getByTitle('Indstillet')", {
      method: 'POST',
      headers: { 'x-http-method': 'MERGE', 'if-match': '*', 'content-type': type },
      body: JSON.stringify(body),
    });
  const { Description, Hidden, ...rest } = written;
  expect((await send('application/json', rest)).status).toBe(204);
  const verbose = { __metadata: { type: 'SP.List' }, Description, Hidden };
  expect((await send('application/json;odata=verbose', verbose)).status).toBe(204);
  expect(await web.lists.getByTitle('Indstillet').select('*', 'OnQuickLaunch')()).toMatchObject({
    ...written,
    OnQuickLaunch: true,
    NoCrawl: true,
  });
});

it('galleries stay, and nobody without rights learns of any list', async () => {
  const { web } = await site.as(owner);
  await expect(web.lists.getByTitle('Web Part Gallery').delete()).rejects.toThrow('cannot be deleted');
  for (const path of ['defaultDocumentLibrary', 'getCatalog(113)', 'lists/ensureSiteAssetsLibrary']) {
    const method = path.startsWith('lists') ? 'POST' : 'GET';
    expect((await site.request(bo, `/_api/web/${path}`, { method })).status).toBe(403);
  }
});

it('the list of all people shows persons and groups as its items', async () => {
  const { web } = await site.as(owner);
  const people = await web.lists.getByTitle('User Information List').items.select('Title')();
  expect(people.map((person: { Title: string }) => person.Title)).toEqual(expect.arrayContaining([owner.name]));
});

describe('ensuring a list', () => {
  it('makes it once, then writes what is said of it', async () => {
    const { lists } = (await site.as(owner)).web;
    const first = await lists.ensure('Sikret', 'Første', 101, true, { OnQuickLaunch: true });
    const second = await lists.ensure('Sikret', 'Anden', 101, true);
    expect([first.created, second.created]).toEqual([true, false]);
    expect(await second.list()).toMatchObject({ Description: 'Anden', BaseTemplate: 101, ContentTypesEnabled: true });
  });

  it('is refused with a title too long, or a property that lists do not have', async () => {
    const { lists } = (await site.as(owner)).web;
    await expect(lists.ensure('x'.repeat(512))).rejects.toThrow('at most 255');
    await lists.ensure('Sikret2');
    const strange: object = { RandomProperty: 'x' };
    await expect(lists.ensure('Sikret2', '', 100, false, strange)).rejects.toThrow('RandomProperty');
  });
});

it('a verbose client makes a list as Office365-REST-Python-Client does', async () => {
  const headers = { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' };
  const body = { __metadata: { type: 'SP.List' }, Title: 'Fra Python', BaseTemplate: 100, AllowContentTypes: true };
  const made = await site.request(owner, '/_api/web/lists', { method: 'POST', headers, body: JSON.stringify(body) });
  const { d } = (await made.json()) as { d: Record<string, unknown> };
  expect([made.status, d['__metadata'], d['ListItemEntityTypeFullName']]).toMatchObject([
    201,
    { type: 'SP.List' },
    'SP.Data.Fra_x0020_PythonListItem',
  ]);
});
