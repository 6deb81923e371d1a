/** Entra's addresses as programs use them. Answers only for programs it knows, and leaves the rest to others. */
import { signInByCertificate } from './certificateSignIn';
import { SignInError, type Identity } from './identity';
import { PersonSignIn } from './personSignIn';
import { askForDeviceCode, askWho, postBack, say } from './programPages';
import { refusedAs, type Program } from './programs';

const deviceGrant = 'urn:ietf:params:oauth:grant-type:device_code';
/** msal sends the second name of it, which Entra takes too (seen: msal-node 7.2.3; documented is the first alone). */
const personGrants = ['authorization_code', 'refresh_token', deviceGrant, 'device_code'];

/** Any port of this machine will do for a public client (documented for http://localhost). */
const isOwnMachine = (redirectUri: string): boolean =>
  URL.canParse(redirectUri) && /^http:\/\/localhost(?::\d+)?\/?$/.test(redirectUri);

const fieldsOf = async (request: Request): Promise<URLSearchParams> =>
  new URLSearchParams(await request.clone().text());

const orRefused = async (answer: () => Promise<object>): Promise<Response> => {
  try {
    return Response.json(await answer(), { headers: { 'Cache-Control': 'no-store' } });
  } catch (error) {
    if (error instanceof SignInError) return refusedAs(400, error.code, error.message);
    throw error;
  }
};

/** `pollSeconds`: how often a program may ask whether the person is through; Entra says 5. */
export const createProgramSignIn = (
  identity: Identity,
  baseUrl: string,
  programs: readonly Program[],
  pollSeconds = 5,
): ((request: Request) => Promise<Response | undefined>) => {
  const people = new PersonSignIn(identity);
  const below = `/${identity.tenantId}/oauth2/v2.0`;
  const find = (clientId: string | null): Program | undefined => programs.find((one) => one.clientId === clientId);

  const authorize = async (request: Request): Promise<Response | undefined> => {
    const asked = new URL(request.url).searchParams;
    const program = find(asked.get('client_id'));
    if (program === undefined) return undefined;
    const redirectUri = asked.get('redirect_uri') ?? '';
    if (!isOwnMachine(redirectUri))
      return say('AADSTS50011: The redirect URI specified in the request does not match those configured.', 400);
    const answer = (fields: Readonly<Record<string, string>>): Response =>
      postBack(redirectUri, { ...fields, state: asked.get('state') ?? '' });
    if (asked.get('response_mode') !== 'form_post' || asked.get('code_challenge_method') !== 'S256')
      return answer({ error: 'invalid_request', error_description: 'The local sign-in knows form_post with S256.' });
    if (request.method === 'GET') return askWho();
    const loginName = (await fieldsOf(request)).get('loginName') ?? '';
    const wanted = {
      program,
      scope: asked.get('scope') ?? '',
      redirectUri,
      challenge: asked.get('code_challenge') ?? '',
    };
    if (!PersonSignIn.isConsented(wanted)) {
      const description = 'AADSTS65004: User declined to consent to access the app.';
      return answer({ error: 'access_denied', error_description: description });
    }
    return answer({ code: people.codeFor(wanted, loginName) });
  };

  const device = async (request: Request): Promise<Response> => {
    const asked = await fieldsOf(request);
    const program = find(asked.get('client_id'));
    if (program === undefined) return refusedAs(400, 'unauthorized_client', unknown(asked));
    const { deviceCode, userCode } = people.beginDevice({ program, scope: asked.get('scope') ?? '' });
    const page = `${baseUrl}/device`;
    return Response.json({
      device_code: deviceCode,
      user_code: userCode,
      verification_uri: page,
      expires_in: 900,
      interval: pollSeconds,
      message: `To sign in, use a web browser to open the page ${page} and enter the code ${userCode} to authenticate.`,
    });
  };

  const unknown = (asked: URLSearchParams): string =>
    `AADSTS700016: Application with identifier '${asked.get('client_id') ?? ''}' was not found in the directory.`;

  const enterCode = async (request: Request): Promise<Response> => {
    if (request.method === 'GET') return askForDeviceCode();
    const given = await fieldsOf(request);
    return people.enterDevice(given.get('code') ?? '', given.get('loginName') ?? '')
      ? say('Du kan lukke vinduet.')
      : say('Koden kendes ikke.', 400);
  };

  const token = async (request: Request): Promise<Response | undefined> => {
    const asked = await fieldsOf(request);
    const grant = asked.get('grant_type') ?? '';
    const program = find(asked.get('client_id'));
    if (grant === 'client_credentials') {
      if (program === undefined) return refusedAs(400, 'unauthorized_client', unknown(asked));
      return orRefused(() => signInByCertificate(identity, program, asked, `${baseUrl}${below}/token`));
    }
    if (program === undefined || !personGrants.includes(grant)) return undefined;
    return orRefused(async () => people.redeem(grant, program, asked));
  };

  return async (request) => {
    const { pathname } = new URL(request.url);
    if (pathname === '/device') return enterCode(request);
    if (pathname === `${below}/authorize`) return authorize(request);
    if (request.method !== 'POST') return undefined;
    if (pathname === `${below}/devicecode`) return device(request);
    return pathname === `${below}/token` ? token(request) : undefined;
  };
};
