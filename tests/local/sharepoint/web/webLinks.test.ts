/** The collections beside a web, and what lies behind the members of role assignments. */
import '@pnp/sp/files';
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, 1073741826);
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(ida.loginName);
  await sp.web.lists.add('Secret');
  await sp.web.lists.getByTitle('Secret').breakRoleInheritance(false);
  await sp.web.lists.getByTitle('Documents').rootFolder.folders.addUsingPath('a');
});
afterAll(() => site.sharePoint.close());

const ask = async (path: string, who = owner): Promise<[number, Record<string, unknown>]> => {
  const response = await site.request(who, path);
  return [response.status, (await response.json()) as Record<string, unknown>];
};

it.each([
  ['SiteUsers', 'Title'],
  ['SiteGroups', 'Title'],
  ['Fields', 'InternalName'],
  ['ContentTypes', 'Name'],
  ['Folders', 'Name'],
  ['Lists', 'Title'],
])('%s beside the web are those at the address of their own', async (name, property) => {
  for (const who of [owner, bo]) {
    const [, beside] = await ask(`/_api/web?$expand=${name}&$select=${name}/${property}`, who);
    const [, alone] = await ask(`/_api/web/${name}?$select=${property}&$top=5000`, who);
    expect(alone['value']).not.toEqual([]);
    expect(beside[name]).toEqual(alone['value']);
  }
});

it.each([
  ['web', 'Navigation'],
  ['web', 'Navigation'],
  ['site', 'Features'],
  ["web/lists/getByTitle('Secret')", 'Items'],
  ["web/lists/getByTitle('Secret')", 'Author'],
])('what SharePoint has beside %s and is not known here, %s, is not said not to exist', async (place, name) => {
  expect((await ask(`/_api/${place}?$expand=${name}`))[0]).toBe(501);
  expect((await ask(`/_api/${place}?$expand=${name}1`))[0]).toBe(400);
});

it('the users of groups are shown beside role assignments, where persons stand too', async () => {
  for (const users of ['Users', 'users']) {
    const [status, { value }] = await ask(
      `/_api/web/roleassignments?$expand=Member/${users},RoleDefinitionBindings&$select=Member/Title,Member/${users}/Title`,
    );
    expect(status).toBe(200);
    expect(value).toContainEqual(
      expect.objectContaining({ Member: { Title: 'Opgaver Members', Users: [{ Title: ida.name }] } }),
    );
    expect(value).toContainEqual(expect.objectContaining({ Member: { Title: bo.name } }));
  }
  expect((await ask('/_api/web/siteusers?$expand=Users'))[0]).toBe(400);
});
