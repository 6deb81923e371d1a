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
  readonly sp: SPFI;
}

/** For tests: another way to the network, another clock. */
export interface Wiring {
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  readonly pace: Pace;
}

const realWiring: Wiring = { fetch: (url, init) => fetch(url, init), pace: realPace };

type Behaviour = (instance: Queryable) => Queryable;

/** What PnPjs' own RejectOnError uses and does not type: every queryable keeps its promise's reject under a symbol. */
interface Rejecting {
  readonly InternalReject: symbol;
  readonly emit: Readonly<Record<symbol, (failure: unknown) => void>>;
}

/** PnPjs reports every failure here, whatever parser a call brought along: one translation for all. */
const rejectTranslated: Behaviour = (instance) => {
  instance.on.error(function rejectAsAppError(error) {
    const { emit, InternalReject } = this as unknown as Rejecting;
    const reject = (failure: unknown) => emit[InternalReject]?.(failure);
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
  return {
    siteUrl: site.href,
    sp,
    listPath: (listUrl) => `${site.pathname === '/' ? '' : site.pathname}/Lists/${listUrl}`,
  };
};
