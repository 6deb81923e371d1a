/** Rules by themselves: how they are read, counted and drawn, and the address that takes them. */
import { createFaultControl } from '../../../../src/local/sharepoint/faults/control';
import { Faults, type Asked } from '../../../../src/local/sharepoint/faults/faults';
import { parseRule, type FaultRule } from '../../../../src/local/sharepoint/faults/rule';

let faults: Faults;
beforeEach(() => {
  faults = new Faults();
});

const asked = (path = '/', person?: string): Asked => ({ method: 'GET', path, person: () => Promise.resolve(person) });

/** Which of a row of requests meet the fault. */
const pattern = async (rule: FaultRule, requests: number): Promise<string> => {
  const own = new Faults();
  own.add(rule);
  let row = '';
  for (let index = 0; index < requests; index += 1) row += (await own.verdict(asked())).action ? 'x' : '.';
  return row;
};

it('skip, times and pass count the requests that match', async () => {
  expect(await pattern({ action: 'status', status: 503, skip: 2, times: 2 }, 6)).toBe('..xx..');
  faults.clear();
  faults.add({ action: 'pass', match: { path: 'lists' }, times: 1 });
  faults.add({ action: 'status', status: 503 });
  const isMet = async (path: string): Promise<boolean> => (await faults.verdict(asked(path))).action !== undefined;
  expect([await isMet('/web'), await isMet('/web/lists'), await isMet('/web/lists')]).toEqual([true, false, true]);
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
  faults.add({ action: 'delay', milliseconds: 20, match: { person: 'ida@contoso.test' } });
  faults.add({ action: 'status', status: 500, times: 1 });
  expect(await faults.verdict(asked('/', 'ida@contoso.test'))).toMatchObject({
    delay: 50,
    action: { action: 'status', status: 500 },
  });
  expect(await faults.verdict(asked())).toEqual({
    delay: 30,
    action: undefined,
  });
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
    [{ action: 'dropBefore', match: { method: 'GET|FETCH' } }, 'FETCH is no method; known are GET, POST'],
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
