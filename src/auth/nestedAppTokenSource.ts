/**
 * Tokens through nested app authentication: Teams signs the person in, msal-browser asks it over the bridge that teams-js
 * puts into the page. Nothing here may hang, whatever the host does: the bridge itself knows no time-out.
 * Load this file with `import()`: msal-browser comes with it.
 */
import { createNestablePublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { AppError } from '../domain/errors';
import { toAppError } from './authErrors';
import { createOneInFlight } from './oneInFlight';
import { createSameAccount } from './sameAccount';
import type { TokenSource } from './tokenSource';
import { within } from './within';

export interface NestedAppTokenSourceOptions {
  /** Entra application (client) id. */
  readonly clientId: string;
  /**
   * Resolves when teams-js has been initialised: before that, msal silently builds a client without the bridge.
   * `personId`: whom Teams shows the tab to, by object id.
   */
  readonly hostStarted: () => Promise<{ readonly personId: string | undefined }>;
  /** How long a silent sign-in may take altogether. */
  readonly patienceMs?: number;
}

/** Two or three times what a slow sign-in takes, and well before Teams' own 30 s: by then nobody believes in it any more. */
const PATIENCE_MS = 12_000;

const unavailable = (why: string): AppError =>
  new AppError({ kind: 'SignInNeeded', reason: 'unavailable' }, new Error(why));

const unanswered = (): AppError =>
  new AppError({ kind: 'SignInNeeded', reason: 'noAnswer' }, new Error('Teams did not answer the sign-in'));

const hasBridge = (): boolean => 'nestedAppAuthBridge' in window && window.nestedAppAuthBridge !== undefined;

export const createNestedAppTokenSource = (options: NestedAppTokenSourceOptions): TokenSource => {
  const { clientId, hostStarted, patienceMs = PATIENCE_MS } = options;
  let client: Promise<IPublicClientApplication> | undefined;
  const oneInFlight = createOneInFlight();
  const tokenOf = createSameAccount();

  const createClient = async (): Promise<IPublicClientApplication> => {
    if (!hasBridge()) throw unavailable('the host offers no nested sign-in');
    return createNestablePublicClientApplication({
      auth: { clientId },
      // Survives a reload of the frame, not the end of the browser tab. Falls back to memory where storage is denied.
      cache: { cacheLocation: 'sessionStorage' },
    });
  };

  // One client a page: teams-js never takes its bridge listeners away again. Only one that was never answered is given up.
  const connect = async (ms: number): Promise<IPublicClientApplication> => {
    const connecting = (client ??= createClient());
    try {
      return await within(connecting, ms, unanswered);
    } catch (error) {
      if (client === connecting) client = undefined;
      throw error;
    }
  };

  const silently = async (scopes: readonly string[], forceRefresh: boolean): Promise<string> => {
    try {
      const { personId } = await hostStarted();
      const deadline = performance.now() + patienceMs;
      const connected = await connect(patienceMs);
      // No account is named: the host has exactly one, and msal knows none of it before the first answer (facts §7.8).
      const ask = (anew: boolean) =>
        within(
          connected.acquireTokenSilent({ scopes: [...scopes], forceRefresh: anew }),
          deadline - performance.now(),
          unanswered,
        );
      const found = await ask(forceRefresh);
      // The frame's storage may outlive a change of account in Teams. What Teams itself answers is taken, whoever it names:
      // of a guest it knows more ids than one.
      const isOthers = personId !== undefined && found.account.localAccountId !== personId;
      return tokenOf(found.fromCache && isOthers ? await ask(true) : found);
    } catch (error) {
      throw toAppError(error);
    }
  };

  return {
    token: (scopes, renew = false) => oneInFlight(scopes, renew, () => silently(scopes, renew)),
    askForToken: async (scopes) => {
      try {
        await hostStarted();
        const connected = await connect(patienceMs);
        // No time-out: a person is reading.
        return tokenOf(await connected.acquireTokenPopup({ scopes: [...scopes] }));
      } catch (error) {
        throw toAppError(error);
      }
    },
  };
};
