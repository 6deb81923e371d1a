/** The ways to folders and files that begin at the web. */
import { textArgument, type Segment } from '../../http/apiPath';
import { noSuchFile } from '../../http/fileErrors';
import type { Call } from '../call';
import { DocumentAccess } from './documentAccess';
import { fileResource } from './file';
import { sitePathOf } from './filePlaces';
import { fileAt } from './files';
import { folderResource, foldersResource } from './folder';
import { folderAt, folderById } from './folderPlace';
import { attachmentFile } from './attachments';
import { ItemAccess } from '../items/itemAccess';
import type { Resource } from '../resource';

const fileById = (call: Call, id: string): Resource => {
  const wanted = id.replace(/[{}]/g, '').toLowerCase();
  const stored = call.site.documents.byUniqueId(wanted);
  const list = stored && call.site.lists.byId(stored.listId);
  if (stored && list) {
    const access = new DocumentAccess(call, list);
    return fileResource(access, access.byItem(stored.itemId), wanted);
  }
  const attachment = call.site.attachments.byUniqueId(wanted);
  const owner = attachment && call.site.lists.byId(attachment.listId);
  const found =
    attachment && owner && attachmentFile(call, new ItemAccess(call, owner), attachment.itemId, attachment.name);
  if (!found) throw noSuchFile(wanted);
  return found;
};

/** `https://…/a.txt?d=w…` is the link that SharePoint itself gives out. */
const pathOfLink = (call: Call, url: string): string => {
  if (!URL.canParse(url)) return sitePathOf(call, url);
  const { origin, pathname } = new URL(url);
  return sitePathOf(call, `${origin}${decodeURIComponent(pathname)}`);
};

export const fileSteps = (call: Call): Readonly<Record<string, (segment: Segment) => Resource>> => {
  const pathOf = (segment: Segment): string =>
    sitePathOf(call, textArgument(segment, segment.args?.has('decodedurl') ? 'decodedurl' : 'serverrelativeurl'));
  const file = (segment: Segment): Resource => fileAt(call, pathOf(segment));
  const folder = (segment: Segment): Resource => folderResource(call, folderAt(call, pathOf(segment)));
  return {
    rootfolder: () => folderResource(call, folderAt(call, '')),
    folders: (step) => foldersResource(call, folderAt(call, ''), step),
    getfolderbyserverrelativeurl: folder,
    getfolderbyserverrelativepath: folder,
    getfolderbyid: (step) => folderResource(call, folderById(call, textArgument(step, 'uniqueid'))),
    getfilebyserverrelativeurl: file,
    getfilebyserverrelativepath: file,
    getfilebyid: (step) => fileById(call, textArgument(step, 'uniqueid')),
    getfilebyurl: (step) => fileAt(call, pathOfLink(call, textArgument(step, 'fileurl'))),
  };
};
