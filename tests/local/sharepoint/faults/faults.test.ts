import { ConnectionCut } from '../../../../src/local/connectionCut';
import { Faults } from '../../../../src/local/sharepoint/faults/faults';
import type { FaultRule } from '../../../../src/local/sharepoint/faults/rule';
import { bo, owner, startSite, type TestSite } from '../support';

let faults: Faults;
let site: TestSite;
beforeEach(async () => {
  faults = new Faults();
  site = await startSite({ faults });
  await (await site.as(owner)).web.lists.add('Tasks');
});
afterEach(() => site.sharePoint.close());

const items = "/_api/web/lists/getByTitle('Tasks')/items";
const add = (title: string): Promise<Response> =>
  site.request(owner, items, { method: 'POST', body: JSON.stringify({ Title: title }) });
const titles = async (): Promise<string[]> => {
  const { value } = (await (await site.request(owner, `${items}?$select=Title`)).json()) as {
    value: { Title: string }[];
  };
  return value.map(({ Title }) => Title);
};

it('without rules nothing goes wrong', async () => {
  expect((await add('en')).status).toBe(201);
});

it('a request that is dropped before is never carried out, one that is dropped after is', async () => {
  faults.add({ action: 'dropBefore', match: { method: 'POST' }, times: 1 });
  faults.add({ action: 'dropAfter', match: { method: 'POST' }, times: 1 });
  await expect(add('før')).rejects.toThrow(ConnectionCut);
  expect(await titles()).toEqual([]);
  await expect(add('efter')).rejects.toThrow(ConnectionCut);
  expect(await titles()).toEqual(['efter']);
  expect((await add('rolig')).status).toBe(201);
});

it.each([
  ['application/json;odata=verbose', 'error'],
  ['application/json', 'odata.error'],
])('a refusal under %s is SharePoint’s %s, with Retry-After, readable for a page', async (accept, name) => {
  faults.add({ action: 'status', status: 429, retryAfter: 7 });
  const response = await site.request(owner, items, { headers: { accept } });
  expect([
    response.status,
    response.headers.get('retry-after'),
    response.headers.get('access-control-allow-origin'),
    Object.keys((await response.json()) as object),
  ]).toEqual([429, '7', '*', [name]]);
});

it.each([412, 423, 500, 503, 504])('%i in place of the answer, or after the request took effect', async (status) => {
  faults.add({ action: 'status', status, match: { method: 'POST' }, times: 1 });
  faults.add({ action: 'status', status, match: { method: 'POST' }, times: 1, after: true });
  expect((await add('nej')).status).toBe(status);
  expect(await titles()).toEqual([]);
  expect((await add('ja')).status).toBe(status);
  expect(await titles()).toEqual(['ja']);
});

it('an answer is cut in the middle, or after so many bytes, and its length says so', async () => {
  await add('en');
  const whole = new Uint8Array(await (await site.request(owner, items)).arrayBuffer());
  faults.add({ action: 'truncate', times: 1 });
  faults.add({ action: 'truncate', bytes: 3, times: 1 });
  for (const length of [Math.floor(whole.length / 2), 3]) {
    const cut = await site.request(owner, items).catch((error: unknown) => error);
    if (!(cut instanceof ConnectionCut)) throw new Error('it was not cut');
    expect([cut.partial?.status, cut.partial?.headers['content-length'], cut.partial?.bytes]).toEqual([
      200,
      String(whole.length),
      whole.subarray(0, length),
    ]);
  }
});

it('a token that expires is refused as an expired one from then on; another is good', async () => {
  const token = await site.token(owner);
  const ask = (bearer: string): Promise<Response> =>
    site.sharePoint.fetch(
      new Request('http://sharepoint.test/sites/tasks/_api/web', { headers: { authorization: `Bearer ${bearer}` } }),
    );
  expect((await ask(token)).status).toBe(200);
  faults.add({ action: 'expireTokens', times: 1 });
  const refused = await ask(token);
  expect([refused.status, refused.headers.get('x-ms-diagnostics')]).toEqual([
    401,
    expect.stringContaining('The token is expired.'),
  ]);
  expect((await ask(token)).status).toBe(401);
  expect((await ask(await site.token(owner, { expiresIn: '2 hours' }))).status).toBe(200);
});

it('a digest expires alike', async () => {
  const own = new Faults();
  const cookies = await startSite({ faults: own, signIn: { mode: 'digest' } });
  const post = (path: string, digest?: string): Promise<Response> =>
    cookies.sharePoint.fetch(
      new Request(`http://sharepoint.test/sites/tasks/_api/${path}`, {
        method: 'POST',
        headers: { accept: 'application/json;odata=nometadata', ...(digest && { 'x-requestdigest': digest }) },
      }),
    );
  const { FormDigestValue } = (await (await post('contextinfo')).json()) as { FormDigestValue: string };
  own.add({ action: 'expireTokens', match: { path: '/wonders' }, times: 1 });
  const answers = await Promise.all(['web/wonders', 'web/other'].map((path) => post(path, FormDigestValue)));
  expect(await Promise.all(answers.map((one) => one.text()))).toEqual([
    expect.stringContaining('-2130575252'),
    expect.stringContaining('-2130575252'),
  ]);
  cookies.sharePoint.close();
});

it('matches what is meant, where, and by whom', async () => {
  const { Id } = (await (await add('en')).json()) as { Id: number };
  const met = async (match: NonNullable<FaultRule['match']>, who = owner): Promise<boolean> => {
    faults.clear();
    faults.add({ action: 'status', status: 503, match });
    const merge = { method: 'POST', headers: { 'x-http-method': 'MERGE', 'if-match': '*' }, body: '{"Title":"to"}' };
    return (await site.request(who, `${items}(${Id})`, merge)).status === 503;
  };
  expect(await met({ method: 'merge' })).toBe(true);
  expect(await met({ method: 'POST|DELETE|MERGE' })).toBe(true);
  expect(await met({ method: 'POST' })).toBe(false);
  expect(await met({ path: String.raw`GETBYTITLE\('tasks'\)/items\(\d+\)$` })).toBe(true);
  expect(await met({ path: '/comments' })).toBe(false);
  expect(await met({ person: bo.loginName.toUpperCase() }, bo)).toBe(true);
  expect(await met({ person: bo.loginName })).toBe(false);
  expect(await met({ method: 'MERGE', person: owner.loginName, path: '/items' })).toBe(true);
});

it('a delay ends', async () => {
  faults.add({ action: 'delay', milliseconds: 20 });
  expect((await add('langsomt')).status).toBe(201);
});

it('a preflight meets nothing', async () => {
  faults.add({ action: 'dropBefore' });
  const url = 'http://sharepoint.test/sites/tasks/_api/web';
  expect((await site.sharePoint.fetch(new Request(url, { method: 'OPTIONS' }))).status).toBe(200);
});
