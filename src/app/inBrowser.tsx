/** The tab by its own address, with no Teams around it: into Teams, or, where the tenant is known, a sign-in of its own. */
import type { Root } from 'react-dom/client';
import type { BrowserSignIn } from '../auth/tokenSource';
import { browserContext, createBrowserHost } from '../teams/browserHost';
import { OutsideTeams } from '../ui/shell/OutsideTeams';
import { loadTheme } from '../ui/shell/themes';
import { loadTexts } from '../ui/text/useText';
import type { AppConfig } from './config';
import { chooseSite, scopesOf, type SignIn } from './createServices';
import type { Host } from '../teams/host';

interface Given {
  readonly config: AppConfig;
  readonly root: Root;
  /** The same in Teams. */
  readonly teamsHref: string;
  readonly pageId: string;
  readonly showTab: (config: AppConfig, host: Host, signIn: SignIn) => Promise<void>;
}

/** Nobody waits for Teams here. */
const toSignIn = (tokens: BrowserSignIn): SignIn => ({
  tokens,
  watch: { isSlow: () => false, subscribe: () => () => undefined },
  onThisPage: (scopes) => tokens.askOnThisPage(scopes),
});

const loadSignIn = async (clientId: string, tenantId: string): Promise<BrowserSignIn> => {
  const { createBrowserTokenSource } = await import('../auth/browserTokenSource');
  // As it is registered (manifest/entra.json), whatever page this is.
  const redirectUri = new URL('auth-redirect.html', location.href).href;
  return createBrowserTokenSource({ clientId, tenantId, redirectUri });
};

export const openInBrowser = async ({ config, root, teamsHref, pageId, showTab }: Given): Promise<void> => {
  const { theme: name, language } = browserContext(pageId);
  const { clientId, tenantId, organisationSite } = config;
  const siteUrl = chooseSite(location.search, organisationSite);
  const scopes = scopesOf(siteUrl, config.sharePointScope);
  document.documentElement.lang = language;

  const show = async (signIn: BrowserSignIn | undefined, failure?: unknown) => {
    const [texts, theme] = await Promise.all([loadTexts(language), loadTheme(name)]);
    document.documentElement.dataset['theme'] = name;
    root.render(
      <OutsideTeams
        teamsHref={teamsHref}
        siteUrl={siteUrl}
        theme={theme.tokens}
        language={language}
        texts={texts}
        failure={failure}
        signIn={
          signIn && {
            inWindow: () => signIn.askForToken(scopes),
            onThisPage: () => signIn.askOnThisPage(scopes),
            enter: () => showTab(config, createBrowserHost(pageId), toSignIn(signIn)),
          }
        }
      />,
    );
  };

  if (tenantId === undefined) return show(undefined);
  const signIn = await loadSignIn(clientId, tenantId);
  let isSignedIn: boolean;
  try {
    isSignedIn = await signIn.isSignedIn();
  } catch (error) {
    return show(signIn, error);
  }
  return isSignedIn ? showTab(config, createBrowserHost(pageId), toSignIn(signIn)) : show(signIn);
};
