/** A browser opens a file by its own address: to the sign-in, back with a cookie, and in, for whom the local Teams shows. */
import type { LocalMicrosoft365 } from '../../../../src/local/localMicrosoft365';
import { anna, owner, startLocal, testClientId } from '../../../support/startLocal';

let local: LocalMicrosoft365;
const path = '/sites/raaderum/Shared Documents/Notat æ.txt';

beforeAll(async () => {
  local = await startLocal();
  const folder = encodeURIComponent("'/sites/raaderum/Shared Documents'");
  const name = encodeURIComponent("'Notat æ.txt'");
  const added = await fetch(
    `${local.siteUrl}/_api/web/GetFolderByServerRelativeUrl(@f)/Files/add(url=@n,overwrite=true)?@f=${folder}&@n=${name}`,
    {
      method: 'POST',
      headers: { Authorization: `Bearer ${await local.tokenFor(owner.loginName)}`, Accept: 'application/json' },
      body: 'Tal og tekst',
    },
  );
  if (!added.ok) throw new Error(await added.text());
});
afterAll(() => local.close());

const cookieOf = (answer: Response): string => answer.headers.getSetCookie()[0]?.split(';')[0] ?? '';
const open = (address: string, cookie = '', accept = 'text/html,*/*'): Promise<Response> =>
  fetch(new URL(address, local.sharePointUrl), { redirect: 'manual', headers: { accept, ...(cookie && { cookie }) } });

/** As the local Teams does when the tab asks: the sign-in then knows who sits there. */
const sitDown = async (loginName: string): Promise<string> => {
  const answer = await fetch(`${local.identityUrl}/token`, {
    method: 'POST',
    headers: { Origin: local.teamsUrl, 'Content-Type': 'application/json' },
    body: JSON.stringify({ loginName, scope: `${local.sharePointUrl}/AllSites.Write`, clientId: testClientId }),
  });
  expect(answer.status).toBe(200);
  return cookieOf(answer);
};

const posted = async (loginName: string): Promise<Response> => {
  const sent = await open(path);
  expect(sent.status).toBe(302);
  const signIn = await fetch(sent.headers.get('location') ?? '', { headers: { cookie: await sitDown(loginName) } });
  const form = await signIn.text();
  const value = (name: string): string =>
    (new RegExp(`name="${name}" value="([^"]*)"`).exec(form)?.[1] ?? '').replaceAll('&amp;', '&');
  expect(/action="([^"]*)"/.exec(form)?.[1]).toBe(`${local.sharePointUrl}/_forms/default.aspx`);
  return fetch(`${local.sharePointUrl}/_forms/default.aspx`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ token: value('token'), return: value('return') }),
  });
};

test('who may read it, reads it', async () => {
  const back = await posted(owner.loginName);
  expect(back.status).toBe(302);
  expect(decodeURIComponent(back.headers.get('location') ?? '')).toBe(path);
  const opened = await open(back.headers.get('location') ?? '', cookieOf(back));
  expect(opened.status).toBe(200);
  expect(await opened.text()).toBe('Tal og tekst');
});

test('who may not, does not, signed in or not', async () => {
  const back = await posted(anna.loginName);
  expect([403, 404]).toContain((await open(path, cookieOf(back))).status);
  expect((await open(path, 'FedAuth=forged')).status).toBe(302);
  expect((await open(path, '', 'application/json')).status).toBe(401);
});

test('the REST interface takes no cookie', async () => {
  const back = await posted(owner.loginName);
  expect((await open('/sites/raaderum/_api/web', cookieOf(back))).status).toBe(401);
});

test('nobody is signed in who sits nowhere, and no token goes to another site', async () => {
  const signIn = (query: Record<string, string>, cookie = '') =>
    fetch(`${local.identityUrl}/signin?${new URLSearchParams(query).toString()}`, { headers: { cookie } });
  expect((await signIn({ for: local.sharePointUrl, return: '/' })).status).toBe(401);
  const cookie = await sitDown(owner.loginName);
  expect((await signIn({ for: 'http://localhost:1', return: '/' }, cookie)).status).toBe(400);
  const form = await (await signIn({ for: local.sharePointUrl, return: '/"><script>' }, cookie)).text();
  expect(form).not.toContain('"><script>');
});

test('a token that is none is refused, and the way back leads to this host alone', async () => {
  const post = (token: string, back: string) =>
    fetch(`${local.sharePointUrl}/_forms/default.aspx`, {
      method: 'POST',
      redirect: 'manual',
      body: new URLSearchParams({ token, return: back }),
    });
  expect((await post('forged', path)).status).toBe(401);
  const away = await post(await local.tokenFor(owner.loginName), 'https://example.org/x');
  expect(away.headers.get('location')).toBe('/');
});
