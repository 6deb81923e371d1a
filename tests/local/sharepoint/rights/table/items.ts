/** Items: reading, writing, attachments, versions. */
import { get, merge, post, put, readsOn, remove, rowsOn, type Row } from '../row';
import type { Targets } from '../targets';

const onList = rowsOn('list');
const onItem = rowsOn('item');
const form = { formValues: [{ FieldName: 'Title', FieldValue: 'ny' }], bNewDocumentUpdate: false };
const item = (make: Targets): Promise<string> => make.anItem();
const attached = (make: Targets): Promise<string> => make.withAttachment();

const reading: readonly Row[] = [
  ...readsOn('item', 'viewListItems', item, [
    '',
    '/title',
    '/fieldValuesAsText',
    '/fieldValuesAsHtml',
    '/fieldValuesForEdit',
    '/attachmentFiles',
    '/contentType',
    '/file',
    '/folder',
    '/parentList',
    '?$expand=AttachmentFiles,ContentType',
  ]),
  ...readsOn('item', ['viewListItems', 'viewVersions'], item, [
    '/versions',
    '/versions(512)',
    '/versions/getById(512)',
    '/versions(512)/createdBy',
    '/versions(512)/fields',
    '?$expand=Versions',
  ]),
  ...readsOn('item', 'enumeratePermissions', item, ['?$expand=RoleAssignments']),
  ...readsOn('item', 'viewListItems', attached, [
    "/attachmentFiles('a.txt')",
    "/attachmentFiles/getByFileName('a.txt')",
    "/attachmentFiles/getByFileNameAsPath(decodedurl='a.txt')",
    "/attachmentFiles('a.txt')/$value",
    "/attachmentFiles('a.txt')/openBinaryStream",
  ]),
  onItem('open an attachment', 'viewListItems', async (make) =>
    post(`${await make.withAttachment()}/attachmentFiles('a.txt')/openBinaryStream`),
  ),
  onItem('read an item by its number', 'viewListItems', async (make) =>
    get(`${make.tasks}/getItemById(${await make.item()})`),
  ),
  onItem('read an item among all', 'viewListItems', async (make) =>
    get(`${make.tasks}/items/getById(${await make.item()})`),
  ),
  onItem('read what changed of an item', 'viewListItems', async (make) =>
    post(`${await make.anItem()}/getChanges`, { query: { Item: true, Add: true } }),
  ),
];

const writing: readonly Row[] = [
  onList('add an item', 'addListItems', (make) => post(`${make.tasks}/items`, { Title: 'ny' })),
  onItem('add an item by a form', 'addListItems', (make) =>
    post(`${make.tasks}/AddValidateUpdateItemUsingPath`, {
      ...form,
      listItemCreateInfo: {
        FolderPath: { DecodedUrl: `${make.webPath}/Lists/Tasks${make.inside}` },
        UnderlyingObjectType: 0,
      },
    }),
  ),
  onItem('edit an item', 'editListItems', async (make) => merge(await make.anItem(), { Title: 'x' })),
  onItem('edit an item by a form', 'editListItems', async (make) =>
    post(`${await make.anItem()}/validateUpdateListItem`, form),
  ),
  onItem('delete an item', 'deleteListItems', async (make) => remove(await make.anItem())),
  onItem('delete an item by a method', 'deleteListItems', async (make) => post(`${await make.anItem()}/deleteObject`)),
  onItem('delete an item with parameters', 'deleteListItems', async (make) =>
    post(`${await make.anItem()}/deleteWithParameters`, { parameters: { BypassSharedLock: true } }),
  ),
  onItem('recycle an item', 'deleteListItems', async (make) => post(`${await make.anItem()}/recycle`)),
  rowsOn('web')('approve an item', ['editListItems', 'approveItems'], async (make) =>
    merge(await make.pending(), { OData__ModerationStatus: 0 }),
  ),
  onList('edit an item as the system', ['editListItems', 'manageLists'], async (make) =>
    post(`${await make.anItem()}/validateUpdateListItem`, {
      formValues: [{ FieldName: 'Author', FieldValue: '[{"Key":"i:0#.f|membership|spare@kommune.test"}]' }],
      bNewDocumentUpdate: true,
    }),
  ),
];

const attachments: readonly Row[] = [
  onItem('attach a file', 'editListItems', async (make) =>
    post(`${await make.anItem()}/attachmentFiles/add(FileName='a.txt')`, 'x'),
  ),
  onItem('attach a file by its path', 'editListItems', async (make) =>
    post(`${await make.anItem()}/attachmentFiles/addUsingPath(decodedurl='a.txt')`, 'x'),
  ),
  onItem('replace an attachment', 'editListItems', async (make) =>
    put(`${await make.withAttachment()}/attachmentFiles('a.txt')/$value`, 'y'),
  ),
  onItem('delete an attachment', 'editListItems', async (make) =>
    remove(`${await make.withAttachment()}/attachmentFiles('a.txt')`),
  ),
  onItem('delete an attachment by a method', 'editListItems', async (make) =>
    post(`${await make.withAttachment()}/attachmentFiles('a.txt')/deleteObject`),
  ),
  onItem('recycle an attachment', 'editListItems', async (make) =>
    post(`${await make.withAttachment()}/attachmentFiles('a.txt')/recycleObject`),
  ),
  onItem('recycle an attachment as PnPjs does', 'editListItems', async (make) =>
    remove(`${await make.withAttachment()}/attachmentFiles('a.txt')/recycleObject`),
  ),
];

const versions: readonly Row[] = [
  ...[
    'versions/deleteAll',
    'versions/deleteById(512)',
    "versions/deleteByLabel('1.0')",
    'versions/recycleById(512)',
    "versions/recycleByLabel('1.0')",
    'versions(512)/recycle',
    'versions(512)/deleteObject',
  ].map((path) =>
    onItem(path, ['viewVersions', 'deleteVersions'], async (make) => post(`${await make.anItem()}/${path}`)),
  ),
  onItem('delete a version', ['viewVersions', 'deleteVersions'], async (make) =>
    remove(`${await make.anItem()}/versions(512)`),
  ),
  ...['versions/restoreById(512)', "versions/restoreByLabel('1.0')"].map((path) =>
    onItem(path, ['viewVersions', 'editListItems'], async (make) => post(`${await make.anItem()}/${path}`)),
  ),
];

export const itemRows: readonly Row[] = [...reading, ...writing, ...attachments, ...versions];
