/** Which web an address is of: the longest one before `/_api/`. */
import type { SiteAddress } from '../operations/call';
import type { Site } from '../store/site';
import { rootPath, sitePathInside, type Web } from '../store/webs';
import { badRequest, fileNotFound } from './sharePointError';

export interface PlaceOfWeb {
  /** As the web sees it: with its own lists. */
  readonly site: Site;
  readonly address: SiteAddress;
  /** Behind `_api/`, decoded. */
  readonly path: string;
}

/** The address of one of the site's webs. `collection` is that of any of them. */
export const addressOfWeb = (collection: Pick<SiteAddress, 'collectionUrl'>, web: Pick<Web, 'path'>): SiteAddress => {
  const { collectionUrl } = collection;
  const { origin } = new URL(collectionUrl);
  const webUrl =
    web.path === rootPath ? origin : web.path === sitePathInside ? collectionUrl : `${collectionUrl}/${web.path}`;
  const sitePath = webUrl.slice(origin.length);
  return { webUrl, sitePath, apiUrl: `${webUrl}/_api`, collectionUrl };
};

/** `client.svc` is the service behind `_api`; both addresses answer alike. */
const roots = /\/(?:_api|_vti_bin\/client\.svc)(?=\/|$)/i;

interface Parts {
  readonly base: string;
  readonly path: string;
}

const decoded = (url: URL): string => {
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    throw badRequest('The address is not valid.');
  }
  if (path.includes('\0')) throw badRequest('The address is not valid.');
  return path;
};

const partsOf = (url: URL): Parts | undefined => {
  const path = decoded(url);
  const root = roots.exec(path);
  if (!root) return undefined;
  return { base: path.slice(0, root.index), path: path.slice(root.index + root[0].length).replace(/^\//, '') };
};

/** Behind `…/_api/`, decoded; undefined for addresses that are none of the API. */
export const apiPathOf = (url: URL): string | undefined => partsOf(url)?.path;

/** undefined for addresses of another site or none of the API; 404 for a web that is not there. */
export const placeOf = (site: Site, collection: SiteAddress, url: URL): PlaceOfWeb | undefined => {
  const parts = partsOf(url);
  if (!parts) return undefined;
  const inside = webPath(parts.base, new URL(collection.collectionUrl).pathname.replace(/\/$/, ''));
  if (inside === undefined) return undefined;
  const web = site.webs.byPath(inside);
  if (!web) throw fileNotFound();
  return { site: site.forWeb(web), address: addressOfWeb(collection, web), path: parts.path };
};

/** A file's own address: in the web whose address is the longest that it begins with. */
export const filePlaceOf = (site: Site, collection: SiteAddress, url: URL): PlaceOfWeb | undefined => {
  const path = decoded(url);
  const sitePath = new URL(collection.collectionUrl).pathname.replace(/\/$/, '');
  for (let cut = path.length; cut > 0; cut = path.lastIndexOf('/', cut - 1)) {
    const inside = webPath(path.slice(0, cut), sitePath);
    const web = inside === undefined ? undefined : site.webs.byPath(inside);
    if (web)
      return {
        site: site.forWeb(web),
        address: addressOfWeb(collection, web),
        path: path.slice(cut).replace(/^\//, ''),
      };
  }
  return undefined;
};

const webPath = (base: string, sitePath: string): string | undefined => {
  if (base.toLowerCase() === sitePath.toLowerCase()) return sitePathInside;
  if (base === '') return rootPath;
  const prefix = `${sitePath}/`;
  return base.toLowerCase().startsWith(prefix.toLowerCase()) ? base.slice(prefix.length) : undefined;
};
