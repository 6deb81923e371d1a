import { ConnectionCut } from '../../../../src/local/connectionCut';
import { createFaultControl } from '../../../../src/local/sharepoint/faults/control';
import { Faults } from '../../../../src/local/sharepoint/faults/faults';
import { parseRule, type FaultRule } from '../../../../src/local/sharepoint/faults/rule';
import { bo, ida, owner, startSite, type TestSite } from '../support';

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

/** Which of a row of requests meet the fault. */
const pattern = async (rule: FaultRule, requests: number): Promise<string> => {
  faults.clear();
  faults.add(rule);
  let row = '';
  for (let index = 0; index < requests; index += 1) {
    row += (await site.request(owner, '/_api/web?$select=Title')).status === 503 ? 'x' : '.';
  }
  return row;
};

it('skip, times and pass count the requests that match', async () => {
  expect(await pattern({ action: 'status', status: 503, skip: 2, times: 2 }, 6)).toBe('..xx..');
  faults.clear();
  faults.add({ action: 'pass', match: { path: 'lists' }, times: 1 });
  faults.add({ action: 'status', status: 503 });
  const ask = async (path: string): Promise<number> => (await site.request(owner, path)).status;
  expect([await ask('/_api/web'), await ask('/_api/web/lists'), await ask('/_api/web/lists')]).toEqual([503, 200, 503]);
  expect(faults.state().map(({ matched, met }) => [matched, met])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

it('the same seed makes the same requests meet it, another others; about as many as the probability says', async () => {
  const rule = { action: 'status', status: 503, probability: 0.3 } as const;
  const first = await pattern({ ...rule, seed: 7 }, 100);
  expect(await pattern({ ...rule, seed: 7 }, 100)).toBe(first);
  expect(await pattern({ ...rule, seed: 8 }, 100)).not.toBe(first);
  // These are the numbers of this generator, the same on every machine.
  expect(first.replaceAll('.', '').length).toBeGreaterThan(20);
  expect(first.replaceAll('.', '').length).toBeLessThan(40);
  expect((await pattern({ ...rule, seed: 7, skip: 10 }, 100)).slice(10)).toBe(first.slice(10));
});

it('delays add up with what else is met', async () => {
  faults.add({ action: 'delay', milliseconds: 30 });
  faults.add({ action: 'delay', milliseconds: 20, match: { person: ida.loginName } });
  faults.add({ action: 'status', status: 500, times: 1 });
  const asked = { method: 'GET', path: '/', person: () => Promise.resolve(ida.loginName) };
  expect(await faults.verdict(asked)).toMatchObject({ delay: 50, action: { action: 'status', status: 500 } });
  expect(await faults.verdict({ ...asked, person: () => Promise.resolve(undefined) })).toEqual({
    delay: 30,
    action: undefined,
  });
  expect((await add('langsomt')).status).toBe(201);
});

it('a preflight meets nothing', async () => {
  faults.add({ action: 'dropBefore' });
  const url = 'http://sharepoint.test/sites/tasks/_api/web';
  expect((await site.sharePoint.fetch(new Request(url, { method: 'OPTIONS' }))).status).toBe(200);
});

describe('a rule that is none is refused with a sentence', () => {
  it.each<[unknown, string]>([
    [5, 'A rule must be an object.'],
    [{}, 'action must be one of'],
    [{ action: 'constructor' }, 'action must be one of'],
    [{ action: 'status' }, 'The action status needs status.'],
    [{ action: 'status', status: 200 }, 'status must be a number from 400 to 599.'],
    [{ action: 'status', status: 503, after: 1 }, 'after must be true or false.'],
    [{ action: 'delay', milliseconds: -1 }, 'milliseconds must be a number'],
    [{ action: 'dropBefore', milliseconds: 5 }, 'milliseconds is not known here'],
    [{ action: 'dropBefore', times: 1.5 }, 'times must be a whole number.'],
    [{ action: 'dropBefore', probability: 2 }, 'probability must be a number from 0 to 1.'],
    [{ action: 'dropBefore', match: [] }, 'match must be an object.'],
    [{ action: 'dropBefore', match: { verb: 'GET' } }, 'verb is not known here'],
    [{ action: 'dropBefore', match: { path: '(' } }, 'path is no regular expression'],
    [{ action: 'dropBefore', match: { person: 5 } }, 'person must be a text.'],
  ])('%j: %s', (json, sentence) => {
    expect(() => parseRule(json)).toThrow(sentence);
  });
});

describe('the control address', () => {
  const control = (method: string, path: string, body?: unknown, origin?: string): Promise<Response> =>
    createFaultControl(faults)(
      new Request(`http://localhost:1${path}`, {
        method,
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
        headers: origin === undefined ? {} : { origin },
      }),
    );
  const rule = { action: 'dropAfter', times: 3 };

  it('takes one rule or several, shows them with their counts, puts others in their place, removes one or all', async () => {
    expect(await (await control('POST', '/rules', rule)).json()).toEqual({ ids: [1] });
    expect(await (await control('POST', '/rules', [rule, { action: 'pass' }])).json()).toEqual({ ids: [2, 3] });
    expect((await control('DELETE', '/rules/2')).status).toBe(204);
    expect(await (await control('GET', '/rules')).json()).toEqual([
      { id: 1, rule, matched: 0, met: 0 },
      { id: 3, rule: { action: 'pass' }, matched: 0, met: 0 },
    ]);
    expect((await control('PUT', '/rules', [{ action: 'dropBefore' }])).status).toBe(201);
    expect(faults.state().map(({ id }) => id)).toEqual([4]);
    expect((await control('DELETE', '/rules')).status).toBe(204);
    expect(faults.state()).toEqual([]);
  });

  it.each([
    ['POST', '/rules', 'no json', 400],
    ['POST', '/rules', [rule, { action: 'no' }], 400],
    ['PUT', '/rules', {}, 400],
    ['DELETE', '/rules/9', undefined, 404],
    ['GET', '/rules/1', undefined, 405],
    ['PATCH', '/rules', {}, 405],
    ['GET', '/_api/web', undefined, 404],
  ])('%s %s %j: %i, and the rules stay as they were', async (method, path, body, status) => {
    faults.add({ action: 'pass' });
    const response = await control(method, path, body);
    expect([response.status, Object.keys((await response.json()) as object)]).toEqual([status, ['error']]);
    expect(faults.state()).toHaveLength(1);
  });

  it('tells what it knows, and pages nothing', async () => {
    expect(Object.keys((await (await control('GET', '/')).json()) as object)).toContain('POST /rules');
    const response = await control('POST', '/rules', rule, 'http://page.test');
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([403, null]);
    expect(faults.state()).toEqual([]);
  });
});
