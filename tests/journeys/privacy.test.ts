/**
 * Whom the tab asks and what it leaves in the browser, through all of what people do with it, is what `src/app/README.md` says.
 * `BrowserContext.on('request')` hears every page and frame, so that nothing is asked behind the journey's back. A frame of another
 * site gets no cookies from this browser, whatever it does: of those `browserSignIn.test.ts` tells.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Request } from 'playwright-core';
import { names, openTeams, realNamesForFile, tabIn } from '../support/realNames';

const real = realNamesForFile();
let browser: BrowserContext;
const requests: Request[] = [];
const shouted: string[] = [];
beforeAll(async () => {
  browser = await real().openBrowser('partitioned');
  browser.on('request', (request) => requests.push(request));
  browser.on('console', (message) => shouted.push(message.text()));
});

/** Of every request from the tab's own frame: to whom, with what beside the address. */
const asked = () =>
  requests
    // That the tab is opened at all, Teams asks.
    .filter((request) => !request.isNavigationRequest())
    .filter((request) => URL.canParse(request.frame().url()) && new URL(request.frame().url()).hostname === names.tab)
    .map((request) => {
      const { referer } = request.headers();
      return { host: new URL(request.url()).hostname, referer };
    });

/** The tokens that SharePoint was given, and whichever of them stand where others look. */
const tokens = (): ReadonlySet<string> =>
  new Set(requests.flatMap((request) => request.headers()['authorization']?.replace('Bearer ', '') ?? []));
const leaked = (...elsewhere: readonly string[]): readonly string[] => {
  const seen = [...shouted, ...requests.map((request) => request.url()), ...elsewhere].join('\n');
  return [...tokens()].filter((token) => token.split('.').some((part) => seen.includes(part)));
};

test('everything people do with the tab asks its own host and the SharePoint, and leaves a draft, a round and the sign-in', async () => {
  const page = await openTeams(browser, 'sub=forslag');
  const tab = tabIn(page);
  const kept = () =>
    tab.locator('body').evaluate(async () => ({
      local: Object.keys(localStorage)
        .map((key) => key.split('|')[0] ?? '')
        .toSorted(),
      session: [...new Set(Object.keys(sessionStorage).map((key) => key.split('.')[0]))],
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
  const nothingElse = { session: ['msal'], databases: 0, caches: 0, workers: 0 };

  await tab.getByRole('link', { name: 'Skærmbesøg i hjemmeplejen' }).click();
  // A headless browser has nothing to print on, but the tab makes its paper ready all the same.
  await tab.getByRole('button', { name: 'Udskriv' }).click();
  await tab.getByRole('button', { name: 'Redigér' }).click();
  await tab.getByRole('textbox', { name: 'Kort resumé' }).fill('Et udkast, som ligger her, til det er gemt.');
  await tab
    .getByText(/^Kladden (ligger|er gemt)/)
    .first()
    .waitFor();
  expect(await kept()).toEqual({ ...nothingElse, local: ['raaderum.device', 'raaderum.draft', 'raaderum.round'] });
  await tab.getByRole('button', { name: 'Gem', exact: true }).click();
  await tab.getByText('Gemt', { exact: true }).waitFor();

  const bilag = { name: 'Bilag.txt', mimeType: 'text/plain', buffer: Buffer.from('Et bilag.') };
  await tab.locator('input[type=file]').setInputFiles(bilag);
  await tab.getByText('Bilag.txt er lagt op som bilag 1.').waitFor();
  await tab.getByLabel('Skriv en kommentar').fill('En kommentar.');
  await tab.getByRole('button', { name: 'Send kommentar' }).click();
  await tab.getByText('Kommentaren er sendt.').waitFor();
  for (const view of ['Overblik', 'Idéer', 'MED-drøftelser', 'Udmøntningsplan', 'Tidsplan'])
    await tab.getByRole('link', { name: view, exact: true }).first().click();
  const { inSession, shown } = await tab.locator('body').evaluate(() => ({
    inSession: JSON.stringify(sessionStorage),
    shown: `${JSON.stringify(localStorage)}${document.documentElement.outerHTML}`,
  }));
  // The search finds what is there: the session's own storage has the token.
  expect([...tokens()].some((token) => inSession.includes(token))).toBe(true);
  expect(leaked(shown)).toEqual([]);
  await page.close();

  const setUp = await openTeams(browser, 'sub=opsaet');
  await tabIn(setUp).getByText('Sitet »Råderum« er klar til brug.').waitFor();
  expect(
    await tabIn(setUp)
      .locator('body')
      .evaluate(() => Object.keys(localStorage).toSorted()),
  ).toEqual(['raaderum.device', 'raaderum.round']);
  await setUp.close();

  expect([...new Set(asked().map(({ host }) => host))].toSorted()).toEqual([names.sharePoint, names.tab].toSorted());
  expect(asked().filter(({ referer = '' }) => referer !== '')).toEqual([]);
});

/** Every host that stands in what is shipped, and why. Nobody who gathers what people do is among them. */
const hostsNamed: Readonly<Record<string, string>> = {
  '169.254.169.254': "msal-browser's question for the region of a server in Azure, which a page never asks",
  'aka.ms': 'a link in messages of msal-browser',
  'github.com': 'a link in messages of libraries',
  'login.chinacloudapi.cn': "msal-browser's list of Entra's names",
  'login.microsoftonline.com': "msal-browser's list of Entra's names",
  'login.microsoftonline.de': "msal-browser's list of Entra's names",
  'login.microsoftonline.us': "msal-browser's list of Entra's names",
  'pnp.github.io': 'a link in messages of PnPjs',
  'react.dev': 'a link in messages of React',
  'res.cdn.office.net': "teams-js' list of hosts, which is not asked for (decision 0026)",
  'teams.microsoft.com': 'links into Teams',
  'www.w3.org': 'names of SVG',
};

test('what is shipped names no host that has not a reason', () => {
  const assets = join(process.env['JOURNEY_RELEASE'] ?? '', 'web', 'assets');
  const scripts = readdirSync(assets).filter((name) => name.endsWith('.js'));
  const named = scripts.flatMap((name) =>
    [...readFileSync(join(assets, name), 'utf8').matchAll(/https?:\/\/([\w.-]+\.\w+)/g)].map(([, host]) => host ?? ''),
  );
  expect([...new Set(named)].toSorted()).toEqual(Object.keys(hostsNamed));
});
