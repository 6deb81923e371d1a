/** Builds what the features ask the world through. Sign-in and SharePoint are fetched beside each other and beside Teams' own start. */
import type { BrowserSignIn, SignInWatch, TokenSource } from '../auth/tokenSource';
import { watchSignIn } from '../auth/watchSignIn';
import { danishDayOf } from '../domain/localDate';
import type { Host, HostContext } from '../teams/host';
import type { BrowserSession, Services } from '../ui/data/services';
import { siteAddressOf } from '../ui/data/siteAddress';
import type { AppConfig } from './config';

/** The site of the tab's own address (`?site=`, set on the configuration page), else the organisation's. */
export const chooseSite = (search: string, organisationSite: string): string => {
  const asked = new URLSearchParams(search).get('site');
  return (asked === null ? undefined : siteAddressOf(asked, organisationSite)) ?? organisationSite;
};

/** A token source whose code is fetched when the first token is needed. */
const later = (load: () => Promise<TokenSource>): TokenSource => {
  let loading: Promise<TokenSource> | undefined;
  const source = () => (loading ??= load());
  return {
    token: async (scopes, renew) => (await source()).token(scopes, renew),
    askForToken: async (scopes) => (await source()).askForToken(scopes),
  };
};

export interface SignIn {
  readonly tokens: TokenSource;
  readonly watch: SignInWatch;
  /** Set in a plain browser. */
  readonly browser?: { readonly signIn: BrowserSignIn; readonly account: string };
}

export const createSignIn = (config: AppConfig, host: Host): SignIn =>
  watchSignIn(
    later(async () => {
      const { createNestedAppTokenSource } = await import('../auth/nestedAppTokenSource');
      return createNestedAppTokenSource({ clientId: config.clientId, hostStarted: () => host.start() });
    }),
  );

/** What SharePoint's answers ask for, "https://contoso.sharepoint.com/AllSites.Write". */
export const scopesOf = (siteUrl: string, scope: string): readonly string[] => [`${new URL(siteUrl).origin}/${scope}`];

/**
 * Asks for the token the first question will carry, before there is a question: signing in runs over messages to Teams,
 * and they are under way while the frame is drawn. Whoever needs the token joins, or finds it kept; a refusal is met and
 * explained there.
 */
export const signInEarly = ({ config, signIn, search }: Omit<Given, 'host'>): void => {
  const siteUrl = chooseSite(search, config.organisationSite);
  signIn.tokens.token(scopesOf(siteUrl, config.sharePointScope)).catch(() => undefined);
};

const otherSites = () => import('./otherSites');

interface Given {
  readonly config: AppConfig;
  readonly host: Host;
  readonly signIn: SignIn;
  /** `location.search` of the tab. */
  readonly search: string;
}

const sessionOf = ({ signIn, account }: NonNullable<SignIn['browser']>, scopes: readonly string[]): BrowserSession => ({
  account,
  askOnThisPage: (options) => signIn.askOnThisPage(scopes, options),
  changeAccount: async () => {
    await signIn.askForToken(scopes, { other: true });
  },
});

/** Everything but what Teams says of the surroundings: enough for the first questions to leave. */
export const createServices = async ({ config, host, signIn, search }: Given): Promise<Omit<Services, 'context'>> => {
  const { createSiteOpener, formRules } = await import('./siteStores');
  // The set-up page, the page of rights, and the pages of ideas for those who sort them ask for the wider one (decision 0020).
  const { organisationSite, sharePointScope: scope, setUpScope } = config;
  const siteUrl = chooseSite(search, organisationSite);
  const { tokens, watch, browser } = signIn;
  const ask = (wanted: string) => async (): Promise<void> => {
    await tokens.askForToken(scopesOf(siteUrl, wanted));
  };
  const openSite = createSiteOpener(tokens, scope);
  const openToManage = createSiteOpener(tokens, setUpScope);
  return {
    stores: openSite(siteUrl),
    host,
    rules: formRules,
    today: () => config.today ?? danishDayOf(new Date()),
    siteUrl,
    signIn: watch,
    manage: {
      rights: openToManage(siteUrl).rights,
      ideas: openToManage(siteUrl).ideas,
      setUp: async (given) => (await otherSites()).setUpAt(given, organisationSite, { tokens, scope: setUpScope }),
      members: async () =>
        (await otherSites()).membersAt(openToManage(siteUrl), siteUrl, { tokens, scope: setUpScope }),
      askForConsent: ask(setUpScope),
      permission: setUpScope,
    },
    openSite,
    health: async () =>
      (await import('./health')).createHealth({ siteUrl, tokens, scope, manageScope: setUpScope, day: config.today }),
    siteAge: async () => (await import('./siteAge')).readSiteAge({ siteUrl, tokens, scope }),
    checkSite: async (given) => (await otherSites()).checkAt(given, organisationSite, { tokens, scope }),
    askForConsent: ask(scope),
    permission: scope,
    inBrowser:
      config.tenantId === undefined ? undefined : { here: browser && sessionOf(browser, scopesOf(siteUrl, scope)) },
  };
};

export const withContext = async (
  services: Promise<Omit<Services, 'context'>>,
  context: HostContext,
): Promise<Services> => ({ ...(await services), context });
