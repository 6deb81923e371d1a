/**
 * Who calls, by the token alone: signature, issuer, audience, lifetime, scope. Everything wrong with it is a 401 with
 * SharePoint's challenge.
 */
import { createLocalJWKSet, errors, jwtVerify, type JSONWebKeySet, type JWTPayload } from 'jose';
import { fullMask, maskOf, noPermission, permissionBits, type Mask } from './permissions';

export interface Trust {
  readonly issuer: string;
  /** Whose issuer it is; a 401 names it. */
  readonly tenantId?: string;
  readonly keys: () => Promise<JSONWebKeySet> | JSONWebKeySet;
}

export interface Identity {
  /** Sign-in name in mail form. */
  readonly loginName: string;
  readonly name: string;
  readonly objectId: string | undefined;
  /** What the app may do at most; the person's own rights are cut by it. */
  readonly allowed: Mask;
  /** A program that signed in as itself: no person's rights cut what it may do. */
  readonly isProgram: boolean;
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

// Its application permissions. Sites.Selected alone reaches nothing: sites are granted over Graph, which is not here.
const roleMasks: Readonly<Record<string, Mask>> = {
  'Sites.Read.All': read,
  'Sites.ReadWrite.All': write,
  'Sites.Manage.All': write | permissionBits('manageLists'),
  'Sites.FullControl.All': fullMask,
  'Sites.Selected': noPermission,
};

const allowedBy = (names: readonly string[], masks: Readonly<Record<string, Mask>>): Mask => {
  const known = names.filter((name) => Object.hasOwn(masks, name));
  if (known.length === 0) throw new Unauthorized('The token has no scope that SharePoint knows.');
  return known.reduce((mask, name) => mask | (masks[name] ?? noPermission), noPermission);
};

const reasonOf = (error: unknown): string => {
  if (error instanceof errors.JWTExpired) return 'Invalid JWT token. The token is expired.';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'aud') return 'Invalid audience Uri.';
  return error instanceof errors.JOSEError ? 'Invalid issuer or signature.' : String(error);
};

/** `appidacr` 2: the program proved itself by a certificate. By a secret it is refused with this very sentence (comm). */
const programOf = ({ appidacr, roles }: JWTPayload): Identity => {
  if (appidacr !== '2') throw new Unauthorized('Unsupported app only token.');
  const names = Array.isArray(roles) ? roles.map(String) : [];
  return {
    loginName: 'app@sharepoint',
    name: 'SharePoint App',
    objectId: undefined,
    allowed: allowedBy(names, roleMasks),
    isProgram: true,
  };
};

const identityOf = (payload: JWTPayload): Identity => {
  const { upn, name, oid, scp } = payload;
  if (payload['idtyp'] === 'app') return programOf(payload);
  if (typeof upn !== 'string' || upn === '') throw new Unauthorized('The token names no person.');
  return {
    loginName: upn.toLowerCase(),
    name: typeof name === 'string' && name !== '' ? name : upn,
    objectId: typeof oid === 'string' ? oid : undefined,
    allowed: allowedBy(typeof scp === 'string' ? scp.split(' ') : [], scopeMasks),
    isProgram: false,
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
