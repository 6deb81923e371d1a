/** `…/items(n)/file` and `…/items(n)/folder`. Recorded of plain items: a folder, the list's root, and no file. */
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { DocumentAccess } from '../files/documentAccess';
import type { EntitySource } from '../entitySource';
import { fileResource } from '../files/file';
import { fileSource } from '../files/fileSource';
import { folderResource } from '../files/folder';
import { documentFolder, type Folder } from '../files/folderPlace';
import { folderSource } from '../files/folderSource';
import type { Resource } from '../resource';

const folderOf = (call: Call, list: List, itemId: number): Folder | undefined => {
  const access = new DocumentAccess(call, list);
  const document = access.byItem(itemId);
  return document?.isFolder ? documentFolder(access, document) : undefined;
};

const nothing = (name: string): Resource => ({ read: () => ({ is: 'null', name }) });

export const itemFile = (call: Call, list: List, itemId: number): Resource => {
  const access = new DocumentAccess(call, list);
  const document = access.byItem(itemId);
  return document && !document.isFolder ? fileResource(access, document, document.path) : nothing('File');
};

export const itemFolder = (call: Call, list: List, itemId: number): Resource => {
  const folder = folderOf(call, list, itemId);
  return folder ? folderResource(call, folder) : nothing('Folder');
};

export const itemFileSource = (call: Call, list: List, itemId: number): EntitySource | null => {
  const access = new DocumentAccess(call, list);
  const document = access.byItem(itemId);
  return document && !document.isFolder ? fileSource(access, document) : null;
};

export const itemFolderSource = (call: Call, list: List, itemId: number): EntitySource | null => {
  const folder = folderOf(call, list, itemId);
  return folder ? folderSource(call, folder) : null;
};
