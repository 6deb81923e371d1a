/** Folders in CAML and streams: which rows belong to which scope, and what a folder keeps to itself. */
import '@pnp/sp/files';
import '@pnp/sp/folders';
import { bo, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const root = '/sites/tasks/Papers';

/**
 * Papers: b.txt · A (a1.txt, Deep (d.txt)) · AB (ab.txt) · Secret (s.txt, hidden from Bo)
 */
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Papers', '', 101);
  const papers = sp.web.lists.getByTitle('Papers').rootFolder;
  await papers.files.addUsingPath('b.txt', 'hej');
  for (const name of ['A', 'AB', 'Secret']) await papers.folders.addUsingPath(name);
  const inside = (name: string) => sp.web.getFolderByServerRelativePath(`${root}/${name}`);
  await inside('A').files.addUsingPath('a1.txt', 'a');
  await inside('A').folders.addUsingPath('Deep');
  await inside('A/Deep').files.addUsingPath('d.TXT', 'd');
  await inside('AB').files.addUsingPath('ab.txt', 'ab');
  await inside('Secret').files.addUsingPath('s.txt', 's');
  const secret = await inside('Secret').getItem<{ Id: number }>('Id');
  await sp.web.lists.getByTitle('Papers').items.getById(secret.Id).breakRoleInheritance(false);
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, 1073741826);
});
afterAll(() => site.sharePoint.close());

const ask = async (viewXml: string, folder?: string, who = owner) => {
  const answer = await site.request(who, "/_api/web/lists/getByTitle('Papers')/getitems?$select=FileRef", {
    method: 'POST',
    body: JSON.stringify({ query: { ViewXml: viewXml, FolderServerRelativeUrl: folder } }),
  });
  const { value = [] } = (await answer.json()) as { value?: { FileRef: string }[] };
  return { status: answer.status, names: value.map(({ FileRef }) => FileRef.slice(root.length + 1)) };
};

const stream = async (parameters: object, query = '', who = owner) => {
  const answer = await site.request(who, `/_api/web/lists/getByTitle('Papers')/RenderListDataAsStream${query}`, {
    method: 'POST',
    body: JSON.stringify({ parameters }),
  });
  return (await answer.json()) as { Row: Record<string, unknown>[]; FolderPermissions: string; NextHref?: string };
};

const inOrder = (rest = ''): string => `<Query><OrderBy ${rest}><FieldRef Name='FileRef'/></OrderBy></Query>`;

describe('a scope', () => {
  const everything = ['A', 'AB', 'Secret', 'A/Deep', 'A/Deep/d.TXT', 'A/a1.txt', 'AB/ab.txt', 'b.txt', 'Secret/s.txt'];
  it.each([
    ['', undefined, ['A', 'AB', 'Secret', 'b.txt']],
    ['FilesOnly', undefined, ['b.txt']],
    ['Recursive', undefined, everything.filter((name) => name.includes('.'))],
    ['RecursiveAll', undefined, everything],
    ['', `${root}/A`, ['A/Deep', 'A/a1.txt']],
    ['', `${root}/a/DEEP/`, ['A/Deep/d.TXT']],
    ['FilesOnly', `${root}/A`, ['A/a1.txt']],
    ['Recursive', `${root}/A`, ['A/Deep/d.TXT', 'A/a1.txt']],
    ['RecursiveAll', `${root}/A`, ['A/Deep', 'A/Deep/d.TXT', 'A/a1.txt']],
  ])('%j of %s', async (scope, folder, names) => {
    const found = (await ask(`<View Scope='${scope}'>${inOrder("Override='TRUE'")}</View>`, folder)).names;
    expect(found.toSorted()).toEqual([...names].toSorted());
  });

  it('has its folders first, unless the order overrides that', async () => {
    expect((await ask(`<View>${inOrder()}</View>`)).names).toEqual(['A', 'AB', 'Secret', 'b.txt']);
    expect((await ask(`<View>${inOrder("Override='TRUE'")}</View>`)).names).toEqual(['A', 'AB', 'b.txt', 'Secret']);
    const down = "<Query><OrderBy><FieldRef Name='ID' Ascending='FALSE'/></OrderBy></Query>";
    expect((await ask(`<View>${down}</View>`)).names).toEqual(['Secret', 'AB', 'A', 'b.txt']);
  });

  it('may stand in the options of the query, with the folder', async () => {
    const options = `<QueryOptions><ViewAttributes Scope='RecursiveAll'/><Folder>${root}/A</Folder></QueryOptions>`;
    expect((await ask(`<View>${inOrder()}${options}</View>`)).names).toEqual(['A/Deep', 'A/a1.txt', 'A/Deep/d.TXT']);
  });
});

it('knows folders and files by their kind, place and type', async () => {
  const where = (condition: string): string =>
    `<View Scope='RecursiveAll'><Query><Where>${condition}</Where></Query></View>`;
  const eq = (name: string, type: string, value: string): string =>
    where(`<Eq><FieldRef Name='${name}'/><Value Type='${type}'>${value}</Value></Eq>`);
  expect((await ask(eq('FSObjType', 'Integer', '1'))).names).toEqual(['A', 'AB', 'Secret', 'A/Deep']);
  expect((await ask(eq('ContentType', 'Computed', 'Folder'))).names).toEqual(['A', 'AB', 'Secret', 'A/Deep']);
  expect((await ask(eq('FileDirRef', 'Lookup', `${root}/A`))).names).toEqual(['A/a1.txt', 'A/Deep']);
  expect((await ask(eq('FileLeafRef', 'File', 'D.txt'))).names).toEqual(['A/Deep/d.TXT']);
  expect((await ask(eq('DocIcon', 'Computed', 'txt'))).names).toHaveLength(5);
  expect((await ask(eq('File_x0020_Size', 'Number', '3'))).names).toEqual(['b.txt']);
});

it('pages through folders and files without losing one', async () => {
  const names: unknown[] = [];
  const viewXml = `<View Scope='RecursiveAll'>${inOrder()}<ViewFields><FieldRef Name='FileLeafRef'/></ViewFields><RowLimit Paged='TRUE'>2</RowLimit></View>`;
  for (let paging: string | undefined = ''; paging !== undefined;) {
    const page = await stream({ ViewXml: viewXml, Paging: paging });
    names.push(...page.Row.map(({ FileLeafRef }) => FileLeafRef));
    paging = page.NextHref?.slice(1);
  }
  expect(names).toEqual(['A', 'Deep', 'AB', 'Secret', 'a1.txt', 'd.TXT', 'ab.txt', 'b.txt', 's.txt']);
});

it('streams folders and files as a library shows them', async () => {
  const { Row } = await stream({}, '?RootFolder=%2Fsites%2Ftasks%2FPapers');
  expect(
    Row.map(({ FileLeafRef, LinkFilename, FSObjType, DocIcon }) => [FileLeafRef ?? LinkFilename, FSObjType, DocIcon]),
  ).toEqual([
    ['A', '1', ''],
    ['AB', '1', ''],
    ['Secret', '1', ''],
    ['b.txt', '0', 'txt'],
  ]);
  expect(Row[0]).toMatchObject({ ItemChildCount: '1', FolderChildCount: '1', FileRef: `${root}/A` });
  expect(Row[3]).toMatchObject({ File_x0020_Size: '3', File_x0020_Type: 'txt', ItemChildCount: '0' });
  expect(Row[3]).not.toHaveProperty('Attachments');
  const whole = await stream({ ViewXml: "<View Scope='Recursive'><RowLimit>1</RowLimit></View>" });
  expect(whole.Row[0]).toMatchObject({ CheckoutUser: '', 'CheckoutUser.id': '', ContentType: 'Document' });
});

it('keeps a folder and all in it from whoever may not see it', async () => {
  expect((await ask("<View Scope='RecursiveAll'/>", undefined, bo)).names.toSorted()).toEqual([
    'A',
    'A/Deep',
    'A/Deep/d.TXT',
    'A/a1.txt',
    'AB',
    'AB/ab.txt',
    'b.txt',
  ]);
  expect((await ask('<View/>', `${root}/Secret`, bo)).status).toBe(404);
  expect((await ask('<View/>', `${root}/None`, bo)).status).toBe(404);
  expect((await stream({ FolderServerRelativeUrl: `${root}/A` }, '', bo)).FolderPermissions).toBe('0xb008431061');
  expect((await stream({ FolderServerRelativeUrl: `${root}/Secret` })).FolderPermissions).toBe('0x7fffffffffffffff');
});
