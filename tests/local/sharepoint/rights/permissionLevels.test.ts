import { PermissionKind } from '@pnp/sp/security';
import { bo, ida, owner, startSite, type TestSite } from '../support';

const claim = (login: string): string => `i:0#.f|membership|${login}`;

let site: TestSite;
beforeEach(async () => {
  site = await startSite();
});
afterEach(() => site.sharePoint.close());

it('a permission level of the site’s own is made, given, changed and taken away', async () => {
  const sp = await site.as(owner);
  const { data, definition } = await sp.web.roleDefinitions.add('Læser med', 'Ser', 1000, { High: 32, Low: 0x30001 });
  expect(data).toMatchObject({
    Name: 'Læser med',
    Description: 'Ser',
    Hidden: false,
    Order: 1000,
    RoleTypeKind: 0,
    BasePermissions: { High: '32', Low: '196609' },
  });
  expect(data.Id).toBeGreaterThanOrEqual(1073741924);
  await sp.web.lists.add('Tasks');
  const tasks = sp.web.lists.getByTitle('Tasks');
  await tasks.items.add({ Title: 'en' });
  const { Id } = await sp.web.ensureUser(bo.loginName);
  await sp.web.roleAssignments.add(Id, data.Id);
  const seen = (await site.as(bo)).web.lists.getByTitle('Tasks');
  expect((await seen.items()).length).toBe(1);
  await expect(seen.items.add({ Title: 'to' })).rejects.toThrow('[403]');
  await definition.update({ BasePermissions: { High: 32, Low: 0x30003 }, Name: 'Skriver med' });
  await seen.items.add({ Title: 'to' });
  expect(await sp.web.roleDefinitions.getByName('skriver med')()).toMatchObject({
    Id: data.Id,
    BasePermissions: { High: '32', Low: '196611' },
  });
  await sp.web.roleDefinitions.getById(data.Id).delete();
  await expect(seen()).rejects.toThrow('[403]');
  await expect(sp.web.roleDefinitions.getById(data.Id)()).rejects.toThrow('[404]');
});

it('names are taken once, masks are numbers, and two levels cannot be touched', async () => {
  const sp = await site.as(owner);
  await expect(sp.web.roleDefinitions.add('READ', '', 1, { High: 0, Low: 1 })).rejects.toThrow('already in use');
  const post = async (body: unknown): Promise<number> =>
    (await site.request(owner, '/_api/web/roleDefinitions', { method: 'POST', body: JSON.stringify(body) })).status;
  expect(await post({ Name: 'a', BasePermissions: { High: 'x', Low: '1' } })).toBe(400);
  expect(await post({ Name: 'a', BasePermissions: { High: '0', Low: '4294967296' } })).toBe(400);
  expect(await post({ Name: 'a', Wonders: 1 })).toBe(400);
  expect(await post({})).toBe(400);
  expect(await post({ Name: 'a', BasePermissions: { High: '2147483647', Low: '4294967295' } })).toBe(201);
  await expect(sp.web.roleDefinitions.getByName('Full Control').delete()).rejects.toThrow('cannot be changed');
  await expect(
    sp.web.roleDefinitions.getByName('Limited Access').update({ Name: 'x', BasePermissions: { High: 0, Low: 1 } }),
  ).rejects.toThrow('cannot be');
  await sp.web.roleDefinitions.getByType(4).delete();
  await expect(sp.web.roleDefinitions.getByName('Design')()).rejects.toThrow('[404]');
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await expect((await site.as(bo)).web.roleDefinitions.add('b', '', 1, { High: 0, Low: 1 })).rejects.toThrow('[403]');
});

it('effective permissions are told of oneself, and of others to whoever may enumerate them', async () => {
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  await sp.web.siteGroups.getByName('Opgaver Members').users.add(bo.loginName);
  await sp.web.siteGroups.getByName('Opgaver Visitors').users.add(ida.loginName);
  const ofBo = (await site.as(bo)).web.lists.getByTitle('Tasks');
  expect(await sp.web.userHasPermissions(claim(bo.loginName), PermissionKind.ManageLists)).toBe(true);
  expect(
    await sp.web.lists.getByTitle('Tasks').userHasPermissions(claim(ida.loginName), PermissionKind.AddListItems),
  ).toBe(false);
  expect(await ofBo.userHasPermissions(claim(bo.loginName), PermissionKind.DeleteListItems)).toBe(true);
  await expect(ofBo.userHasPermissions(claim(ida.loginName), PermissionKind.ViewListItems)).rejects.toThrow('[403]');
  await expect(sp.web.getUserEffectivePermissions(claim('ingen@kommune.test'))).rejects.toThrow('[400]');
  const have = async (who: typeof owner, mask: string): Promise<unknown> =>
    (await site.request(who, `/_api/web/doesuserhavepermissions(${mask})`)).json();
  expect(await have(bo, 'high=0,low=2048')).toEqual({ value: true });
  expect(await have(bo, 'high=0,low=1073741824')).toEqual({ value: false });
  expect(await have(owner, 'high=0,low=1073741824')).toEqual({ value: true });
  const posted = await site.request(bo, '/_api/web/doesuserhavepermissions', {
    method: 'POST',
    body: JSON.stringify({ permissionMask: { High: '0', Low: '1' } }),
  });
  expect(await posted.json()).toEqual({ value: true });
});

it('a client that speaks verbose, and puts arguments into bodies, is understood too', async () => {
  const send = async (path: string, body: unknown, method = 'POST'): Promise<Response> =>
    site.request(owner, path, {
      method,
      headers: { accept: 'application/json;odata=verbose', 'content-type': 'application/json;odata=verbose' },
      body: JSON.stringify(body),
    });
  const made = await send('/_api/Web/RoleDefinitions', {
    __metadata: { type: 'SP.RoleDefinition' },
    Name: 'Ser',
    BasePermissions: { __metadata: { type: 'SP.BasePermissions' }, High: '0', Low: '196609' },
  });
  const { d } = (await made.json()) as { d: { Id: number; BasePermissions: unknown } };
  expect(d.BasePermissions).toMatchObject({ High: '0', Low: '196609' });
  const sp = await site.as(owner);
  await sp.web.lists.add('Tasks');
  const { Id: principalId } = await sp.web.ensureUser(bo.loginName);
  const tasks = "/_api/Web/Lists/GetByTitle('Tasks')";
  const statuses = [
    await send(`${tasks}/breakRoleInheritance`, { copyRoleAssignments: false, clearSubscopes: true }),
    await send(`${tasks}/RoleAssignments/addRoleAssignment`, { principalId, roleDefId: d.Id }),
    await send('/_api/Web/SiteGroups', { __metadata: { type: 'SP.Group' }, Title: 'Ordrige' }),
    await send("/_api/Web/SiteGroups/GetByName('Ordrige')/Users", {
      __metadata: { type: 'SP.User' },
      LoginName: claim(bo.loginName),
    }),
    await send('/_api/Web/Webs/Add', {
      parameters: {
        __metadata: { type: 'SP.WebCreationInformation' },
        Title: 'Under',
        Url: 'under',
        WebTemplate: 'STS',
      },
    }),
    await send(`${tasks}/breakRoleInheritance`, { copyRoleAssignment: false }),
  ];
  expect(statuses.map(({ status }) => status)).toEqual([200, 200, 201, 201, 200, 400]);
  expect(await (await site.as(bo)).web.lists.getByTitle('Tasks').items()).toEqual([]);
});
