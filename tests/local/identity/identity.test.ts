import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLocalJWKSet, jwtVerify } from 'jose';
import { createIdentity, type Identity } from '../../../src/local/identity/identity';
import { createIdentityHttp } from '../../../src/local/identity/identityHttp';

const tenantId = '11111111-1111-4111-8111-111111111111';
const baseUrl = 'http://localhost:4403';
const teamsOrigin = 'http://localhost:4400';
const anna = { objectId: '00000000-0000-4000-8000-000000000002', loginName: 'anna@eksempel.dk', name: 'Anna Aagaard' };
const gitte = {
  objectId: '00000000-0000-4000-8000-000000000009',
  loginName: 'gitte_partner.example#EXT#@eksempel.dk',
  name: 'Gitte Gæst',
  home: { tenantId: '99999999-9999-4999-8999-999999999999', loginName: 'gitte@partner.example' },
};
const request = {
  loginName: 'anna@eksempel.dk',
  scope: 'http://localhost:4402/AllSites.Write openid',
  clientId: 'tab',
};

let folder: string;
let keyFile: string;
const start = (tokenSeconds?: number): Promise<Identity> =>
  createIdentity({
    keyFile,
    baseUrl,
    tenantId,
    directory: [anna, gitte],
    ...(tokenSeconds !== undefined && { tokenSeconds }),
  });

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'identity-'));
  keyFile = join(folder, 'key.json');
});
afterEach(() => rmSync(folder, { recursive: true }));

const verified = async (identity: Identity, token: string) =>
  (await jwtVerify(token, createLocalJWKSet(identity.keys), { issuer: identity.issuer })).payload;

test('a guest is signed in to this tenant, as who they are here, and by whom at home', async () => {
  const identity = await start();
  const { access_token } = await identity.mint({ ...request, loginName: gitte.loginName });
  expect(await verified(identity, access_token)).toMatchObject({
    tid: tenantId,
    oid: gitte.objectId,
    upn: gitte.loginName,
    preferred_username: 'gitte@partner.example',
    idp: 'https://sts.windows.net/99999999-9999-4999-8999-999999999999/',
  });
});

test('an access token names the person, the permission and the one resource it is for', async () => {
  const identity = await start();
  const before = Math.floor(Date.now() / 1000);
  const { access_token, expires_in, scope } = await identity.mint(request);
  const { iat, nbf, exp, ...claims } = await verified(identity, access_token);
  expect(claims).toEqual({
    aud: 'http://localhost:4402',
    iss: `http://localhost:4403/${tenantId}/v2.0`,
    sub: anna.objectId,
    oid: anna.objectId,
    tid: tenantId,
    name: 'Anna Aagaard',
    upn: 'anna@eksempel.dk',
    preferred_username: 'anna@eksempel.dk',
    scp: 'AllSites.Write',
    appid: 'tab',
    idtyp: 'user',
    ver: '2.0',
  });
  expect({ nbf, life: Number(exp) - Number(iat), expires_in, scope }).toEqual({
    nbf: iat,
    life: 3600,
    expires_in: 3600,
    scope: request.scope,
  });
  expect(Number(iat)).toBeGreaterThanOrEqual(before);
});

test('an id token is for the app itself and carries no permission', async () => {
  const identity = await start();
  const { id_token } = await identity.mint(request);
  const claims = await verified(identity, id_token);
  expect({ aud: claims.aud, scp: claims['scp'], name: claims['name'] }).toEqual({
    aud: 'tab',
    scp: undefined,
    name: 'Anna Aagaard',
  });
});

test('a bare scope is one of Graph', async () => {
  const identity = await start();
  const { access_token } = await identity.mint({ ...request, scope: 'User.Read' });
  expect((await verified(identity, access_token)).aud).toBe('https://graph.microsoft.com');
});

test('scopes of two resources in one token are refused', async () => {
  const identity = await start();
  await expect(
    identity.mint({ ...request, scope: 'http://localhost:4402/AllSites.Write User.Read' }),
  ).rejects.toMatchObject({ code: 'invalid_scope' });
});

test('a scope that is no address is refused', async () => {
  const identity = await start();
  await expect(identity.mint({ ...request, scope: 'https://%' })).rejects.toMatchObject({ code: 'invalid_scope' });
});

test('a person who is not in the directory gets nothing', async () => {
  const identity = await start();
  await expect(identity.mint({ ...request, loginName: 'nobody@eksempel.dk' })).rejects.toMatchObject({
    code: 'invalid_grant',
  });
});

test('a token lives as long as asked for and no longer', async () => {
  const identity = await start(-1);
  const { access_token } = await identity.mint(request);
  await expect(verified(identity, access_token)).rejects.toMatchObject({ code: 'ERR_JWT_EXPIRED' });
});

test('the signing key is kept: a token outlives a restart', async () => {
  const { access_token } = await (await start()).mint(request);
  const restarted = await start();
  expect((await verified(restarted, access_token))['upn']).toBe('anna@eksempel.dk');
});

test('the signing key is for its owner alone and is not published', async () => {
  const identity = await start();
  expect(statSync(keyFile).mode & 0o077).toBe(0);
  expect(identity.keys.keys.map((key) => Object.keys(key).toSorted())).toEqual([
    ['alg', 'e', 'kid', 'kty', 'n', 'use'],
  ]);
});

test('a broken key file is named, not replaced', async () => {
  writeFileSync(keyFile, '{}');
  await expect(start()).rejects.toThrow(keyFile);
  expect(readFileSync(keyFile, 'utf8')).toBe('{}');
});

describe('over HTTP', () => {
  const ask = async (path: string, init: RequestInit = {}): Promise<Response> =>
    createIdentityHttp(await start(), baseUrl, teamsOrigin)(new Request(`${baseUrl}${path}`, init));
  const tokenRequest = (origin: string | undefined, body: object): RequestInit => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: origin === undefined ? {} : { Origin: origin },
  });

  test('the discovery document leads to the keys', async () => {
    const document = await (await ask(`/${tenantId}/v2.0/.well-known/openid-configuration`)).json();
    const keys = await (await ask(new URL(document.jwks_uri).pathname)).json();
    expect(keys).toEqual((await start()).keys);
  });

  test('the local Teams gets a token', async () => {
    const answer = await ask('/token', tokenRequest(teamsOrigin, request));
    expect(answer.headers.get('Access-Control-Allow-Origin')).toBe(teamsOrigin);
    const { access_token } = await answer.json();
    expect((await verified(await start(), access_token))['oid']).toBe(anna.objectId);
  });

  test.each([['http://localhost:4401'], ['null'], [undefined]])('%s gets none', async (origin) => {
    const answer = await ask('/token', tokenRequest(origin, request));
    expect({ status: answer.status, cors: answer.headers.get('Access-Control-Allow-Origin') }).toEqual({
      status: 403,
      cors: null,
    });
  });

  test('an unknown person and an empty question are answered as OAuth does', async () => {
    const unknown = await ask('/token', tokenRequest(teamsOrigin, { ...request, loginName: 'x@eksempel.dk' }));
    const empty = await ask('/token', tokenRequest(teamsOrigin, {}));
    expect([unknown.status, (await unknown.json()).error, empty.status, (await empty.json()).error]).toEqual([
      400,
      'invalid_grant',
      400,
      'invalid_request',
    ]);
  });

  test('an unknown address is not found', async () => {
    expect((await ask('/authorize')).status).toBe(404);
  });
});
