/** The pages of the release folder, opened from the disk as who installs opens them: axe finds nothing, wide, narrow and dark. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../support/browser';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const axeSource = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const release = resolve(process.env['JOURNEY_RELEASE'] ?? '');
const pages = ['', 'guide'].flatMap((folder) =>
  readdirSync(resolve(release, folder))
    .filter((name) => name.endsWith('.html'))
    .map((name) => resolve(release, folder, name)),
);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser(process.env['E2E_BROWSER'] ?? '');
});
afterAll(() => browser.close());

const findings = async (page: Page, path: string): Promise<readonly string[]> => {
  await page.goto(pathToFileURL(path).href);
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async () =>
    (await window.axe.run()).violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
  );
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...violations, ...(sideways > 0 ? [`scrolls ${sideways} px sideways`] : [])];
};

test.each([
  ['light', 1280],
  ['dark', 280],
] as const)('nothing is found in any page, %s and %i px wide', async (colorScheme, width) => {
  const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).protocol));
  const found: Record<string, readonly string[]> = {};
  for (const path of pages) {
    const faults = await findings(page, path);
    if (faults.length > 0) found[path] = faults;
  }
  await context.close();
  expect(found).toEqual({});
  expect(pages.length).toBeGreaterThan(10);
  // Each page is all there is to it.
  expect(asked).toEqual(pages.map(() => 'file:'));
});
