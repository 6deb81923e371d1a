import { bo, ida, owner, sitePath, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
let id: number;
const list = `${sitePath}/Lists/Forslag`;

beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Forslag', '', 100, false, { EnableVersioning: true, EnableFolderCreation: true });
  await sp.web.folders.addUsingPath(`${list}/kladde`);
  await sp.web.folders.addUsingPath(`${list}/frigivet`);
  const added = await sp.web
    .getList(list)
    .addValidateUpdateItemUsingPath([{ FieldName: 'Title', FieldValue: 'Fælles vagtplan' }], `${list}/kladde`);
  id = Number(added.find(({ FieldName }) => FieldName === 'Id')?.FieldValue);
});
afterEach(() => site.sharePoint.close());

const move = (who: typeof owner, from: string, to: string): Promise<Response> =>
  site.request(who, '/_api/SP.MoveCopyUtil.MoveFileByPath()', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
    body: JSON.stringify({
      srcPath: { DecodedUrl: `${webUrl}/Lists/Forslag${from}` },
      destPath: { DecodedUrl: `${webUrl}/Lists/Forslag${to}` },
      options: { KeepBoth: false, ShouldBypassSharedLocks: true },
    }),
  });
const place = async (who = owner) =>
  (await (
    await site.as(who)
  ).web
    .getList(list)
    .items.getById(id)
    .select('Title', 'FileDirRef', 'OData__UIVersionString')()) as {
    readonly FileDirRef: string;
  };
const grant = async (who: typeof owner, folder: string, level: string): Promise<void> => {
  const sp = await site.as(owner);
  const { Id } = await sp.web.ensureUser(who.loginName);
  const item = await sp.web.getFolderByServerRelativePath(`${list}/${folder}`).getItem();
  if (!(await item<{ HasUniqueRoleAssignments?: boolean }>()).HasUniqueRoleAssignments)
    await item.breakRoleInheritance(false);
  const { Id: role } = await sp.web.roleDefinitions.getByName(level)();
  await item.roleAssignments.add(Id, role);
};

it('keeps number, versions and comments', async () => {
  const item = (await site.as(owner)).web.getList(list).items.getById(id);
  await item.update({ Title: 'Nyt navn' });
  await item.comments.add('Godt forslag');
  expect((await move(owner, `/kladde/${id}_.000`, `/frigivet/${id}_.000`)).status).toBe(200);
  expect(await place()).toMatchObject({
    Title: 'Nyt navn',
    FileDirRef: `${list}/frigivet`,
    OData__UIVersionString: '2.0',
  });
  expect((await item.versions()).length).toBe(2);
  expect((await item.comments()).map(({ text }) => text)).toEqual(['Godt forslag']);
});

it('takes the rights of the new folder, and is gone for those who have none there', async () => {
  await grant(ida, 'kladde', 'Read');
  await grant(bo, 'frigivet', 'Read');
  expect(await place(ida)).toMatchObject({ Title: 'Fælles vagtplan' });
  await expect(place(bo)).rejects.toThrow('404');
  await move(owner, `/kladde/${id}_.000`, `/frigivet/${id}_.000`);
  expect(await place(bo)).toMatchObject({ FileDirRef: `${list}/frigivet` });
  await expect(place(ida)).rejects.toThrow('404');
});

it.each([
  ['Read', 'Contribute', 403],
  ['Contribute', 'Read', 403],
  ['Contribute', 'Contribute', 200],
] as const)('by somebody with %s here and %s there answers %i', async (here, there, status) => {
  await grant(bo, 'kladde', here);
  await grant(bo, 'frigivet', there);
  expect((await move(bo, `/kladde/${id}_.000`, `/frigivet/${id}_.000`)).status).toBe(status);
  expect((await place()).FileDirRef).toBe(`${list}/${status === 200 ? 'frigivet' : 'kladde'}`);
});

it('tells nothing of an item that the mover may not see, nor of a folder', async () => {
  await grant(owner, 'kladde', 'Contribute');
  await grant(bo, 'frigivet', 'Contribute');
  expect((await move(bo, `/kladde/${id}_.000`, `/frigivet/${id}_.000`)).status).toBe(404);
  expect((await move(bo, `/frigivet/${id}_.000`, `/kladde/${id}_.000`)).status).toBe(404);
  expect((await move(owner, `/kladde/${id}_.000`, `/væk/${id}_.000`)).status).toBe(404);
  expect((await move(owner, `/kladde/${id}_.000`, `/frigivet/${id + 1}_.000`)).status).toBe(400);
  expect((await place()).FileDirRef).toBe(`${list}/kladde`);
});
