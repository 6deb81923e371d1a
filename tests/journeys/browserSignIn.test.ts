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

const openWindow = async (page: Page, button = goOn.name): Promise<Page> => {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: button }).click();
  return opened;
};

/** Presses what opens the window, and chooses there. */
const signIn = async (page: Page, loginName: string, button = goOn.name): Promise<Page> => {
  const popup = await openWindow(page, button);
  await popup.getByRole('button', { name: loginName }).click();
  return popup;
};

/** The token has run out: the next question asks Entra. */
const spendTokens = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const key of Object.keys(sessionStorage)) if (key.includes('accesstoken')) sessionStorage.removeItem(key);
  });

const entra = `https://${names.identity}/*`;
/** Whatever is asked of Entra from now on is never answered, as behind a firewall that drops without a word. */
const dropAll = (part: string) => browser.route(`${entra}/oauth2/v2.0/${part}**`, () => undefined);
/** Moves the clock past every limit, once Entra has been asked. */
const waitInVain = async (page: Page, begin: () => Promise<unknown>): Promise<void> => {
  const asked = browser.waitForEvent('request', (request) => request.url().includes('/oauth2/v2.0/token'));
  await begin();
  await asked;
  await page.clock.fastForward(12_500);
};
const silent = { name: 'Microsofts login svarer ikke' };

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
  // Where nothing keeps a page from setting any, the sign-in's own page alone has.
  const cookies = await browser.cookies();
  expect([...new Set(cookies.map(({ domain }) => domain))]).toEqual([names.identity]);
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

test('another account is chosen from a button; when the session has been ended by the administrator, the person is asked again, and another is told from the first', async () => {
  const page = await open();
  await signIn(page, chief.loginName);
  await page.getByText(chief.loginName).waitFor();
  // A closed window changes nothing.
  await (await openWindow(page, 'Skift konto')).close();
  await signIn(page, economist.loginName, 'Skift konto');
  // Loaded anew by itself.
  await page.getByText(economist.loginName).waitFor();
  await rows(page).waitFor();
  expect(await page.getByText(chief.loginName).count()).toBe(0);

  // The token has run out, and neither the refresh token nor the browser's own session is good any longer.
  real.local.revokeSessions(economist.loginName);
  await browser.clearCookies();
  await spendTokens(page);
  await page.getByRole('link', { name: 'Idéer', exact: true }).click();
  await page.getByRole('heading', { name: 'Du er ikke logget ind' }).first().waitFor();
  await signIn(page, chief.loginName, 'Log ind');
  await page.getByRole('heading', { name: 'En anden er logget ind nu' }).first().waitFor();
  // Loaded anew it is theirs.
  await page.getByRole('button', { name: 'Genindlæs' }).first().click();
  await page.getByRole('link', { name: 'Forslag', exact: true }).click();
  await page.getByRole('searchbox', { name: 'Søg i forslag' }).waitFor();
});

test('a sign-in that the network drops is given up in time at every step, and can be begun again', async () => {
  const page = await open();
  await dropAll('authorize');
  // Playwright's clock would wait for the window that never comes: this page's own time goes faster instead.
  await page.evaluate(() => {
    const usual = window.setTimeout;
    Object.assign(window, { setTimeout: (work: () => void, ms = 0) => usual(work, ms / 10) });
  });
  const popup = await openWindow(page);
  await page.getByRole('heading', silent).waitFor();
  expect(popup.isClosed()).toBe(true);
  await browser.unroute(`${entra}/oauth2/v2.0/authorize**`);

  // The person has answered, and the token is not handed out.
  await page.reload();
  await page.clock.install();
  await dropAll('token');
  await waitInVain(page, () => signIn(page, economist.loginName));
  await page.getByRole('heading', silent).waitFor();

  // On this very page, coming back.
  await page.evaluate(() => Object.assign(window, { open: () => null }));
  await page.getByRole('button', goOn).click();
  await page.getByRole('button', { name: 'Log ind på denne side i stedet' }).click();
  await waitInVain(page, () => page.getByRole('button', { name: economist.loginName }).click());
  await page.getByRole('heading', silent).waitFor();
  await browser.unroute(`${entra}/oauth2/v2.0/token**`);
  await signIn(page, economist.loginName);
  await rows(page).waitFor();

  // In the middle of the work.
  await dropAll('token');
  await spendTokens(page);
  await waitInVain(page, () => page.getByRole('link', { name: 'Tidsplan', exact: true }).click());
  await page.getByRole('heading', silent).first().waitFor();
  await browser.unroute(`${entra}/oauth2/v2.0/token**`);
  await page.getByRole('button', { name: 'Prøv igen' }).first().click();
  await page.getByRole('heading', silent).waitFor({ state: 'detached' });
});

test('a permission that nobody has given is asked for, and a no is no dead end', async () => {
  real.local.withdrawConsents();
  const page = await open();
  const declining = await signIn(page, economist.loginName);
  await declining.getByRole('button', { name: 'Nej tak' }).click();
  await page.getByRole('heading', { name: 'Råderum mangler din tilladelse' }).waitFor();
  await page.getByRole('button', { name: 'Kopiér besked til IT-afdelingen' }).waitFor();
  const accepting = await signIn(page, economist.loginName);
  await accepting.getByRole('button', { name: 'Acceptér' }).click();
  await rows(page).waitFor();

  // Taken back while somebody works.
  real.local.withdrawConsents();
  await spendTokens(page);
  await page.getByRole('link', { name: 'Tidsplan', exact: true }).click();
  await page.getByRole('heading', { name: 'Råderum mangler din tilladelse' }).first().waitFor();
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Giv tilladelse' }).first().click();
  await (await opened).getByRole('button', { name: 'Acceptér' }).click();
  await page.getByRole('heading', { name: 'Råderum mangler din tilladelse' }).waitFor({ state: 'detached' });
});

test('a browser that may keep nothing signs in in a window, and says why it cannot on the page', async () => {
  await browser.close();
  browser = await real.openBrowser('denied');
  watch(browser);
  const page = await open();
  const isDenied = () => {
    try {
      return sessionStorage.length < 0;
    } catch {
      return true;
    }
  };
  expect(await page.evaluate(isDenied)).toBe(true);
  await page.evaluate(() => Object.assign(window, { open: () => null }));
  await page.getByRole('button', goOn).click();
  await page.getByRole('button', { name: 'Log ind på denne side i stedet' }).click();
  await page.getByRole('heading', { name: 'Browseren gemmer ikke noget for Råderum' }).waitFor();
  await page.reload();
  await signIn(page, economist.loginName);
  await rows(page).waitFor();
  // Nothing outlives the page.
  await page.reload();
  await page.getByRole('button', goOn).waitFor();
});
