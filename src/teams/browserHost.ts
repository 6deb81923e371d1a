/** No Teams around the tab: a browser's own theme and language, ordinary addresses, no conversations and nothing to configure. */
import { AppError } from '../domain/errors';
import { browserAddress } from './deepLink';
import type { Host, HostContext } from './host';
import { browserTheme, themeQueries, toLanguage } from './look';

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
