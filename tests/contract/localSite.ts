/** A provisioned site on the local Microsoft 365, met over real HTTP with real tokens. */
import type { TokenSource } from '../../src/auth/tokenSource';
import type { Role } from '../../src/domain/viewer';
import { connectSite, type Connection, type Wiring } from '../../src/sharepoint/client';
import { addMembers } from '../../src/sharepoint/provisioning/members';
import { provisionSite } from '../../src/sharepoint/provisioning/provisionSite';
import { keptSite } from '../support/keptSite';
import { owner, startLocal, type StartLocalOptions } from '../support/startLocal';

export interface LocalSite {
  readonly siteUrl: string;
  /** A connection as the person signs in; `scope` is full control unless given. */
  readonly connectAs: (loginName: string, wiring?: Wiring, scope?: string, siteUrl?: string) => Connection;
  /** A token of the person's, minted now. */
  readonly tokenFor: (loginName: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

export const startBareSite = async (options: StartLocalOptions = {}): Promise<LocalSite> => {
  const local = await startLocal(options);
  const tokensOf = (loginName: string): TokenSource => {
    const minted = new Map<string, Promise<string>>();
    const token = (scopes: readonly string[], renew = false): Promise<string> => {
      const scope = scopes.join(' ');
      const known = renew ? undefined : minted.get(scope);
      const made = known ?? local.tokenFor(loginName, scope);
      minted.set(scope, made);
      return made;
    };
    return { token, askForToken: token };
  };
  return {
    siteUrl: local.siteUrl,
    connectAs: (loginName, wiring, scope = 'AllSites.FullControl', siteUrl = local.siteUrl) =>
      connectSite({ siteUrl, tokens: tokensOf(loginName), scope }, wiring),
    tokenFor: (loginName) => local.tokenFor(loginName),
    close: () => local.close(),
  };
};

/** The lists as provisioning leaves them, with nothing in them and nobody in the groups. */
export const provisionedSite = (): Promise<string> =>
  keptSite('provisioned', async (keepIn) => {
    const site = await startBareSite({ keepIn });
    try {
      await provisionSite(site.connectAs(owner.loginName), () => undefined);
    } finally {
      await site.close();
    }
  });

/** `ownerLogin` is the usual owner's: a copy of their site. */
export const startSite = async (
  members: readonly { readonly loginName: string; readonly roles: readonly Role[] }[],
  options: Omit<StartLocalOptions, 'site' | 'directory'> & { readonly ownerLogin: string },
): Promise<LocalSite> => {
  const site = await startBareSite({ ...options, copyOf: await provisionedSite() });
  try {
    await addMembers(site.connectAs(options.ownerLogin), members);
    return site;
  } catch (error) {
    await site.close();
    throw error;
  }
};

/** Longest a site may take to start and be set up, on a machine busy with other tests. */
export const startingMs = 180_000;
