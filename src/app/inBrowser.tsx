/** The tab by its own address, with no Teams around it: into Teams, or, where the tenant is known, a sign-in of its own. */
import type { Root } from 'react-dom/client';
import type { BrowserSignIn } from '../auth/tokenSource';
import { browserContext, createBrowserHost } from '../teams/browserHost';
import { OutsideTeams, type NotHere } from '../ui/shell/OutsideTeams';
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
const toSignIn = (signIn: BrowserSignIn, account: string): SignIn => ({
  tokens: signIn,
  watch: { isSlow: () => false, subscribe: () => () => undefined },
  browser: { signIn, account },
});

/** Why nobody can sign in here, however much they would. */
const whyNot = ({ tenantId, localTeamsOrigin }: AppConfig): NotHere | undefined => {
  if (__LOCAL_TEAMS_ORIGIN_ALLOWED__ && localTeamsOrigin !== undefined) return 'demonstration';
  if (tenantId === undefined) return 'notSetUp';
  // Without it a browser gives no cryptography, and nobody is signed in.
  return window.isSecureContext ? undefined : 'insecure';
};

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
  const enter = (signIn: BrowserSignIn, account: string) =>
    showTab(config, createBrowserHost(pageId), toSignIn(signIn, account));

  const show = async (offered: BrowserSignIn | NotHere, failure?: unknown) => {
    const signIn = typeof offered === 'string' ? undefined : offered;
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
            enter: async () => enter(signIn, (await signIn.signedIn()) ?? ''),
          }
        }
        notHere={typeof offered === 'string' ? offered : undefined}
      />,
    );
  };

  const notHere = whyNot(config);
  if (notHere !== undefined || tenantId === undefined) return show(notHere ?? 'notSetUp');
  const signIn = await loadSignIn(clientId, tenantId);
  let account: string | undefined;
  try {
    account = await signIn.signedIn();
  } catch (error) {
    return show(signIn, error);
  }
  return account === undefined ? show(signIn) : enter(signIn, account);
};
