/** A site without tokens: cookies would say who calls, and writes need a request digest. */
import { spfi, SPBrowser, type SPFI } from '@pnp/sp';
import type { Queryable } from '@pnp/queryable';
import { Digests } from '../../../../src/local/sharepoint/security/digests';
import { bo, owner, startSite, webUrl, type TestSite } from '../support';

const begin = Date.parse('2026-09-01T23:59:30Z');
let now = begin;
let site: TestSite;
beforeEach(async () => {
  now = begin;
  site = await startSite({ signIn: { mode: 'digest' }, digestSeconds: 60, now: () => new Date(now) });
});
afterEach(() => site.sharePoint.close());

type Sent = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

const send = (path: string, init: Sent = {}): Promise<Response> =>
  site.sharePoint.fetch(
    new Request(`${webUrl}${path}`, {
      ...init,
      headers: { accept: 'application/json;odata=nometadata', 'content-type': 'application/json', ...init.headers },
    }),
  );

const digestFor = async (headers: Record<string, string> = {}): Promise<string> => {
  const response = await send('/_api/contextinfo', { method: 'POST', headers });
  return ((await response.json()) as { FormDigestValue: string }).FormDigestValue;
};

const addList = (headers: Record<string, string>, title = 'Tasks'): Promise<Response> =>
  send('/_api/web/lists', { method: 'POST', headers, body: JSON.stringify({ Title: title, BaseTemplate: 100 }) });

const codeOf = async (response: Response): Promise<[number, string]> => {
  const json = (await response.json()) as { 'odata.error': { code: string } };
  return [response.status, json['odata.error'].code];
};

const invalid = [403, '-2130575251, Microsoft.SharePoint.SPException'];

it('reading needs no digest', async () => {
  const response = await send('/_api/web/currentUser?$select=UserPrincipalName,IsSiteAdmin');
  expect(await response.json()).toMatchObject({ IsSiteAdmin: true });
});

it('a write without one is refused in SharePoint’s own words, and nothing is written', async () => {
  const response = await addList({});
  expect([response.status, await response.json()]).toEqual([
    403,
    {
      'odata.error': {
        code: '-2130575251, Microsoft.SharePoint.SPException',
        message: {
          lang: 'en-US',
          value:
            "The security validation for this page is invalid and might be corrupted. Please use your web browser's Back button to try your operation again.",
        },
      },
    },
  ]);
  expect(await (await send("/_api/web/lists?$select=Title&$filter=Title eq 'Tasks'")).json()).toEqual({ value: [] });
});

it.each([
  ['nonsense', async () => 'nonsense'],
  ['of another site', async () => new Digests('another key').issue(`i:0#.f|membership|${owner.loginName}`, begin)],
  ['of another person', () => digestFor({ 'x-local-user': bo.loginName })],
  ['with another time', async () => (await digestFor()).replace('01 Sep 2026', '02 Sep 2026')],
])('one that is %s is refused', async (_, digest) => {
  // Somebody must be let in before a digest is given.
  await send(`/_api/web/siteGroups(3)/users`, {
    method: 'POST',
    headers: { 'x-requestdigest': await digestFor() },
    body: JSON.stringify({ LoginName: `i:0#.f|membership|${bo.loginName}` }),
  });
  expect(await codeOf(await addList({ 'x-requestdigest': await digest() }))).toEqual(invalid);
});

it('one is good as long as contextinfo says, over midnight too, and then refused with another number', async () => {
  const response = await send('/_api/contextinfo', { method: 'POST' });
  expect(await response.json()).toMatchObject({
    FormDigestTimeoutSeconds: 60,
    FormDigestValue: expect.stringMatching(/^0x[0-9A-F]{128},01 Sep 2026 23:59:30 -0000$/),
  });
  const digest = await digestFor();
  now = begin + 59_000;
  expect((await addList({ 'x-requestdigest': digest })).status).toBe(201);
  now = begin + 60_000;
  expect(await codeOf(await addList({ 'x-requestdigest': digest }, 'Andre'))).toEqual([
    403,
    '-2130575252, Microsoft.SharePoint.SPException',
  ]);
});

it('a batch needs one for itself, its members none', async () => {
  const batch = (headers: Record<string, string>): Promise<Response> =>
    send('/_api/$batch', {
      method: 'POST',
      headers: { 'content-type': 'multipart/mixed; boundary=b', ...headers },
      body: [
        '--b',
        'Content-Type: application/http',
        '',
        `POST ${webUrl}/_api/web/lists HTTP/1.1`,
        'Content-Type: application/json',
        '',
        '{"Title":"Tasks","BaseTemplate":100}',
        '--b--',
      ].join('\r\n'),
    });
  expect(await codeOf(await batch({}))).toEqual(invalid);
  expect(await (await batch({ 'x-requestdigest': await digestFor() })).text()).toContain('HTTP/1.1 201 Created');
});

it('a person is named by a header and has just the rights given', async () => {
  const asBo = { 'x-local-user': bo.loginName };
  expect(await codeOf(await send('/_api/web', { headers: asBo }))).toEqual([
    403,
    '-2147024891, System.UnauthorizedAccessException',
  ]);
  expect((await send('/_api/web', { headers: { 'x-local-user': 'no login name' } })).status).toBe(401);
});

it('a token is refused aloud', async () => {
  const response = await send('/_api/web', { headers: { authorization: 'Bearer x' } });
  expect([response.status, await response.json()]).toEqual([
    401,
    { error_description: 'This site takes request digests, no tokens.' },
  ]);
});

it('PnPjs as in a page fetches digests by itself, and new ones when they have expired', async () => {
  const sp: SPFI = spfi(webUrl).using(SPBrowser(), (instance: Queryable) => {
    instance.on.send.replace(async (url: URL, init: RequestInit) => site.sharePoint.fetch(new Request(url, init)));
    return instance;
  });
  await sp.web.lists.add('Tasks');
  const [batched, execute] = sp.batched();
  const added = batched.web.lists.getByTitle('Tasks').items.add({ Title: 'en' });
  await execute();
  expect(await added).toMatchObject({ Id: 1, Title: 'en' });
  await sp.web.lists.getByTitle('Tasks').items.getById(1).update({ Title: 'én' });
  expect(await sp.web.lists.getByTitle('Tasks').items.select('Title')()).toMatchObject([{ Title: 'én' }]);
});
