import { RenderListDataOptions } from '@pnp/sp/lists';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
let listId: string;

beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  const { Id } = await sp.web.lists.add('Tasks', '', 100, true, { EnableFolderCreation: true });
  listId = Id;
  const tasks = sp.web.lists.getById(Id);
  await tasks.fields.addText('Note1', { Required: true, MaxLength: 40 });
  await tasks.fields.addMultiChoice('Kinds', { Choices: ['a', 'b'] });
  await tasks.fields.addDateTime('Due');
  await tasks.fields.addUser('Who', { SelectionMode: 0 });
  await tasks.fields.addText('Secret', { Hidden: true });
  await tasks.fields.addText('Later');
  await tasks.fields.getByInternalNameOrTitle('Later').setShowInNewForm(false);
  await tasks.fields.getByInternalNameOrTitle('Note1').update({ DefaultValue: 'ny' });
  await tasks.items.add({ Title: 'first' });
  await tasks.rootFolder.folders.addUsingPath('A');
  await tasks.rootFolder.folders.getByUrl('A').folders.addUsingPath('B');
  const reader = await sp.web.roleDefinitions.getByName('Read')();
  await sp.web.roleAssignments.add((await sp.web.ensureUser(bo.loginName)).Id, reader.Id);
}, 20_000);

afterAll(() => site.sharePoint.close());

type Parts = Readonly<Record<string, unknown>>;

const render = async (parameters: Parts, who = owner): Promise<{ status: number; body: Parts }> => {
  const response = await site.request(who, `/_api/web/lists(guid'${listId}')/RenderListDataAsStream`, {
    method: 'POST',
    body: JSON.stringify({ parameters }),
  });
  return { status: response.status, body: (await response.json()) as Parts };
};
const ViewXml =
  '<View Scope="Recursive"><ViewFields><FieldRef Name="Title"/></ViewFields><RowLimit>5</RowLimit></View>';
const Row = [expect.objectContaining({ Title: 'first' }) as unknown];

it.each([undefined, 0, 2, 2048, 2 | 32 | 256 | 512 | 2048 | 4096])(
  'leaves the rows bare for %s',
  async (RenderOptions) => {
    const { body } = await render({ ViewXml, RenderOptions });
    expect(body).toMatchObject({ Row, FirstRow: 1 });
    expect(body).not.toHaveProperty('ListData');
  },
);

it.each([
  [4, ['ListSchema']],
  [6, ['ListData', 'ListSchema']],
  [2 | 1024, ['ListData', 'ViewMetadata']],
  [2 | 8192, ['ListData', 'ParentInfo']],
  [2 | 4 | 8 | 128 | 131072, ['ListData', 'ListSchema']],
  [64, ['ClientForms', 'ContentTypeIdToNameMap', 'ClientFormCustomFormatter', 'EnableAttachments']],
])('answers %i with the parts %j alone', async (RenderOptions, parts) => {
  const { body } = await render({ ViewXml, RenderOptions });
  expect(Object.keys(body)).toEqual(parts);
});

it.each([1, 4103, 5707527, 1216519, 4013])('tells of list and caller for %i', async (RenderOptions) => {
  const { body } = await render({ ViewXml, RenderOptions });
  expect(body).toMatchObject({
    wpq: '',
    ListTemplateType: '100',
    listName: `{${listId.toUpperCase()}}`,
    ListTitle: 'Tasks',
    listUrlDir: '/sites/tasks/Lists/Tasks',
    CurrentUserIsSiteAdmin: true,
    BasePermissions: { ManageLists: true },
    newFormUrl: 'http://sharepoint.test/sites/tasks/Lists/Tasks/NewForm.aspx',
    recursiveView: true,
    ContentTypesEnabled: true,
  });
  expect(Object.hasOwn(body, 'ListData')).toBe((RenderOptions & 2) !== 0);
});

it('tells of the view that is stored, or of the XML', async () => {
  const { body } = await render({ ViewXml, RenderOptions: 1024 });
  expect(body).toEqual({
    ViewMetadata: {
      Id: '00000000-0000-0000-0000-000000000000',
      ListViewXml: ViewXml,
      Paged: false,
      RowLimit: 5,
      ServerRelativeUrl: '',
      Title: '',
      TabularView: true,
      ViewType: 'HTML',
    },
  });
  const stored = (await render({ RenderOptions: 1025 })).body;
  expect(stored).toMatchObject({
    viewTitle: 'All Items',
    ViewMetadata: {
      Title: 'All Items',
      Paged: true,
      RowLimit: 30,
      ServerRelativeUrl: '/sites/tasks/Lists/Tasks/AllItems.aspx',
    },
  });
});

it('names the folders above', async () => {
  const asked = { ViewXml, RenderOptions: 8192, FolderServerRelativeUrl: '/sites/tasks/Lists/Tasks/A/B' };
  const above = (Permissions: string) => [
    { ServerRelativeUrl: '/sites/tasks/Lists/Tasks/A', Permissions },
    { ServerRelativeUrl: '/sites/tasks/Lists/Tasks', Permissions },
  ];
  expect((await render(asked)).body).toEqual({ ParentInfo: { ParentFolderInfo: above('0x7fffffffffffffff') } });
  expect((await render(asked, bo)).body).toEqual({ ParentInfo: { ParentFolderInfo: above('0xb008431061') } });
  expect((await render({ ViewXml, RenderOptions: 8192 })).body).toEqual({ ParentInfo: { ParentFolderInfo: [] } });
});

it('describes the forms, by content type', async () => {
  const { body } = await render({ ViewXml, RenderOptions: 64 });
  const { ClientForms, ContentTypeIdToNameMap, EnableAttachments } = body as {
    ClientForms: Record<'New' | 'Edit', { Item: { InternalName: string }[] }>;
    ContentTypeIdToNameMap: Record<string, string>;
    EnableAttachments: string;
  };
  expect(Object.values(ContentTypeIdToNameMap)).toEqual(['Item']);
  expect(EnableAttachments).toBe('true');
  const names = (form: 'New' | 'Edit'): string[] => ClientForms[form].Item.map(({ InternalName }) => InternalName);
  expect(names('Edit')).toEqual(['Title', 'Note1', 'Kinds', 'Due', 'Who', 'Later', 'Attachments']);
  expect(names('New')).toEqual(['Title', 'Note1', 'Kinds', 'Due', 'Who', 'Attachments']);
  const field = (name: string) => ClientForms.Edit.Item.find(({ InternalName }) => InternalName === name);
  expect(field('Note1')).toMatchObject({
    FieldType: 'Text',
    Type: 'Text',
    Required: true,
    MaxLength: 40,
    DefaultValue: 'ny',
  });
  expect(field('Kinds')).toMatchObject({ FieldType: 'MultiChoice', Type: 'Choice', MultiChoices: ['a', 'b'] });
  expect(field('Who')).toMatchObject({
    FieldType: 'User',
    AllowMultipleValues: false,
    PrincipalAccountType: 'User,DL',
  });
});

it('answers PnPjs, whose own test asks for nine at once; nobody without rights', async () => {
  const sp = await site.as(bo);
  const tasks = sp.web.lists.getById(listId);
  const { ContextInfo, ListSchema, MenuView, QuickLaunch, ViewMetadata, DisableAutoHyperlink } = RenderListDataOptions;
  const found: unknown = await tasks.renderListDataAsStream({
    AddRequiredFields: true,
    RenderOptions: [ContextInfo, ListSchema, MenuView, QuickLaunch, ViewMetadata, DisableAutoHyperlink],
    ViewXml,
  });
  expect(found).toMatchObject({
    CurrentUserIsSiteAdmin: false,
    BasePermissions: { ManageLists: false },
    ListSchema: {},
  });
  expect((await render({ ViewXml, RenderOptions: 1 }, ida)).status).toBe(403);
});
