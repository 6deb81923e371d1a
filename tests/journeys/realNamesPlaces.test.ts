/**
 * Wherever in Teams the tab stands, it is about the organisation's one site, and asks no other: channels of every kind have sites
 * of their own, which are left alone.
 */
import type { BrowserContext } from 'playwright-core';
import { administrator, guest } from '../../src/cli/demo/people';
import { names, openTeams, realNamesForFile, tabIn } from '../support/realNames';

const real = realNamesForFile();
let browser: BrowserContext;
/** "/sites/raaderum": of every question to SharePoint since the last look. */
let sites: string[] = [];
beforeAll(async () => {
  browser = await real().openBrowser('partitioned');
  browser.on('request', (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname === names.sharePoint) sites.push(pathname.split('/').slice(0, 3).join('/'));
  });
});
beforeEach(() => {
  sites = [];
});
const sitesAsked = (): readonly string[] => [...new Set(sites)];

test.each([
  ['standard', 'teknik-og-miljoe/raaderum'],
  ['private', 'teknik-og-miljoe/ledelsen'],
  ['shared', 'teknik-og-miljoe/faelles-veje'],
])('a tab is set up in a %s channel, and opens there, on the site of the organisation', async (_kind, channel) => {
  const page = await openTeams(browser, `surface=settings&channel=${channel}`);
  await page.frameLocator('dialog iframe').getByText('Sitet »Råderum« er klar til brug.').waitFor();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await tabIn(page).getByRole('heading', { name: 'Overblik', level: 1 }).waitFor();
  expect(sitesAsked()).toEqual(['/sites/raaderum']);
  await page.close();
});

test.each(['chat', 'meeting', 'sidePanel', 'stage', 'personal', 'phone'])('it opens as %s too', async (surface) => {
  const page = await openTeams(browser, `surface=${surface}`);
  await tabIn(page).getByRole('heading', { name: 'Overblik', level: 1 }).waitFor();
  expect(sitesAsked()).toEqual(['/sites/raaderum']);
  await page.close();
});

test('in a channel of another organisation our own people have the tab, on our own site, and are told whom it is for', async () => {
  const page = await openTeams(browser, 'surface=settings&channel=nabokommunen/faelles-beredskab');
  const setup = page.frameLocator('dialog iframe');
  await setup.getByText('Kanalen hører til en anden organisation').waitFor();
  await setup.getByText('Sitet »Råderum« er klar til brug.').waitFor();
  await page.getByRole('button', { name: 'Gem', exact: true }).click();
  await tabIn(page).getByRole('heading', { name: 'Overblik', level: 1 }).waitFor();
  // Nobody else's SharePoint: a host that is not ours is a fault of the whole file.
  expect(sitesAsked()).toEqual(['/sites/raaderum']);
  await page.close();
});

test('a guest is signed in as such, and may what the groups of the site give them', async () => {
  const query = `person=${guest.loginName.split('#')[0] ?? ''}`;
  const page = await openTeams(browser, query);
  const tab = tabIn(page);
  await tab.getByRole('heading', { name: 'Du har ikke adgang' }).waitFor();
  await tab.getByText('Sitets ejere eller råderumsgruppen kan give dig adgang.').waitFor();

  const { local } = real();
  const group = encodeURIComponent('Råderum – Medarbejdere');
  const users = `/sites/raaderum/_api/web/sitegroups/getbyname('${group}')/users`;
  const added = await fetch(`http://localhost:${local.ports.sharePoint}${users}`, {
    method: 'POST',
    headers: {
      Authorization: `Bearer ${await local.tokenFor(administrator.loginName)}`,
      Accept: 'application/json',
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ LoginName: `i:0#.f|membership|${guest.loginName}` }),
  });
  expect(await added.json()).toMatchObject({ Title: guest.name, Email: guest.mail });
  await tab.getByRole('button', { name: 'Prøv igen' }).click();
  await tab.getByRole('heading', { name: 'Overblik', level: 1 }).waitFor();
  await tab.getByRole('link', { name: 'MED-drøftelser' }).click();
  await tab.getByText('Du har ikke adgang til MED-drøftelserne').waitFor();
  expect(sitesAsked()).toEqual(['/sites/raaderum']);
  await page.close();
});

test.each([
  ['a channel', 'channel=teknik-og-miljoe/faelles-veje&lang=da', 'Råderum hører til en anden organisation end din'],
  ['a meeting', 'surface=sidePanel&lang=en', 'Råderum belongs to another organisation than yours'],
])(
  'who shares %s from another organisation is told why they cannot be signed in, before it is tried',
  async (_what, at, heading) => {
    const page = await openTeams(browser, `${at}&organisation=other`);
    const tab = tabIn(page);
    await tab.getByRole('heading', { name: heading }).waitFor();
    await page.locator('.cover').waitFor({ state: 'hidden' });
    expect(sitesAsked()).toEqual([]);
    // The page follows Teams as every other does.
    await page.locator('#choose-theme').selectOption('dark');
    await tab.locator(`html[data-theme="dark"][lang="${at.slice(-2)}"]`).waitFor();
    await tab.getByRole('button', { name: /^(Prøv alligevel|Try anyway)$/ }).click();
    await tab
      .getByRole('heading', { name: /^(Du er ikke logget ind|You are not signed in)$/ })
      .first()
      .waitFor();
    await tab.locator('html[data-theme="dark"]').waitFor();
    expect(sitesAsked()).toEqual([]);
    await page.close();
  },
);
