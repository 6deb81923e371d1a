/**
 * Without Teams: the real msal in a plain browser, under the real names, with the release's own headers. Two windows, one person
 * who signs in, and everything a token could have leaked into looked through.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { peopleByKey } from '../../src/cli/demo/people';
import { names, openRealNames, type RealNames } from '../support/realNames';

const economist = peopleByKey.oekonom;
const chief = peopleByKey.skolechef;
const address = `https://${names.tab}/index.html#/forslag`;
const known = new Set<string>(Object.values(names));

let real: RealNames;
let browser: BrowserContext;
let faults: string[] = [];

const watch = (context: BrowserContext): void => {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !known.has(hostname)) faults.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
};

beforeAll(async () => {
  real = await openRealNames();
}, 120_000);
afterAll(() => real.close());
beforeEach(async () => {
  browser = await real.openBrowser('partitioned');
  watch(browser);
});
afterEach(async () => {
  await browser.close();
  const since = faults.splice(0);
  if (since.length > 0) throw new Error(since.join('\n'));
});

const open = async (): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
};
const goOn = { name: 'Fortsæt i browseren (log ind)' };
const rows = (page: Page) => page.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' });

/** Presses what opens the window, and chooses there. */
const signIn = async (page: Page, loginName: string, button = goOn.name): Promise<void> => {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: button }).click();
  const popup = await opened;
  await popup.getByRole('button', { name: loginName }).click();
};

test('a person signs in in a window, works, loads the page again, and leaves no token where others look', async () => {
  const heard: string[] = [];
  const addresses: string[] = [];
  const tokens = new Set<string>();
  browser.on('console', (message) => heard.push(message.text()));
  browser.on('request', (request) => {
    const bearer = request.headers()['authorization']?.replace('Bearer ', '');
    if (bearer !== undefined) tokens.add(bearer);
    addresses.push(request.url(), request.headers()['referer'] ?? '');
  });
  const page = await open();
  await page.getByRole('link', { name: 'Åbn i Teams' }).waitFor();
  await signIn(page, economist.loginName);
  await rows(page).click();
  await page.getByRole('button', { name: 'Redigér' }).click();
  await page.getByRole('textbox', { name: 'Kort resumé' }).fill('Skrevet i en browser.');
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await page.getByText('Gemt', { exact: true }).waitFor();

  // A reload asks nobody: the account is the browser tab's until it is closed.
  await page.reload();
  await page.getByText('Skrevet i en browser.').first().waitFor();

  // A failure, which has a code and words of its own.
  await browser.route('**/_api/**', (route) => route.fulfill({ status: 403, body: '{}' }));
  await page.reload();
  await page.getByRole('button', { name: 'Kopiér fejlkode' }).first().waitFor();

  const kept = await page.evaluate(() => ({
    page: document.documentElement.outerHTML,
    local: JSON.stringify(localStorage),
    cookies: document.cookie,
    inSession: Object.values(sessionStorage).join(' '),
  }));
  const secrets = [...tokens];
  expect(secrets.length).toBeGreaterThan(0);
  // The search finds what is there: the session's own storage holds the token.
  expect(secrets.some((token) => kept.inSession.includes(token))).toBe(true);
  const seen = [...heard, ...addresses, kept.page, kept.local, kept.cookies].join('\n');
  expect(secrets.filter((token) => seen.includes(token) || seen.includes(token.split('.')[1] ?? token))).toEqual([]);
  expect(seen).not.toMatch(/refresh_token|eyJ[\w-]{20,}\.eyJ/);
});

test('a closed window is no dead end, and a browser that opens none signs in on the page', async () => {
  const page = await open();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', goOn).click();
  await (await opened).close();
  await page.getByText('Har du lukket det, så tryk på knappen igen.').waitFor();

  await page.evaluate(() => Object.assign(window, { open: () => null }));
  await page.getByRole('button', goOn).click();
  await page.getByRole('heading', { name: 'Browseren lukkede for login-vinduet' }).waitFor();
  await page.getByRole('button', { name: 'Kopiér besked til IT-afdelingen' }).waitFor();
  await page.getByRole('button', { name: 'Log ind på denne side i stedet' }).click();
  await page.getByRole('button', { name: economist.loginName }).click();
  await rows(page).waitFor();
  expect(new URL(page.url()).hash).toMatch(/^#\/forslag/);
});

test('when the session has been ended by the administrator, the person is asked again, and another account is told from the first', async () => {
  const page = await open();
  await signIn(page, economist.loginName);
  await rows(page).waitFor();
  // The token has run out, and neither the refresh token nor the browser's own session is good any longer.
  real.local.revokeSessions(economist.loginName);
  await browser.clearCookies();
  await page.evaluate(() => {
    for (const key of Object.keys(sessionStorage)) if (key.includes('accesstoken')) sessionStorage.removeItem(key);
  });
  await page.getByRole('link', { name: 'Idéer', exact: true }).click();
  await page.getByRole('heading', { name: 'Du er ikke logget ind' }).first().waitFor();
  await signIn(page, chief.loginName, 'Log ind');
  await page.getByRole('heading', { name: 'En anden er logget ind nu' }).first().waitFor();
  // Loaded anew it is theirs.
  await page.getByRole('button', { name: 'Genindlæs' }).first().click();
  await page.getByRole('link', { name: 'Forslag', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Søg i forslag' }).waitFor();
});
