/** Signs people in: mints the tokens that Entra would, for whom the local Teams says is sitting there. */
import { SignJWT, type JSONWebKeySet, type JWTPayload } from 'jose';
import { loadSigningKey } from './signingKey';

export interface SignInPerson {
  readonly objectId: string;
  /** Mail form, the user principal name. */
  readonly loginName: string;
  readonly name: string;
  /** Of a guest: the directory that signs them in, and what they are called there. */
  readonly home?: { readonly tenantId: string; readonly loginName: string };
}

export interface TokenRequest {
  readonly loginName: string;
  /** As an app asks for it: "https://contoso.sharepoint.com/AllSites.Write openid". */
  readonly scope: string;
  readonly clientId: string;
  /** Into the id token, as the app sent it. */
  readonly nonce?: string | undefined;
}

export interface TokenAnswer {
  readonly access_token: string;
  readonly id_token: string;
  readonly expires_in: number;
  readonly scope: string;
}

/** For a program that signs in as itself. */
export interface ProgramTokenRequest {
  readonly clientId: string;
  /** The origin of the resource. */
  readonly audience: string;
  readonly roles: readonly string[];
}

export interface IdentityOptions {
  /** Where the signing key lies. */
  readonly keyFile: string;
  /** The origin clients see, "http://localhost:4403". */
  readonly baseUrl: string;
  readonly tenantId: string;
  readonly directory: readonly SignInPerson[];
  /** Who else there is, by sign-in name. */
  readonly anybody?: (loginName: string) => SignInPerson | undefined;
  /** How long a token lives; an hour, as Entra's, unless a test says otherwise. */
  readonly tokenSeconds?: number;
}

export interface Identity {
  readonly issuer: string;
  readonly keys: JSONWebKeySet;
  readonly tenantId: string;
  /** Whom a sign-in page can offer. */
  readonly people: readonly SignInPerson[];
  personOf(loginName: string): SignInPerson | undefined;
  /** Rejects with `SignInError` where Entra would refuse. */
  mint(request: TokenRequest): Promise<TokenAnswer>;
  /** Names no person. */
  mintForProgram(request: ProgramTokenRequest): Promise<{ readonly token: string; readonly seconds: number }>;
}

export class SignInError extends Error {
  /** The OAuth error, "invalid_grant". */
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'SignInError';
    this.code = code;
  }
}

const OPENID_SCOPES = ['openid', 'profile', 'email', 'offline_access'];
const GRAPH = 'https://graph.microsoft.com';

/** The audience is the origin of the one resource the scopes name; bare scopes ("User.Read") are Graph's. */
const resourceOf = (scope: string): { audience: string; permissions: string } => {
  const asked = scope.split(/\s+/).filter((part) => part !== '' && !OPENID_SCOPES.includes(part.toLowerCase()));
  const parts = asked.map((part) => {
    const isAddress = /^https?:\/\//.test(part);
    if (isAddress && !URL.canParse(part)) {
      throw new SignInError('invalid_scope', `AADSTS70011: the scope ${part} is not valid`);
    }
    const url = isAddress ? new URL(part) : undefined;
    return { audience: url?.origin ?? GRAPH, permission: url?.pathname.replace(/^\/+/, '') ?? part };
  });
  const audiences = [...new Set(parts.map((part) => part.audience))];
  if (audiences.length > 1) {
    throw new SignInError('invalid_scope', `AADSTS28000: scopes of more than one resource: ${audiences.join(', ')}`);
  }
  return { audience: audiences[0] ?? GRAPH, permissions: parts.map((part) => part.permission).join(' ') };
};

export const createIdentity = async (options: IdentityOptions): Promise<Identity> => {
  const { tenantId, tokenSeconds = 3600 } = options;
  const issuer = `${options.baseUrl}/${tenantId}/v2.0`;
  const key = await loadSigningKey(options.keyFile);

  const signed = (claims: JWTPayload, audience: string, subject: string): Promise<string> => {
    // The real clock, whatever day a demonstration is set to: browsers and servers compare `exp` with theirs.
    const now = Math.floor(Date.now() / 1000);
    return new SignJWT({ tid: tenantId, oid: subject, ver: '2.0', ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: key.id, typ: 'JWT' })
      .setIssuer(issuer)
      .setSubject(subject)
      .setAudience(audience)
      .setIssuedAt(now)
      .setNotBefore(now)
      .setExpirationTime(now + tokenSeconds)
      .sign(key.privateKey);
  };
  const sign = (claims: Record<string, string>, audience: string, person: SignInPerson): Promise<string> => {
    const { name, loginName, objectId, home } = person;
    // `idp` is there for guests alone (documented); that they keep a `upn` towards SharePoint is assumed.
    const guest = home && { preferred_username: home.loginName, idp: `https://sts.windows.net/${home.tenantId}/` };
    return signed({ name, upn: loginName, preferred_username: loginName, ...guest, ...claims }, audience, objectId);
  };

  const personOf = (loginName: string): SignInPerson | undefined =>
    options.directory.find((one) => one.loginName.toLowerCase() === loginName.toLowerCase()) ??
    options.anybody?.(loginName);

  return {
    issuer,
    tenantId,
    keys: { keys: [key.published] },
    people: options.directory,
    personOf,
    mint: async ({ loginName, scope, clientId, nonce }) => {
      const person = personOf(loginName);
      if (person === undefined) {
        throw new SignInError('invalid_grant', `AADSTS50034: the account ${loginName} does not exist in the directory`);
      }
      const { audience, permissions } = resourceOf(scope);
      return {
        access_token: await sign({ scp: permissions, appid: clientId, idtyp: 'user' }, audience, person),
        id_token: await sign(nonce === undefined ? {} : { nonce }, clientId, person),
        expires_in: tokenSeconds,
        scope,
      };
    },
    // The service principal's id is another than the client id; here they are one (nothing reads it).
    mintForProgram: async ({ clientId, audience, roles }) => ({
      token: await signed({ appid: clientId, appidacr: '2', idtyp: 'app', roles: [...roles] }, audience, clientId),
      seconds: tokenSeconds,
    }),
  };
};
