import { generateKeyPair } from 'jose';
import { allowedHeaders } from '../../../../src/local/sharepoint/http/cors';
import { bo, owner, startSite, webUrl, type TestSite } from '../support';

let site: TestSite;
beforeAll(async () => {
  site = await startSite();
});
afterAll(() => site.sharePoint.close());

const ask = (authorization?: string): Promise<Response> =>
  site.sharePoint.fetch(
    new Request(`${webUrl}/_api/web/currentUser`, authorization === undefined ? {} : { headers: { authorization } }),
  );

describe('a token', () => {
  const wrong: [string, () => Promise<string | undefined>][] = [
    ['is missing', async () => undefined],
    ['is no token', async () => 'Bearer nonsense'],
    ['is for somebody else', async () => `Bearer ${await site.token(owner, { audience: 'http://elsewhere.test' })}`],
    ['comes from another issuer', async () => `Bearer ${await site.token(owner, { issuer: 'http://evil.test' })}`],
    ['has expired', async () => `Bearer ${await site.token(owner, { expiresIn: '-1 minute' })}`],
    [
      'is signed by another key',
      async () => `Bearer ${await site.token(owner, { key: (await generateKeyPair('ES256')).privateKey })}`,
    ],
    ['has no scope SharePoint knows', async () => `Bearer ${await site.token(owner, { scope: 'User.Read' })}`],
    ['names nobody', async () => `Bearer ${await site.token(owner, { extra: { upn: '' } })}`],
  ];

  it.each(wrong)('that %s is answered with 401, a challenge and no CORS headers', async (_, authorization) => {
    const response = await ask(await authorization());
    expect({
      status: response.status,
      challenge: response.headers.get('www-authenticate')?.startsWith('Bearer realm='),
      cors: response.headers.get('access-control-allow-origin'),
    }).toEqual({ status: 401, challenge: true, cors: null });
  });

  it('that was taken is taken no more once it has run out', async () => {
    const authorization = `Bearer ${await site.token(owner, { expiresIn: '1 hour' })}`;
    const statusAfter = async (minutes: number): Promise<number> => {
      const later = Date.now() + minutes * 60_000;
      jest.useFakeTimers({ now: later, doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate', 'setTimeout'] });
      try {
        return (await ask(authorization)).status;
      } finally {
        jest.useRealTimers();
      }
    };
    expect([await statusAfter(0), await statusAfter(59), await statusAfter(61)]).toEqual([200, 200, 401]);
  });

  it('says who calls, and cuts the person by what the app may do', async () => {
    const readOnly = await site.as(owner, { scope: 'AllSites.Read' });
    expect(await readOnly.web.currentUser.select('LoginName', 'IsSiteAdmin')()).toMatchObject({
      LoginName: 'i:0#.f|membership|ea@kommune.test',
      IsSiteAdmin: true,
    });
    await expect(readOnly.web.lists.add('Forbudt')).rejects.toThrow('[403]');
    const writer = await site.as(owner, { scope: 'AllSites.Write' });
    await expect(writer.web.lists.add('Forbudt')).rejects.toThrow('[403]');
    const manager = await site.as(owner, { scope: 'AllSites.Manage' });
    expect(await manager.web.lists.add('Tilladt')).toMatchObject({ Title: 'Tilladt' });
  });

  it('of somebody without any right on the site opens nothing', async () => {
    const response = await site.request(bo, '/_api/web');
    expect([response.status, await response.json()]).toEqual([
      403,
      {
        'odata.error': {
          code: '-2147024891, System.UnauthorizedAccessException',
          message: {
            lang: 'en-US',
            value: 'Access denied. You do not have permission to perform this action or access this resource.',
          },
        },
      },
    ]);
  });
});

describe('a page of another origin', () => {
  it('may send exactly the headers PnPjs sends, and may read none', async () => {
    const response = await site.sharePoint.fetch(new Request(`${webUrl}/_api/web`, { method: 'OPTIONS' }));
    expect({
      headers: response.headers.get('access-control-allow-headers')?.split(', '),
      methods: response.headers.get('access-control-allow-methods'),
      exposed: response.headers.get('access-control-expose-headers'),
      credentials: response.headers.get('access-control-allow-credentials'),
    }).toEqual({ headers: [...allowedHeaders], methods: 'GET, POST, DELETE', exposed: null, credentials: null });
  });

  it('may read answers and errors', async () => {
    const found = await site.request(owner, '/_api/web');
    const missing = await site.request(owner, "/_api/web/lists/getByTitle('Nej')");
    expect([found, missing].map((one) => [one.status, one.headers.get('access-control-allow-origin')])).toEqual([
      [200, '*'],
      [404, '*'],
    ]);
  });
});

describe('a request digest', () => {
  it('is given to whoever has a token, and to nobody else', async () => {
    const sp = await site.as(owner);
    expect(await sp.web.getContextInfo()).toMatchObject({ FormDigestTimeoutSeconds: 1800, WebFullUrl: webUrl });
    const without = await site.sharePoint.fetch(new Request(`${webUrl}/_api/contextinfo`, { method: 'POST' }));
    expect(without.status).toBe(401);
  });
});
