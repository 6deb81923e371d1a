/** A SharePoint in memory, tokens for named persons, and the real PnPjs without a socket. */
import '@pnp/sp/batching';
import '@pnp/sp/comments/item';
import '@pnp/sp/content-types';
import '@pnp/sp/fields';
import '@pnp/sp/folders';
import '@pnp/sp/forms';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/security';
import '@pnp/sp/site-groups/web';
import '@pnp/sp/site-users/web';
import '@pnp/sp/views';
import '@pnp/sp/webs';
import '@pnp/sp/context-info';
import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import { BearerToken, type Queryable } from '@pnp/queryable';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose';
import {
  createSharePoint,
  type DirectoryPerson,
  type LocalSharePoint,
  type SharePointOptions,
} from '../../../src/local/sharepoint/sharepoint';

export const baseUrl = 'http://sharepoint.test';
export const sitePath = '/sites/tasks';
export const webUrl = `${baseUrl}${sitePath}`;
const issuer = 'http://identity.test';

const person = (loginName: string, name: string): DirectoryPerson => ({
  objectId: `00000000-0000-4000-8000-${Buffer.from(loginName).toString('hex').padEnd(12, '0').slice(0, 12)}`,
  loginName,
  name,
  jobTitle: 'Konsulent',
  department: 'Økonomi',
});

export const owner = person('ea@kommune.test', 'Else Ager');
export const bo = person('bo@kommune.test', 'Bo Skov');
export const ida = person('ida@kommune.test', 'Ida Østerby');
/** A guest. */
export const gitte = { ...person('gitte_partner.test#EXT#@kommune.test', 'Gitte Gæst'), mail: 'gitte@partner.test' };
const directory = [owner, bo, ida, gitte];

interface TokenClaims {
  readonly audience?: string;
  readonly issuer?: string;
  readonly scope?: string;
  readonly expiresIn?: string;
  readonly key?: CryptoKey;
  readonly extra?: JWTPayload;
}

export interface TestSite {
  readonly sharePoint: LocalSharePoint;
  /** The site as one person sees it, through PnPjs. */
  as(who: DirectoryPerson, claims?: TokenClaims): Promise<SPFI>;
  token(who: DirectoryPerson, claims?: TokenClaims): Promise<string>;
  /** A bare request as one person; `path` is the address behind the site's. */
  request(who: DirectoryPerson, path: string, init?: RequestInit): Promise<Response>;
  readonly now: Date;
}

export const startSite = async (options: Partial<SharePointOptions> = {}): Promise<TestSite> => {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(publicKey)), kid: 'test', alg: 'ES256' };
  const now = new Date('2026-03-02T10:15:30.400Z');
  const sharePoint = createSharePoint({
    databaseFile: ':memory:',
    baseUrl,
    sitePath,
    siteTitle: 'Opgaver',
    ownerLogin: owner.loginName,
    directory,
    signIn: { mode: 'token', trust: { issuer, keys: () => ({ keys: [key] }) } },
    now: () => now,
    report: (error) => {
      throw error;
    },
    ...options,
  });
  const token = async (who: DirectoryPerson, claims: TokenClaims = {}): Promise<string> =>
    new SignJWT({
      upn: who.loginName,
      name: who.name,
      oid: who.objectId,
      scp: claims.scope ?? 'AllSites.FullControl',
      ...claims.extra,
    })
      .setProtectedHeader({ alg: 'ES256', kid: 'test' })
      .setIssuer(claims.issuer ?? issuer)
      .setAudience(claims.audience ?? baseUrl)
      .setNotBefore('-1 minute')
      .setExpirationTime(claims.expiresIn ?? '1 hour')
      .sign(claims.key ?? privateKey);
  const as = async (who: DirectoryPerson, claims?: TokenClaims): Promise<SPFI> => {
    const sp = spfi(webUrl).using(SPBrowser(), BearerToken(await token(who, claims)));
    return sp.using((instance: Queryable) => {
      instance.on.send.replace(async (url: URL, init: RequestInit) => sharePoint.fetch(new Request(url, init)));
      return instance;
    });
  };
  const request = async (who: DirectoryPerson, path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = new Headers(init.headers);
    headers.set('authorization', `Bearer ${await token(who)}`);
    if (!headers.has('accept')) headers.set('accept', 'application/json;odata=nometadata');
    if (init.body !== undefined && !headers.has('content-type')) headers.set('content-type', 'application/json');
    return sharePoint.fetch(new Request(`${webUrl}${path}`, { ...init, headers }));
  };
  return { sharePoint, as, token, request, now };
};
