/** A SharePoint site on one machine: REST in, SQL inside. README.md says what it knows and how true it is. */
import type { Faults } from './faults/faults';
import { handle } from './http/handle';
import type { Server } from './http/server';
import { Throttle, type Limits } from './http/throttle';
import type { ScopeLimits } from './operations/call';
import { advisedItemScopes, mostItemScopes, mostItemsForOwnRights } from './operations/lists/listLimits';
import type { Walk } from './operations/walk';
import { Digests } from './security/digests';
import { signInCheck, type SignIn } from './security/signIn';
import { everybody, listed } from './store/directory';
import { fillList } from './store/fillList';
import { claimPrefix, type DirectoryPerson } from './store/principals';
import { Site } from './store/site';
import { toWireTime } from './store/siteTime';

export type { DirectoryPerson } from './store/principals';

export interface SharePointOptions {
  /** A path, or `:memory:`. */
  readonly databaseFile: string;
  /** The origin clients see, without trailing slash: `http://localhost:4402`. Also the audience of tokens. */
  readonly baseUrl: string;
  /** `/sites/tasks`. */
  readonly sitePath: string;
  readonly siteTitle: string;
  /** Sign-in name of the site collection administrator. */
  readonly ownerLogin: string;
  /** The people it knows, the owner among them. */
  readonly directory: readonly DirectoryPerson[];
  /** `ensureUser` finds whoever has a well-formed sign-in name, not only those in the directory. */
  readonly anybody?: boolean;
  readonly signIn: SignIn;
  /** The clock for Created, Modified and so on; tokens expire by the real one. */
  readonly now?: () => Date;
  readonly listViewThreshold?: number;
  /** Bytes of one request, and so of a file or attachment that comes in one. SharePoint's limit for attachments is the default. */
  readonly largestRequest?: number;
  /** Bytes of a file that comes in fragments. */
  readonly largestFile?: number;
  /** How long a request digest is good for; half an hour, as SharePoint's, unless a test says otherwise. */
  readonly digestSeconds?: number;
  /** How often may be asked; without it as often as anyone likes. */
  readonly limits?: Limits;
  /** Smaller limits of rights of their own than SharePoint's, for tests. */
  readonly scopeLimits?: Partial<ScopeLimits>;
  /** What is to go wrong. */
  readonly faults?: Faults;
  /** Told of every place of the tree that a request passes, for tests of what is offered. */
  readonly walk?: Walk;
  /** Told what SharePoint carries out, but advises against. */
  readonly warn?: (sentence: string) => void;
  /** Told of errors nobody foresaw; they are answered with 500. */
  readonly report?: (error: unknown) => void;
}

export interface LocalSharePoint {
  /** Rejects with `ConnectionCut` where a fault says so, and never else. */
  fetch(request: Request): Promise<Response>;
  /** Test data in bulk, by the same encoding as `items.add`, as the owner. `listUrl` is `/sites/tasks/Lists/Tasks`. */
  fill(listUrl: string, rows: Iterable<Readonly<Record<string, unknown>>>): void;
  close(): void;
}

const defaultThreshold = 5000;
const megabyte = 1024 * 1024;
const defaultLargestRequest = 250 * megabyte;
const defaultLargestFile = 250 * 1024 * megabyte;

export const createSharePoint = (options: SharePointOptions): LocalSharePoint => {
  const { baseUrl, sitePath, signIn, limits } = options;
  const now = options.now ?? (() => new Date());
  const directory = options.anybody ? everybody(options.directory) : listed(options.directory);
  const owner = options.directory.find((person) => person.loginName.toLowerCase() === options.ownerLogin.toLowerCase());
  if (!owner) throw new Error(`The owner ${options.ownerLogin} is not in the directory.`);
  const site = new Site(options.databaseFile, { title: options.siteTitle, owner, now: toWireTime(now().getTime()) });
  const webUrl = `${baseUrl}${sitePath}`;
  const server: Server = {
    site,
    address: { webUrl, sitePath, apiUrl: `${webUrl}/_api`, collectionUrl: webUrl },
    directory,
    threshold: options.listViewThreshold ?? defaultThreshold,
    sizeLimits: {
      request: options.largestRequest ?? defaultLargestRequest,
      file: options.largestFile ?? defaultLargestFile,
    },
    scopeLimits: {
      itemScopes: mostItemScopes,
      advisedItemScopes,
      itemsForOwnRights: mostItemsForOwnRights,
      ...options.scopeLimits,
    },
    warn: options.warn ?? ((sentence) => process.stderr.write(`${sentence}\n`)),
    now,
    signIn: signInCheck(signIn, baseUrl, owner.loginName, directory),
    realm: (signIn.mode === 'token' ? signIn.trust.tenantId : undefined) ?? site.setting('tenantId'),
    signInPage: signIn.mode === 'token' ? signIn.signInPage : undefined,
    digests: new Digests(site.setting('digestKey'), options.digestSeconds),
    needsDigest: signIn.mode === 'digest',
    throttle: limits && new Throttle(limits),
    faults: options.faults,
    walk: options.walk,
    report:
      options.report ?? ((error) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)),
  };
  return {
    fetch: (request) => handle(server, request),
    fill: (listUrl, rows) => {
      const person = site.principals.byLogin(`${claimPrefix}${owner.loginName}`);
      if (!person) throw new Error('The owner is not on the site.');
      fillList(site, listUrl.slice(sitePath.length + 1), person.id, now().getTime(), rows);
    },
    close: () => site.close(),
  };
};
