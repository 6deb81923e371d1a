/** Teams' three themes, followed live. */
import {
  teamsDarkTheme,
  teamsHighContrastTheme,
  teamsLightTheme,
  type Theme as Tokens,
} from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Host, Theme } from '../../teams/host';

export const themeTokens: { readonly [T in Theme]: Tokens } = {
  light: teamsLightTheme,
  dark: teamsDarkTheme,
  contrast: teamsHighContrastTheme,
};

/** The theme of this moment. The document knows it too, for what lies outside Fluent's provider (`firstPaint.css`). */
export const useTheme = (host: Pick<Host, 'onThemeChange'>, first: Theme): Theme => {
  const [theme, setTheme] = useState(first);
  useEffect(() => host.onThemeChange(setTheme), [host]);
  useEffect(() => {
    document.documentElement.dataset['theme'] = theme;
  }, [theme]);
  return theme;
};
