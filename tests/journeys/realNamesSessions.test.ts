/**
 * Sign-in that ends: a session that is over when the tab opens, a permission withdrawn while somebody writes. What was typed stays,
 * what was on its way is neither lost nor sent again unasked.
 */
import type { BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import { openTeams, realNamesForFile, tabIn, treat } from '../support/realNames';

const real = realNamesForFile();
let browser: BrowserContext;
beforeAll(async () => {
  browser = await real().openBrowser('partitioned');
});

const title = 'Skærmbesøg i hjemmeplejen';
const consentMissing = { name: 'Råderum mangler din tilladelse' };

test.each(['expired', 'revoked'])('a session that is %s begins anew from a button in the tab', async (how) => {
  const page = await openTeams(browser, `sub=forslag&signin=${how}`);
  const tab = tabIn(page);
  const heading = tab.getByRole('heading', { name: 'Du er ikke logget ind' }).first();
  await heading.waitFor();
  const logIn = tab.getByRole('button', { name: /^(Log ind|Giv tilladelse)$/ }).first();
  await logIn.click();
  const window = page.getByRole('dialog', { name: 'Log ind igen' });
  await window.getByRole('button', { name: 'Annullér' }).click();
  await window.waitFor({ state: 'detached' });
  await heading.waitFor();
  await logIn.click();
  await window.getByRole('button', { name: 'Log ind' }).click();
  await tab.getByRole('link', { name: title }).waitFor();
  await page.close();
});

const beginWriting = async (tab: FrameLocator, words: string): Promise<Locator> => {
  await tab.getByRole('link', { name: title }).click();
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
