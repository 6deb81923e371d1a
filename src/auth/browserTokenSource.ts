/**
 * Tokens in a plain browser, without Teams: msal-browser's own sign-in. A window (or, where the browser keeps it shut, this very
 * page) leads to Entra and comes back over `auth-redirect.html`. Nothing is opened but from a click.
 * Load this file with `import()`: msal-browser comes with it, whole (`cli/build/signInWithoutTeams`).
 */
import { PublicClientApplication, type AccountInfo, type IPublicClientApplication } from '@azure/msal-browser';
import { AppError } from '../domain/errors';
import { toAppError } from './authErrors';
import { createOneInFlight } from './oneInFlight';
import { createSameAccount } from './sameAccount';
import type { BrowserSignIn } from './tokenSource';
import { within } from './within';

export interface BrowserTokenSourceOptions {
  /** Entra application (client) id. */
  readonly clientId: string;
  /** The municipality's own tenant. Never `common`: the app belongs to one, and another's people would only be turned away later. */
  readonly tenantId: string;
  /** The address of the redirect bridge page, as it is registered. */
  readonly redirectUri: string;
}

const PATIENCE_MS = 12_000;
/** A person may have to find their telephone. msal would end the wait after a minute. */
const WINDOW_MS = 10 * 60_000;

const needsPerson = (why: string): AppError =>
  new AppError({ kind: 'SignInNeeded', reason: 'interaction' }, new Error(why));

export const createBrowserTokenSource = (options: BrowserTokenSourceOptions): BrowserSignIn => {
  const { clientId, tenantId, redirectUri } = options;
  const oneInFlight = createOneInFlight();
  const tokenOf = createSameAccount();
  let client: Promise<IPublicClientApplication> | undefined;

  const createClient = async (): Promise<IPublicClientApplication> => {
    const made = new PublicClientApplication({
      auth: { clientId, authority: `https://login.microsoftonline.com/${tenantId}`, redirectUri },
      // Ends with the browser tab. Where storage is denied msal keeps it in memory.
      cache: { cacheLocation: 'sessionStorage' },
      system: { popupBridgeTimeout: WINDOW_MS },
    });
    await made.initialize();
    // What a sign-in on this very page brought back; null where there was none.
    const returned = await made.handleRedirectPromise();
    if (returned !== null) made.setActiveAccount(returned.account);
    return made;
  };

  const connect = async (): Promise<IPublicClientApplication> => {
    const connecting = (client ??= createClient());
    try {
      return await connecting;
    } catch (error) {
      if (client === connecting) client = undefined;
      throw error;
    }
  };

  const accountOf = (connected: IPublicClientApplication): AccountInfo | undefined => {
    const active = connected.getActiveAccount();
    if (active !== null) return active;
    const all = connected.getAllAccounts();
    // Who of several was chosen is remembered with them until the browser tab is closed; nobody guesses.
    return all.length === 1 ? all[0] : undefined;
  };

  const silently = async (scopes: readonly string[], forceRefresh: boolean): Promise<string> => {
    const ask = async () => {
      const connected = await connect();
      const account = accountOf(connected);
      if (account === undefined) throw needsPerson('nobody has signed in yet');
      return connected.acquireTokenSilent({ scopes: [...scopes], account, forceRefresh });
    };
    try {
      return tokenOf(await within(ask(), PATIENCE_MS, () => needsPerson('no answer in time')));
    } catch (error) {
      throw toAppError(error);
    }
  };

  return {
    token: (scopes, renew = false) => oneInFlight(scopes, renew, () => silently(scopes, renew)),
    askForToken: async (scopes, { other = false } = {}) => {
      try {
        const connected = await connect();
        const account = other ? undefined : accountOf(connected);
        const found = await connected.acquireTokenPopup({
          scopes: [...scopes],
          ...(account === undefined ? { prompt: 'select_account' } : { account }),
          // The window may have been closed, which no page can see for certain: whoever presses again begins again.
          overrideInteractionInProgress: true,
        });
        // Before anything else: should it be another's than the page's, the page is loaded anew, and is theirs.
        connected.setActiveAccount(found.account);
        return tokenOf(found);
      } catch (error) {
        throw toAppError(error);
      }
    },
    askOnThisPage: async (scopes) => {
      try {
        const connected = await connect();
        const account = accountOf(connected);
        await connected.acquireTokenRedirect({
          scopes: [...scopes],
          ...(account === undefined ? { prompt: 'select_account' } : { account }),
        });
      } catch (error) {
        throw toAppError(error);
      }
    },
    isSignedIn: async () => {
      try {
        return accountOf(await connect()) !== undefined;
      } catch (error) {
        throw toAppError(error);
      }
    },
  };
};
