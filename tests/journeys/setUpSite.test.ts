/** An owner sets a bare site up from the tab: everything there is made by the tab, with the rights the owner gives it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { peopleByKey, type PersonKey } from '../../src/cli/demo/people';
import type { LocalMicrosoft365 } from '../../src/local/localMicrosoft365';
import { launchBrowser } from '../support/browser';
import { startDemo } from '../support/demoPlace';

let folder: string;
let local: LocalMicrosoft365;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bare-site-'));
  local = await startDemo(folder, { folder: process.env['JOURNEY_TAB'] ?? '' });
  browser = await launchBrowser(process.env['E2E_BROWSER'] ?? '');
}, 60_000);
afterAll(async () => {
  await browser.close();
  await local.close();
  rmSync(folder, { recursive: true, force: true });
});

const open = async (person: PersonKey): Promise<{ readonly page: Page; readonly tab: FrameLocator }> => {
  const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1280, height: 800 } });
  const login = peopleByKey[person].loginName.split('@')[0] ?? '';
  await page.goto(`${local.teamsUrl}/?person=${login}&surface=settings`);
  return { page, tab: page.frameLocator('dialog iframe') };
};

test('somebody who does not own the site is told whom to ask', async () => {
  const { page, tab } = await open('skolechef');
  await tab.getByText('Du har ikke adgang til sitet').waitFor();
  await page.close();
});

test('an owner sees what is missing, is interrupted in the middle, goes on, and the tab can be saved', async () => {
  const { page, tab } = await open('administrator');
  await tab.getByText('Sitet »Råderum« er ikke sat helt op').waitFor();
  await tab.getByRole('button', { name: 'Se, hvad der mangler' }).click();
  await tab.getByText(/Råderumsforslag: listen oprettes, \d+ kolonner tilføjes/).waitFor();

  let writes = 0;
  await page.context().route('**/_api/**', (route) => {
    if (route.request().method() === 'POST') writes += 1;
    return writes > 60 ? route.abort('connectionreset') : route.continue();
  });
  await tab.getByRole('button', { name: 'Sæt sitet op' }).click();
  await tab.getByRole('progressbar', { name: 'Sæt sitet op' }).waitFor();
  await tab.getByRole('button', { name: 'Prøv igen' }).waitFor({ timeout: 60_000 });
  await page.context().unroute('**/_api/**');

  await tab.getByRole('button', { name: 'Prøv igen' }).click();
  await tab.getByRole('button', { name: 'Sæt sitet op' }).click();
  await tab.getByText('Sitet »Råderum« er klar til brug.').waitFor({ timeout: 90_000 });
  await tab.getByLabel('Fanens navn').waitFor();
  await page.close();
});
