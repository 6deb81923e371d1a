/** The web and the site as a whole: reading, settings, subwebs, changes. */
import { get, merge, post, readsOn, remove, rowsOn, type Row } from '../row';
import type { Targets } from '../targets';

const onWeb = rowsOn('web');
const web = (make: Targets): string => make.web;
const changes = { query: { Web: true, List: true, Item: true, Add: true } };

export const webRows: readonly Row[] = [
  ...readsOn('web', 'open', web, [
    '',
    '?$select=EffectiveBasePermissions,HasUniqueRoleAssignments',
    '/title',
    '/currentUser',
    '/currentUser/groups',
    '/author',
    '/parentWeb',
    '/allProperties',
    '/regionalSettings',
    '/regionalSettings/timeZone',
    '/firstUniqueAncestorSecurableObject',
    '/webs',
    '/webinfos',
    '/getSubwebsFilteredForCurrentUser(nWebTemplateFilter=-1,nConfigurationFilter=-1)',
    '/listTemplates',
    "/listTemplates/getByName('Custom List')",
    '/contentTypes',
    '/availableContentTypes',
    '/fields',
    '/availableFields',
    '/rootFolder',
    '/folders',
    '/rootFolder/files',
    '/rootFolder/folders',
    '/rootFolder/properties',
    '/rootFolder/storageMetrics',
    '/rootFolder/parentFolder',
    '/rootFolder/listItemAllFields',
    '/recycleBin',
    '/hasUniqueRoleAssignments',
    '/effectiveBasePermissions',
    '/effectiveBasePermissionsForUI',
    '/doesUserHavePermissions(high=0,low=1)',
  ]),
  onWeb('read the recycle bin by a query', 'open', (make) => get(`${make.web}/getRecycleBinItems(rowLimit=5)`)),
  onWeb('read the recycle bin by a question', 'open', (make) =>
    post(`${make.web}/getRecycleBinItemsByQueryInfo?rowLimit='5'`),
  ),
  onWeb('read the recycle bin by a query that posts', 'open', (make) =>
    post(`${make.web}/getRecycleBinItems(rowLimit=5)`),
  ),
  onWeb('read the recycle bin by a question that gets', 'open', (make) =>
    get(`${make.web}/getRecycleBinItemsByQueryInfo?rowLimit='5'`),
  ),
  onWeb('ask for rights', 'open', (make) =>
    post(`${make.web}/doesUserHavePermissions`, { permissionMask: { High: '0', Low: '1' } }),
  ),
  onWeb('ask for a digest', 'open', (make) => post(make.web.replace('/web', '/contextinfo'))),
  onWeb('read what changed on the web', 'open', (make) => post(`${make.web}/getChanges`, changes)),
  onWeb('read what changed on the site', 'open', (make) => post(make.web.replace('/web', '/site/getChanges'), changes)),
  onWeb('change the web', 'manageWeb', (make) => merge(make.web, { Description: 'x' })),
  onWeb('change the web’s folder', 'open', (make) => merge(`${make.web}/rootFolder`, {})),
  onWeb('add a subweb', 'manageSubwebs', (make) =>
    post(`${make.web}/webs/add`, { parameters: { Title: 'x', Url: make.name() } }),
  ),
  onWeb('add a subweb and be told little', 'manageSubwebs', (make) =>
    post(`${make.web}/webinfos/add`, { parameters: { Title: 'x', Url: make.name() } }),
  ),
  onWeb('read a subweb', 'open', async (make) => get(await make.keptSubweb())),
  onWeb('read a subweb’s facts', 'open', async (make) => {
    const { Id } = await make.make(get(await make.keptSubweb()));
    return get(`${make.web}/webinfos/getById('${String(Id)}')`);
  }),
  onWeb('change a subweb', 'manageWeb', async (make) => merge(await make.keptSubweb(), { Description: 'x' })),
  onWeb('delete a subweb', 'manageWeb', async (make) => remove(await make.aSubweb())),
];

/** Of the site as a whole, whichever web is asked. */
export const siteRows: readonly Row[] = [
  ...readsOn('web', 'open', (make) => make.web.replace('/web', '/site'), ['', '/url', '/recycleBin']),
  ...readsOn('site', 'open', () => '/_api/site', ['/rootWeb', '/owner']),
  rowsOn('site')('open a web by its number', 'open', async (make) => {
    const { Id } = await make.make(get('/_api/web'));
    return post(`/_api/site/openWebById('${String(Id)}')`);
  }),
  rowsOn('site')('read a web by its number', 'open', async (make) => {
    const { Id } = await make.make(get('/_api/web'));
    return get(`/_api/site/openWebById('${String(Id)}')/title`);
  }),
];
