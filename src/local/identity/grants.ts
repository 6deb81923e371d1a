/**
 * What a sign-in of a browser leaves behind: codes, refresh tokens, consents. In memory, so that a restart signs everybody out.
 * Life times: documented (identity platform, "Refresh tokens": 24 hours for a single-page app, which a renewal does not extend).
 */
import { createHash, randomBytes } from 'node:crypto';

/** A code is for use at once; Entra's lives ten minutes (documented: "typically they expire after about 10 minutes"). */
const CODE_MS = 10 * 60_000;
const REFRESH_MS = 24 * 3_600_000;

export interface Grant {
  readonly loginName: string;
  readonly clientId: string;
  /** As asked for, with openid and its like. */
  readonly scope: string;
  readonly nonce: string | undefined;
}

export interface CodeRequest extends Grant {
  readonly redirectUri: string;
  /** PKCE, S256. */
  readonly challenge: string;
}

/** An OAuth error in Entra's words. `number` is the one in AADSTS. */
export interface Refusal {
  readonly error: string;
  readonly number: number;
  readonly says: string;
  readonly suberror?: string;
}

export type Redeemed = { readonly grant: Grant; readonly refreshToken: string } | { readonly refused: Refusal };

const invalidGrant = (number: number, says: string, suberror?: string): { readonly refused: Refusal } => ({
  refused: { error: 'invalid_grant', number, says, ...(suberror !== undefined && { suberror }) },
});

const random = (): string => randomBytes(32).toString('base64url');

const resourceScopes = (scope: string): readonly string[] =>
  scope
    .split(' ')
    .filter((part) => part.includes('/'))
    .map((part) => part.toLowerCase());

export interface Grants {
  hasConsent(loginName: string, scope: string): boolean;
  giveConsent(loginName: string, scope: string): void;
  issueCode(request: CodeRequest): string;
  redeemCode(code: string, given: { clientId: string; redirectUri: string; verifier: string }): Redeemed;
  redeemRefresh(token: string, given: { clientId: string; scope: string }): Redeemed;
  /** What an administrator's "Revoke sessions" does: no refresh token of the person is taken any more. */
  revoke(loginName: string): void;
  /** Takes back every consent, the administrator's too. */
  withdrawConsents(): void;
}

/** `consented`: scopes that an administrator has given for everybody. */
export const createGrants = (consented: readonly string[], now: () => number = Date.now): Grants => {
  const codes = new Map<string, CodeRequest & { readonly until: number; used: boolean }>();
  const refreshes = new Map<string, Grant & { readonly until: number; readonly since: number }>();
  const consents = new Map<string, Set<string>>();
  const revokedAt = new Map<string, number>();
  const forAll = new Set(consented.map((scope) => scope.toLowerCase()));
  let issued = 0;

  const hasConsent = (loginName: string, scope: string): boolean =>
    resourceScopes(scope).every((part) => forAll.has(part) || consents.get(loginName)?.has(part) === true);

  const issueRefresh = (grant: Grant, until: number): string => {
    const token = random();
    issued += 1;
    refreshes.set(token, { ...grant, until, since: issued });
    return token;
  };

  return {
    hasConsent,
    giveConsent: (loginName, scope) => {
      const given = consents.get(loginName) ?? new Set();
      for (const part of resourceScopes(scope)) given.add(part);
      consents.set(loginName, given);
    },
    issueCode: (request) => {
      const code = random();
      codes.set(code, { ...request, until: now() + CODE_MS, used: false });
      return code;
    },
    redeemCode: (code, { clientId, redirectUri, verifier }) => {
      const found = codes.get(code);
      if (found === undefined || found.clientId !== clientId) {
        return invalidGrant(9002313, 'Invalid request. Request is malformed or invalid.');
      }
      if (found.used) return invalidGrant(54005, 'OAuth2 Authorization code was already redeemed.');
      // Also one that is refused is spent: nobody may try verifiers.
      found.used = true;
      if (now() > found.until) return invalidGrant(70008, 'The provided authorization code has expired.');
      if (found.redirectUri !== redirectUri) {
        return invalidGrant(500112, 'The reply address does not match the one the code was requested with.');
      }
      if (createHash('sha256').update(verifier).digest('base64url') !== found.challenge) {
        return invalidGrant(501481, 'The Code_Verifier does not match the code_challenge of the request.');
      }
      return { grant: found, refreshToken: issueRefresh(found, now() + REFRESH_MS) };
    },
    redeemRefresh: (token, { clientId, scope }) => {
      const found = refreshes.get(token);
      if (found === undefined || found.clientId !== clientId) {
        return invalidGrant(9002313, 'Invalid request. Request is malformed or invalid.');
      }
      if (found.since <= (revokedAt.get(found.loginName) ?? 0)) {
        return invalidGrant(50173, 'The provided grant has expired due to it being revoked.', 'bad_token');
      }
      if (now() > found.until) {
        return invalidGrant(700084, 'The refresh token was issued to a single page app (SPA), and has expired.');
      }
      if (!hasConsent(found.loginName, scope)) {
        return invalidGrant(65001, 'The user or administrator has not consented.', 'consent_required');
      }
      const grant = { ...found, scope };
      return { grant, refreshToken: issueRefresh(grant, found.until) };
    },
    revoke: (loginName) => {
      revokedAt.set(loginName, issued);
    },
    withdrawConsents: () => {
      forAll.clear();
      consents.clear();
    },
  };
};
