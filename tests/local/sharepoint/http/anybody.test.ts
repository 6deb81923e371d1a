/** A site that checks no token, for clients of other projects. */
import { bo, owner, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite({ signIn: { mode: 'any' }, anybody: true });
});
afterAll(() => site.sharePoint.close());

const send = (path: string, authorization?: string, init: RequestInit = {}): Promise<Response> =>
  site.sharePoint.fetch(
    new Request(`${webUrl}${path}`, {
      ...init,
      headers: {
        accept: 'application/json;odata=nometadata',
        'content-type': 'application/json',
        ...(authorization === undefined ? {} : { authorization }),
      },
    }),
  );

const whoIs = async (authorization?: string): Promise<unknown> =>
  (await send('/_api/web/currentUser?$select=LoginName,Title,IsSiteAdmin', authorization)).json();

const administrator = { LoginName: `i:0#.f|membership|${owner.loginName}`, Title: owner.name, IsSiteAdmin: true };

it.each([
  ['no token', undefined],
  ['any token', 'Bearer eyJhbGciOi.x.y'],
  ['a password', 'Basic YTpi'],
])('%s is the administrator, who writes without a digest', async (_, authorization) => {
  expect(await whoIs(authorization)).toEqual(administrator);
  const added = await send('/_api/web/lists', authorization, {
    method: 'POST',
    body: JSON.stringify({ Title: `Til ${_}`, BaseTemplate: 100 }),
  });
  expect(added.status).toBe(201);
});

it.each([
  `Bearer user:${owner.loginName}`,
  `bearer USER:${owner.loginName.toUpperCase()}`,
  `Bearer user:i:0#.f|membership|${owner.loginName}`,
  `Bearer user:${encodeURIComponent(`i:0#.f|membership|${owner.loginName}`)}`,
])('%s is that person', async (authorization) => {
  expect(await whoIs(authorization)).toEqual(administrator);
});

it('a named person has just the rights granted', async () => {
  const asGerd = 'Bearer user:gerd.storm-hansen@contoso.test';
  expect((await send('/_api/web', asGerd)).status).toBe(403);
  const grant = await send('/_api/web/siteGroups(4)/users', undefined, {
    method: 'POST',
    body: JSON.stringify({ LoginName: 'i:0#.f|membership|gerd.storm-hansen@contoso.test' }),
  });
  expect(grant.status).toBe(201);
  expect(await whoIs(asGerd)).toEqual({
    LoginName: 'i:0#.f|membership|gerd.storm-hansen@contoso.test',
    Title: 'Gerd Storm-Hansen',
    IsSiteAdmin: false,
  });
  const list = { method: 'POST', body: JSON.stringify({ Title: 'Nej', BaseTemplate: 100 }) };
  expect((await send('/_api/web/lists', asGerd, list)).status).toBe(403);
});

it.each([
  'user:',
  'user:gerd',
  'user:gerd storm',
  'user: ',
  'user:a@b',
  'user:%ff@contoso.test',
  'user:%0d%0a@contoso.test',
  'user:a%00@b.test',
])('%s names nobody: 401', async (token) => {
  const response = await send('/_api/web', `Bearer ${token}`);
  expect([response.status, response.headers.get('x-ms-diagnostics')?.includes('\n')]).toEqual([401, false]);
});

describe('ensureUser', () => {
  const ensure = async (logonName: string): Promise<[number, unknown]> => {
    const response = await send('/_api/web/ensureuser?$select=Title,Email,LoginName', undefined, {
      method: 'POST',
      body: JSON.stringify({ logonName }),
    });
    return [response.status, await response.json()];
  };

  it.each([
    ['eva.lind@contoso.test', 'Eva Lind', 'eva.lind@contoso.test'],
    ['i:0#.f|membership|Kim@Contoso.test', 'Kim', 'kim@contoso.test'],
    ['søren_ravn@contoso.test', 'Søren Ravn', 'søren_ravn@contoso.test'],
    [bo.loginName, bo.name, bo.loginName],
  ])('finds %s', async (logonName, title, mail) => {
    const found = { Title: title, Email: mail, LoginName: `i:0#.f|membership|${mail}` };
    expect(await ensure(logonName)).toEqual([200, found]);
    expect(await ensure(logonName)).toEqual([200, found]);
  });

  it.each(['eva', 'a b@contoso.test', 'a@b@contoso.test', '@contoso.test', "x'@contoso.test", 'i:0#.f|membership|'])(
    'does not find %s',
    async (logonName) => {
      const [status] = await ensure(logonName);
      expect([400, 404]).toContain(status);
    },
  );
});

it('whoever is unknown to a site with a directory stays unknown', async () => {
  const strict = await startSite({ signIn: { mode: 'any' } });
  const response = await strict.sharePoint.fetch(
    new Request(`${webUrl}/_api/web/ensureuser`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: JSON.stringify({ logonName: 'eva.lind@contoso.test' }),
    }),
  );
  expect(response.ok).toBe(false);
  strict.sharePoint.close();
});
