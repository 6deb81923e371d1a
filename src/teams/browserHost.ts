/** Stands in where there is no Teams: the tab opened by its own address in a browser. */
import { AppError } from '../domain/errors';
import type { Host, Theme } from './host';
import { toLanguage } from './teamsContext';

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

const currentTheme = (): Theme => {
  if (matchMedia(FORCED).matches) return 'contrast';
  return matchMedia(DARK).matches ? 'dark' : 'light';
};

const onlyInTeams = (): AppError => new AppError({ kind: 'Invalid', reason: 'only possible inside Teams' });

export const createBrowserHost = (): Host => ({
  start: async () => ({
    surface: 'browser',
    theme: currentTheme(),
    language: toLanguage(navigator.language),
    pageId: '',
    // The address bar itself says which page is meant.
    subPageId: undefined,
    channel: undefined,
    teamName: undefined,
    loginHint: undefined,
  }),
  onThemeChange: (listener) => {
    const queries = [FORCED, DARK].map((query) => matchMedia(query));
    const tell = (): void => listener(currentTheme());
    for (const query of queries) query.addEventListener('change', tell);
    return () => {
      for (const query of queries) query.removeEventListener('change', tell);
    };
  },
  reportLoaded: () => undefined,
  reportReady: () => undefined,
  reportFailure: () => undefined,
  canOpenConversation: () => false,
  openConversation: () => Promise.reject(onlyInTeams()),
  linkTo: (address) => `${location.origin}${location.pathname}#/${address}`,
  configure: () => Promise.reject(onlyInTeams()),
});
