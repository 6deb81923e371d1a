/** A Teams that does not answer, at each place where it may not, and the limits that count: 3, 8, 12, 30, 60 s. The clock is moved. */
import type { BrowserContext, Page } from 'playwright-core';
import { names, openTeams, realNamesForFile, tabIn, treat } from '../support/realNames';

const real = realNamesForFile();
let browser: BrowserContext;
beforeAll(async () => {
  browser = await real().openBrowser('partitioned');
});

const open = async (query: string): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.clock.install();
  await page.goto(`https://${names.teams}/?${query}`);
  return page;
};

/** What Teams puts over a tab that has not said within 30 s that it can be used. */
const errorOfTeams = (page: Page) => page.getByRole('heading', { name: 'Teams kan ikke nå denne app' });
const loading = (page: Page) => page.getByText('Indlæser …');
const list = (page: Page) => tabIn(page).getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' });

test.each(['silent', 'silentToken'])(
  'a sign-in that is %s is named after 3 s, given up on after 12, and Teams has long been told that the tab is there',
  async (signin) => {
    const page = await open(`sub=forslag&signin=${signin}`);
    const tab = tabIn(page);
    await tab.getByText('Henter').first().waitFor();
    await page.clock.fastForward(4000);
    await tab.getByText('Teams er længe om at logge dig ind.').waitFor();
    await page.clock.fastForward(9000);
    await tab.getByRole('heading', { name: 'Teams svarer ikke på login' }).first().waitFor();
    await page.clock.fastForward(60_000);
    expect([await errorOfTeams(page).count(), await loading(page).isVisible()]).toEqual([0, false]);
    await treat(page, { signin: 'bridge' });
    await tab.getByRole('button', { name: 'Prøv igen' }).first().click();
    await list(page).waitFor();
    await page.close();
  },
);

test('a window of consent that never comes leaves the button, and the next press opens one', async () => {
  const page = await open('sub=forslag&consent=ask&signin=silentWindow');
  const allow = tabIn(page).getByRole('button', { name: 'Giv tilladelse' }).first();
  await allow.click();
  await page.clock.fastForward(60_000);
  await treat(page, { signin: 'bridge' });
  await allow.click();
  await page.getByRole('button', { name: 'Acceptér' }).click();
  await list(page).waitFor();
  await page.close();
});

test('without a bridge the tab says so', async () => {
  const page = await openTeams(browser, 'sub=forslag&signin=none');
  await tabIn(page).getByRole('heading', { name: 'Du kan ikke logges ind her' }).first().waitFor();
  await page.close();
});

test('a Teams that hears nothing is given up on after 8 s; after 30 s Teams says it in its own way, and can be asked to try again', async () => {
  const page = await open('sub=forslag&hears=none');
  await loading(page).waitFor();
  await tabIn(page).getByText('Råderum åbner …').waitFor();
  await page.clock.fastForward(9000);
  await tabIn(page).getByRole('heading', { name: 'Teams svarer ikke' }).waitFor();
  expect(await errorOfTeams(page).count()).toBe(0);
  await page.clock.fastForward(22_000);
  await errorOfTeams(page).waitFor();
  // teams-js itself gives up after a minute, when nobody waits for it any more.
  await page.clock.fastForward(30_000);
  await treat(page, { hears: 'all' });
  await page.getByRole('button', { name: 'Prøv igen' }).click();
  await list(page).waitFor();
  await page.close();
});

test('a Teams that does not say where the tab stands is told of in the tab, which Teams then leaves alone', async () => {
  const page = await open('sub=forslag&hears=noContext');
  await tabIn(page).getByText('Råderum åbner …').waitFor();
  await page.clock.fastForward(9000);
  await tabIn(page).getByRole('heading', { name: 'Teams svarer ikke' }).waitFor();
  await loading(page).waitFor({ state: 'hidden' });
  await page.clock.fastForward(60_000);
  expect(await errorOfTeams(page).count()).toBe(0);
  await page.close();
});

test('so is a configuration that cannot be read', async () => {
  await browser.route('**/config.json', (route) => route.fulfill({ json: { clientId: '' } }));
  const page = await open('sub=forslag');
  await tabIn(page).getByRole('heading', { name: 'Fanen er sat forkert op' }).waitFor();
  await loading(page).waitFor({ state: 'hidden' });
  await page.clock.fastForward(60_000);
  expect(await errorOfTeams(page).count()).toBe(0);
  await browser.unroute('**/config.json');
  await page.close();
});
