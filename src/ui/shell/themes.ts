/**
 * Teams' three themes, followed live. Each is fetched when it is shown: one theme is a third of what three cost at the
 * start (decision 0009).
 */
import type { Theme as Tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host, Theme } from '../../teams/host';

const loaders: { readonly [T in Theme]: () => Promise<Tokens> } = {
  light: async () => (await import('./themes/light')).tokens,
  dark: async () => (await import('./themes/dark')).tokens,
  contrast: async () => (await import('./themes/contrast')).tokens,
};

export interface LoadedTheme {
  readonly name: Theme;
  readonly tokens: Tokens;
}

export const loadTheme = async (name: Theme): Promise<LoadedTheme> => ({ name, tokens: await loaders[name]() });

/** The theme of this moment. The document knows it too, for what lies outside Fluent's provider (`firstPaint.css`). */
export const useTheme = (host: Pick<Host, 'onThemeChange'>, first: LoadedTheme): LoadedTheme => {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted: Theme | undefined;
    const stop = host.onThemeChange((name) => {
      wanted = name;
      // Two quick changes may arrive in the other order; one that cannot be fetched leaves the theme that is.
      loadTheme(name).then(
        (loaded) => wanted === name && setTheme(loaded),
        () => undefined,
      );
    });
    return () => {
      wanted = undefined;
      stop();
    };
  }, [host]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme.name;
  }, [theme]);
  return theme;
};
