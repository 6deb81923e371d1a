/**
 * Sign-in over HTTP: who signs (the discovery document and the keys) for everybody, tokens without a word for the local Teams alone.
 * A browser cannot lie about `Origin`, so the tab, which has another, gets a token through the host's bridge, or as every
 * single-page app: a person signs in on a page of ours (`authorize`), and the app redeems the code (`redeem`).
 * Where there is no Teams, programs get tokens, which send no `Origin`, and pages none.
 */
import { answerAuthorize, type Registration } from './authorize';
import type { Grants } from './grants';
import { SignInError, type Identity, type TokenRequest } from './identity';
import { answerRedeem } from './redeem';
import { answerSignIn, signedInCookie } from './signInPage';

const text = (given: Partial<Record<string, unknown>>, key: 'loginName' | 'scope' | 'clientId'): string => {
  const value = given[key];
  if (typeof value !== 'string' || value === '')
    throw new SignInError('invalid_request', `AADSTS900144: ${key} missing`);
  return value;
};

const readTokenRequest = async (request: Request): Promise<TokenRequest> => {
  const body: unknown = await request.json().catch(() => undefined);
  if (typeof body !== 'object' || body === null) throw new SignInError('invalid_request', 'AADSTS900144: no JSON body');
  const given: Partial<Record<string, unknown>> = { ...body };
  return { loginName: text(given, 'loginName'), scope: text(given, 'scope'), clientId: text(given, 'clientId') };
};

const refusal = (status: number, error: string, description: string, headers?: HeadersInit): Response =>
  Response.json({ error, error_description: description }, { status, headers: headers ?? {} });

/** What msal asks first of an authority: other names of the same, and under which one accounts are kept. */
const instance = (baseUrl: string): object => {
  const { host } = new URL(baseUrl);
  const aliases = [
    ...new Set([host, 'login.microsoftonline.com', 'login.windows.net', 'login.microsoft.com', 'sts.windows.net']),
  ];
  return {
    tenant_discovery_endpoint: `${baseUrl}/common/v2.0/.well-known/openid-configuration`,
    'api-version': '1.1',
    metadata: [{ preferred_network: host, preferred_cache: 'login.windows.net', aliases }],
  };
};

export const createIdentityHttp = (
  identity: Identity,
  baseUrl: string,
  /** The origin of the local Teams; null: no page at all. */
  trustedOrigin: string | null,
  /** Which sites a browser is signed in to, and as which app. */
  pages?: { readonly sites: readonly string[]; readonly clientId: string },
  /** The app that a browser may sign in to without Teams. */
  browser?: { readonly app: Registration; readonly grants: Grants },
): ((request: Request) => Promise<Response>) => {
  const open = { 'Access-Control-Allow-Origin': '*' };
  const oauth = `/${identity.tenantId}/oauth2/v2.0`;
  const keysPath = `/${identity.tenantId}/discovery/v2.0/keys`;

  const answerToken = async (request: Request): Promise<Response> => {
    if (request.headers.get('Origin') !== trustedOrigin) {
      const only = trustedOrigin === null ? 'programs, no pages,' : 'the local Teams';
      return refusal(403, 'unauthorized_client', `Only ${only} may ask for tokens.`);
    }
    const headers = {
      ...(trustedOrigin !== null && {
        'Access-Control-Allow-Origin': trustedOrigin,
        'Access-Control-Allow-Credentials': 'true',
      }),
      'Cache-Control': 'no-store',
      Vary: 'Origin',
    };
    if (request.method === 'OPTIONS') {
      return new Response(null, {
        status: 204,
        headers: { ...headers, 'Access-Control-Allow-Headers': 'content-type' },
      });
    }
    if (request.method !== 'POST') return refusal(405, 'invalid_request', 'POST only', headers);
    try {
      const asked = await readTokenRequest(request);
      const token = await identity.mint(asked);
      const cookie = trustedOrigin !== null && signedInCookie(asked.loginName, baseUrl.startsWith('https:'));
      return Response.json(token, { headers: { ...headers, ...(cookie !== false && { 'Set-Cookie': cookie }) } });
    } catch (error) {
      if (error instanceof SignInError) return refusal(400, error.code, error.message, headers);
      throw error;
    }
  };

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/token') return answerToken(request);
    if (pathname === '/signin' && pages !== undefined) {
      return answerSignIn(request, identity, pages.sites, pages.clientId);
    }
    if (browser !== undefined && pathname === `${oauth}/authorize`) {
      return answerAuthorize(request, { identity, ...browser, isSecure: baseUrl.startsWith('https:') });
    }
    if (browser !== undefined && pathname === `${oauth}/token`) {
      return answerRedeem(request, identity, browser.grants, browser.app);
    }
    if (pathname === '/common/discovery/instance') return Response.json(instance(baseUrl), { headers: open });
    if (pathname === keysPath) return Response.json(identity.keys, { headers: open });
    if (pathname === `/${identity.tenantId}/v2.0/.well-known/openid-configuration`) {
      const document = {
        issuer: identity.issuer,
        authorization_endpoint: `${baseUrl}${oauth}/authorize`,
        token_endpoint: `${baseUrl}${oauth}/token`,
        end_session_endpoint: `${baseUrl}${oauth}/logout`,
        jwks_uri: `${baseUrl}${keysPath}`,
        response_types_supported: ['code'],
        subject_types_supported: ['pairwise'],
        id_token_signing_alg_values_supported: ['RS256'],
      };
      return Response.json(document, { headers: open });
    }
    return refusal(404, 'not_found', `The local sign-in does not know ${request.method} ${pathname}`);
  };
};
