/**
 * Wherever in Teams the tab stands, it is about the organisation's one site, and asks no other: channels of every kind have sites
 * of their own, which are left alone.
 */
import type { BrowserContext } from 'playwright-core';
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

test('who shares the channel from another organisation is told why they cannot be signed in, before it is tried', async () => {
  const page = await openTeams(browser, 'channel=teknik-og-miljoe/faelles-veje&organisation=other');
  const tab = tabIn(page);
  await tab.getByRole('heading', { name: 'Råderum hører til en anden organisation end din' }).waitFor();
  await page.getByText('Indlæser …').waitFor({ state: 'hidden' });
  expect(sitesAsked()).toEqual([]);
  await tab.getByRole('button', { name: 'Prøv alligevel' }).click();
  await tab.getByRole('heading', { name: 'Du er ikke logget ind' }).first().waitFor();
  expect(sitesAsked()).toEqual([]);
  await page.close();
});
