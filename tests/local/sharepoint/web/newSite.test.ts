import { bo, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.sharePoint.close());

describe('a new site', () => {
  it('has the libraries of a team site in sight, with the addresses and types they have in a tenant', async () => {
    const sp = await site.as(owner);
    const lists = await sp.web.lists
      .select('Title', 'BaseTemplate', 'BaseType', 'EntityTypeName', 'ListItemEntityTypeFullName', 'DefaultViewUrl')
      .filter('Hidden eq false')
      .orderBy('Title')();
    expect(lists.map((list) => Object.values(list).filter((value) => !String(value).startsWith('http')))).toMatchObject(
      [
        ['Documents', 101, 1, 'Shared_x0020_Documents', 'SP.Data.Shared_x0020_DocumentsItem'],
        ['Form Templates', 101, 1, 'FormServerTemplates', 'SP.Data.FormServerTemplatesItem'],
        ['Site Assets', 101, 1, 'SiteAssets', 'SP.Data.SiteAssetsItem'],
        ['Site Pages', 119, 1, 'SitePages', 'SP.Data.SitePagesItem'],
        ['Style Library', 101, 1, 'Style_x0020_Library', 'SP.Data.Style_x0020_LibraryItem'],
      ].map((row) => expect.arrayContaining(row)),
    );
    expect(lists[0]).toMatchObject({ DefaultViewUrl: '/sites/tasks/Shared Documents/Forms/AllItems.aspx' });
  });

  it('opens with a page: Home.aspx in Site Pages, published', async () => {
    const sp = await site.as(owner);
    const pages = sp.web.lists.getByTitle('Site Pages').items;
    const columns = ['Title', 'FileRef', 'PageLayoutType', 'ContentTypeId', 'OData__UIVersionString'];
    const [home, ...others] = await pages.select(...columns)<Record<string, string>[]>();
    expect([home, others]).toMatchObject([
      {
        Title: 'Home',
        FileRef: '/sites/tasks/SitePages/Home.aspx',
        PageLayoutType: 'Home',
        OData__UIVersionString: '1.0',
      },
      [],
    ]);
    expect(home?.['ContentTypeId']).toMatch(/^0x0101009D1CB255DA76424F860D91F20E6C411800[0-9A-F]{32}$/);
    const file = await site.request(
      owner,
      "/_api/web/getFileByServerRelativePath(decodedurl='/sites/tasks/SitePages/Home.aspx')/$value",
    );
    expect([file.status, (await file.text()).startsWith('<%@ Page')]).toEqual([200, true]);
  });

  it('hides its galleries, and finds them by address', async () => {
    const sp = await site.as(owner);
    const found = await sp.web
      .getList('/sites/tasks/_catalogs/wp')
      .select('Title', 'BaseTemplate', 'Hidden', 'IsCatalog', 'EntityTypeName')();
    expect(found).toMatchObject({
      Title: 'Web Part Gallery',
      BaseTemplate: 113,
      Hidden: true,
      IsCatalog: true,
      EntityTypeName: 'OData__x005f_catalogs_x002f_wp',
    });
  });

  it('shows none of it to somebody without rights', async () => {
    const response = await site.request(bo, '/_api/web/lists');
    expect(response.status).toBe(403);
  });
});

describe('a document library', () => {
  it('lies in the root of the site and is what SharePoint recorded of one', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Bilag & notater', 'Til sagerne', 101, false, { EnableVersioning: true });
    const list = await sp.web.lists
      .getByTitle('Bilag & notater')
      .expand('RootFolder')
      .select('*', 'RootFolder/ServerRelativeUrl', 'DefaultEditFormUrl', 'DefaultViewUrl')();
    expect(list).toMatchObject({
      BaseTemplate: 101,
      BaseType: 1,
      EnableAttachments: false,
      EnableFolderCreation: true,
      MajorVersionLimit: 500,
      Description: 'Til sagerne',
      TemplateFeatureId: '00bfea71-e717-4e80-aa17-d0c71b360101',
      ImageUrl: '/_layouts/15/images/itdl.png?rev=47',
      RootFolder: { ServerRelativeUrl: '/sites/tasks/Bilag  notater' },
      DefaultEditFormUrl: '/sites/tasks/Bilag  notater/Forms/EditForm.aspx',
      DefaultViewUrl: '/sites/tasks/Bilag  notater/Forms/AllItems.aspx',
    });
  });

  it('has the columns of a library, a list those of a list, each with its own id and flags', async () => {
    const sp = await site.as(owner);
    await sp.web.lists.add('Tasks');
    const of = async (title: string): Promise<Map<string, Record<string, unknown>>> => {
      const fields = await sp.web.lists.getByTitle(title).fields();
      return new Map(fields.map((field) => [field.InternalName, { ...field }]));
    };
    const [list, library] = [await of('Tasks'), await of('Documents')];
    expect([list.size, library.size]).toEqual([82, 130]);
    expect(list.get('Title')).toMatchObject({ Required: true, FromBaseType: true, Sealed: false, CanBeDeleted: false });
    expect(library.get('Title')).toMatchObject({ Required: false, FromBaseType: false, Sealed: true });
    expect(list.has('Attachments')).toBe(true);
    expect(library.has('Attachments')).toBe(false);
    expect(library.get('FileLeafRef')).toMatchObject({
      Id: '8553196d-ec8d-4564-9861-3dbe931050c8',
      Title: 'Name',
      TypeAsString: 'File',
      FieldTypeKind: 18,
      Hidden: false,
      Required: true,
    });
    expect(list.get('FSObjType')).toMatchObject({ TypeAsString: 'Lookup', LookupField: 'FSType', ReadOnlyField: true });
    expect(list.get('_UIVersionString')).toMatchObject({
      EntityPropertyName: 'OData__UIVersionString',
      Title: 'Version',
    });
    expect(library.get('_ExtendedDescription')).toMatchObject({ Title: 'Description', CanBeDeleted: true });
  });
});

it.each([
  ['Mål, delmål; og "andet"', 'Lists/Mål delmål og andet'],
  ['A-B.C@D_E', 'Lists/ABCD_E'],
  ['x'.repeat(60), `Lists/${'x'.repeat(50)}`],
  ['???', 'Lists/List'],
])('a list called %s lies at %s', async (title, folder) => {
  const sp = await site.as(owner);
  await sp.web.lists.add(title);
  const list = await sp.web.lists.getByTitle(title).rootFolder.select('ServerRelativeUrl')();
  expect(list).toMatchObject({ ServerRelativeUrl: `/sites/tasks/${folder}` });
});

it('what only lists or only libraries can do is refused to the other', async () => {
  const sp = await site.as(owner);
  const [list, library] = [sp.web.lists.getByTitle('Tasks'), sp.web.lists.getByTitle('Documents')];
  await expect(library.update({ EnableAttachments: true })).rejects.toThrow('Attachments are not allowed');
  await expect(list.update({ ForceCheckout: true })).rejects.toThrow('document libraries only');
  await expect(list.update({ MajorVersionLimit: -1 })).rejects.toThrow('[400]');
  await library.update({ ForceCheckout: true, EnableMinorVersions: true, MajorWithMinorVersionsLimit: 9 });
  expect(await library()).toMatchObject({ ForceCheckout: true, EnableMinorVersions: true });
  await library.update({ EnableVersioning: false });
  expect(await library()).toMatchObject({ EnableMinorVersions: false });
});
