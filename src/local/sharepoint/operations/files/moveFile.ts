/**
 * Moves and copies of files and folders. A move keeps the version and the ids; a copy begins anew, as recorded (pnpcore,
 * FilesTests and FoldersTests). Both stay on this site: elsewhere is 501.
 */
import { nameTaken, nameInUse } from '../../http/fileErrors';
import { badRequest } from '../../http/sharePointError';
import { changeKind } from '../../store/items/changes';
import { DocumentMoves } from '../../store/files/documentMoves';
import { splitPath } from '../../store/files/documentRows';
import { removeItem } from '../../store/items/itemRemoval';
import { toWireTime } from '../../store/siteTime';
import { textKey } from '../../store/textKey';
import type { Document, DocumentAccess } from './documentAccess';
import { checkName } from './filePlaces';
import { folderFor, freePath, requireLibrary } from './fileWriting';
import { writeContext } from '../items/itemWriting';

export interface Clash {
  readonly overwrite: boolean;
  readonly keepBoth: boolean;
}

interface Target {
  readonly access: DocumentAccess;
  /** Below the list's root. */
  readonly path: string;
  /** What stands in the way and is to go. */
  readonly replaced: Document | undefined;
}

const samePlace = (from: DocumentAccess, document: Document, to: DocumentAccess, path: string): boolean =>
  from.list.id === to.list.id && textKey(document.path) === textKey(path);

const targetOf = (from: DocumentAccess, document: Document, to: string, { overwrite, keepBoth }: Clash): Target => {
  const { access, inList } = folderFor(from.call, to);
  if (access.list.id !== from.list.id) requireLibrary(access);
  checkName(from.call, to, document.isFolder ? 'folder' : 'file');
  if (
    document.isFolder &&
    from.list.id === access.list.id &&
    `${textKey(inList)}/`.startsWith(`${textKey(document.path)}/`) &&
    textKey(inList) !== textKey(document.path)
  )
    throw badRequest('A folder cannot go into itself.');
  if (!access.isTaken(inList) || samePlace(from, document, access, inList))
    return { access, path: inList, replaced: undefined };
  if (keepBoth) return { access, path: freePath(access, inList), replaced: undefined };
  const existing = access.at(inList);
  if (!overwrite || !existing || existing.isFolder || document.isFolder)
    throw document.isFolder ? nameTaken(splitPath(inList).leaf) : nameInUse();
  access.requireWritable(existing);
  return { access, path: inList, replaced: existing };
};

/** `to` behind the site's address. */
export const moveFile = (from: DocumentAccess, document: Document, to: string, clash: Clash): void => {
  const { call, list } = from;
  const target = targetOf(from, document, to, clash);
  const sameList = target.access.list.id === list.id;
  const sameFolder = sameList && textKey(splitPath(target.path).dir) === textKey(splitPath(document.path).dir);
  from.requireWritable(document);
  if (!sameFolder) {
    from.require(document, 'deleteListItems');
    if (document.isFolder) from.requireDeleteBelow(document);
    target.access.requireAdd(splitPath(target.path).dir);
  }
  call.site.write(() => {
    const moves = new DocumentMoves(call.site);
    if (target.replaced) removeItem(target.access.removal(), target.replaced.itemId);
    if (sameList) {
      moves.rename(writeContext(call, list), document.itemId, target.path);
      from.recordUpdate(document, changeKind.rename);
    } else {
      moves.carryOver(list, writeContext(call, target.access.list), document.itemId, target.path);
      removeItem(from.removal(), document.itemId);
      call.site.lists.touch(target.access.list.id, toWireTime(call.now));
    }
    call.site.lists.touch(list.id, toWireTime(call.now));
  });
};

export const copyFile = (from: DocumentAccess, document: Document, to: string, clash: Clash): void => {
  const { call, list } = from;
  const target = targetOf(from, document, to, clash);
  from.require(document, 'openItems');
  target.access.requireAdd(splitPath(target.path).dir);
  if (samePlace(from, document, target.access, target.path)) throw nameInUse();
  call.site.write(() => {
    if (target.replaced) removeItem(target.access.removal(), target.replaced.itemId);
    new DocumentMoves(call.site).copy(
      list,
      writeContext(call, target.access.list),
      document.itemId,
      target.path,
      (id) => from.openable(id),
    );
    call.site.lists.touch(target.access.list.id, toWireTime(call.now));
  });
};
