/**
 * The property bags of folders and files: those of the recorded names (pnpcore, FoldersTests and FilesTests) that say
 * something here. Bags cannot be written by REST; the clients that write them use CSOM.
 */
import type { Call } from '../call';
import type { Document, DocumentAccess } from './documentAccess';
import type { EntitySource } from '../entitySource';
import { fileEtag } from './fileAddress';
import { itemCount, parentOf, type Folder } from './folderPlace';
import { isLibrary, type List } from '../../store/lists/lists';

const flag = (value: unknown): string => String(value === true);
const braced = (id: string): string => `{${id.toUpperCase()}}`;
/** Times of bags have no zone, and are UTC. */
const time = (wire: string): string => wire.replace(/Z$/, '');

const bag = (call: Call, editLink: string, values: Readonly<Record<string, unknown>>): EntitySource => ({
  type: 'SP.PropertyValues',
  id: `${call.address.apiUrl}/${editLink}/Properties`,
  editLink: `${editLink}/Properties`,
  properties: Object.fromEntries(
    Object.entries(values).map(([name, value]) => [`vti_x005f_${name}`, (): unknown => value]),
  ),
});

const ofList = (list: List): Readonly<Record<string, unknown>> => ({
  listname: braced(list.id),
  namespacelistid: braced(list.id),
  listtitle: list.title,
  listbasetype: isLibrary(list) ? 1 : 0,
  listservertemplate: list.baseTemplate,
  listenableversioning: flag(list.settings['EnableVersioning']),
  listenableminorversions: flag(list.settings['EnableMinorVersions']),
  listenablemoderation: flag(list.settings['EnableModeration']),
  listrequirecheckout: flag(list.settings['ForceCheckout']),
});

const loginOf = (call: Call, id: number): string => call.site.principals.byId(id)?.loginName ?? '';

export const folderBag = (call: Call, folder: Folder, editLink: string, subfolders: number): EntitySource => {
  const { access, document } = folder;
  const parent = parentOf(call, folder);
  return bag(call, editLink, {
    timecreated: time(folder.created),
    timelastmodified: time(folder.modified),
    ...(document && { modifiedby: loginOf(call, document.editorId) }),
    level: 1,
    hassubdirs: flag(subfolders > 0),
    isbrowsable: 'true',
    foldersubfolderitemcount: subfolders,
    folderitemcount: itemCount(call, folder) - subfolders,
    ...(parent && { parentid: braced(parent.uniqueId) }),
    replid: `rid:${braced(folder.uniqueId)}`,
    docstoretype: 1,
    ...(document && { etag: fileEtag(document.uniqueId, document.version), docstoreversion: document.version }),
    ...(access && ofList(access.list)),
  });
};

export const fileBag = ({ call, list }: DocumentAccess, document: Document, editLink: string): EntitySource =>
  bag(call, editLink, {
    timecreated: time(document.created),
    timelastmodified: time(document.modified),
    author: loginOf(call, document.authorId),
    modifiedby: loginOf(call, document.editorId),
    filesize: document.size,
    doclibrowid: document.itemId,
    docstoreversion: document.version,
    etag: fileEtag(document.uniqueId, document.version),
    replid: `rid:${braced(document.uniqueId)}`,
    docstoretype: 0,
    ...ofList(list),
  });
