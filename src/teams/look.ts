/** How things look and read to the person, from what a browser or Teams says. */
import type { Language, Theme } from './host';

/** "da-dk" → Danish; whatever is not Danish gets English. */
export const toLanguage = (locale: string): Language => (/^da\b/i.test(locale) ? 'da' : 'en');

/** What the person has set in their system: forced colours are as good as Teams' contrast theme. */
export const themeQueries = { contrast: '(forced-colors: active)', dark: '(prefers-color-scheme: dark)' } as const;

export const browserTheme = (): Theme => {
  if (matchMedia(themeQueries.contrast).matches) return 'contrast';
  return matchMedia(themeQueries.dark).matches ? 'dark' : 'light';
};
