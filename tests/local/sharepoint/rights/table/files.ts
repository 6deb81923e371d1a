/** Files and folders. */
import { get, merge, post, put, readsOn, remove, rowsOn, type Need, type Row } from '../row';
import type { Targets } from '../targets';

const onItem = rowsOn('item');
const file = (make: Targets): Promise<string> => make.aFile();
const folder = (make: Targets): Promise<string> => make.aFolder();
const bytes: readonly Need[] = ['viewListItems', 'openItems'];
const versions: readonly Need[] = ['viewListItems', 'viewVersions'];

const reading: readonly Row[] = [
  ...readsOn('item', 'viewListItems', file, [
    '',
    '/name',
    '/listItemAllFields',
    '/properties',
    '/author',
    '/modifiedBy',
    '/checkedOutByUser',
    '/lockedByUser',
  ]),
  ...readsOn('item', bytes, file, ['/$value', '/openBinaryStream']),
  ...readsOn('item', versions, file, ['/versions', '/versions(1)', '/versions/getById(1)']),
  ...readsOn('item', [...versions, 'openItems'], file, ['/versions(1)/$value', '/versions(1)/openBinaryStream']),
  ...readsOn('item', 'viewListItems', folder, [
    '',
    '/name',
    '/files',
    '/folders',
    '/parentFolder',
    '/listItemAllFields',
    '/properties',
    '/storageMetrics',
  ]),
  onItem('open a file', bytes, async (make) => post(`${await make.aFile()}/openBinaryStream`)),
  onItem('read a file by its address', 'viewListItems', async (make) =>
    get(`${make.web}/getFileByServerRelativeUrl('${make.fileUrl(await make.file())}')`),
  ),
  onItem('read a file by its full address', 'viewListItems', async (make) =>
    get(`${make.web}/getFileByUrl('http://sharepoint.test${make.fileUrl(await make.file())}')`),
  ),
  onItem('read a file by its id', 'viewListItems', async (make) => {
    const { UniqueId } = await make.make(get(await make.aFile()));
    return get(`${make.web}/getFileById('${String(UniqueId)}')`);
  }),
  onItem('read a file of a folder', 'viewListItems', async (make) =>
    get(`${make.library}/files('${await make.file()}')`),
  ),
  onItem('read a file of a folder by address', 'viewListItems', async (make) =>
    get(`${make.library}/files/getByUrl('${await make.file()}')`),
  ),
  onItem('read a file of an item', 'viewListItems', async (make) =>
    get(`${await make.aFile()}/listItemAllFields/file`),
  ),
  onItem('read a folder by its address', 'viewListItems', async (make) =>
    get(`${make.web}/getFolderByServerRelativeUrl('${make.fileUrl(await make.folder())}')`),
  ),
  onItem('read a folder by its id', 'viewListItems', async (make) => {
    const { UniqueId } = await make.make(get(await make.aFolder()));
    return get(`${make.web}/getFolderById('${String(UniqueId)}')`);
  }),
  ...['folders/getByUrl(', 'folders/getByPath(decodedurl='].map((path) =>
    onItem(`read ${path}`, 'viewListItems', async (make) => get(`${make.library}/${path}'${await make.folder()}')`)),
  ),
  onItem('read a file where it lies', bytes, async (make) =>
    get(make.fileUrl(await make.file()).replace('/sites/tasks', '')),
  ),
  onItem('download a file', bytes, async (make) => {
    const { UniqueId } = await make.make(get(await make.aFile()));
    return get(`${make.web.replace('/_api/web', '')}/_layouts/15/download.aspx?UniqueId=${String(UniqueId)}`);
  }),
  onItem('read an attachment where it lies', 'viewListItems', async (make) => {
    const id = /\((\d+)\)$/.exec(await make.withAttachment())?.[1];
    return get(`${make.webPath}/Lists/Tasks/Attachments/${id}/a.txt`.replace('/sites/tasks', ''));
  }),
  ...['', '/$value', '/openBinaryStream'].map((rest) =>
    onItem(`read an attachment as a file ${rest}`, 'viewListItems', async (make) =>
      get(`${await attachmentFile(make)}${rest}`),
    ),
  ),
];

const attachmentFile = async (make: Targets): Promise<string> => {
  const id = /\((\d+)\)$/.exec(await make.withAttachment())?.[1];
  const url = `${make.webPath}/Lists/Tasks/Attachments/${id}/a.txt`;
  return `${make.web}/getFileByServerRelativePath(decodedurl='${url}')`;
};

const adding: readonly Row[] = [
  onItem('add a file', 'addListItems', (make) => post(`${make.library}/files/add(url='${make.name()}.txt')`, 'x')),
  onItem('add a file by its path', 'addListItems', (make) =>
    post(`${make.library}/files/addUsingPath(decodedurl='${make.name()}.txt')`, 'x'),
  ),
  onItem('add a file over another', 'editListItems', async (make) =>
    post(`${make.library}/files/addUsingPath(decodedurl='${await make.file()}',overwrite=true)`, 'x'),
  ),
  onItem('add a folder', 'addListItems', (make) => post(`${make.library}/folders/add('${make.name()}')`)),
  onItem('add a folder by its path', 'addListItems', (make) =>
    post(`${make.library}/folders/addUsingPath(decodedurl='${make.name()}')`),
  ),
  onItem('add a folder as a thing', 'addListItems', (make) =>
    post(`${make.library}/folders`, { ServerRelativeUrl: make.fileUrl(make.name()) }),
  ),
  onItem('add a subfolder', 'addListItems', (make) => post(`${make.library}/addSubFolder('${make.name()}')`)),
  onItem('add a subfolder by its path', 'addListItems', (make) =>
    post(`${make.library}/addSubFolderUsingPath`, { leafPath: { DecodedUrl: make.name() } }),
  ),
];

const changing: readonly Row[] = [
  onItem('replace a file', 'editListItems', async (make) => put(`${await make.aFile()}/$value`, 'z')),
  onItem('save a file', 'editListItems', async (make) => post(`${await make.aFile()}/saveBinaryStream`, 'z')),
  onItem('replace an attachment as a file', 'editListItems', async (make) =>
    put(`${await attachmentFile(make)}/$value`, 'z'),
  ),
  onItem('open an attachment as a file', 'viewListItems', async (make) =>
    post(`${await attachmentFile(make)}/openBinaryStream`),
  ),
  onItem('change a file’s item', 'editListItems', async (make) =>
    merge(`${await make.aFile()}/listItemAllFields`, { Title: 'x' }),
  ),
  onItem('rename a file', 'editListItems', async (make) =>
    merge(`${await make.aFile()}/listItemAllFields`, { FileLeafRef: `${make.name()}.txt` }),
  ),
  onItem('change a folder', 'editListItems', async (make) => merge(await make.aFolder(), { WelcomePage: 'a.txt' })),
  onItem('start an upload', 'editListItems', async (make) =>
    post(`${await make.aFile()}/startUpload(uploadId=guid'${make.guid()}')`, 'x'),
  ),
  // Nobody but who has begun an upload goes on with it: 400 for those who may edit.
  ...['continueUpload', 'finishUpload'].map((verb) =>
    onItem(`${verb} of another’s`, ['editListItems', ['nobody', 400]], async (make) => {
      const [path, id] = [await make.aFile(), make.guid()];
      await make.make(post(`${path}/startUpload(uploadId=guid'${id}')`, 'x'));
      return post(`${path}/${verb}(uploadId=guid'${id}',fileOffset=1)`, 'x');
    }),
  ),
  onItem('cancelUpload of another’s', ['editListItems', ['nobody', 400]], async (make) => {
    const [path, id] = [await make.aFile(), make.guid()];
    await make.make(post(`${path}/startUpload(uploadId=guid'${id}')`, 'x'));
    return post(`${path}/cancelUpload(uploadId=guid'${id}')`);
  }),
];

const releasing: readonly Row[] = [
  onItem('check a file out', 'editListItems', async (make) => post(`${await make.aFile()}/checkOut()`)),
  onItem('check in what another has', ['editListItems', ['cancelCheckout', 423]], async (make) =>
    post(`${await make.heldFile()}/checkIn(comment='x',checkInType=0)`),
  ),
  onItem('undo what another has checked out', ['editListItems', ['cancelCheckout', 423]], async (make) =>
    post(`${await make.heldFile()}/undoCheckOut()`),
  ),
  onItem('publish a file', 'editListItems', async (make) => post(`${await make.aFile()}/publish('x')`)),
  onItem('take a publication back', 'editListItems', async (make) =>
    post(`${await make.publishedFile()}/unpublish('x')`),
  ),
  onItem('approve a file', 'approveItems', async (make) => post(`${await make.publishedFile()}/approve('x')`)),
  onItem('deny a file', 'approveItems', async (make) => post(`${await make.publishedFile()}/deny('x')`)),
  ...[
    'versions/deleteAll',
    'versions/deleteById(1)',
    "versions/deleteByLabel('0.1')",
    'versions/recycleById(1)',
    "versions/recycleByLabel('0.1')",
  ].map((path) =>
    onItem(`${path} of a file`, ['viewVersions', 'deleteVersions'], async (make) =>
      post(`${await make.aFile()}/${path}`),
    ),
  ),
  onItem('delete a version of a file', ['viewVersions', 'deleteVersions'], async (make) =>
    remove(`${await make.aFile()}/versions(1)`),
  ),
  onItem('restore a version of a file', ['viewVersions', 'editListItems'], async (make) =>
    post(`${await make.aFile()}/versions/restoreByLabel('0.1')`),
  ),
];

const removing: readonly Row[] = [file, folder].flatMap((of, index) => {
  const what = index === 0 ? 'file' : 'folder';
  const needs = 'deleteListItems';
  return [
    onItem(`delete a ${what}`, needs, async (make) => remove(await of(make))),
    onItem(`delete a ${what} by a method`, needs, async (make) => post(`${await of(make)}/deleteObject`)),
    onItem(`delete a ${what} with parameters`, needs, async (make) =>
      post(`${await of(make)}/deleteWithParameters`, { parameters: {} }),
    ),
    onItem(`recycle a ${what}`, needs, async (make) => post(`${await of(make)}/recycle`)),
    onItem(`recycle a ${what} with parameters`, needs, async (make) =>
      post(`${await of(make)}/recycleWithParameters`, { parameters: {} }),
    ),
  ];
});

/** Within one place: another name is an edit. */
const renaming: readonly Row[] = [
  onItem('move a file beside itself', 'editListItems', async (make) =>
    post(`${await make.aFile()}/moveTo(newurl='${make.fileUrl(make.name())}.txt',flags=1)`),
  ),
  onItem('move a file beside itself by path', 'editListItems', async (make) =>
    post(`${await make.aFile()}/moveToUsingPath(decodedurl='${make.fileUrl(make.name())}.txt',moveOperations=1)`),
  ),
  onItem('move a folder beside itself', 'editListItems', async (make) =>
    post(`${await make.aFolder()}/moveTo(newurl='${make.fileUrl(make.name())}')`),
  ),
  onItem('move a folder beside itself by path', 'editListItems', async (make) =>
    post(`${await make.aFolder()}/moveToUsingPath(decodedurl='${make.fileUrl(make.name())}')`),
  ),
  onItem('move a file into a folder', ['editListItems', 'deleteListItems', 'addListItems'], async (make) =>
    post(`${await make.aFile()}/moveTo(newurl='${make.fileUrl(await make.folder())}/a.txt',flags=1)`),
  ),
  onItem('copy a file', ['addListItems', 'openItems'], async (make) =>
    post(`${await make.aFile()}/copyTo(strnewurl='${make.fileUrl(make.name())}.txt',boverwrite=false)`),
  ),
  onItem('copy a file by path', ['addListItems', 'openItems'], async (make) =>
    post(`${await make.aFile()}/copyToUsingPath(decodedurl='${make.fileUrl(make.name())}.txt',boverwrite=false)`),
  ),
  onItem('copy a file over another', ['editListItems', 'addListItems'], async (make) =>
    post(`${await make.aFile()}/copyTo(strnewurl='${make.fileUrl(await make.file())}',boverwrite=true)`),
  ),
  ...['File', 'Folder'].flatMap((what) =>
    (['', 'ByPath'] as const).flatMap((by) =>
      (['Move', 'Copy'] as const).map((verb) => moveOrCopy(`${verb}${what}${by}`)),
    ),
  ),
];

function moveOrCopy(name: string): Row {
  const needs: readonly Need[] = name.startsWith('Move') ? ['editListItems'] : ['addListItems', 'openItems'];
  return onItem(name, needs, async (make) => {
    const from = name.includes('File') ? await make.file() : await make.folder();
    const url = (one: string): string => `http://sharepoint.test${make.fileUrl(one)}`;
    const [src, dest] = [url(from), url(`${make.name()}${name.includes('File') ? '.txt' : ''}`)];
    const body = name.endsWith('ByPath')
      ? { srcPath: { DecodedUrl: src }, destPath: { DecodedUrl: dest } }
      : { srcUrl: src, destUrl: dest };
    return post(`${make.web.replace(/\/web$/, '')}/SP.MoveCopyUtil.${name}`, body);
  });
}

export const fileRows: readonly Row[] = [...reading, ...adding, ...changing];
export const documentRows: readonly Row[] = [...releasing, ...removing, ...renaming];
