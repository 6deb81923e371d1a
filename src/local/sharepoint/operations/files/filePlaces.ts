/** What a server relative address means: the web, a folder of no list, a list's root, or something below it. */
import { outsideWeb } from '../../http/sharePointError';
import { badName, pathTooLong } from '../../http/fileErrors';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';

export type Place =
  /** A folder that belongs to no list; '' is the web's root folder. */
  | { readonly is: 'plain'; readonly path: string }
  /** `path` below the list's root; '' is the root itself. */
  | { readonly is: 'inList'; readonly list: List; readonly path: string };

/** Behind the site's address, without slashes around it. An absolute address must be this server's. */
export const sitePathOf = (call: Call, url: string): string => {
  const { webUrl, sitePath } = call.address;
  const origin = webUrl.slice(0, webUrl.length - sitePath.length);
  const relative = url.toLowerCase().startsWith(`${origin.toLowerCase()}/`) ? url.slice(origin.length) : url;
  // Without a slash in front SharePoint reads it from the web.
  if (!relative.startsWith('/')) {
    if (/^[a-z][a-z0-9+.-]*:\/\//i.test(relative)) throw outsideWeb();
    return clean(relative);
  }
  const lower = relative.toLowerCase();
  const site = sitePath.toLowerCase();
  if (lower !== site && !lower.startsWith(`${site}/`)) throw outsideWeb();
  return clean(relative.slice(site.length));
};

const clean = (path: string): string => {
  const parts = path.split('/').filter((part) => part !== '');
  if (parts.some((part) => part === '.' || part === '..')) throw badName(path);
  return parts.join('/');
};

/** The list with the longest address that the path begins with. */
export const placeOf = (call: Call, path: string): Place => {
  const parts = path.split('/');
  for (let count = parts.length; count > 0; count -= 1) {
    const list = call.site.lists.byFolder(parts.slice(0, count).join('/'));
    if (list) return { is: 'inList', list, path: parts.slice(count).join('/') };
  }
  return { is: 'plain', path };
};

export const serverRelative = (call: Pick<Call, 'address'>, path: string): string =>
  path === '' ? call.address.sitePath : `${call.address.sitePath}/${path}`;

const forbiddenLetters = /["*:<>?/\\|]|\p{Cc}/u;
const forbiddenNames = /^(\.lock|con|prn|aux|nul|com\d|lpt\d|desktop\.ini)$/i;
/** Server relative, decoded (Microsoft: 400 characters for the whole path). */
const longestPath = 400;
const longestName = 255;

/** Microsoft's page "Restrictions and limitations in OneDrive and SharePoint", in so far as it names names. */
export const checkName = (call: Call, path: string, kind: 'file' | 'folder'): void => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (
    name.trim() === '' ||
    name !== name.trim() ||
    name.endsWith('.') ||
    forbiddenLetters.test(name) ||
    forbiddenNames.test(name) ||
    /_vti_/i.test(name) ||
    name.startsWith('~$') ||
    (kind === 'folder' && name.startsWith('~'))
  )
    throw badName(name);
  if (name.length > longestName || serverRelative(call, path).length > longestPath) throw pathTooLong();
};
