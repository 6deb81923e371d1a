/** No Teams around the tab: a browser's own theme and language, ordinary addresses, no conversations and nothing to configure. */
import { AppError } from '../domain/errors';
import type { Host, HostContext } from './host';
import { browserTheme, themeQueries, toLanguage } from './look';

/** An address that opens the same for a colleague: the site a tab was set up for belongs to it, how Teams looks does not. */
export const browserAddress = (at: Pick<Location, 'origin' | 'pathname' | 'search'>, hash: string): string => {
  const site = new URLSearchParams(at.search).get('site');
  return `${at.origin}${at.pathname}${site === null ? '' : `?site=${encodeURIComponent(site)}`}#/${hash}`;
};

export const browserContext = (pageId: string): HostContext => ({
  surface: 'browser',
  theme: browserTheme(),
  language: toLanguage(navigator.language),
  pageId,
  subPageId: undefined,
  channel: undefined,
  chatId: undefined,
  teamName: undefined,
  loginHint: undefined,
  personId: undefined,
  directoryId: undefined,
  isChannelOfOthers: false,
});

const onlyInTeams = (): AppError => new AppError({ kind: 'Invalid', reason: 'only in Teams' });

/** `pageId`: the tab of the personal app, whose place the page takes. */
export const createBrowserHost = (pageId: string): Host => ({
  start: async () => browserContext(pageId),
  onThemeChange: (listener) => {
    const changed = (): void => listener(browserTheme());
    const watched = Object.values(themeQueries).map((query) => matchMedia(query));
    for (const query of watched) query.addEventListener('change', changed);
    return () => {
      for (const query of watched) query.removeEventListener('change', changed);
    };
  },
  // Nobody waits for any of these.
  reportLoaded: () => undefined,
  reportReady: () => undefined,
  canOpenConversation: () => false,
  openConversation: () => Promise.reject(onlyInTeams()),
  linkTo: (address) => browserAddress(location, address),
  savedConfiguration: async () => undefined,
  configure: () => Promise.reject(onlyInTeams()),
});
