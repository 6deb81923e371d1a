import { bo, owner, startSite, webUrl, type TestSite } from '../support';

const begin = Date.parse('2026-03-02T10:00:00Z');
let now: number;
let site: TestSite | undefined;

const open = async (limits: Parameters<typeof startSite>[0]): Promise<TestSite> => {
  now = begin;
  site = await startSite({ now: () => new Date(now), ...limits });
  return site;
};
afterEach(() => site?.sharePoint.close());

const request: TestSite['request'] = (...asked) => {
  if (!site) throw new Error('no site is open');
  return site.request(...asked);
};

const shown = (response: Response): unknown[] => [
  response.status,
  ...['ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset', 'retry-after'].map((name) =>
    response.headers.get(name),
  ),
];

it('warns from 80 % on, then refuses that person alone until the time is over, counting refused requests too', async () => {
  await open({ limits: { perPerson: { requests: 10, seconds: 60 } } });
  const ask = async (): Promise<unknown[]> => shown(await request(owner, '/_api/web?$select=Title'));
  for (let time = 1; time <= 7; time += 1) expect(await ask()).toEqual([200, null, null, null, null]);
  now += 20_500;
  expect(await ask()).toEqual([200, '10', '2', '40', null]);
  expect(await ask()).toEqual([200, '10', '1', '40', null]);
  expect(await ask()).toEqual([200, '10', '0', '40', null]);
  expect(await ask()).toEqual([429, '10', '0', '40', '40']);
  expect((await request(bo, '/_api/web')).status).toBe(403);
  now = begin + 59_999;
  expect(await ask()).toEqual([429, '10', '0', '1', '1']);
  now = begin + 60_000;
  expect(await ask()).toEqual([200, null, null, null, null]);
});

it('says so as SharePoint’s error in the dialect asked for, readable for a page', async () => {
  await open({ limits: { perPerson: { requests: 1, seconds: 60 } } });
  const add = (): Promise<Response> =>
    request(owner, '/_api/web/lists', {
      method: 'POST',
      headers: { accept: 'application/json;odata=verbose' },
      body: '{"Title":"Tasks","BaseTemplate":100}',
    });
  // A body in the light dialect is right under a verbose Accept.
  expect((await add()).status).toBe(201);
  const refused = await add();
  expect([refused.status, refused.headers.get('access-control-allow-origin'), await refused.json()]).toEqual([
    429,
    '*',
    { error: { code: expect.stringMatching(/^-1, /), message: { lang: 'en-US', value: expect.any(String) } } },
  ]);
});

it('refuses everybody with 503 when all together ask too much', async () => {
  await open({ limits: { overall: { requests: 2, seconds: 10 } } });
  expect((await request(owner, '/_api/web')).status).toBe(200);
  expect((await request(bo, '/_api/web')).status).toBe(403);
  expect(shown(await request(owner, '/_api/web'))).toEqual([503, null, null, null, '10']);
  now += 10_000;
  expect((await request(owner, '/_api/web')).status).toBe(200);
});

it('nobody is counted without a token that is good', async () => {
  const { sharePoint } = await open({ limits: { overall: { requests: 1, seconds: 10 } } });
  for (let time = 0; time < 3; time += 1)
    expect((await sharePoint.fetch(new Request(`${webUrl}/_api/web`))).status).toBe(401);
  expect((await request(owner, '/_api/web')).status).toBe(200);
});

it('a batch counts once, whatever it holds, and is refused whole', async () => {
  await open({ limits: { perPerson: { requests: 2, seconds: 60 } } });
  const member = `--b\r\nContent-Type: application/http\r\n\r\nGET ${webUrl}/_api/web?$select=Title HTTP/1.1\r\n\r\n`;
  const ask = async (): Promise<[number, number]> => {
    const response = await request(owner, '/_api/$batch', {
      method: 'POST',
      headers: { 'content-type': 'multipart/mixed; boundary=b' },
      body: `${member.repeat(50)}--b--`,
    });
    return [response.status, [...(await response.text()).matchAll(/HTTP\/1\.1 200/g)].length];
  };
  expect(await ask()).toEqual([200, 50]);
  expect(await ask()).toEqual([200, 50]);
  expect(await ask()).toEqual([429, 0]);
});

it('the limit of all is looked at first, and both count what either refuses', async () => {
  await open({ limits: { perPerson: { requests: 3, seconds: 100 }, overall: { requests: 2, seconds: 10 } } });
  const ask = async (who: typeof owner): Promise<unknown[]> => shown(await request(who, '/_api/web?$select=Title'));
  expect(await ask(owner)).toEqual([200, null, null, null, null]);
  expect(await ask(owner)).toEqual([200, null, null, null, null]);
  expect(await ask(owner)).toEqual([503, null, null, null, '10']);
  now += 10_000;
  expect(await ask(owner)).toEqual([429, '3', '0', '90', '90']);
  expect(await ask(bo)).toEqual([403, null, null, null, null]);
});
