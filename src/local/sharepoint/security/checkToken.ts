/**
 * Who calls, by the token alone: signature, issuer, audience, lifetime, scope. Everything wrong with it is a 401 with
 * SharePoint's challenge.
 */
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { fullMask, maskOf, noPermission, permissionBits, type Mask } from './permissions';

export interface Trust {
  readonly issuer: string;
  readonly keys: () => Promise<JSONWebKeySet> | JSONWebKeySet;
}

export interface Identity {
  /** Sign-in name in mail form. */
  readonly loginName: string;
  readonly name: string;
  readonly objectId: string | undefined;
  /** What the app may do at most; the person's own rights are cut by it. */
  readonly allowed: Mask;
}

export class Unauthorized extends Error {
  /** As SharePoint writes it into x-ms-diagnostics. */
  readonly reason: string;

  constructor(reason: string) {
    super(reason);
    this.name = 'Unauthorized';
    this.reason = reason;
  }
}

// Delegated permissions of Office 365 SharePoint Online. Read and Write reach items, Manage lists too, FullControl all.
const read = maskOf(176, 138612833);
const write = read | permissionBits('addListItems', 'editListItems', 'deleteListItems', 'managePersonalViews');
const scopeMasks: Readonly<Record<string, Mask>> = {
  'AllSites.Read': read,
  'AllSites.Write': write,
  'AllSites.Manage': write | permissionBits('manageLists'),
  'AllSites.FullControl': fullMask,
};

const allowedBy = (payload: JWTPayload): Mask => {
  const scopes = typeof payload['scp'] === 'string' ? payload['scp'].split(' ') : [];
  const known = scopes.filter((scope) => Object.hasOwn(scopeMasks, scope));
  if (known.length === 0) throw new Unauthorized('The token has no scope that SharePoint knows.');
  return known.reduce((mask, scope) => mask | (scopeMasks[scope] ?? noPermission), noPermission);
};

const reasonOf = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'Invalid JWT token. The token is expired.';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return 'Invalid audience Uri.';
  return error instanceof errors.JOSEError ? 'Invalid issuer or signature.' : String(error);
};

const identityOf = (payload: JWTPayload): Identity => {
  const { upn, name, oid } = payload;
  if (typeof upn !== 'string' || upn === '') throw new Unauthorized('The token names no person.');
  return {
    loginName: upn.toLowerCase(),
    name: typeof name === 'string' && name !== '' ? name : upn,
    objectId: typeof oid === 'string' ? oid : undefined,
    allowed: allowedBy(payload),
  };
};

/** Tokens whose signature has been found good, kept: a client sends the same one for an hour. */
const mostKept = 200;

/** By the clock alone; the sentence for one that has run out is jose's. */
const isInForce = ({ exp = 0, nbf = Infinity }: JWTPayload): boolean => {
  const now = Date.now() / 1000;
  return nbf <= now && now < exp;
};

/** Makes the check for one site. `audience` is the origin that clients see. */
export const tokenCheck = (trust: Trust, audience: string): ((authorization: string | null) => Promise<Identity>) => {
  let keySet: ReturnType<typeof createLocalJWKSet> | undefined;
  const loadKeys = async (): Promise<ReturnType<typeof createLocalJWKSet>> => {
    keySet = createLocalJWKSet(await trust.keys());
    return keySet;
  };
  const verify = async (token: string): Promise<JWTPayload> => {
    const rules = { issuer: trust.issuer, audience, requiredClaims: ['exp', 'nbf'] };
    try {
      return (await jwtVerify(token, keySet ?? (await loadKeys()), rules)).payload;
    } catch (error) {
      // A key made after we looked: look again, once.
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error;
      return (await jwtVerify(token, await loadKeys(), rules)).payload;
    }
  };
  const kept = new Map<string, JWTPayload>();
  const checked = async (token: string): Promise<JWTPayload> => {
    const known = kept.get(token);
    if (known !== undefined && isInForce(known)) return known;
    kept.delete(token);
    const payload = await verify(token);
    if (kept.size >= mostKept) kept.clear();
    kept.set(token, payload);
    return payload;
  };
  return async (authorization) => {
    const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
    if (token === undefined) throw new Unauthorized('No token.');
    const payload = await checked(token).catch((error: unknown) => {
      throw error instanceof errors.JOSEError ? new Unauthorized(reasonOf(error)) : error;
    });
    return identityOf(payload);
  };
};
