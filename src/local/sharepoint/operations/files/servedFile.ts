/**
 * Files at their own addresses, as browsers ask for them: `GET /sites/tasks/Shared Documents/a.txt`, and
 * `_layouts/15/download.aspx?UniqueId=…`, by which PnP Core loads contents.
 */
import { noSuchFile } from '../../http/fileErrors';
import type { Payload } from '../../http/payload';
import { notImplemented } from '../../http/sharePointError';
import { ItemAccess } from '../items/itemAccess';
import type { Call } from '../call';
import { DocumentAccess } from './documentAccess';
import { bytesOf, fileType, safeHeaders } from './fileContent';
import { fileEtag } from './fileAddress';
import { placeOf, serverRelative } from './filePlaces';
import { isLibrary } from '../../store/lists/lists';

interface Served {
  readonly name: string;
  readonly uniqueId: string;
  readonly version: number;
  readonly blobId: number;
  readonly size: number;
  readonly modified: string;
}

/** What links to files carry: nothing of it changes the bytes. */
const linkMarks: ReadonlySet<string> = new Set(['web', 'd', 'csf', 'e', 'download']);

const atPath = (call: Call, path: string): Served | undefined => {
  const place = placeOf(call, path);
  if (place.is === 'plain' || place.path === '') return undefined;
  const [, itemId, name] = /^Attachments\/(\d+)\/([^/]+)$/i.exec(place.path) ?? [];
  if (itemId !== undefined && name !== undefined && !isLibrary(place.list)) {
    const seen = new ItemAccess(call, place.list).states([Number(itemId)]).has(Number(itemId));
    return seen ? call.site.attachments.byName(place.list.id, Number(itemId), name) : undefined;
  }
  const access = new DocumentAccess(call, place.list);
  const document = access.at(place.path);
  if (document) access.require(document, 'openItems');
  return document?.blobId === undefined ? undefined : { ...document, blobId: document.blobId };
};

const byId = (call: Call, id: string): Served | undefined => {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const stored = call.site.documents.byUniqueId(wanted);
  const list = stored && call.site.lists.byId(stored.listId);
  const access = list && new DocumentAccess(call, list);
  const document = access?.byItem(stored?.itemId ?? 0);
  if (access && document) access.require(document, 'openItems');
  if (document) return document.blobId === undefined ? undefined : { ...document, blobId: document.blobId };
  const attachment = call.site.attachments.byUniqueId(wanted);
  const owner = attachment && call.site.lists.byId(attachment.listId);
  return owner && new ItemAccess(call, owner).states([attachment.itemId]).has(attachment.itemId)
    ? attachment
    : undefined;
};

const answer = (call: Call, file: Served, download: boolean): Payload => {
  const etag = fileEtag(file.uniqueId, file.version);
  const headers = {
    ...safeHeaders(file.name, download),
    etag,
    'cache-control': 'private, max-age=0',
    'last-modified': new Date(file.modified).toUTCString(),
  };
  const bytes = { is: 'bytes', contentType: fileType(file.name), headers } as const;
  // Not split at commas: SharePoint's ETags hold one.
  const known = call.header('if-none-match')?.match(/\*|"[^"]*"/g) ?? [];
  if (known.some((one) => one === '*' || one === etag)) return { ...bytes, status: 304, content: new Uint8Array() };
  return bytesOf(call, file.blobId, call.header('range'), bytes);
};

/** `path` behind the site's address, decoded; `described` names the request for a 501. */
export const servedFile = (call: Call, path: string, query: URLSearchParams, described: string): Payload => {
  if (/^_layouts\/15\/download\.aspx$/i.test(path)) {
    const id = [...query].find(([name]) => name.toLowerCase() === 'uniqueid')?.[1];
    if (id === undefined) throw notImplemented(described);
    const file = byId(call, id);
    if (!file) throw noSuchFile(id);
    return answer(call, file, true);
  }
  const mark = [...query.keys()].find((name) => !linkMarks.has(name.toLowerCase()));
  if (mark !== undefined) throw notImplemented(described);
  const file = atPath(call, path);
  if (!file) {
    if (/\.aspx$/i.test(path)) throw notImplemented(described);
    throw noSuchFile(serverRelative(call, path));
  }
  return answer(call, file, query.get('download') === '1');
};
