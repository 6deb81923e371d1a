/**
 * Sign-in that ends: a session that is over when the tab opens, a permission withdrawn while somebody writes. What was typed stays,
 * what was on its way is neither lost nor sent again unasked. And a tab that has stood open over a release.
 */
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { names, openTeams, realNamesForFile, tabIn, treat } from '../support/realNames';

const real = realNamesForFile();
let browser: BrowserContext;
beforeAll(async () => {
  browser = await real().openBrowser('partitioned');
});

const proposal = 'Skærmbesøg i hjemmeplejen';
const consentMissing = { name: 'Råderum mangler din tilladelse' };

test.each([
  ['expired', 'Dit login er udløbet'],
  ['revoked', 'Du er ikke logget ind'],
])('a session that is %s begins anew from a button in the tab', async (how, title) => {
  const page = await openTeams(browser, `sub=forslag&signin=${how}`);
  const tab = tabIn(page);
  const heading = tab.getByRole('heading', { name: title }).first();
  await heading.waitFor();
  const logIn = tab.getByRole('button', { name: 'Log ind', exact: true }).first();
  await logIn.click();
  const window = page.getByRole('dialog', { name: 'Log ind igen' });
  await window.getByRole('button', { name: 'Annullér' }).click();
  await window.waitFor({ state: 'detached' });
  await heading.waitFor();
  await logIn.click();
  await window.getByRole('button', { name: 'Log ind' }).click();
  await tab.getByRole('link', { name: proposal }).waitFor();
  await page.close();
});

const beginWriting = async (tab: FrameLocator, words: string): Promise<Locator> => {
  await tab.getByRole('link', { name: proposal }).click();
  await tab.getByRole('button', { name: 'Redigér' }).click();
  const summary = tab.getByRole('textbox', { name: 'Kort resumé' });
  await summary.fill(words);
  return summary;
};

/** What is sent to SharePoint to change an item of the list of proposals, or to ask for one. */
const isSave = (method: string, address: string): boolean =>
  method === 'POST' && !address.includes('$batch') && !address.includes('Kladder') && address.includes('/items(');

const giveConsent = async (page: Page): Promise<void> => {
  await tabIn(page).getByRole('button', { name: 'Giv tilladelse' }).first().click();
  await page.getByRole('button', { name: 'Acceptér' }).click();
};

test('a permission withdrawn while somebody writes is asked for again; the words stay, and are saved once', async () => {
  const page = await openTeams(browser, 'sub=forslag');
  const tab = tabIn(page);
  await page.clock.install();
  const words = 'Skrevet, mens tilladelsen blev taget tilbage.';
  const summary = await beginWriting(tab, words);
  const saves: string[] = [];
  page.on('request', (request) => {
    if (isSave(request.method(), request.url())) saves.push(request.url());
  });
  await treat(page, { consent: 'ask' });
  await page.clock.fastForward('02:00:00');
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByRole('heading', consentMissing).first().waitFor();
  expect([await summary.inputValue(), saves]).toEqual([words, []]);

  await giveConsent(page);
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt', { exact: true }).waitFor();
  expect(saves).toHaveLength(1);
  await tab.getByText(words).first().waitFor();
  await page.close();
});

test('a save whose token is refused on the way, and may not be renewed, is sent again only when asked, after the consent', async () => {
  const page = await openTeams(browser, 'sub=forslag');
  const tab = tabIn(page);
  const words = 'Skrevet, mens gemningen var på vej.';
  const summary = await beginWriting(tab, words);
  await tab.getByText('Kladden').first().waitFor();
  await page.waitForLoadState('networkidle');
  await treat(page, { consent: 'ask' });
  const sent: string[] = [];
  let first: string | undefined;
  await browser.route('**/_api/**', (route) => {
    const headers = route.request().headers();
    first ??= headers['authorization'];
    const isOld = headers['authorization'] === first;
    if (isSave(route.request().method(), route.request().url())) sent.push(isOld ? 'old' : 'new');
    return route.continue(isOld ? { headers: { ...headers, authorization: 'Bearer tilbagekaldt' } } : {});
  });
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  // To the page the refusal is a broken connection, and whether anything was written is asked with the same token.
  await tab.getByRole('heading', { name: 'Vi ved ikke, om det blev gemt' }).waitFor();
  expect([await summary.inputValue(), sent]).toEqual([words, ['old']]);

  await giveConsent(page);
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt', { exact: true }).waitFor();
  expect(sent).toEqual(['old', 'new']);
  await browser.unroute('**/_api/**');
  // SharePoint's 401 comes without CORS headers, and is a broken connection to the page.
  const shouted = real().faults();
  expect(shouted.filter((fault) => !fault.includes('CORS policy'))).toEqual([]);
  await page.close();
});

test('a tab that stood open while a new edition was put up says so, and goes on with it from a button, the draft with it', async () => {
  const page = await openTeams(browser, 'sub=forslag');
  const tab = tabIn(page);
  const words = 'Skrevet i den gamle udgave.';
  await beginWriting(tab, words);
  await tab.getByText('Kladden').first().waitFor();
  // The old edition's files are gone, and the page names another entry.
  const ours = `https://${names.tab}`;
  await browser.route(`${ours}/assets/**`, (route) => route.fulfill({ status: 404, body: 'Not found' }));
  await browser.route(`${ours}/index.html`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<script type="module" src="./assets/index-ny.js"></script>' }),
  );
  await tab.getByRole('link', { name: 'Tidsplan', exact: true }).click();
  await tab.getByRole('button', { name: 'Gå videre' }).click();
  await tab.getByRole('heading', { name: 'Der er kommet en ny udgave af Råderum' }).waitFor();
  await browser.unroute(`${ours}/assets/**`);
  await browser.unroute(`${ours}/index.html`);
  await tab.getByRole('button', { name: 'Genindlæs' }).click();
  // Teams says again what was linked to.
  await tab.getByRole('link', { name: proposal }).click();
  await tab.getByRole('button', { name: 'Redigér' }).click();
  await tab.getByText(words).first().waitFor();
  // React tells the console what was caught.
  expect(real().faults()).toEqual([expect.stringContaining('NewEdition')]);
  await page.close();
});
