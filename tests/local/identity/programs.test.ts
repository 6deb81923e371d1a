/** How a program signs in at the local Entra: what it is given, and what it is refused. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { X509Certificate } from 'node:crypto';
import { decodeJwt, importPKCS8, SignJWT } from 'jose';
import { generate } from 'selfsigned';
import { createIdentity, type Identity } from '../../../src/local/identity/identity';
import { createProgramSignIn } from '../../../src/local/identity/programSignIn';
import { createSharePoint } from '../../../src/local/sharepoint/sharepoint';
import { anna, owner } from '../../support/startLocal';

const tenantId = '11111111-1111-4111-8111-111111111111';
const baseUrl = 'https://login.test';
const origin = 'https://sharepoint.test';
const clientId = '77777777-7777-4777-8777-777777777777';
const tokenUrl = `${baseUrl}/${tenantId}/oauth2/v2.0/token`;

type SignIn = ReturnType<typeof createProgramSignIn>;
type Json = Partial<Record<string, unknown>>;

let folder: string;
let identity: Identity;
let signIn: SignIn;
let certificate: { readonly cert: string; readonly private: string };
let stranger: { readonly cert: string; readonly private: string };
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'programs-'));
  const make = () => generate([{ name: 'commonName', value: 'x' }], { keySize: 2048, algorithm: 'sha256' });
  [certificate, stranger] = await Promise.all([make(), make()]);
  identity = await createIdentity({ keyFile: join(folder, 'key'), baseUrl, tenantId, directory: [owner, anna] });
  const program = {
    clientId,
    certificates: [certificate.cert],
    roles: ['Sites.Read.All'],
    delegated: ['AllSites.Read'],
  };
  signIn = createProgramSignIn(identity, baseUrl, [program]);
});
afterAll(() => rmSync(folder, { recursive: true }));

const ask = async (url: string, fields: Readonly<Record<string, string>>): Promise<Json> => {
  const answer = await signIn(new Request(url, { method: 'POST', body: new URLSearchParams(fields) }));
  const body: unknown = answer === undefined ? {} : await answer.json();
  return typeof body === 'object' && body !== null ? { ...body } : {};
};

const assertion = async (by: typeof certificate, audience = tokenUrl): Promise<string> => {
  const thumbprint = new X509Certificate(by.cert).fingerprint256.replaceAll(':', '');
  return new SignJWT({ jti: 'once' })
    .setProtectedHeader({ alg: 'PS256', 'x5t#S256': Buffer.from(thumbprint, 'hex').toString('base64url') })
    .setIssuer(clientId)
    .setSubject(clientId)
    .setAudience(audience)
    .setExpirationTime('5m')
    .sign(await importPKCS8(by.private, 'PS256'));
};

const byCertificate = async (given: Readonly<Record<string, string>> = {}): Promise<Json> =>
  ask(tokenUrl, {
    client_id: clientId,
    grant_type: 'client_credentials',
    scope: `${origin}/.default`,
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: await assertion(certificate),
    ...given,
  });

test('a certificate gives a token of the program itself, which names no person', async () => {
  const { access_token } = await byCertificate();
  const { aud, idtyp, roles, appidacr, upn, scp } = decodeJwt(String(access_token));
  expect({ aud, idtyp, roles, appidacr, upn, scp }).toEqual({
    aud: origin,
    idtyp: 'app',
    roles: ['Sites.Read.All'],
    appidacr: '2',
    upn: undefined,
    scp: undefined,
  });
});

test('another certificate, a statement for elsewhere, a secret and a scope by name are refused', async () => {
  const refused = [
    await byCertificate({ client_assertion: await assertion(stranger) }),
    await byCertificate({ client_assertion: await assertion(certificate, 'https://elsewhere.test/token') }),
    await byCertificate({ client_assertion_type: '', client_secret: 'hemmelig' }),
    await byCertificate({ scope: `${origin}/AllSites.Read` }),
    await byCertificate({ client_id: tenantId }),
  ];
  expect(refused.map(({ error, error_description: says }) => `${String(error)} ${String(says).slice(0, 13)}`)).toEqual([
    'invalid_client AADSTS700027:',
    'invalid_client AADSTS700027:',
    'invalid_client AADSTS7000216',
    'invalid_scope AADSTS1002012',
    'unauthorized_client AADSTS700016:',
  ]);
});

describe('a person in the browser of the machine', () => {
  const verifier = 'v'.repeat(43);
  const authorize = async (given: Readonly<Record<string, string>> = {}): Promise<string> => {
    const url = new URL(`${baseUrl}/${tenantId}/oauth2/v2.0/authorize`);
    url.search = new URLSearchParams({
      client_id: clientId,
      redirect_uri: 'http://localhost:5001',
      response_mode: 'form_post',
      scope: `${origin}/AllSites.Read openid`,
      state: 's',
      code_challenge: createHash('sha256').update(verifier).digest('base64url'),
      code_challenge_method: 'S256',
      ...given,
    }).toString();
    const body = new URLSearchParams({ loginName: anna.loginName });
    return (await (await signIn(new Request(url, { method: 'POST', body })))?.text()) ?? '';
  };
  const redeem = (page: string, given: Readonly<Record<string, string>> = {}): Promise<Json> =>
    ask(tokenUrl, {
      client_id: clientId,
      grant_type: 'authorization_code',
      code: /name="code" value="([^"]+)"/.exec(page)?.[1] ?? '',
      redirect_uri: 'http://localhost:5001',
      code_verifier: verifier,
      ...given,
    });

  test('gets a code that is good once, and a refresh token', async () => {
    const page = await authorize();
    const { access_token, refresh_token } = await redeem(page);
    expect(decodeJwt(String(access_token))).toMatchObject({ upn: anna.loginName, scp: 'AllSites.Read', idtyp: 'user' });
    expect((await redeem(page)).error).toBe('invalid_grant');
    const again = { client_id: clientId, grant_type: 'refresh_token', refresh_token: String(refresh_token) };
    expect(await ask(tokenUrl, again)).toHaveProperty('access_token');
    expect((await ask(tokenUrl, { ...again, scope: `${origin}/AllSites.FullControl` })).error).toBe('invalid_grant');
  });

  test('the code is nobody’s without its verifier, and goes to this machine alone', async () => {
    expect((await redeem(await authorize(), { code_verifier: 'w'.repeat(43) })).error).toBe('invalid_grant');
    expect(await authorize({ redirect_uri: 'https://elsewhere.test' })).toContain('AADSTS50011');
    expect(await authorize({ scope: `${origin}/AllSites.FullControl` })).toContain('value="access_denied"');
  });
});

test('SharePoint lets a program do what its role says, and one that came by a secret nothing', async () => {
  const sharePoint = createSharePoint({
    databaseFile: ':memory:',
    baseUrl: origin,
    sitePath: '/sites/test',
    siteTitle: 'Test',
    ownerLogin: owner.loginName,
    directory: [owner],
    signIn: { mode: 'token', trust: { issuer: identity.issuer, tenantId, keys: () => identity.keys } },
  });
  const status = async (token: string, method = 'GET'): Promise<number> => {
    const headers = {
      Authorization: `Bearer ${token}`,
      'Content-Type': 'application/json',
      Accept: 'application/json',
    };
    const body = method === 'GET' ? {} : { body: JSON.stringify({ Title: 'x', BaseTemplate: 100 }) };
    const url = `${origin}/sites/test/_api/web/lists`;
    return (await sharePoint.fetch(new Request(url, { method, headers, ...body }))).status;
  };
  const tokenOf = async (...roles: readonly string[]): Promise<string> =>
    (await identity.mintForProgram({ clientId, audience: origin, roles })).token;
  const full = await tokenOf('Sites.FullControl.All');
  const read = await tokenOf('Sites.Read.All');
  expect([await status(full), await status(full, 'POST')]).toEqual([200, 201]);
  expect([await status(read), await status(read, 'POST')]).toEqual([200, 403]);
  expect([await status(await tokenOf('Sites.Selected')), await status(await tokenOf())]).toEqual([403, 401]);
  const nobody = await sharePoint.fetch(new Request(`${origin}/sites/test/_api/web`));
  expect(nobody.headers.get('www-authenticate')).toContain(`realm="${tenantId}"`);
  sharePoint.close();
});
