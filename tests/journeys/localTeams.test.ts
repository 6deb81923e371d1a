/** The local Teams spoken to by the real teams-js and msal-browser, through our own adapters, in a real browser. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import axe from 'axe-core';
import type { Browser, Frame, Page } from 'playwright-core';
import type { LocalMicrosoft365 } from '../../src/local/localMicrosoft365';
import { launchBrowser } from '../support/browser';
import { startLocal, testAppId, testClientId } from '../support/startLocal';
import type { TestTab } from '../support/localTab/main';

declare global {
  interface Window {
    testTab: TestTab;
    axe: typeof axe;
  }
}

let tabFolder: string;
let local: LocalMicrosoft365;
let browser: Browser;
let page: Page;
let unknownBefore: number;

beforeAll(async () => {
  tabFolder = mkdtempSync(join(tmpdir(), 'local-tab-'));
  execFileSync(process.execPath, [resolve('tests/support/buildLocalTab.mjs'), tabFolder]);
  browser = await launchBrowser(process.env['E2E_BROWSER'] ?? '');
  local = await startLocal({
    tabFolder,
    tabConfig: ({ teamsUrl }) => ({ clientId: testClientId, teamsAppId: testAppId, teamsOrigin: teamsUrl }),
    app: { consentedPermissions: ['AllSites.Write'] },
  });
}, 60_000);
afterAll(async () => {
  await browser.close();
  await local.close();
  rmSync(tabFolder, { recursive: true });
});

beforeEach(async () => {
  unknownBefore = local.unknownMessages().length;
  page = await (await browser.newContext({ locale: 'da-DK' })).newPage();
});
afterEach(async () => {
  await page.context().close();
  const unknown = local.unknownMessages().slice(unknownBefore);
  if (unknown.length > 0) throw new Error(`the local Teams did not understand: ${JSON.stringify(unknown)}`);
});

const SHOWN = '.stage iframe';
const inFrame = async (selector = SHOWN): Promise<Frame> => {
  const frame = await (await page.waitForSelector(selector)).contentFrame();
  if (frame === null) throw new Error('no frame');
  await frame.waitForFunction(() => 'testTab' in window);
  return frame;
};
const open = async (query: string): Promise<Frame> => {
  await page.goto(`${local.teamsUrl}/${query}`);
  return inFrame();
};
const start = (frame: Frame) => frame.evaluate(() => window.testTab.host.start());
const token = (frame: Frame, permission: string, renew = false) =>
  frame.evaluate(([scope, again]) => window.testTab.outcome(window.testTab.tokens.token([scope], again)), [
    `${local.sharePointUrl}/${permission}`,
    renew,
  ] as const);
const claimsOf = (outcome: unknown): Record<string, unknown> => {
  const { value } = outcome as { value: string };
  return JSON.parse(Buffer.from(value.split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
};

describe('where the tab stands', () => {
  test('in a channel, with the item a link asks for', async () => {
    const frame = await open('?person=anna&sub=forslag/17');
    expect(await start(frame)).toEqual({
      surface: 'channel',
      theme: 'light',
      language: 'da',
      pageId: 'raaderum',
      subPageId: 'forslag/17',
      channel: { id: expect.stringMatching(/^19:.*@thread\.tacv2$/), name: 'Generelt' },
      chatId: undefined,
      teamName: 'Råderumsgruppen',
      directoryId: '11111111-1111-4111-8111-111111111111',
      isChannelOfOthers: false,
      loginHint: 'anna@eksempel.dk',
      personId: expect.stringMatching(/^[\da-f-]{36}$/),
    });
  });

  test.each([
    ['personal', 'personal'],
    ['sidePanel', 'sidePanel'],
    ['phone', 'channel'],
  ])('shown as %s it stands in %s', async (shown, surface) => {
    expect(await start(await open(`?surface=${shown}&lang=en&theme=contrast`))).toMatchObject({
      surface,
      language: 'en',
      theme: 'contrast',
    });
  });

  test('the side panel is 280 px wide', async () => {
    const frame = await open('?surface=sidePanel');
    expect(await frame.evaluate(() => window.innerWidth)).toBeLessThanOrEqual(280);
  });

  test('a host that never answers is given up on', async () => {
    await page.goto(`${local.teamsUrl}/`);
    // The tab in a frame of somebody who is not Teams; its policy forbids that, so the frame is told to have none.
    await page.route(`${local.tabUrl}/**`, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, headers: { ...answer.headers(), 'content-security-policy': '' } });
    });
    await page.setContent(`<div class="stage"><iframe src="${local.tabUrl}/index.html"></iframe></div>`);
    const frame = await inFrame();
    expect(await frame.evaluate(() => window.testTab.outcome(window.testTab.host.start()))).toEqual({
      failure: { kind: 'SignInNeeded', reason: 'noAnswer' },
    });
  });
});

test('the theme follows the choice at once, without the tab being loaded again', async () => {
  const frame = await open('');
  await start(frame);
  await frame.evaluate(() => window.testTab.host.onThemeChange((theme) => window.testTab.events.push(theme)));
  for (const theme of ['Mørkt', 'Høj kontrast', 'Lyst']) await page.getByLabel('Tema').selectOption(theme);
  await frame.waitForFunction(() => window.testTab.events.length === 3);
  expect(await frame.evaluate(() => window.testTab.events)).toEqual(['dark', 'contrast', 'light']);
});

describe('tokens', () => {
  test('come silently for the person in the page, and another person gets their own', async () => {
    const annas = await token(await open('?person=anna'), 'AllSites.Write');
    await page.getByLabel('Logget ind som').selectOption('Bo Bøgelund, Chef');
    await page.waitForURL(/person=bo/);
    const bos = await token(await inFrame(), 'AllSites.Write');
    expect([annas, bos].map(claimsOf).map(({ aud, scp, upn }) => ({ aud, scp, upn }))).toEqual([
      { aud: local.sharePointUrl, scp: 'AllSites.Write', upn: 'anna@eksempel.dk' },
      { aud: local.sharePointUrl, scp: 'AllSites.Write', upn: 'bo@eksempel.dk' },
    ]);
  });

  test('open the local SharePoint', async () => {
    const frame = await open('?person=ejer');
    const { value } = (await token(frame, 'AllSites.Write')) as { value: string };
    const answer = await fetch(`${local.siteUrl}/_api/web/currentuser`, {
      headers: { Authorization: `Bearer ${value}`, Accept: 'application/json' },
    });
    expect((await answer.json()).Title).toBe('Ebbe Ejermand');
  });

  test('are asked for once, however many ask at the same time, and kept', async () => {
    const frame = await open('');
    let asked = 0;
    page.on('request', (request) => {
      if (request.url().endsWith('/token') && request.method() === 'POST') asked += 1;
    });
    await Promise.all(Array.from({ length: 5 }, () => token(frame, 'AllSites.Write')));
    await token(frame, 'AllSites.Write');
    expect(asked).toBe(1);
    await token(frame, 'AllSites.Write', true);
    expect(asked).toBe(2);
  });

  test('without consent need the person; asked from a click, a window of the host asks for it', async () => {
    const frame = await open('?person=anna');
    expect(await token(frame, 'AllSites.Manage')).toEqual({ failure: { kind: 'SignInNeeded', reason: 'consent' } });
    const scope = `${local.sharePointUrl}/AllSites.Manage`;
    const ask = () => frame.evaluate((one) => window.testTab.outcome(window.testTab.tokens.askForToken([one])), scope);

    const declined = ask();
    await page.getByRole('dialog', { name: 'Tillad adgang?' }).getByRole('button', { name: 'Nej tak' }).click();
    expect(await declined).toEqual({ failure: { kind: 'SignInNeeded', reason: 'interaction' } });

    const accepted = ask();
    await page.getByRole('dialog', { name: 'Tillad adgang?' }).getByRole('button', { name: 'Acceptér' }).click();
    expect(claimsOf(await accepted)['scp']).toBe('AllSites.Manage');
    await page.reload();
    expect(claimsOf(await token(await inFrame(), 'AllSites.Manage'))['upn']).toBe('anna@eksempel.dk');
  });

  test('are unavailable in a host without nested sign-in', async () => {
    expect(await token(await open('?signin=none'), 'AllSites.Write')).toEqual({
      failure: { kind: 'SignInNeeded', reason: 'unavailable' },
    });
  });

  test('are given up on when the host never answers', async () => {
    expect(await token(await open('?signin=silent'), 'AllSites.Write')).toEqual({
      failure: { kind: 'SignInNeeded', reason: 'noAnswer' },
    });
  });

  test('cannot be asked of the sign-in by the tab itself', async () => {
    const frame = await open('');
    const answer = await frame.evaluate(
      async (url) =>
        window.testTab.outcome(fetch(url, { method: 'POST', body: '{}' }).then((response) => response.status)),
      `${local.identityUrl}/token`,
    );
    expect(answer).toEqual({ failure: expect.stringContaining('Failed to fetch') });
  });
});

describe('a conversation about an item', () => {
  const ask = async (frame: Frame, conversationId: string | undefined) => {
    const { channel } = await start(frame);
    await frame.evaluate(
      ([channelId, id]) =>
        window.testTab.host.openConversation(
          { title: 'Forslag 17', subEntityId: 'forslag/17', entityId: 'raaderum', channelId, conversationId: id },
          (begun) => window.testTab.events.push(begun),
        ),
      [channel?.id ?? '', conversationId] as const,
    );
  };
  const pane = () => page.getByRole('complementary', { name: 'Samtale i kanalen: Forslag 17' });

  test('begins with its first message, and is the same for the next person', async () => {
    const annas = await open('?person=anna');
    await ask(annas, undefined);
    await expect(annas.evaluate(() => window.testTab.events.length)).resolves.toBe(0);
    await pane().getByLabel('Skriv en besked').fill('Skal vi tage den her?');
    await pane().getByRole('button', { name: 'Send' }).click();
    await annas.waitForFunction(() => window.testTab.events.length === 1);
    const [conversation] = (await annas.evaluate(() => window.testTab.events)) as string[];

    await page.getByLabel('Logget ind som').selectOption('Bo Bøgelund, Chef');
    await page.waitForURL(/person=bo/);
    const bos = await inFrame();
    await ask(bos, conversation);
    await pane().getByText('Skal vi tage den her?').waitFor();
    await pane().getByLabel('Skriv en besked').fill('Ja.');
    await pane().getByRole('button', { name: 'Send' }).click();
    await pane().getByText('Ja.').waitFor();
    expect(await bos.evaluate(() => window.testTab.events)).toEqual([]);
    expect(await pane().getByRole('article').count()).toBe(2);
  });

  test('can be opened in a channel tab only', async () => {
    const possible = async (query: string) => {
      const frame = await open(query);
      await start(frame);
      return frame.evaluate(() => window.testTab.host.canOpenConversation());
    };
    expect([await possible('?surface=channel'), await possible('?surface=personal')]).toEqual([true, false]);
  });

  test('a refusal of the host comes with its sentence', async () => {
    const frame = await open('?surface=personal');
    await start(frame);
    const outcome = await frame.evaluate(() =>
      window.testTab.outcome(
        window.testTab.host.openConversation(
          { title: 'x', subEntityId: 'x', entityId: 'x', channelId: 'nowhere', conversationId: undefined },
          () => undefined,
        ),
      ),
    );
    expect(outcome).toEqual({ failure: { kind: 'Invalid', reason: 'the channel is not known' } });
  });
});

test('a link to an item opens that item in the channel it was made in', async () => {
  const frame = await open('?person=anna&channel=raaderumsgruppen/generelt');
  await start(frame);
  await frame.evaluate(() => history.replaceState(null, '', '?site=https://contoso.example/sites/andet&theme=dark'));
  const link = await frame.evaluate(() => window.testTab.host.linkTo('forslag/17?runde=2025-2028', 'Forslag 17'));
  // Who has no Teams comes to the same item of the same site.
  expect(new URL(link).searchParams.get('webUrl')).toBe(
    `${local.tabUrl}/index.html?site=${encodeURIComponent('https://contoso.example/sites/andet')}#/forslag/17?runde=2025-2028`,
  );
  await page.goto(link);
  expect(await start(await inFrame())).toMatchObject({
    surface: 'channel',
    subPageId: 'forslag/17?runde=2025-2028',
    loginHint: 'anna@eksempel.dk',
  });
});

test('a tab is set up in a channel, opens there, and can be changed and removed', async () => {
  await page.goto(`${local.teamsUrl}/?channel=teknik-og-miljoe/generelt`);
  await page.getByText('Der er endnu ingen fane her.').waitFor();
  await page.getByRole('button', { name: '+ Tilføj fane' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tilføj fane til Teknik og Miljø › Generelt' });
  const save = dialog.getByRole('button', { name: 'Gem' });
  const frame = await inFrame('dialog iframe');
  expect((await start(frame)).surface).toBe('settings');
  expect(await save.isDisabled()).toBe(true);
  await frame.evaluate(
    (url) =>
      window.testTab.host.configure({
        entityId: 'teknik',
        contentUrl: `${url}/index.html?omraade=teknik`,
        websiteUrl: `${url}/index.html`,
        suggestedDisplayName: 'Teknik',
      }),
    local.tabUrl,
  );
  await save.click();
  await page.getByRole('navigation', { name: 'Faner her' }).getByRole('button', { name: 'Teknik' }).waitFor();
  const tab = await inFrame();
  expect([new URL(tab.url()).search, (await start(tab)).pageId]).toEqual(['?omraade=teknik', 'teknik']);

  await page.getByRole('button', { name: 'Indstillinger for fanen' }).click();
  const again = await inFrame('dialog iframe');
  await start(again);
  expect(await again.evaluate(() => window.testTab.teams.pages.getConfig())).toMatchObject({ entityId: 'teknik' });
  await again.evaluate(() => window.testTab.host.configure(undefined));
  expect(await save.isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: 'Annullér' }).click();

  await page.getByRole('button', { name: 'Fjern fanen' }).click();
  await page.getByText('Der er endnu ingen fane her.').waitFor();
});

describe('what else teams-js asks', () => {
  test('the app moves within itself', async () => {
    const frame = await open('');
    await start(frame);
    await frame.evaluate(
      () => void window.testTab.teams.pages.currentApp.navigateTo({ pageId: 'raaderum', subPageId: 'plan/7' }),
    );
    await page.waitForURL(/sub=plan\/7/);
    expect((await start(await inFrame())).subPageId).toBe('plan/7');
  });

  test('people are chosen in a window of the host', async () => {
    const frame = await open('');
    await start(frame);
    const chosen = frame.evaluate(() => window.testTab.teams.people.selectPeople({ title: 'Vælg ansvarlig' }));
    const dialog = page.getByRole('dialog', { name: 'Vælg ansvarlig' });
    await dialog.getByLabel('Bo Bøgelund, Chef').check();
    await dialog.getByRole('button', { name: 'Vælg' }).click();
    expect(await chosen).toEqual([
      { objectId: expect.any(String), displayName: 'Bo Bøgelund', email: 'bo@eksempel.dk' },
    ]);
  });

  test('a dialog of the app opens above it and answers it', async () => {
    const frame = await open('');
    await start(frame);
    await frame.evaluate(() => {
      window.testTab.teams.dialog.url.open(
        { url: location.href, title: 'Detaljer', size: { height: 300, width: 300 } },
        ({ result }) => window.testTab.events.push(result),
      );
    });
    const inner = await inFrame('dialog iframe');
    await start(inner);
    await inner.evaluate(() => window.testTab.teams.dialog.url.submit({ saved: true }));
    await frame.waitForFunction(() => window.testTab.events.length === 1);
    expect(await frame.evaluate(() => window.testTab.events)).toEqual([{ saved: true }]);
  });

  test('single sign-on with a server of the app is refused', async () => {
    const frame = await open('');
    await start(frame);
    expect(
      await frame.evaluate(() => window.testTab.outcome(window.testTab.teams.authentication.getAuthToken())),
    ).toEqual({ failure: 'Error: resourceDisabled' });
  });
});

test('a message nobody knows is shown to the person and kept for tests', async () => {
  const frame = await open('');
  await start(frame);
  await frame.evaluate(
    (origin) => window.parent.postMessage({ id: 99, func: 'made.up', args: [1] }, origin),
    local.teamsUrl,
  );
  await page.getByText('Ukendte beskeder (1)').waitFor();
  await page.getByText('made.up [1]').waitFor();
  expect(local.unknownMessages().slice(unknownBefore)).toEqual([{ func: 'made.up', args: [1] }]);
  unknownBefore += 1;
});

test.each(['light', 'dark', 'contrast'])(
  'axe finds nothing to blame in the host page itself, theme %s',
  async (theme) => {
    const frame = await open(`?person=anna&theme=${theme}`);
    const { channel } = await start(frame);
    await frame.evaluate(
      (channelId) =>
        window.testTab.host.openConversation(
          {
            title: 'Forslag 17',
            subEntityId: 'forslag/17',
            entityId: 'raaderum',
            channelId,
            conversationId: undefined,
          },
          () => undefined,
        ),
      channel?.id ?? '',
    );
    await page.getByLabel('Skriv en besked').waitFor();
    await page.evaluate(axe.source);
    const found = await page.evaluate(async () => {
      const { violations } = await window.axe.run(document, { iframes: false });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
    });
    expect(found).toEqual([]);
  },
);
