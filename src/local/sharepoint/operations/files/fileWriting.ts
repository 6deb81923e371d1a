/** What every write of bytes has in common: how many there may be, and what a file may be called. */
import { fileExists, nameTaken, tooLarge } from '../../http/fileErrors';
import { notImplemented } from '../../http/sharePointError';
import type { Segment } from '../../http/apiPath';
import { booleanArgument } from '../../http/apiPath';
import { splitPath } from '../../store/files/documentRows';
import { FileWriter } from '../../store/files/fileWriter';
import { isLibrary } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import { DocumentAccess, type Document } from './documentAccess';
import { checkName, placeOf, serverRelative } from './filePlaces';
import { writeContext } from '../items/itemWriting';
import { locationDefaults } from './locationDefaults';

export const checkSize = (call: Call, size: number): void => {
  if (size > call.sizeLimits.file) throw tooLarge(call.sizeLimits.file);
};

interface Adding {
  /** Behind the site's address. */
  readonly path: string;
  readonly overwrite: boolean;
  /** `a (1).txt` where `a.txt` is taken. */
  readonly keepBoth?: boolean;
  readonly content: Uint8Array | number;
}

/** `a1.txt`, as recorded of copies that keep both (`…_COPY1.docx`). */
export const freePath = (access: DocumentAccess, path: string): string => {
  const { dir, leaf } = splitPath(path);
  const dot = leaf.lastIndexOf('.') > 0 ? leaf.lastIndexOf('.') : leaf.length;
  for (let index = 1; ; index += 1) {
    const name = `${leaf.slice(0, dot)}${index}${leaf.slice(dot)}`;
    const candidate = dir === '' ? name : `${dir}/${name}`;
    if (!access.isTaken(candidate)) return candidate;
  }
};

/** Where in a list the address lies, and that its folder is there and may be added to. */
export const folderFor = (call: Call, path: string): { readonly access: DocumentAccess; readonly inList: string } => {
  const place = placeOf(call, path);
  if (place.is === 'plain') throw notImplemented(`files outside of lists (${serverRelative(call, path)})`);
  const access = new DocumentAccess(call, place.list);
  access.requireFolder(splitPath(place.path).dir);
  return { access, inList: place.path };
};

/** What SharePoint makes of a file in a list that is no library is known from nowhere. */
export const requireLibrary = ({ list }: DocumentAccess): void => {
  if (!isLibrary(list)) throw notImplemented(`files in the list '${list.title}', which is no library`);
};

/** The file that stands there afterwards. */
export const addFile = (
  call: Call,
  { path, overwrite, keepBoth, content }: Adding,
): { access: DocumentAccess; document: Document } => {
  const { access, inList } = folderFor(call, path);
  requireLibrary(access);
  checkName(call, path, 'file');
  const { list } = access;
  const existing = access.at(inList);
  const id = call.site.write((): number => {
    const writer = new FileWriter(call.site);
    const context = writeContext(call, list);
    call.site.lists.touch(list.id, toWireTime(call.now));
    if (existing && !existing.isFolder && overwrite) {
      access.require(existing, 'editListItems');
      writer.replaceContent(context, existing.itemId, content);
      return existing.itemId;
    }
    access.requireAdd(splitPath(inList).dir);
    const values = locationDefaults(call, list, splitPath(inList).dir);
    if (!access.isTaken(inList)) return writer.addFile(context, inList, content, values);
    if (keepBoth) return writer.addFile(context, freePath(access, inList), content, values);
    if (!existing || existing.isFolder) throw nameTaken(splitPath(inList).leaf);
    throw fileExists(path, call.site.principals.byId(existing.editorId)?.loginName ?? '', existing.modified);
  });
  return { access, document: access.certain(id) };
};

export const overwriteArgument = (segment: Segment): boolean => booleanArgument(segment, 'overwrite', false);
