/**
 * The production bundle with its production headers, under the real names, in both worlds of storage. Whatever the Content Security
 * Policy reports, whatever host is asked beyond those that are configured, fails the test.
 */
import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { names, openRealNames, type RealNames } from '../support/realNames';

let real: RealNames;
beforeAll(async () => {
  real = await openRealNames();
}, 120_000);
afterAll(() => real.close());

const known = new Set<string>([...Object.values(names), 'res.cdn.office.net']);

interface Watched {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly tab: FrameLocator;
  /** What went wrong, in the order it did. */
  readonly faults: string[];
}

const open = async (storage: 'partitioned' | 'blocked', query: string): Promise<Watched> => {
  const context = await real.openBrowser(storage);
  const faults: string[] = [];
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith('http') && !known.has(hostname)) faults.push(`asked ${request.url()}`);
  });
  context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
  context.on('console', (message) => {
    const text = message.text();
    if (/Content.Security.Policy|violates/i.test(text)) faults.push(`policy: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const page = await context.newPage();
  await page.goto(`https://${names.teams}/?${query}`);
  return { context, page, tab: page.frameLocator('.stage iframe'), faults };
};

describe.each(['partitioned', 'blocked'] as const)('with %s storage', (storage) => {
  test('the tab signs in, shows the proposals and saves, and nothing else is asked', async () => {
    const { context, tab, faults } = await open(storage, 'person=oekonom&sub=forslag');
    await tab.getByRole('heading', { name: 'Forslag', level: 1 }).waitFor();
    await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).waitFor();
    const stored = await tab.locator('body').evaluate(() => {
      try {
        sessionStorage.setItem('x', 'y');
        return 'kept';
      } catch {
        return 'refused';
      }
    });
    expect(stored).toBe(storage === 'partitioned' ? 'kept' : 'refused');
    expect(faults).toEqual([]);
    await context.close();
  });
});
