/** Faults as a client meets them, over real connections. */
import { Faults } from '../../../../src/local/sharepoint/faults/faults';
import { owner, startLocal } from '../../../support/startLocal';

const faults = new Faults();
let starting: ReturnType<typeof startLocal> | undefined;
let ask: (path: string, init?: RequestInit) => Promise<Response>;
beforeAll(async () => {
  starting = startLocal({ faults });
  const local = await starting;
  const headers = {
    authorization: `Bearer ${await local.tokenFor(owner.loginName)}`,
    accept: 'application/json;odata=nometadata',
    'content-type': 'application/json',
  };
  ask = (path, init) => fetch(`${local.siteUrl}/_api/${path}`, { headers, ...init });
});
afterEach(() => faults.clear());
afterAll(async () => (await starting)?.close());

const addList = (title: string): Promise<Response> =>
  ask('web/lists', { method: 'POST', body: JSON.stringify({ Title: title, BaseTemplate: 100 }) });
const isThere = async (title: string): Promise<boolean> =>
  (await ask(`web/lists/getByTitle('${title}')?$select=Id`)).status === 200;

it.each([
  ['dropBefore', false],
  ['dropAfter', true],
] as const)('%s: the connection ends without an answer; done: %s', async (action, done) => {
  faults.add({ action, match: { method: 'POST' } });
  await expect(addList(action)).rejects.toThrow('fetch failed');
  expect(await isThere(action)).toBe(done);
});

it.each([undefined, 0, 5])('truncate (%p bytes): the head arrives, the body does not end', async (bytes) => {
  faults.add({ action: 'truncate', ...(bytes !== undefined && { bytes }) });
  const response = await ask('web');
  expect(response.status).toBe(200);
  await expect(response.text()).rejects.toThrow('terminated');
});

it('others are answered all the while', async () => {
  faults.add({ action: 'dropBefore', match: { path: 'currentUser' } });
  const asked = await Promise.allSettled([
    ask('web'),
    ask('web/currentUser'),
    ask('web/lists'),
    ask('web/currentUser'),
  ]);
  expect(asked.map((one) => (one.status === 'fulfilled' ? one.value.status : 'cut'))).toEqual([200, 'cut', 200, 'cut']);
});
