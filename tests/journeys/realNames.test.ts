/**
 * The production bundle with its production headers, under the real names, in both worlds of storage. Whatever the Content Security
 * Policy reports, whatever is shouted, whatever host is asked beyond those that are configured, fails the test.
 */
import type { BrowserContext } from 'playwright-core';
import { openTeams, realNamesForFile, tabIn } from '../support/realNames';

const real = realNamesForFile();
let browser: BrowserContext;

describe.each(['partitioned', 'blocked'] as const)('where a frame of another site has its storage %s', (storage) => {
  beforeAll(async () => {
    browser = await real().openBrowser(storage);
  });
  afterAll(() => browser.close());

  test('the tab signs in, reads, writes, and finds what was written when it is opened again', async () => {
    const page = await openTeams(browser, 'person=oekonom&sub=forslag');
    const tab = tabIn(page);
    await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).click();
    await tab.getByRole('button', { name: 'Redigér' }).click();
    const written = `Skrevet med ${storage} storage.`;
    await tab.getByRole('textbox', { name: 'Kort resumé' }).fill(written);
    await tab.getByRole('button', { name: 'Gem', exact: true }).click();
    await tab.getByText('Gemt', { exact: true }).waitFor();
    await page.reload();
    await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).click();
    await tab.getByText(written).first().waitFor();
    // The world is the one it is called: else both would prove the same.
    const kept = await tab.locator('body').evaluate(() => {
      try {
        return sessionStorage.length >= 0;
      } catch {
        return false;
      }
    });
    expect(kept).toBe(storage === 'partitioned');
    await page.close();
  });

  test('consent is asked for from a button, can be declined, and is given', async () => {
    const page = await openTeams(browser, 'person=oekonom&sub=forslag&consent=ask');
    const tab = tabIn(page);
    await tab.getByRole('heading', { name: 'Råderum mangler din tilladelse' }).first().waitFor();
    const allow = tab.getByRole('button', { name: 'Giv tilladelse' }).first();
    await allow.click();
    await page.getByRole('button', { name: 'Nej tak' }).click();
    await page.getByRole('button', { name: 'Nej tak' }).waitFor({ state: 'detached' });
    await tab.getByRole('heading', { name: 'Råderum mangler din tilladelse' }).first().waitFor();
    await allow.click();
    await page.getByRole('button', { name: 'Acceptér' }).click();
    await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).waitFor();
    await page.close();
  });
});
