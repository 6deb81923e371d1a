/** Persons, groups, permission levels, and who has which rights on the web. */
import { get, merge, post, readsOn, remove, rowsOn, type Row } from '../row';
import type { Targets } from '../targets';

const onWeb = rowsOn('web');
const onSite = rowsOn('site');
const read = 1073741826;
const LoginName = 'spare@kommune.test';
const web = (make: Targets): string => make.web;

export const personRows: readonly Row[] = [
  ...readsOn('web', 'browseUserInfo', web, [
    '/siteUsers',
    '/siteUsers(@u)?@u=%27i:0%23.f|membership|admin@kommune.test%27',
    "/siteUsers/getByEmail('admin@kommune.test')",
    '/siteUsers/getByLoginName(@u)?@u=%27i:0%23.f|membership|admin@kommune.test%27',
    '/siteUserInfoList',
    '/siteUserInfoList/items',
    '/siteGroups',
    '/siteGroups(4)',
    '/siteGroups/getById(4)',
    "/siteGroups/getByName('Opgaver Visitors')",
    '/siteGroups(4)/owner',
  ]),
  ...[
    'siteUsers/getById()',
    'siteUsers/getById()/groups',
    'siteUsers/getById()/groups/getById(3)',
    "siteUsers/getById()/groups/getByName('Opgaver Owners')",
    'getUserById()',
    'siteUserInfoList/items/getById()',
    'siteUserInfoList/getItemById()',
  ].map((path) =>
    onWeb(`read ${path}`, 'browseUserInfo', async (make) => {
      const { Id } = await make.make(get('/_api/web/currentUser'));
      return get(`${make.web}/${path.replace('()', `(${String(Id)})`)}`);
    }),
  ),
  ...readsOn('web', 'open', web, [
    '/roleDefinitions',
    `/roleDefinitions(${read})`,
    `/roleDefinitions/getById(${read})`,
    "/roleDefinitions/getByName('Read')",
    '/roleDefinitions/getByType(2)',
  ]),
  ...readsOn('web', 'enumeratePermissions', web, [
    '/roleAssignments',
    '/getUserEffectivePermissions(@u)?@u=%27i:0%23.f|membership|admin@kommune.test%27',
  ]),
  ...readsOn('site', 'browseUserInfo', () => '/_api/web', [
    '/associatedOwnerGroup',
    '/associatedVisitorGroup',
    '/associatedMemberGroup',
  ]),
  onWeb('find a person', 'browseUserInfo', (make) => post(`${make.web}/ensureUser`, { logonName: LoginName })),
  onSite('change another person', 'manageWeb', async (make) =>
    merge(`${make.web}/getUserById(${await make.spareId()})`, { Title: 'x' }),
  ),
  onSite('add a person to the site', 'managePermissions', (make) => post(`${make.web}/siteUsers`, { LoginName })),
  onSite('remove a person', 'managePermissions', async (make) =>
    remove(`${make.web}/siteUsers/getById(${(await make.leaver()).id})`),
  ),
  onSite('remove a person by number', 'managePermissions', async (make) =>
    post(`${make.web}/siteUsers/removeById(${(await make.leaver()).id})`),
  ),
  onSite('remove a person by name', 'managePermissions', async (make) =>
    post(`${make.web}/siteUsers/removeByLoginName(@u)?@u='${(await make.leaver()).login}'`),
  ),
];

const inGroup = (make: Targets, group: string): Promise<string> =>
  make.spareId().then((id) => `${group}/users/getById(${id})`);

export const groupRows: readonly Row[] = [
  onWeb('add a group', 'createGroups', (make) => post(`${make.web}/siteGroups`, { Title: make.name() })),
  onSite('change a group', 'managePermissions', async (make) => merge(await make.aGroup(), { Description: 'x' })),
  onSite('give a group an owner', 'managePermissions', async (make) =>
    post(`${await make.aGroup()}/setUserAsOwner(${await make.spareId()})`),
  ),
  onSite('remove a group', 'managePermissions', async (make) =>
    post(`${make.web}/siteGroups/removeById(${make.groupId(await make.aGroup())})`),
  ),
  onSite('remove a group by name', 'managePermissions', async (make) => {
    const { Title } = await make.make(get(await make.aGroup()));
    return post(`${make.web}/siteGroups/removeByLoginName('${String(Title)}')`);
  }),
  // Shown to its members alone, as it is made.
  onSite('see who is in a group', 'managePermissions', async (make) => get(`${await make.aGroup()}/users`)),
  onSite('see one who is in a group', 'managePermissions', async (make) =>
    get(await inGroup(make, await make.aGroup())),
  ),
  onSite('see one who is in a group, by name', 'managePermissions', async (make) =>
    get(`${await make.aGroup()}/users/getByLoginName(@u)?@u='${make.login()}'`),
  ),
  onSite('see one who is in a group, by mail', 'managePermissions', async (make) =>
    get(`${await make.aGroup()}/users/getByEmail('spare@kommune.test')`),
  ),
  onSite('put somebody into a group', 'managePermissions', async (make) =>
    post(`${await make.aGroup()}/users`, { LoginName }),
  ),
  onSite('change one who is in a group', ['managePermissions', 'manageWeb'], async (make) =>
    merge(await inGroup(make, await make.aGroup()), { Title: 'x' }),
  ),
  onSite('take somebody out of a group', 'managePermissions', async (make) =>
    remove(await inGroup(make, await make.aGroup())),
  ),
  onSite('take somebody out by number', 'managePermissions', async (make) =>
    post(`${await make.aGroup()}/users/removeById(${await make.spareId()})`),
  ),
  onSite('take somebody out by name', 'managePermissions', async (make) =>
    post(`${await make.aGroup()}/users/removeByLoginName(@u)?@u='${make.login()}'`),
  ),
];

const noGroupsYet = rowsOn('web')('make the groups of a web', 'managePermissions', async (make) =>
  post(
    `${await make.uniqueSubweb()}/createDefaultAssociatedGroups(userLogin='',userLogin2='',groupNameSeed='${make.name()}')`,
  ),
);

export const levelRows: readonly Row[] = [
  noGroupsYet,
  onSite('add a permission level', 'managePermissions', (make) =>
    post('/_api/web/roleDefinitions', { Name: make.name() }),
  ),
  ...(['(id)', '/getById(id)', "/getByName('name')"] as const).flatMap((path) => {
    const at = async (make: Targets): Promise<string> => {
      const { id, name } = await make.level();
      return `/_api/web/roleDefinitions${path.replace('id', String(id)).replace("'name'", `'${name}'`)}`;
    };
    return [
      onSite(`change a permission level${path}`, 'managePermissions', async (make) =>
        merge(await at(make), { Description: 'x' }),
      ),
      onSite(`delete a permission level${path}`, 'managePermissions', async (make) => remove(await at(make))),
    ];
  }),
  onSite('delete Full Control', ['managePermissions', ['nobody', 400]], () =>
    remove('/_api/web/roleDefinitions/getByType(5)'),
  ),
  onSite('change a permission level by its type', 'managePermissions', () =>
    merge('/_api/web/roleDefinitions/getByType(3)', { Order: 64 }),
  ),
];

/** What a web, a list and an item have in common; `of`: the address of one with rights of its own. */
const securableRows = (on: 'web' | 'list' | 'item', of: (make: Targets) => Promise<string>): Row[] => {
  const row = rowsOn(on);
  const seen = on === 'web' ? 'open' : 'viewListItems';
  const named = async (make: Targets): Promise<string> => {
    const path = await of(make);
    const id = await make.spareId();
    await make.make(post(`${path}/roleAssignments/addroleassignment(principalid=${id},roledefid=${read})`));
    return `${path}/roleAssignments/getByPrincipalId(${id})`;
  };
  return [
    ...readsOn(on, seen, of, [
      '/hasUniqueRoleAssignments',
      '/effectiveBasePermissions',
      '/effectiveBasePermissionsForUI',
      '/doesUserHavePermissions(high=0,low=1)',
      '/firstUniqueAncestorSecurableObject',
    ]),
    ...readsOn(on, 'enumeratePermissions', of, [
      '/roleAssignments',
      '/getUserEffectivePermissions(@u)?@u=%27i:0%23.f|membership|admin@kommune.test%27',
    ]),
    ...readsOn(on, 'enumeratePermissions', named, ['', '/roleDefinitionBindings', '/member']),
    row(`ask for rights on a ${on}`, seen, async (make) =>
      post(`${await of(make)}/doesUserHavePermissions`, { permissionMask: { High: '0', Low: '1' } }),
    ),
    row(`give rights on a ${on}`, 'managePermissions', async (make) =>
      post(`${await of(make)}/roleAssignments/addroleassignment(principalid=4,roledefid=${read})`),
    ),
    row(`take rights on a ${on}`, 'managePermissions', async (make) =>
      post(`${await of(make)}/roleAssignments/removeroleassignment(principalid=4,roledefid=${read})`),
    ),
    row(`take all of somebody’s rights on a ${on}`, ['enumeratePermissions', 'managePermissions'], async (make) =>
      remove(await named(make)),
    ),
    row(`give a ${on} its own rights`, 'managePermissions', async (make) =>
      post(`${await of(make)}/breakroleinheritance(copyroleassignments=true,clearsubscopes=true)`),
    ),
    row(`let a ${on} inherit`, 'managePermissions', async (make) => post(`${await of(make)}/resetroleinheritance`)),
  ];
};

export const securables: readonly Row[] = [
  ...securableRows('web', (make) => make.uniqueSubweb()),
  ...securableRows('list', (make) => make.uniqueList()),
  ...securableRows('item', (make) => make.uniqueItem()),
];
