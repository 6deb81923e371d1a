/**
 * Where the person is, kept in the hash: `#/forslag/17?runde=2025-2028&omraade=3`. Everything that makes a view what it
 * is (item, filter, sort, round) stands there, so that a copied link opens the same thing for a colleague.
 */
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { createLastParams } from './lastParams';
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
const lastParams = createLastParams();
let shown = '';
/** Which entry of the history `shown` stands in, counted from the tab's first. */
let shownEntry = 0;
let listening = false;

const withPath = (hash: string): string => (hash === '' ? '#/' : hash);

const show = (hash: string, entry: number) => {
  shown = hash;
  shownEntry = entry;
  const { path, params } = parseAddress(hash);
  lastParams.remember(path, params);
  for (const listener of listeners) listener();
};

/** Entries are numbered, so that a step back can be told from a step forward and undone by the opposite step. */
const numberOf = (state: unknown): number | undefined =>
  typeof state === 'object' && state !== null && 'entry' in state && typeof state.entry === 'number'
    ? state.entry
    : undefined;

/** A followed link or a typed address makes an entry without a number: it lies after the one that was shown. */
const arrivedEntry = (): number => {
  const known = numberOf(window.history.state);
  if (known !== undefined) return known;
  window.history.replaceState({ entry: shownEntry + 1 }, '', withPath(window.location.hash));
  return shownEntry + 1;
};

/**
 * Back, forward, a clicked link or a typed address. Leaving a path with unsaved changes is undone by going the same
 * way back, never by rewriting an entry: the history stays what it was, and the next attempt is asked about too.
 */
const onHashChange = () => {
  const wanted = window.location.hash;
  const entry = arrivedEntry();
  if (wanted === shown) {
    shownEntry = entry;
    return;
  }
  const steps = entry - shownEntry;
  const samePath = parseAddress(wanted).path === parseAddress(shown).path;
  if (!samePath && steps !== 0 && askBeforeLeaving(() => window.history.go(steps))) window.history.go(-steps);
  else show(wanted, entry);
};

const subscribe = (listener: () => void) => {
  if (!listening) {
    listening = true;
    show(window.location.hash, numberOf(window.history.state) ?? 0);
    window.history.replaceState({ entry: shownEntry }, '', withPath(shown));
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
  const entry = replace ? shownEntry : shownEntry + 1;
  if (replace) window.history.replaceState({ entry }, '', hash);
  else window.history.pushState({ entry }, '', hash);
  show(hash, entry);
};

/** Goes to a hash; asks first when a form on the present path has unsaved changes. */
export const navigate = (hash: string, options: { readonly replace?: boolean } = {}): void => {
  const go = () => write(hash, options.replace === true);
  const samePath = parseAddress(hash).path === parseAddress(snapshot()).path;
  if (samePath || !askBeforeLeaving(go)) go();
};

export interface AddressUse extends Address {
  /** Changes parts of the query and stays on the path; `undefined` or '' removes a part. */
  readonly setParams: (patch: Params, options?: { readonly replace?: boolean }) => void;
  /** A link's `href`. The chosen round goes along unless `params` says otherwise. */
  readonly href: (path: string, params?: Params) => string;
  /** As `href`, with the search, filters and order that the path was last shown with: a way back to a list. */
  readonly backHref: (path: string) => string;
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
  const backHref = useCallback(
    (path: string) => {
      const kept = Object.fromEntries(stickyParams.map((name) => [name, address.params[name]]));
      return formatAddress(path, { ...lastParams.of(path), ...kept });
    },
    [address],
  );
  const setParams = useCallback<AddressUse['setParams']>((patch, options = {}) => {
    const now = parseAddress(snapshot());
    navigate(formatAddress(now.path, { ...now.params, ...patch }), options);
  }, []);
  const goTo = useCallback<AddressUse['goTo']>(
    (path, params, options) => navigate(href(path, params), options),
    [href],
  );
  return useMemo(() => ({ ...address, setParams, href, backHref, goTo }), [address, setParams, href, backHref, goTo]);
};
