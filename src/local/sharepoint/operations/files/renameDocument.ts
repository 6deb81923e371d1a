/** A folder or file gets another name in its folder, as clients ask by the `FileLeafRef` of its item. */
import { nameInUse } from '../../http/fileErrors';
import { cannotConvert, notImplemented } from '../../http/sharePointError';
import { changeKind } from '../../store/items/changes';
import { DocumentMoves } from '../../store/files/documentMoves';
import { splitPath } from '../../store/files/documentRows';
import type { List } from '../../store/lists/lists';
import { textKey } from '../../store/textKey';
import type { Call } from '../call';
import { DocumentAccess } from './documentAccess';
import { checkName } from './filePlaces';
import { writeContext } from '../items/itemWriting';

/** Part of the transaction that changes the item, which makes the version. */
export const renameDocument = (call: Call, list: List, itemId: number, name: unknown): void => {
  if (typeof name !== 'string') throw cannotConvert('Edm.String');
  const access = new DocumentAccess(call, list);
  const document = access.byItem(itemId);
  if (!document) throw notImplemented('FileLeafRef of an item that is neither folder nor file');
  if (document.name === name) return;
  const { dir } = splitPath(document.path);
  const path = dir === '' ? name : `${dir}/${name}`;
  checkName(call, `${list.folder}/${path}`, document.isFolder ? 'folder' : 'file');
  if (name.includes('/') || (access.isTaken(path) && textKey(path) !== textKey(document.path))) throw nameInUse();
  new DocumentMoves(call.site).rename(writeContext(call, list), itemId, path, 0);
  access.recordUpdate(document, changeKind.rename);
};
