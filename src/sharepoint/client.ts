/** The connection to one SharePoint site: PnPjs with our own way of signing, sending, repeating and failing. */
import { DefaultParse, InjectHeaders, ResolveOnData, type Queryable } from '@pnp/queryable';
import { spfi, type SPFI } from '@pnp/sp';
import '@pnp/sp/webs';
import '@pnp/sp/lists/web';
import '@pnp/sp/items/list';
import type { TokenSource } from '../auth/tokenSource';
import { createRetry, realPace, type Pace } from './retry';
import { createSend } from './send';
import { translateError } from './translateError';

export interface SiteAddress {
  /** "https://contoso.sharepoint.com/sites/raaderum" */
  readonly siteUrl: string;
  readonly tokens: TokenSource;
  /** The delegated permission, "AllSites.Write"; the site's origin is put before it. */
  readonly scope: string;
}

export interface Connection {
  readonly siteUrl: string;
  /** "/sites/raaderum/Lists/RdProposals" */
  readonly listPath: (listUrl: string) => string;
  /** "/sites/raaderum/RdBilag": a library made over REST lies beside `Lists`, at what it was called. */
  readonly libraryPath: (listUrl: string) => string;
  readonly sp: SPFI;
}

/** For tests: another way to the network, another clock. */
export interface Wiring {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly pace: Pace;
  readonly isOnline: () => boolean;
}

const realWiring: Wiring = {
  fetch: (url, init) => fetch(url, init),
  pace: realPace,
  // Node knows nothing of it: before 21 it has no navigator, since then one that does not say.
  isOnline: () => !('navigator' in globalThis) || !('onLine' in navigator) || navigator.onLine,
};

type Behaviour = (instance: Queryable) => Queryable;

/** A queryable keeps its promise's reject under a symbol that PnPjs' own RejectOnError uses and its types leave out. */
const rejectOf = (queryable: object): ((failure: unknown) => void) => {
  const emit: unknown = Reflect.get(queryable, 'emit');
  const symbol: unknown = Reflect.get(queryable, 'InternalReject');
  const reject: unknown = isObject(emit) && typeof symbol === 'symbol' ? Reflect.get(emit, symbol) : undefined;
  if (typeof reject !== 'function') throw new Error('PnPjs keeps its reject elsewhere now');
  return (failure) => {
    Reflect.apply(reject, queryable, [failure]);
  };
};

const isObject = (value: unknown): value is object =>
  (typeof value === 'object' && value !== null) || typeof value === 'function';

/** PnPjs reports every failure here, whatever parser a call brought along: one translation for all. */
const rejectTranslated: Behaviour = (instance) => {
  instance.on.error(function rejectAsAppError(error) {
    const reject = rejectOf(this);
    void translateError(error).then(reject, reject);
  });
  return instance;
};

export const connectSite = ({ siteUrl, tokens, scope }: SiteAddress, wiring: Wiring = realWiring): Connection => {
  const site = new URL(siteUrl.replace(/\/+$/, ''));
  const send = createSend({
    tokens,
    scopes: [`${site.origin}/${scope}`],
    retry: createRetry(wiring.pace),
    fetch: wiring.fetch,
    now: wiring.pace.now,
    isOnline: wiring.isOnline,
  });
  const ownWays: Behaviour = (instance) => {
    instance.on.send.replace(async (url, init) => send(url.href, init));
    // The token is put on in `send`, which alone can renew it after a 401; an auth observer keeps PnPjs from asking for a digest.
    instance.on.auth.replace(async (url, init) => [url, init]);
    return instance;
  };
  const sp = spfi(site.href).using(
    InjectHeaders({ Accept: 'application/json', 'Content-Type': 'application/json;charset=utf-8' }),
    ResolveOnData(),
    DefaultParse(),
    rejectTranslated,
    ownWays,
  );
  const sitePath = site.pathname === '/' ? '' : site.pathname;
  return {
    siteUrl: site.href,
    sp,
    listPath: (listUrl) => `${sitePath}/Lists/${listUrl}`,
    libraryPath: (listUrl) => `${sitePath}/${listUrl}`,
  };
};
