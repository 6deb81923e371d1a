/**
 * Tokens in a plain browser, without Teams: msal-browser's own sign-in. A window (or, where the browser keeps it shut, this very
 * page) leads to Entra and comes back over `auth-redirect.html`. Nothing is opened but from a click, and nothing may hang.
 * Load this file with `import()`: msal-browser comes with it, whole (`cli/build/signInWithoutTeams`).
 */
import {
  EventType,
  PublicClientApplication,
  type AccountInfo,
  type IPublicClientApplication,
} from '@azure/msal-browser';
import { AppError, type SignInReason } from '../domain/errors';
import { toAppError } from './authErrors';
import { createLimitedNetwork } from './limitedNetwork';
import { createOneInFlight } from './oneInFlight';
import { createSameAccount } from './sameAccount';
import type { BrowserSignIn } from './tokenSource';
import { watchWindow } from './watchWindow';
import { within } from './within';

export interface BrowserTokenSourceOptions {
  /** Entra application (client) id. */
  readonly clientId: string;
  /** The municipality's own tenant. Never `common`: the app belongs to one, and another's people would only be turned away later. */
  readonly tenantId: string;
  /** The address of the redirect bridge page, as it is registered. */
  readonly redirectUri: string;
}

/** As in Teams. */
const PATIENCE_MS = 12_000;
/** One question to Entra; before the whole is given up, so that it is Entra that is named. */
const ANSWER_MS = 10_000;
/** A person may have to find their telephone. msal would end the wait after a minute. */
const WINDOW_MS = 10 * 60_000;

const refused = (reason: SignInReason, why: string): AppError =>
  new AppError({ kind: 'SignInNeeded', reason }, new Error(why));
const unanswered = (): AppError => refused('unreachable', 'Entra did not answer in time');

/** Who leaves the page for Entra must find there what was asked for when they come back. */
const canKeep = (): boolean => {
  try {
    const key = 'raaderum.login';
    sessionStorage.setItem(key, '');
    sessionStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
};

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
      system: {
        popupBridgeTimeout: WINDOW_MS,
        // Until then msal would let nobody press again.
        redirectNavigationTimeout: PATIENCE_MS,
        networkClient: createLimitedNetwork(ANSWER_MS),
      },
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
      return await within(connecting, PATIENCE_MS, unanswered);
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

  /** Whoever is signed in; `other`: let the person choose. */
  const asWhom = (connected: IPublicClientApplication, other: boolean) => {
    const account = other ? undefined : accountOf(connected);
    return account === undefined ? { prompt: 'select_account' } : { account };
  };

  const silently = async (scopes: readonly string[], forceRefresh: boolean): Promise<string> => {
    const ask = async () => {
      const connected = await connect();
      const account = accountOf(connected);
      if (account === undefined) throw refused('interaction', 'nobody has signed in yet');
      return connected.acquireTokenSilent({ scopes: [...scopes], account, forceRefresh });
    };
    try {
      return tokenOf(await within(ask(), PATIENCE_MS, unanswered));
    } catch (error) {
      throw toAppError(error);
    }
  };

  /** Rejects when the window has shown nothing of Entra's in time; from then on a person reads there, and is not hurried. */
  const inWindow = <Answer>(connected: IPublicClientApplication, ask: () => Promise<Answer>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      const watching = connected.addEventCallback(
        ({ payload }) => {
          if (payload === null || !('popupWindow' in payload)) return;
          watchWindow(payload.popupWindow, PATIENCE_MS, () => reject(unanswered()));
        },
        [EventType.POPUP_OPENED],
      );
      ask()
        .then(resolve, reject)
        .finally(() => watching !== null && connected.removeEventCallback(watching));
    });

  return {
    token: (scopes, renew = false) => oneInFlight(scopes, renew, () => silently(scopes, renew)),
    askForToken: async (scopes, { other = false } = {}) => {
      try {
        const connected = await connect();
        const found = await inWindow(connected, () =>
          connected.acquireTokenPopup({
            scopes: [...scopes],
            ...asWhom(connected, other),
            // The window may have been closed, which no page can see for certain: whoever presses again begins again.
            overrideInteractionInProgress: true,
          }),
        );
        // Before anything else: should it be another's than the page's, the page is loaded anew, and is theirs.
        connected.setActiveAccount(found.account);
        return tokenOf(found);
      } catch (error) {
        throw toAppError(error);
      }
    },
    askOnThisPage: async (scopes, { other = false } = {}) => {
      try {
        if (!canKeep()) throw refused('noStorage', 'the browser keeps nothing for this page');
        const connected = await connect();
        const leaving = connected.acquireTokenRedirect({ scopes: [...scopes], ...asWhom(connected, other) });
        await within(leaving, PATIENCE_MS, unanswered);
      } catch (error) {
        throw toAppError(error);
      }
    },
    signedIn: async () => {
      try {
        return accountOf(await connect())?.username;
      } catch (error) {
        throw toAppError(error);
      }
    },
  };
};
