/** One folder, whichever kind: the web's root, one of no list, a list's root, or a folder in a list. */
import { createHash } from 'node:crypto';
import { fileNotFound } from '../../http/sharePointError';
import { tableOf } from '../../store/items/itemTable';
import { isLibrary, type List } from '../../store/lists/lists';
import { textKey } from '../../store/textKey';
import type { Call } from '../call';
import { DocumentAccess, type Document } from './documentAccess';
import { placeOf, type Place } from './filePlaces';

export interface Folder {
  /** Behind the site's address; '' is the web's root folder. */
  readonly path: string;
  readonly name: string;
  readonly uniqueId: string;
  readonly created: string;
  readonly modified: string;
  readonly welcomePage: string;
  /** The list it lies in or is the root of. */
  readonly access: DocumentAccess | undefined;
  /** Below the list's root. */
  readonly inList: string;
  /** Of a folder in a list, not of its root. */
  readonly document: Document | undefined;
}

/** Folders that no table holds have ids made of their addresses: the same at every request. */
const guidOf = (call: Call, path: string): string => {
  const hash = createHash('sha256')
    .update(`${call.site.setting('siteId')}|${textKey(path)}`)
    .digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
};

const plainFolder = (call: Call, path: string, list?: List): Folder => ({
  path,
  name: path.slice(path.lastIndexOf('/') + 1),
  uniqueId: guidOf(call, path),
  created: list?.created ?? call.site.setting('created'),
  modified: list?.created ?? call.site.setting('created'),
  // Recorded of the root folder of a team site.
  welcomePage: path === '' ? 'SitePages/Home.aspx' : '',
  access: undefined,
  inList: '',
  document: undefined,
});

export const listFolder = (call: Call, list: List): Folder => ({
  ...plainFolder(call, list.folder, list),
  uniqueId: list.folderId,
  modified: list.itemsModified,
  access: new DocumentAccess(call, list),
});

export const documentFolder = (access: DocumentAccess, document: Document): Folder => ({
  path: `${access.list.folder}/${document.path}`,
  name: document.name,
  uniqueId: document.uniqueId,
  created: document.created,
  modified: document.modified,
  welcomePage: document.welcomePage,
  access,
  inList: document.path,
  document,
});

/** What a list has beside what its items are: nothing can be put into them here. */
const systemFolders = (list: List): readonly string[] => (isLibrary(list) ? ['Forms'] : ['Attachments']);

const isSystem = (list: List, path: string): boolean =>
  systemFolders(list).some((name) => name.toLowerCase() === path.toLowerCase());

/** Lists that stand directly below a plain folder, and plain folders on the way to others. */
const plainChildren = (call: Call, path: string): string[] => {
  const prefix = path === '' ? '' : `${path.toLowerCase()}/`;
  const visible = call.site.lists
    .all()
    .filter((list) => call.rights.sees(list) && list.folder.toLowerCase().startsWith(prefix));
  const names = visible.map((list) => list.folder.slice(prefix.length).split('/')[0] ?? '');
  // Every site has it, with lists or without.
  if (path === '') names.push('Lists');
  return [...new Set(names)]
    .toSorted((one, other) => (textKey(one) < textKey(other) ? -1 : 1))
    .map((name) => `${path === '' ? '' : `${path}/`}${name}`);
};

const isPlainFolder = (call: Call, path: string): boolean =>
  path === '' || path.toLowerCase() === 'lists' || plainChildren(call, path).length > 0;

const inListFolder = (call: Call, { list, path }: Extract<Place, { is: 'inList' }>): Folder | undefined => {
  if (!call.rights.sees(list)) return undefined;
  if (path === '') return listFolder(call, list);
  if (isSystem(list, path)) return plainFolder(call, `${list.folder}/${path}`, list);
  const access = new DocumentAccess(call, list);
  const document = access.at(path);
  return document?.isFolder ? documentFolder(access, document) : undefined;
};

export const findFolder = (call: Call, path: string): Folder | undefined => {
  const place = placeOf(call, path);
  if (place.is === 'inList') return inListFolder(call, place);
  return isPlainFolder(call, path) ? plainFolder(call, path) : undefined;
};

/** 404, recorded. */
export const folderAt = (call: Call, path: string): Folder => {
  const folder = findFolder(call, path);
  if (!folder) throw fileNotFound();
  return folder;
};

export const folderById = (call: Call, id: string): Folder => {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const stored = call.site.documents.byUniqueId(wanted);
  const list = stored
    ? call.site.lists.byId(stored.listId)
    : call.site.lists.all().find(({ folderId }) => folderId === wanted);
  if (list && stored) {
    const access = new DocumentAccess(call, list);
    const document = access.byItem(stored.itemId);
    if (document?.isFolder) return documentFolder(access, document);
  } else if (list && call.rights.sees(list)) return listFolder(call, list);
  if (wanted === guidOf(call, '')) return plainFolder(call, '');
  throw fileNotFound();
};

/** Folders directly in it, those that the caller may see. */
export const childFolders = (call: Call, folder: Folder): Folder[] => {
  if (!folder.access) return plainChildren(call, folder.path).flatMap((path) => findFolder(call, path) ?? []);
  const { access, inList } = folder;
  const own = access.folders(inList).map((document) => documentFolder(access, document));
  if (inList !== '') return own;
  return [
    ...own,
    ...systemFolders(access.list).map((name) => plainFolder(call, `${access.list.folder}/${name}`, access.list)),
  ];
};

/** Files, items and folders directly in it, seen or not. */
export const itemCount = (call: Call, folder: Folder): number => {
  if (!folder.access) return 0;
  const { list } = folder.access;
  const row = call.site.database.first(`SELECT count(*) AS n FROM ${tableOf(list.number)} WHERE dir_key = ?`, [
    textKey(folder.inList),
  ]);
  return Number(row?.['n']);
};

export const parentOf = (call: Call, folder: Folder): Folder | undefined =>
  folder.path === '' ? undefined : folderAt(call, folder.path.slice(0, Math.max(folder.path.lastIndexOf('/'), 0)));
