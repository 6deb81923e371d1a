/** Who may frame the tab and be answered: Teams, under its own name. Everybody else gets neither a picture nor a word. */
import type { BrowserContext, Page } from 'playwright-core';
import { names, realNamesForFile, tabIn } from '../support/realNames';
import { strangers } from '../support/strangers';

const real = realNamesForFile();
let browser: BrowserContext;
beforeAll(async () => {
  browser = await real().openBrowser('partitioned', Object.values(strangers));
});

const frameAt = async (stranger: string, tab: string, clock = false): Promise<Page> => {
  const page = await browser.newPage();
  if (clock) await page.clock.install();
  await page.goto(`https://${stranger}/?tab=${encodeURIComponent(`https://${tab}/index.html`)}`);
  return page;
};

test('a page that is not Teams cannot show the tab', async () => {
  const page = await frameAt(strangers.page, names.tab);
  await page.frameLocator('.stage iframe').locator('body.neterror').waitFor({ state: 'attached' });
  const frame = page.frames()[1];
  expect(frame?.url()).toBe('chrome-error://chromewebdata/');
  expect(real().faults()).toEqual([expect.stringMatching(/^console: .*frame-ancestors/)]);
  await page.close();
});

test.each([strangers.page, strangers.local])(
  'where the headers are missing, %s is asked for nothing, told nothing, and believed nothing, whatever it answers',
  async (stranger) => {
    const page = await frameAt(stranger, strangers.unguardedTab, true);
    await page.waitForFunction(() => window.heard.length > 0);
    await tabIn(page).getByText('Råderum åbner …').waitFor();
    await page.clock.fastForward(9000);
    await tabIn(page).getByRole('heading', { name: 'Teams svarer ikke' }).waitFor();
    // What teams-js says to whoever frames it: its version, and that it would like to begin.
    const heard = await page.evaluate(() => window.heard.map(({ func, args }) => [func, JSON.stringify(args)]));
    expect(heard).toEqual([['initialize', expect.stringMatching(/^\["2\.\d+\.\d+",\d,null\]$/)]]);
    expect(Object.values(names).filter((name) => real().hosts().has(name))).toEqual([names.tab]);
    // Past the minute after which teams-js itself gives up: nothing more is said, and nothing is shouted.
    await page.clock.fastForward(60_000);
    expect(await page.evaluate(() => window.heard.length)).toBe(1);
    await page.close();
  },
);
