/** Methods as clients call them that are not PnPjs: arguments in the body, functions by POST. */
import { bo, ida, owner, startSite, type TestSite } from '../support';

let site: TestSite;
const list = "/_api/web/lists/getByTitle('Tasks')";
beforeEach(async () => {
  site = await startSite();
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.siteGroups.getById(4).users.add(`i:0#.f|membership|${bo.loginName}`);
});
afterEach(() => site.sharePoint.close());

const post = (path: string, body?: unknown, who = owner): Promise<Response> =>
  site.request(who, path, { method: 'POST', ...(body !== undefined && { body: JSON.stringify(body) }) });

const isUnique = async (): Promise<unknown> =>
  (await site.request(owner, `${list}?$select=HasUniqueRoleAssignments`)).json();

const assignments = async (): Promise<number> => {
  const response = await site.request(owner, `${list}/roleAssignments`);
  return ((await response.json()) as { value: unknown[] }).value.length;
};

it('an argument is as good in the body as in the address, in any capitals', async () => {
  expect(
    (await post(`${list}/BreakRoleInheritance`, { copyRoleAssignments: true, clearSubscopes: false })).status,
  ).toBe(200);
  expect(await isUnique()).toEqual({ HasUniqueRoleAssignments: true });
  const before = await assignments();
  expect(before).toBe(3);
  const { id } = await (
    await site.as(owner)
  ).web.siteUsers
    .getByLoginName(`i:0#.f|membership|${bo.loginName}`)
    .select('Id')()
    .then(({ Id }) => ({ id: Id }));
  const assignment = { principalId: id, roleDefId: 1073741826 };
  expect((await post(`${list}/roleAssignments/AddRoleAssignment`, assignment)).status).toBe(200);
  expect(await assignments()).toBe(before + 1);
});

it.each([
  [{ copyRoleAssignments: true, bogus: 1 }],
  [{ copyRoleAssignments: { deep: true } }],
  [{ copyRoleAssignments: 'yes' }],
])('%j is refused, and nothing is done', async (body) => {
  expect((await post(`${list}/breakroleinheritance`, body)).status).toBe(400);
  expect(await isUnique()).toEqual({ HasUniqueRoleAssignments: false });
});

it('arguments in address and body at once are refused', async () => {
  const response = await post(`${list}/breakroleinheritance(copyroleassignments=true)`, { clearSubscopes: true });
  expect(response.status).toBe(400);
  expect(await isUnique()).toEqual({ HasUniqueRoleAssignments: false });
});

it('rights hold however the arguments come', async () => {
  expect((await post(`${list}/breakroleinheritance`, { copyRoleAssignments: true }, bo)).status).toBe(403);
  expect((await post(`${list}/breakroleinheritance`, { copyRoleAssignments: true }, ida)).status).not.toBe(200);
  expect(await isUnique()).toEqual({ HasUniqueRoleAssignments: false });
});

it('a function that only looks may be called by POST', async () => {
  const login = `i:0#.f|membership|${bo.loginName}`;
  const asked = await post(`${list}/GetUserEffectivePermissions('${encodeURIComponent(login)}')`);
  const got = await site.request(owner, `${list}/getUserEffectivePermissions('${encodeURIComponent(login)}')`);
  const mask: unknown = await got.json();
  expect(await asked.json()).toEqual(mask);
  expect(await (await post(`${list}?$select=Title`)).json()).toEqual({ Title: 'Tasks' });
  expect((await post(list, { Title: 'x' })).status).toBe(400);
});

it('what is no function stays unknown by POST', async () => {
  expect((await post(`${list}/rootFolder/serverRelativeUrl`)).status).toBe(501);
  expect((await post('/_api/web/currentUser')).status).toBe(501);
});

it('the default library is found, by whoever may see it', async () => {
  const found = await site.request(bo, '/_api/web/defaultDocumentLibrary/rootFolder?$select=ServerRelativeUrl');
  expect(await found.json()).toEqual({ ServerRelativeUrl: '/sites/tasks/Shared Documents' });
  expect((await site.request(ida, '/_api/web/defaultDocumentLibrary')).status).not.toBe(200);
});

it.each([
  ['(true)', 3],
  ['(false)', 1],
])('breakroleinheritance%s, as Microsoft writes it, leaves %i assignments', async (argument, left) => {
  expect((await post(`${list}/breakroleinheritance${argument}`)).status).toBe(200);
  expect(await isUnique()).toEqual({ HasUniqueRoleAssignments: true });
  expect(await assignments()).toBe(left);
});

it.each([
  ["{'High':'0','Low':'1'}", owner, true],
  ['{"High":"0","Low":"1"}', bo, true],
  ["{'High':'0','Low':'2048'}", bo, false],
])('doesuserhavepermissions reads the mask %s of an alias', async (mask, who, expected) => {
  for (const argument of ['@v', 'permissionMask=@v']) {
    const address = `/_api/web/doesuserhavepermissions(${argument})?@v=${encodeURIComponent(mask)}`;
    expect(await (await site.request(who, address)).json()).toEqual({ value: expected });
  }
});

it.each([
  `{"ViewXml":"<View><Query><Where>@</Where></Query></View>"}`,
  `{'ViewXml':'<View><Query><Where>@</Where></Query></View>'}`,
])('getitems reads the query %s of an alias', async (form) => {
  const { items } = (await site.as(owner)).web.lists.getByTitle('Tasks');
  await items.add({ Title: 'a' });
  await items.add({ Title: 'b' });
  const where = '<Eq><FieldRef Name=#Title#/><Value Type=#Text#>b</Value></Eq>'.replaceAll(
    '#',
    form.includes('"') ? '\\"' : '"',
  );
  const alias = encodeURIComponent(form.replace('@', where));
  const found = await post(`${list}/getitems(query=@v1)?@v1=${alias}&$select=Title`);
  expect(await found.json()).toEqual({ value: [{ Title: 'b' }] });
  expect((await post(`${list}/getitems(query=@v1)?@v1=${alias}`, { query: { ViewXml: '<View/>' } })).status).toBe(400);
  expect((await post(`${list}/getitems(query=@v1)?@v1=${alias}`, undefined, ida)).status).toBe(403);
});

it.each([
  [`${list}/items(@v)?@v={"a":1}`, 501],
  [`${list}/items(@v)?@v={a:1}`, 400],
  [`${list}/getitems(other=@v)?@v={"a":1}`, 501],
  [`${list}/getitems(@v)?@v={"Bogus":1}`, 400],
])('%s is refused', async (address, status) => {
  expect((await post(address)).status).toBe(status);
});
