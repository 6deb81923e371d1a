/** The connection a command works on a site with: signed in to Entra, or, on this machine, with the local SharePoint alone. */
import type { TokenSource } from '../../auth/tokenSource';
import { connectSite, type Connection } from '../../sharepoint/client';
import { realPace, type Pace } from '../../sharepoint/retry';
import { CannotStart } from '../startChecks';
import { readCertificate } from './certificate';
import { decoratedFetch } from './decoratedFetch';
import { isOwnMachine, type SignInOptions } from './signInOptions';
import { tenantOf } from './tenantOf';

/** Less cannot read and give rights (seen on the local SharePoint: AllSites.Manage reaches lists, not permissions). */
export const delegatedPermission = 'AllSites.FullControl';

export interface AdministratorOptions extends SignInOptions {
  readonly site: string;
}

export interface Administrator {
  readonly connection: Connection;
  readonly tokens: TokenSource;
  readonly scopes: readonly string[];
}

/** `npm run sharepoint` takes whoever comes for its administrator. */
const localTokens = async (siteUrl: string): Promise<TokenSource> => {
  const { status } = await fetch(`${siteUrl}/_api/web?$select=Title`).catch((error: unknown) => {
    throw new CannotStart(`Der svarer ingen på ${siteUrl}. Start det lokale SharePoint med: npm run sharepoint`, error);
  });
  if (status === 401) {
    const way = 'Start det med: npm run sharepoint -- --auth any';
    throw new CannotStart(`Sitet ${siteUrl} spørger efter tokens, og her på maskinen er ingen Entra. ${way}`);
  }
  return { token: async () => 'nobody', askForToken: async () => 'nobody' };
};

const appOf = async ({ site, clientId, tenant }: AdministratorOptions) => {
  if (clientId === undefined) throw new CannotStart('Giv klient-id på app-registreringen med --client-id. Se --help.');
  return { clientId, tenant: tenant ?? (await tenantOf(site)) };
};

const entraTokens = async (
  options: AdministratorOptions,
  scopes: readonly string[],
  print: (line: string) => void,
): Promise<TokenSource> => {
  const { site, certificate, key, deviceCode } = options;
  const proof = certificate === undefined ? undefined : await readCertificate(certificate, key);
  const app = await appOf(options);
  // Not loaded for a site on this machine.
  const { signInPerson, signInProgram } = await import('./entraTokens');
  const { tokens, as } = await (proof === undefined
    ? signInPerson(app, scopes, deviceCode === true, print)
    : signInProgram(app, proof, new URL(site).origin));
  print(`Logget ind som ${as}.`);
  return tokens;
};

/** SharePoint lets one person ask 3,000 times in five minutes (documented), and what reads everything asks more: a command waits. */
const patientPace = (print: (line: string) => void): Pace => {
  let toldUntil = 0;
  const sleep = (milliseconds: number): Promise<void> => {
    const until = Date.now() + milliseconds;
    // Told once, though several requests wait for the same.
    if (milliseconds > 15_000 && until > toldUntil + 5_000) {
      toldUntil = until;
      print(`SharePoint beder om en pause på ${Math.ceil(milliseconds / 1000)} sekunder; så går det videre.`);
    }
    return realPace.sleep(milliseconds);
  };
  return { ...realPace, sleep, longestWaitSeconds: 600 };
};

/** `print` speaks to who sits there. Rejects with `CannotStart`. */
export const connectAsAdministrator = async (
  options: AdministratorOptions,
  print: (line: string) => void,
): Promise<Administrator> => {
  const { site } = options;
  const scopes = [`${new URL(site).origin}/${delegatedPermission}`];
  const tokens = await (isOwnMachine(site) ? localTokens(site) : entraTokens(options, scopes, print));
  const wiring = { fetch: decoratedFetch, pace: patientPace(print), isOnline: () => true };
  return { connection: connectSite({ siteUrl: site, tokens, scope: delegatedPermission }, wiring), tokens, scopes };
};

export interface SecondPerson {
  readonly tokens: TokenSource;
  /** "anna@kommune.dk" */
  readonly loginName: string;
}

/** Whom `npm run sharepoint` takes for a person of no rights. */
const localSecond = 'proeve@contoso.test';

/** Another person beside the administrator, whatever that signed in by. Rejects with `CannotStart`. */
export const signInSecond = async (
  options: AdministratorOptions,
  scopes: readonly string[],
  print: (line: string) => void,
): Promise<SecondPerson> => {
  if (isOwnMachine(options.site)) {
    const token = async (): Promise<string> => `user:${localSecond}`;
    return { tokens: { token, askForToken: token }, loginName: localSecond };
  }
  const app = await appOf(options);
  const { signInPerson } = await import('./entraTokens');
  print('Og nu den anden: en prøvebruger, der ikke ejer noget på sitet.');
  const { tokens, as } = await signInPerson(app, scopes, options.deviceCode === true, print);
  print(`Den anden er ${as}.`);
  return { tokens, loginName: as };
};
