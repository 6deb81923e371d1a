/**
 * Tokens from Entra through msal-node (decision 0022): for a person, or for the program itself. Kept in memory alone, never
 * printed, and gone with the command.
 */
import {
  ConfidentialClientApplication,
  PublicClientApplication,
  type AccountInfo,
  type AuthenticationResult,
} from '@azure/msal-node';
import type { TokenSource } from '../../auth/tokenSource';
import { AppError } from '../../domain/errors';
import type { ProgramCertificate } from './certificate';
import { openBrowser } from './openBrowser';
import { signInFault } from './signInFault';

export interface EntraApp {
  readonly clientId: string;
  readonly tenant: string;
}

export interface SignedIn {
  readonly tokens: TokenSource;
  /** For the one who sits there; not for a report. */
  readonly as: string;
}

type Print = (line: string) => void;

const authorityOf = (tenant: string): string => `https://login.microsoftonline.com/${tenant}`;

const certain = (result: AuthenticationResult | null): AuthenticationResult => {
  if (result === null) throw new Error('msal gave neither a token nor a reason');
  return result;
};

/** Told in the middle of the work: the person would have to act, and this command no longer asks. */
const lost = (error: unknown): AppError => new AppError({ kind: 'SignInNeeded', reason: 'interaction' }, error);

const page = (title: string): string =>
  `<!doctype html><html lang="da"><meta charset="utf-8"><title>Råderum</title><p>${title}`;

/** Signs the person in at once. Rejects with `CannotStart`. */
export const signInPerson = async (
  { clientId, tenant }: EntraApp,
  scopes: readonly string[],
  useCode: boolean,
  print: Print,
): Promise<SignedIn> => {
  const app = new PublicClientApplication({ auth: { clientId, authority: authorityOf(tenant) } });
  const inBrowser = (): Promise<AuthenticationResult> =>
    app.acquireTokenInteractive({
      scopes: [...scopes],
      prompt: 'select_account',
      successTemplate: page('Du er logget ind. Luk vinduet, og gå tilbage til kommandolinjen.'),
      errorTemplate: page('Login mislykkedes. Kommandolinjen siger hvorfor.'),
      openBrowser: async (url) => {
        if (await openBrowser(url)) print('Log ind i browseren. Ctrl-C afbryder.');
        else print(`Her er ingen browser. Åbn selv adressen på denne maskine, eller brug --device-code:\n${url}`);
      },
    });
  const byCode = (): Promise<AuthenticationResult | null> =>
    app.acquireTokenByDeviceCode({
      scopes: [...scopes],
      deviceCodeCallback: ({ verificationUri, userCode }) =>
        print(`Åbn ${verificationUri} i en browser, og skriv koden ${userCode}. Ctrl-C afbryder.`),
    });

  let account: AccountInfo;
  try {
    const { account: found } = certain(await (useCode ? byCode() : inBrowser()));
    if (found === null) throw new Error('msal named no account');
    account = found;
  } catch (error) {
    throw signInFault(error);
  }
  const token = async (asked: readonly string[], renew = false): Promise<string> => {
    try {
      return (await app.acquireTokenSilent({ account, scopes: [...asked], forceRefresh: renew })).accessToken;
    } catch (error) {
      throw lost(error);
    }
  };
  return { tokens: { token, askForToken: (asked) => token(asked) }, as: account.username };
};

/** Signs the program in at once. Rejects with `CannotStart`. */
export const signInProgram = async (
  { clientId, tenant }: EntraApp,
  { thumbprint, privateKey }: ProgramCertificate,
  origin: string,
): Promise<SignedIn> => {
  const clientCertificate = { thumbprintSha256: thumbprint, privateKey };
  const app = new ConfidentialClientApplication({
    auth: { clientId, authority: authorityOf(tenant), clientCertificate },
  });
  // What the program may do is consented to as a whole: delegated scopes mean nothing here.
  const get = async (renew: boolean): Promise<string> => {
    const scopes = [`${origin}/.default`];
    return certain(await app.acquireTokenByClientCredential({ scopes, skipCache: renew })).accessToken;
  };
  await get(false).catch((error: unknown) => {
    throw signInFault(error);
  });
  const token = (_asked: readonly string[], renew = false): Promise<string> =>
    get(renew).catch((error: unknown) => {
      throw lost(error);
    });
  return { tokens: { token, askForToken: (asked) => token(asked) }, as: `app ${clientId}` };
};
