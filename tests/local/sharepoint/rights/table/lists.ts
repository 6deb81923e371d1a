/** Lists and their views. */
import { get, merge, post, readsOn, remove, rowsOn, type Row } from '../row';
import type { Targets } from '../targets';

const onWeb = rowsOn('web');
const onList = rowsOn('list');
const tasks = (make: Targets): string => make.tasks;
const changes = { query: { Item: true, Add: true } };
const idOf = async (make: Targets, path: string): Promise<string> => String((await make.make(get(path)))['Id']);

const reading: readonly Row[] = [
  ...readsOn('web', 'open', (make) => make.web, ['/lists']),
  ...readsOn('web', 'viewListItems', (make) => make.web, ['/defaultDocumentLibrary', '/getCatalog(116)']),
  ...readsOn('list', 'viewListItems', tasks, [
    '',
    '/title',
    '/items',
    '/items?$filter=Id gt 0&$top=1',
    '/fields',
    '/views',
    '/contentTypes',
    '/forms',
    '/getRelatedFields',
    '/informationRightsManagementSettings',
    '/eventReceivers',
    '/subscriptions',
    '/userCustomActions',
    '/parentWeb',
    '/rootFolder',
    '/rootFolder/files',
    '/rootFolder/folders',
    '/rootFolder/parentFolder',
    '/rootFolder/listItemAllFields',
    '/rootFolder/properties',
    '/rootFolder/storageMetrics',
    '/defaultView',
    '/defaultView/viewFields',
    "/views/getByTitle('All Items')",
    "/fields/getByTitle('Title')",
    "/fields/getByInternalNameOrTitle('Title')",
  ]),
  onList('read a list by its number', 'viewListItems', async (make) =>
    get(`${make.web}/lists/getById('${await idOf(make, make.tasks)}')`),
  ),
  onList('read a list by its address', 'viewListItems', (make) =>
    get(`${make.web}/getList('${make.webPath}/Lists/Tasks')`),
  ),
  onList('read a list by its path', 'viewListItems', (make) =>
    get(`${make.web}/getListUsingPath(decodedurl='${make.webPath}/Lists/Tasks')`),
  ),
  onList('read a view by its number', 'viewListItems', async (make) =>
    get(`${make.tasks}/getView('${await idOf(make, `${make.tasks}/defaultView`)}')`),
  ),
  onList('read a view by its number in all', 'viewListItems', async (make) =>
    get(`${make.tasks}/views/getById('${await idOf(make, `${make.tasks}/defaultView`)}')`),
  ),
  onList('read a form', 'viewListItems', async (make) => {
    const { value } = (await make.make(get(`${make.tasks}/forms`))) as { value: { Id: string }[] };
    return get(`${make.tasks}/forms/getById('${value[0]?.Id ?? ''}')`);
  }),
  onList('read items by CAML', 'viewListItems', (make) =>
    post(`${make.tasks}/getItems`, { query: { ViewXml: '<View><Query/></View>' } }),
  ),
  onList('stream items', 'viewListItems', (make) =>
    post(`${make.tasks}/RenderListDataAsStream`, { parameters: { ViewXml: '<View/>' } }),
  ),
  onList('render items', 'viewListItems', (make) => post(`${make.tasks}/renderListData`, { viewXml: '<View/>' })),
  onList('read changes', 'viewListItems', (make) => post(`${make.tasks}/getChanges`, changes)),
  onList('read changes since a token', 'viewListItems', (make) =>
    post(`${make.tasks}/getListItemChangesSinceToken`, { query: {} }),
  ),
  onWeb('have site assets', 'viewListItems', (make) => post(`${make.web}/lists/ensureSiteAssetsLibrary`)),
  onWeb('have site pages', 'viewListItems', (make) => post(`${make.web}/lists/ensureSitePagesLibrary`)),
];

const changing: readonly Row[] = [
  onWeb('add a list', 'manageLists', (make) => post(`${make.web}/lists`, { Title: make.name(), BaseTemplate: 100 })),
  onWeb('change a list', 'manageLists', async (make) => merge(await make.aList(), { Description: 'x' })),
  onWeb('hide others’ items', 'manageLists', async (make) => merge(await make.aList(), { ReadSecurity: 2 })),
  onWeb('delete a list', 'manageLists', async (make) => remove(await make.aList())),
  onWeb('delete a list by a method', 'manageLists', async (make) => post(`${await make.aList()}/deleteObject`)),
  onWeb('recycle a list', 'manageLists', async (make) => post(`${await make.aList()}/recycle`)),
  onList('change this list', 'manageLists', (make) => merge(make.tasks, { Description: 'x' })),
  onList('order content types', 'manageLists', (make) =>
    merge(`${make.tasks}/rootFolder`, { UniqueContentTypeOrder: null }),
  ),
  onList('reserve a number', 'addListItems', (make) => post(`${make.tasks}/reserveListItemId`)),
];

const views: readonly Row[] = [
  onList('add a view for all', 'manageLists', (make) => post(`${make.tasks}/views`, { Title: make.name() })),
  onList('add a view for all by a method', 'manageLists', (make) =>
    post(`${make.tasks}/views/add`, { parameters: { Title: make.name() } }),
  ),
  onList('add a personal view', 'managePersonalViews', (make) =>
    post(`${make.tasks}/views`, { Title: make.name(), PersonalView: true }),
  ),
  onList('change a view', 'manageLists', async (make) => merge(await make.aView(), { RowLimit: 7 })),
  onList('give a view its XML', 'manageLists', async (make) =>
    post(`${await make.aView()}/setViewXml`, { viewXml: '<View><RowLimit>7</RowLimit></View>' }),
  ),
  onList('delete a view', 'manageLists', async (make) => remove(await make.aView())),
  onList('delete a view by a method', 'manageLists', async (make) => post(`${await make.aView()}/deleteObject`)),
  onList('show a column', 'manageLists', async (make) =>
    post(`${await make.aView()}/viewFields/addViewField('Created')`),
  ),
  onList('hide a column', 'manageLists', async (make) =>
    post(`${await make.aView()}/viewFields/removeViewField('LinkTitle')`),
  ),
  onList('hide all columns', 'manageLists', async (make) =>
    post(`${await make.aView()}/viewFields/removeAllViewFields`),
  ),
  onList('move a column', 'manageLists', async (make) =>
    post(`${await make.aView()}/viewFields/moveViewFieldTo`, { field: 'LinkTitle', index: 0 }),
  ),
];

export const listRows: readonly Row[] = [...reading, ...changing, ...views];
