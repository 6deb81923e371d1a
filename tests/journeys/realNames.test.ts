/**
 * The production bundle with its production headers, under the real names, in both worlds of storage. Whatever the Content Security
 * Policy reports, whatever host is asked beyond those that are configured, fails the test.
 */
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { names, openRealNames, type RealNames } from '../support/realNames';

let real: RealNames;
let browser: BrowserContext;
let faults: string[] = [];

/** Those of the configuration, and the one that teams-js asks of itself and does without. */
const known = new Set<string>([...Object.values(names), 'res.cdn.office.net']);

const watch = (context: BrowserContext): void => {
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !known.has(hostname)) faults.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  // Chromium tells the console of every breach, whoever listens in the page.
  context.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) faults.push(message.text());
  });
};

const open = async (query: string, address = `https://${names.teams}/?${query}`): Promise<Page> => {
  const page = await browser.newPage();
  await page.goto(address);
  return page;
};
const tabIn = (page: Page): FrameLocator => page.frameLocator('.stage iframe');

beforeAll(async () => {
  real = await openRealNames();
}, 120_000);
afterAll(() => real.close());
afterEach(() => {
  const since = faults.splice(0);
  if (since.length > 0) throw new Error(since.join('\n'));
});

describe.each(['partitioned', 'blocked'] as const)('where a frame of another site has its storage %s', (storage) => {
  beforeAll(async () => {
    browser = await real.openBrowser(storage);
    watch(browser);
  });
  afterAll(() => browser.close());

  test('the tab signs in, reads, writes, and finds what was written when it is opened again', async () => {
    const page = await open('person=oekonom&sub=forslag');
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
    const page = await open('person=oekonom&sub=forslag&consent=ask');
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

  test('without a bridge, and with one that never answers, the tab says so', async () => {
    const without = await open('person=oekonom&sub=forslag&signin=none');
    await tabIn(without).getByRole('heading', { name: 'Du kan ikke logges ind her' }).first().waitFor();
    await without.close();

    const silent = await browser.newPage();
    await silent.clock.install();
    await silent.goto(`https://${names.teams}/?person=oekonom&sub=forslag&signin=silent`);
    await tabIn(silent).getByText('Henter').first().waitFor();
    await silent.clock.fastForward(4000);
    await tabIn(silent).getByText('Teams er længe om at logge dig ind.').waitFor();
    await silent.clock.fastForward(9000);
    await tabIn(silent).getByRole('heading', { name: 'Teams svarer ikke på login' }).first().waitFor();
    await silent.close();
  });
});
