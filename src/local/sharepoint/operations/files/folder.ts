/** One folder, and the folders in a folder. */
import { booleanArgument, textArgument, type Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import { nameTaken } from '../../http/fileErrors';
import { refuseListOptions } from '../../http/queryOptions';
import { accessDenied, badRequest, cannotConvert, notImplemented, spException } from '../../http/sharePointError';
import { FileWriter } from '../../store/files/fileWriter';
import { splitPath } from '../../store/files/documentRows';
import { recycleItem, removeItem } from '../../store/items/itemRemoval';
import { isLibrary } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import { textKey } from '../../store/textKey';
import type { Call } from '../call';
import { collectionPayload, queryRows } from '../collection';
import type { Document, DocumentAccess } from './documentAccess';
import { mergeOrder } from '../contentTypes/contentTypeOrder';
import { entityPayload, notSettable, propertyOf } from '../entitySource';
import { removalParameters } from './file';
import { checkName, sitePathOf } from './filePlaces';
import { filesResource } from './files';
import { folderFor } from './fileWriting';
import { childFolders, documentFolder, folderAt, itemCount, parentOf, type Folder } from './folderPlace';
import { folderBagSource, folderSet, folderSource, metricsSource } from './folderSource';
import { writeContext } from '../items/itemWriting';
import { moveFile } from './moveFile';
import { action, steps, type Resource } from '../resource';

const columns = {
  Name: { kind: 'text', expression: "value ->> 'key'" },
  TimeCreated: { kind: 'datetime', expression: "value ->> 'created'" },
  TimeLastModified: { kind: 'datetime', expression: "value ->> 'modified'" },
  UniqueId: { kind: 'guid', expression: "value ->> 'id'" },
  ItemCount: { kind: 'number', expression: "value ->> 'count'" },
} as const;

const inListOnly = (folder: Folder): { access: DocumentAccess; document: Document } => {
  if (!folder.access || !folder.document) throw accessDenied();
  return { access: folder.access, document: folder.document };
};

const listed = (call: Call, folder: Folder): Payload => {
  const children = childFolders(call, folder);
  const facts = children.map((child) => ({
    key: textKey(child.name),
    created: child.created,
    modified: child.modified,
    id: child.uniqueId,
    count: itemCount(call, child),
  }));
  const rows = queryRows(call, {
    table: 'json_each(?)',
    tableValues: [JSON.stringify(facts)],
    where: { sql: '1', values: [] },
    order: 'key',
    columns,
  });
  return collectionPayload(
    call,
    folderSet,
    rows.flatMap((row) => {
      const child = children[Number(row['key'])];
      return child ? [folderSource(call, child)] : [];
    }),
  );
};

/** Makes the folder at `path` behind the site's address. `existing`: what to do when it is there. */
const addFolder = (call: Call, path: string, existing: 'take' | 'refuse'): Folder => {
  const { access, inList } = folderFor(call, path);
  const { list } = access;
  checkName(call, path, 'folder');
  if (isLibrary(list) && inList.toLowerCase() === 'forms') throw nameTaken(splitPath(inList).leaf);
  const found = access.at(inList);
  if (found?.isFolder && existing === 'take') return documentFolder(access, found);
  access.requireAdd(splitPath(inList).dir);
  if (access.isTaken(inList)) throw nameTaken(splitPath(inList).leaf);
  if (list.settings['EnableFolderCreation'] !== true)
    throw spException(-2130575350, 'Folders cannot be created in this list.', 400);
  const id = call.site.write(() => {
    call.site.lists.touch(list.id, toWireTime(call.now));
    return new FileWriter(call.site).addFolder(writeContext(call, list), inList);
  });
  return documentFolder(access, access.certain(id));
};

/** Server relative, or from the folder. */
const pathFrom = (call: Call, folder: Folder, url: string): string => {
  if (url.startsWith('/') || /^https?:/i.test(url)) return sitePathOf(call, url);
  const parts = url.split('/').filter((part) => part !== '');
  if (parts.length === 0 || parts.includes('..') || parts.includes('.'))
    throw badRequest(`The expression "${url}" is not valid.`);
  return [folder.path, ...parts].filter((part) => part !== '').join('/');
};

const added = (call: Call, folder: Folder, status?: number): Payload =>
  entityPayload(folderSet, folderSource(call, folder), call.options, status);

const postFolder = (call: Call, folder: Folder): Payload => {
  const { ServerRelativeUrl: url, ...rest } = call.body;
  if (typeof url !== 'string') throw cannotConvert('Edm.String');
  const [other] = Object.keys(rest);
  if (other !== undefined) throw notSettable(other, folderSource(call, folder));
  // Documented clients also write `/Shared Documents/x`, meant from the web.
  const path =
    url.startsWith('/') && !url.toLowerCase().startsWith(`${call.address.sitePath.toLowerCase()}/`)
      ? pathFrom(call, folder, url.slice(1))
      : pathFrom(call, folder, url);
  return added(call, addFolder(call, path, 'take'), 201);
};

export const foldersResource = (call: Call, folder: Folder, segment: Segment): Resource => {
  const at = (step: Segment): Resource =>
    folderResource(call, folderAt(call, pathFrom(call, folder, textArgument(step, 'decodedurl'))));
  if (segment.args !== undefined) return at(segment);
  return {
    types: ['SP.Folder'],
    read: () => listed(call, folder),
    post: () => postFolder(call, folder),
    go: steps({
      add: (step) => ({
        takes: [],
        post: () => added(call, addFolder(call, pathFrom(call, folder, textArgument(step, 'url')), 'take')),
      }),
      addusingpath: (step) => ({
        takes: [],
        post: () => {
          const existing = booleanArgument(step, 'overwrite', false) ? 'take' : 'refuse';
          return added(call, addFolder(call, pathFrom(call, folder, textArgument(step, 'decodedurl')), existing));
        },
      }),
      getbyurl: at,
      getbypath: at,
    }),
  };
};

const merge = (call: Call, folder: Folder): void => {
  // The order of a list's content types is told at its root.
  if (Object.hasOwn(call.body, 'UniqueContentTypeOrder') && folder.access && !folder.document) {
    mergeOrder(call, folder.access.list);
    return;
  }
  const changes = Object.entries(call.body).map(([name, value]) => {
    if (name !== 'Name' && name !== 'WelcomePage') throw notSettable(name, folderSource(call, folder));
    if (typeof value !== 'string') throw cannotConvert('Edm.String');
    if (name === 'Name' && value !== folder.name) throw notImplemented('a new name of a folder by MERGE');
    return [name, value] as const;
  });
  const welcomePage = changes.find(([name]) => name === 'WelcomePage')?.[1];
  if (welcomePage === undefined) {
    if (folder.access) folder.access.require(folder.document, 'editListItems');
    return;
  }
  const { access, document } = folder;
  if (!access || !document) throw notImplemented('WelcomePage of the root folder');
  access.require(document, 'editListItems');
  call.site.write(() =>
    call.site.documents.setWelcomePage({ listId: access.list.id, itemId: document.itemId }, welcomePage),
  );
};

const remove = (folder: Folder, onlyIfEmpty = false): void => {
  const { access, document } = inListOnly(folder);
  requireRemovable(access, document);
  if (onlyIfEmpty && itemCount(access.call, folder) > 0)
    throw spException(-2147024751, 'The folder is not empty.', 400);
  access.call.site.write(() => removeItem(access.removal(), document.itemId));
};

/** Everything below it goes too: what the caller may not delete there keeps the whole folder. */
const requireRemovable = (access: DocumentAccess, document: Document): void => {
  access.require(document, 'deleteListItems');
  access.requireDeleteBelow(document);
};

const recycle = (folder: Folder): Payload => {
  const { access, document } = inListOnly(folder);
  requireRemovable(access, document);
  const value = access.call.site.write(() => recycleItem(access.removal(), document.itemId));
  return { is: 'value', name: 'Recycle', type: 'Edm.Guid', value };
};

export const folderResource = (call: Call, folder: Folder): Resource => {
  const source = folderSource(call, folder);
  const subfolder = (name: string): Payload => added(call, addFolder(call, pathFrom(call, folder, name), 'refuse'));
  return {
    types: ['SP.Folder'],
    read: () => entityPayload(folderSet, source, call.options),
    merge: () => {
      merge(call, folder);
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      remove(folder);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        files: (step) => filesResource(call, folder.path, step),
        folders: (step) => foldersResource(call, folder, step),
        parentfolder: () => {
          const parent = parentOf(call, folder);
          return parent ? folderResource(call, parent) : { read: () => ({ is: 'null', name: 'ParentFolder' }) };
        },
        listitemallfields: () =>
          folder.access && folder.document
            ? call.item.resource(folder.access.list, folder.document.itemId)
            : {
                read: () => {
                  refuseListOptions(call.options);
                  return { is: 'null', name: 'ListItemAllFields' };
                },
              },
        properties: () => ({
          read: () => entityPayload('SP.ApiData.PropertyValuess', folderBagSource(call, folder), call.options),
        }),
        storagemetrics: () => ({
          read: () => entityPayload('SP.ApiData.StorageMetrics', metricsSource(call, folder), call.options),
        }),
        addsubfolder: (step) => ({ takes: [], post: () => subfolder(textArgument(step, 'leafname')) }),
        addsubfolderusingpath: () => ({ takes: ['leafPath'], post: () => subfolder(leafPath(call)) }),
        recycle: () => ({ takes: [], post: () => recycle(folder) }),
        deleteobject: () => action('DeleteObject', () => remove(folder)),
        deletewithparameters: () =>
          action('DeleteWithParameters', () => remove(folder, removalParameters(call)['DeleteIfEmpty'] === true), [
            'parameters',
          ]),
        recyclewithparameters: () => ({
          takes: ['parameters'],
          post: () => (removalParameters(call), recycle(folder)),
        }),
        moveto: (step) =>
          action('MoveTo', () => {
            const { access, document } = inListOnly(folder);
            moveFile(access, document, sitePathOf(call, textArgument(step, 'newurl')), {
              overwrite: false,
              keepBoth: false,
            });
          }),
        movetousingpath: (step) =>
          action('MoveToUsingPath', () => {
            const { access, document } = inListOnly(folder);
            moveFile(access, document, sitePathOf(call, textArgument(step, 'decodedurl')), {
              overwrite: false,
              keepBoth: false,
            });
          }),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const leafPath = (call: Call): string => {
  const { leafPath: given } = call.body;
  if (typeof given !== 'object' || given === null || !('DecodedUrl' in given) || typeof given.DecodedUrl !== 'string')
    throw badRequest('The parameter leafPath is missing.');
  return given.DecodedUrl;
};
