/** @jest-environment node */
/** Signing in without Teams, as a single-page app does it: what Entra answers, refusal by refusal. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createGrants, type Grants } from '../../../src/local/identity/grants';
import { createIdentity, type Identity } from '../../../src/local/identity/identity';
import { createIdentityHttp } from '../../../src/local/identity/identityHttp';

const tenantId = '11111111-1111-4111-8111-111111111111';
const base = 'https://login.microsoftonline.com';
const site = 'https://kommune.sharepoint.com';
const tab = 'https://raaderum.kommune.dk';
const redirectUri = `${tab}/auth-redirect.html`;
const anna = { objectId: '00000000-0000-4000-8000-000000000002', loginName: 'anna@eksempel.dk', name: 'Anna Aagaard' };
const bo = { objectId: '00000000-0000-4000-8000-000000000003', loginName: 'bo@eksempel.dk', name: 'Bo Berg' };
const app = { clientId: 'tab', name: 'Råderum', redirectUris: [redirectUri] };
const verifier = 'en-lang-hemmelighed-som-kun-siden-kender';

let folder: string;
let identity: Identity;
let grants: Grants;
let now: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'identity-'));
  identity = await createIdentity({
    keyFile: join(folder, 'key.json'),
    baseUrl: base,
    tenantId,
    directory: [anna, bo],
  });
});
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  now = 0;
  grants = createGrants([`${site}/AllSites.Write`], () => now);
});

const send = (path: string, init: RequestInit = {}): Promise<Response> =>
  createIdentityHttp(identity, base, null, undefined, { app, grants })(new Request(`${base}/${tenantId}${path}`, init));

const asked = {
  client_id: 'tab',
  response_type: 'code',
  redirect_uri: redirectUri,
  scope: `${site}/AllSites.Write openid profile offline_access`,
  state: 's',
  nonce: 'n',
  code_challenge: createHash('sha256').update(verifier).digest('base64url'),
  code_challenge_method: 'S256',
  client_info: '1',
};

interface Visit {
  readonly cookie?: string;
  readonly form?: Readonly<Record<string, string>>;
}
const authorize = (change: Readonly<Record<string, string>> = {}, { cookie = '', form }: Visit = {}) =>
  send(`/oauth2/v2.0/authorize?${new URLSearchParams({ ...asked, ...change }).toString()}`, {
    headers: cookie === '' ? {} : { cookie },
    ...(form && { method: 'POST', body: new URLSearchParams(form) }),
  });

/** What comes back to the app behind the #. */
const answered = (response: Response): Readonly<Record<string, string>> => {
  const { origin, pathname, hash } = new URL(response.headers.get('Location') ?? 'about:blank');
  expect(`${origin}${pathname}`).toBe(redirectUri);
  return Object.fromEntries(new URLSearchParams(hash.slice(1)));
};
const cookieOf = (response: Response): string => response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const signedIn = async (...people: readonly string[]): Promise<string> => {
  let cookie = '';
  for (const login of people) cookie = cookieOf(await authorize({}, { cookie, form: { login } }));
  return cookie;
};

const redeem = async (form: Readonly<Record<string, string>>, origin: string | null = tab) => {
  const response = await send('/oauth2/v2.0/token', {
    method: 'POST',
    headers: origin === null ? {} : { Origin: origin },
    body: new URLSearchParams({ client_id: 'tab', ...form }),
  });
  return (await response.json()) as Readonly<Record<string, unknown>>;
};
const codeFor = async (login = anna.loginName): Promise<string> =>
  answered(await authorize({}, { form: { login } }))['code'] ?? '';
const withCode = (code: string, change: Readonly<Record<string, string>> = {}) => ({
  grant_type: 'authorization_code',
  code,
  redirect_uri: redirectUri,
  code_verifier: verifier,
  scope: asked.scope,
  ...change,
});
const claimsOf = (token: unknown): unknown =>
  JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString());

test('a person is chosen on a page, and the code buys tokens for the site and for the app', async () => {
  const first = await authorize();
  expect([first.status, await first.text()]).toEqual([200, expect.stringContaining('Anna Aagaard (anna@eksempel.dk)')]);
  const {
    code = '',
    state,
    client_info: info = '',
  } = answered(await authorize({}, { form: { login: anna.loginName } }));
  expect([state, JSON.parse(Buffer.from(info, 'base64url').toString())]).toEqual([
    's',
    { uid: anna.objectId, utid: tenantId },
  ]);
  const answer = await redeem(withCode(code));
  expect(claimsOf(answer['access_token'])).toMatchObject({ aud: site, scp: 'AllSites.Write', oid: anna.objectId });
  expect(claimsOf(answer['id_token'])).toMatchObject({ aud: 'tab', nonce: 'n' });
  expect(answer).toMatchObject({ token_type: 'Bearer', expires_in: 3600, ext_expires_in: 3600 });
});

test('nothing is sent to an address that is not the app’s', async () => {
  const foreign = await authorize({ redirect_uri: 'https://ond.example/auth-redirect.html' });
  const unknown = await authorize({ client_id: 'other' });
  expect([foreign.status, await foreign.text(), unknown.status, await unknown.text()]).toEqual([
    400,
    expect.stringContaining('AADSTS50011'),
    400,
    expect.stringContaining('AADSTS700016'),
  ]);
});

test.each([
  ['no proof', { code_challenge: '' }, 'invalid_request', 'AADSTS9002325'],
  ['a token instead of a code', { response_type: 'token' }, 'unsupported_response_type', 'AADSTS700054'],
])('%s is refused to the app', async (_what, change, error, number) => {
  expect(answered(await authorize(change))).toMatchObject({
    error,
    error_description: expect.stringContaining(number),
  });
});

describe('without a word (prompt=none)', () => {
  const silently = async (change: Readonly<Record<string, string>>, cookie: string) =>
    answered(await authorize({ prompt: 'none', ...change }, { cookie }));

  test.each([
    ['nobody is signed in', [], {}, 'login_required', 'AADSTS50058'],
    ['somebody else is', [bo.loginName], { login_hint: anna.loginName }, 'login_required', 'AADSTS50058'],
    ['two are, and neither is named', [anna.loginName, bo.loginName], {}, 'interaction_required', 'AADSTS16000'],
    ['consent is missing', [anna.loginName], { scope: `${site}/AllSites.Manage` }, 'consent_required', 'AADSTS65001'],
  ])('%s', async (_what, people, change, error, number) => {
    expect(await silently(change, await signedIn(...people))).toMatchObject({
      error,
      error_description: expect.stringContaining(number),
      state: 's',
    });
  });

  test('one of two is named, and gets a code', async () => {
    const cookie = await signedIn(anna.loginName, bo.loginName);
    expect(await silently({ login_hint: bo.loginName }, cookie)).toHaveProperty('code');
  });
});

test('consent is asked for on a page, can be declined, and is kept when it is given', async () => {
  const wider = { scope: `${site}/AllSites.FullControl openid` };
  const page = await authorize(wider, { form: { login: anna.loginName } });
  expect(await page.text()).toContain(`${site}/AllSites.FullControl`);
  const no = await authorize(wider, { form: { login: anna.loginName, consent: 'no' } });
  expect(answered(no)).toMatchObject({
    error: 'access_denied',
    error_description: expect.stringContaining('AADSTS65004'),
  });
  const yes = await authorize(wider, { form: { login: anna.loginName, consent: 'yes' } });
  expect(answered(yes)).toHaveProperty('code');
  expect(answered(await authorize({ ...wider, prompt: 'none' }, { cookie: cookieOf(yes) }))).toHaveProperty('code');
});

test.each([
  ['the proof is wrong', { code_verifier: 'et gæt' }, 501481],
  ['the reply address is another', { redirect_uri: `${tab}/index.html` }, 500112],
  ['the code is made up', { code: 'opdigtet' }, 9002313],
])('a code buys nothing when %s, and is spent', async (_what, change, number) => {
  const code = await codeFor();
  expect(await redeem(withCode(code, change))).toMatchObject({ error: 'invalid_grant', error_codes: [number] });
});

test('a code works once, and for ten minutes', async () => {
  const code = await codeFor();
  expect(await redeem(withCode(code))).toHaveProperty('access_token');
  expect(await redeem(withCode(code))).toMatchObject({ error_codes: [54005] });
  const late = await codeFor();
  now += 10 * 60_000 + 1;
  expect(await redeem(withCode(late))).toMatchObject({ error_codes: [70008] });
});

test('only a page of the app’s own origin may redeem', async () => {
  expect(await redeem(withCode(await codeFor()), null)).toMatchObject({ error_codes: [9002327] });
  expect(await redeem(withCode(await codeFor()), 'https://ond.example')).toMatchObject({ error_codes: [9002326] });
});

describe('a refresh token', () => {
  const tokenOf = async (): Promise<string> => String((await redeem(withCode(await codeFor())))['refresh_token']);
  const renew = (token: string, scope = asked.scope) =>
    redeem({ grant_type: 'refresh_token', refresh_token: token, scope });

  test('buys another token, and its successor ends when it would have', async () => {
    const first = await tokenOf();
    now += 23 * 3_600_000;
    const second = await renew(first);
    expect(second).toHaveProperty('access_token');
    now += 3_600_001;
    expect(await renew(String(second['refresh_token']))).toMatchObject({
      error: 'invalid_grant',
      error_codes: [700084],
    });
  });

  test('is refused where consent is missing, and after the sessions were revoked', async () => {
    const token = await tokenOf();
    expect(await renew(token, `${site}/AllSites.Manage`)).toMatchObject({
      error_codes: [65001],
      suberror: 'consent_required',
    });
    grants.revoke(anna.loginName);
    expect(await renew(token)).toMatchObject({ error_codes: [50173] });
    expect(await renew(await tokenOf())).toHaveProperty('access_token');
  });
});
