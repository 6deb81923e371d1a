/**
 * `/oauth2/v2.0/authorize`: the page in a browser where a person says who they are, and a code for the app. Nobody is asked for a
 * password. What is Entra's behaviour and where it is written stands in README.md.
 */
import type { Grants } from './grants';
import type { Identity } from './identity';
import { chooseConsent, choosePerson, fault } from './authorizePages';

/** An app registration: a single-page app of this tenant alone. */
export interface Registration {
  readonly clientId: string;
  readonly name: string;
  readonly redirectUris: readonly string[];
}

const cookieName = 'Sessions';

/** Who is signed in to Entra in this browser. */
const sessionsOf = (request: Request, identity: Identity): readonly string[] => {
  const found = (request.headers.get('cookie') ?? '')
    .split(';')
    .map((part) => part.trim())
    .find((part) => part.startsWith(`${cookieName}=`));
  if (found === undefined) return [];
  const names = decodeURIComponent(found.slice(cookieName.length + 1)).split(' ');
  return names.filter((name) => identity.personOf(name) !== undefined);
};

/** In a hidden frame too, as Entra's: SameSite=None, which needs TLS. */
const sessionCookie = (names: readonly string[], isSecure: boolean): string =>
  `${cookieName}=${encodeURIComponent(names.join(' '))}; Path=/; HttpOnly; SameSite=${isSecure ? 'None; Secure' : 'Lax'}`;

const clientInfo = (objectId: string, tenantId: string): string =>
  Buffer.from(JSON.stringify({ uid: objectId, utid: tenantId })).toString('base64url');

interface Place {
  readonly identity: Identity;
  readonly grants: Grants;
  readonly app: Registration;
  readonly isSecure: boolean;
}

type Form = ReadonlyMap<string, string>;
const readForm = async (request: Request): Promise<Form> =>
  new Map(request.method === 'POST' ? new URLSearchParams(await request.text()) : []);

export const answerAuthorize = async (
  request: Request,
  { identity, grants, app, isSecure }: Place,
): Promise<Response> => {
  const asked = new URL(request.url).searchParams;
  const get = (name: string): string => asked.get(name) ?? '';
  const form = await readForm(request);
  // Before the reply address is known to be the app's own, nothing is sent there.
  if (get('client_id') !== app.clientId) return fault('AADSTS700016: the application was not found in the directory.');
  const redirectUri = get('redirect_uri');
  if (!app.redirectUris.includes(redirectUri)) {
    return fault(`AADSTS50011: the redirect URI ${redirectUri} does not match the redirect URIs configured.`);
  }
  const reply = (answer: Readonly<Record<string, string>>, cookie?: string): Response => {
    const target = new URL(redirectUri);
    const text = new URLSearchParams({ ...answer, state: get('state') }).toString();
    if (get('response_mode') === 'query') target.search = text;
    else target.hash = text;
    return new Response(null, {
      status: 302,
      headers: {
        Location: target.href,
        'Cache-Control': 'no-store',
        ...(cookie !== undefined && { 'Set-Cookie': cookie }),
      },
    });
  };
  const refuse = (error: string, number: number, says: string, cookie?: string): Response =>
    reply({ error, error_description: `AADSTS${number}: ${says}` }, cookie);

  if (get('response_type') !== 'code') {
    return refuse('unsupported_response_type', 700054, 'the response_type is not enabled for the application.');
  }
  if (get('code_challenge') === '' || get('code_challenge_method') !== 'S256') {
    return refuse('invalid_request', 9002325, 'Proof Key for Code Exchange is required for cross-origin redemption.');
  }

  const scope = get('scope');
  const prompt = get('prompt');
  const sessions = sessionsOf(request, identity);
  const hint = get('login_hint').toLowerCase();
  const hinted = sessions.find((name) => name.toLowerCase() === hint);
  const chosen = form.get('login');

  if (prompt === 'none') {
    if (sessions.length === 0 || (hint !== '' && hinted === undefined)) {
      return refuse('login_required', 50058, 'a silent sign-in request was sent but no user is signed in.');
    }
    if (hinted === undefined && sessions.length > 1) {
      return refuse('interaction_required', 16000, 'multiple user identities are available for the current request.');
    }
  }
  const silent = prompt === '' || prompt === 'none' || prompt === 'consent';
  const known = hinted ?? (hint === '' && sessions.length === 1 ? sessions[0] : undefined);
  const person = identity.personOf(chosen ?? (silent ? (known ?? '') : ''));
  if (person === undefined) return choosePerson(identity.people, sessions, app.name);

  const cookie = sessionCookie([...new Set([...sessions, person.loginName])], isSecure);
  const answer = form.get('consent');
  if (answer === 'no') return refuse('access_denied', 65004, 'the user has declined to consent to the app.', cookie);
  if (answer === 'yes') grants.giveConsent(person.loginName, scope);
  else if (prompt === 'consent' || !grants.hasConsent(person.loginName, scope)) {
    if (prompt === 'none') return refuse('consent_required', 65001, 'the user or administrator has not consented.');
    return chooseConsent(person, scope, app.name, cookie);
  }
  const code = grants.issueCode({
    loginName: person.loginName,
    clientId: app.clientId,
    scope,
    nonce: asked.get('nonce') ?? undefined,
    redirectUri,
    challenge: get('code_challenge'),
  });
  const info = asked.get('client_info') === '1' && { client_info: clientInfo(person.objectId, identity.tenantId) };
  return reply({ code, ...info, session_state: crypto.randomUUID() }, cookie);
};
