/** One request, understood: who asks, what for, of which site. */
import type { Body, ParsedBody } from '../http/jsonBody';
import type { QueryOptions } from '../http/queryOptions';
import type { Mask } from '../security/permissions';
import type { Rights } from '../security/rights';
import type { Digests } from '../security/digests';
import type { Directory } from '../store/directory';
import type { Principal } from '../store/principals';
import type { List } from '../store/lists/lists';
import type { Site } from '../store/site';
import type { EntitySource } from './entitySource';
import type { Resource } from './resource';
import type { Walk } from './walk';

/** Where the web that is asked is found. */
export interface SiteAddress {
  /** `http://localhost:4402/sites/tasks`. */
  readonly webUrl: string;
  /** `/sites/tasks`. */
  readonly sitePath: string;
  /** Of the site itself, also when a subweb or the root web above is asked. */
  readonly collectionUrl: string;
  /** `http://localhost:4402/sites/tasks/_api`. */
  readonly apiUrl: string;
}

export interface ScopeLimits {
  /** Items of one list with rights of their own. */
  readonly itemScopes: number;
  /** So many SharePoint advises at most; whoever runs the server is warned. */
  readonly advisedItemScopes: number;
  /** Items of a list that can still get rights of its own. */
  readonly itemsForOwnRights: number;
}

/** Bytes. */
export interface SizeLimits {
  /** Of one request, an attachment, or a file that comes in one request. */
  readonly request: number;
  /** Of a file that comes in fragments. */
  readonly file: number;
}

export interface Call {
  readonly site: Site;
  readonly address: SiteAddress;
  readonly directory: Directory;
  readonly threshold: number;
  readonly scopeLimits: ScopeLimits;
  readonly sizeLimits: SizeLimits;
  /** Told to whoever runs the server: what SharePoint carries out, but advises against. */
  readonly warn: (sentence: string) => void;
  readonly person: Principal;
  readonly rights: Rights;
  /** What the app may do at most. */
  readonly allowed: Mask;
  readonly digests: Digests;
  readonly options: QueryOptions;
  /** Arguments of a function that came in the query, names in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
  /** The body as JSON. Read when first asked for, so that a file's bytes never are; then 400 where it is none. */
  readonly body: Body;
  /** What the body says of itself. */
  readonly sent: Pick<ParsedBody, 'type' | 'given' | 'verbose'>;
  /** The body as it came: what `raw` resources read. */
  readonly bytes: Uint8Array;
  readonly header: (name: string) => string | null;
  readonly ifMatch: string | undefined;
  /** Told of the places that the address passes. */
  readonly walk: Walk | undefined;
  /** Milliseconds; the same for the whole request. */
  readonly now: number;
  /** An item, for the files and folders that point at theirs. Here, because the item points back at them. */
  readonly item: {
    source(list: List, itemId: number): EntitySource | null;
    resource(list: List, itemId: number): Resource;
  };
}
