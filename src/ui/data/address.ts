/**
 * Where the person is, kept in the hash: `#/forslag/17?runde=2025-2028&omraade=3`. Everything that makes a view what it
 * is (item, filter, sort, round) stands there, so that a copied link opens the same thing for a colleague.
 */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { askBeforeLeaving } from './unsavedChanges';

export type Params = { readonly [name: string]: string | undefined };

export interface Address {
  /** "/forslag/17"; always begins with a slash and never ends with one, but for "/" itself. */
  readonly path: string;
  readonly params: Params;
}

/** The round a person looks at goes with them from view to view. */
const stickyParams = ['runde'] as const;

const tidyPath = (path: string): string => `/${path.replace(/^\/+|\/+$/g, '')}`;

export const parseAddress = (hash: string): Address => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  return { path: tidyPath(path), params: Object.fromEntries(new URLSearchParams(query)) };
};

export const formatAddress = (path: string, params: Params = {}): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (value !== undefined && value !== '') query.set(name, value);
  const text = query.toString();
  return `#${tidyPath(path)}${text === '' ? '' : `?${text}`}`;
};

/**
 * The hash of an address somebody else gave us (a deep link's `subPageId`): "forslag/17?runde=2025-2028".
 * Only letters, digits and the few signs our addresses use; anything else leads home.
 */
export const addressFromLink = (link: string | undefined): string | undefined => {
  if (link === undefined || link === '') return undefined;
  if (!/^[a-z0-9/_-]{1,80}(\?[A-Za-z0-9=&%._~+-]{0,300})?$/.test(link)) return undefined;
  const { path, params } = parseAddress(link);
  return formatAddress(path, params);
};

/** The address to hand to a deep link or keep on a list: "forslag/17". */
export const linkOf = (address: Address): string => formatAddress(address.path, address.params).replace(/^#\//, '');

const listeners = new Set<() => void>();
let shown = '';
let listening = false;

const announce = () => {
  for (const listener of listeners) listener();
};

const show = (hash: string) => {
  shown = hash;
  announce();
};

/** Back, forward, a clicked link or a typed address. Leaving a path with unsaved changes is undone, then asked about. */
const onHashChange = () => {
  const wanted = window.location.hash;
  if (wanted === shown) return;
  if (parseAddress(wanted).path === parseAddress(shown).path) return show(wanted);
  const asked = askBeforeLeaving(() => {
    window.history.pushState(null, '', wanted === '' ? '#/' : wanted);
    show(wanted);
  });
  if (asked) window.history.replaceState(null, '', shown === '' ? '#/' : shown);
  else show(wanted);
};

const subscribe = (listener: () => void) => {
  if (!listening) {
    listening = true;
    shown = window.location.hash;
    window.addEventListener('hashchange', onHashChange);
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) {
      window.removeEventListener('hashchange', onHashChange);
      listening = false;
    }
  };
};

const snapshot = () => (listening ? shown : window.location.hash);

const write = (hash: string, replace: boolean) => {
  if (replace) window.history.replaceState(null, '', hash);
  else window.history.pushState(null, '', hash);
  show(hash);
};

/** Goes to a hash; asks first when a form on the present path has unsaved changes. */
export const navigate = (hash: string, options: { readonly replace?: boolean } = {}): void => {
  const go = () => write(hash, options.replace === true);
  const samePath = parseAddress(hash).path === parseAddress(window.location.hash).path;
  if (samePath || !askBeforeLeaving(go)) go();
};

export interface AddressUse extends Address {
  /** Changes parts of the query and stays on the path; `undefined` or '' removes a part. */
  readonly setParams: (patch: Params, options?: { readonly replace?: boolean }) => void;
  /** A link's `href`. The chosen round goes along unless `params` says otherwise. */
  readonly href: (path: string, params?: Params) => string;
  readonly goTo: (path: string, params?: Params, options?: { readonly replace?: boolean }) => void;
}

export const useAddress = (): AddressUse => {
  const hash = useSyncExternalStore(subscribe, snapshot);
  const address = useMemo(() => parseAddress(hash), [hash]);
  const href = useCallback(
    (path: string, params: Params = {}) => {
      const kept = Object.fromEntries(stickyParams.map((name) => [name, address.params[name]]));
      return formatAddress(path, { ...kept, ...params });
    },
    [address],
  );
  const setParams = useCallback<AddressUse['setParams']>((patch, options = {}) => {
    const now = parseAddress(window.location.hash);
    navigate(formatAddress(now.path, { ...now.params, ...patch }), options);
  }, []);
  const goTo = useCallback<AddressUse['goTo']>(
    (path, params, options) => navigate(href(path, params), options),
    [href],
  );
  return useMemo(() => ({ ...address, setParams, href, goTo }), [address, setParams, href, goTo]);
};
