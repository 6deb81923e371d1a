/**
 * The release as it is shipped, under the names it will have: the tab's own host inside https://teams.microsoft.com, with Entra's
 * and the tenant's SharePoint's names, all of them mapped to this machine by Chromium. The web files come with the headers that
 * the release gives to its host. Any other name leads nowhere.
 * Whatever a browser opened here shouts, or asks of others, is a fault.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type FrameLocator, type Page } from 'playwright-core';
import { generate } from 'selfsigned';
import { administrator, demoDirectory } from '../../src/cli/demo/people';
import { clockFrom, place } from '../../src/cli/startPlace';
import { startLocalMicrosoft365, type LocalMicrosoft365 } from '../../src/local/localMicrosoft365';
import { demoDay } from './demoPlace';
import { createHosting, type Served } from './releaseHosting';
import { serveStranger, strangers } from './strangers';
import { watchContext, type Watched } from './watchContext';

export const names = {
  tab: 'raaderum.example-kommune.dk',
  teams: 'teams.microsoft.com',
  identity: 'login.microsoftonline.com',
  sharePoint: 'examplekommune.sharepoint.com',
} as const;

type Storing = 'partitioned' | 'blocked' | 'denied';

export interface RealNames {
  readonly local: LocalMicrosoft365;
  /**
   * A browser of its own. `storage`: what a frame of another site may keep; browsers part it by site, or forbid it. `denied`: the
   * person has forbidden the tab's site to keep anything, framed or not. `alsoAsked`: hosts beyond those that are configured,
   * which the journey itself goes to.
   */
  openBrowser(storage: Storing, alsoAsked?: readonly string[]): Promise<BrowserContext>;
  /** What went wrong in any of the browsers since the last call. */
  faults(): readonly string[];
  /** Every host any of the browsers asked. */
  hosts(): ReadonlySet<string>;
  close(): Promise<void>;
}

const settingOf = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the journeys through jest`);
  return value;
};

const pass = (port: number, incoming: IncomingMessage, outgoing: ServerResponse): void => {
  const { method, url, headers } = incoming;
  const asked = ask({ host: '127.0.0.1', port, method, path: url, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  asked.on('error', () => outgoing.destroy());
  incoming.pipe(asked);
};

const withoutHeaders = ({ headers, ...served }: Served): Served => ({
  ...served,
  headers: { 'Content-Type': headers['Content-Type'] ?? '' },
});

const send = ({ status, headers, body }: Served, outgoing: ServerResponse): void => {
  outgoing.writeHead(status, { ...headers });
  outgoing.end(body);
};

/** As in the browser's settings: "Sites that can never use cookies", which is all that a site may keep. */
const forbidKeeping = (profile: string): void => {
  const never = { [`https://${names.tab},*`]: { setting: 2 } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ profile: { content_settings: { exceptions: { cookies: never } } } }),
  );
};

/** One port for all names, as the browser asks for them. */
const answerAll = async (
  passed: ReadonlyMap<string, number>,
  served: ReadonlyMap<string, (asked: URL) => Served>,
): Promise<{ readonly server: Server; readonly port: number }> => {
  const { private: key, cert } = await generate([{ name: 'commonName', value: names.tab }], { keySize: 2048 });
  const server = createServer({ key, cert }, (incoming, outgoing) => {
    const host = incoming.headers.host ?? '';
    const port = passed.get(host);
    if (port !== undefined) return pass(port, incoming, outgoing);
    const serve = served.get(host);
    if (serve !== undefined) return send(serve(new URL(incoming.url ?? '/', 'https://x')), outgoing);
    outgoing.writeHead(421).end();
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return { server, port: (server.address() as AddressInfo).port }; // a TCP server, so never a pipe's name
};

export const openRealNames = async (): Promise<RealNames> => {
  const folder = mkdtempSync(join(tmpdir(), 'real-names-'));
  cpSync(join(settingOf('JOURNEY_SITE'), 'sharepoint.db'), join(folder, 'sharepoint.db'));
  const web = join(settingOf('JOURNEY_RELEASE'), 'web');
  const config = JSON.parse(readFileSync(join(web, 'config.json'), 'utf8')) as {
    clientId: string;
    teamsAppId: string;
    tenantId: string;
  };
  const { app, ...rest } = place(administrator.loginName);
  const local = await startLocalMicrosoft365({
    ...rest,
    tenantId: config.tenantId,
    app: { ...app, id: config.teamsAppId, clientId: config.clientId },
    dataFolder: folder,
    port: 0,
    names: {
      teams: `https://${names.teams}`,
      sharePoint: `https://${names.sharePoint}`,
      identity: `https://${names.identity}`,
    },
    directory: demoDirectory,
    now: clockFrom(demoDay),
    tab: { servedAt: `https://${names.tab}` },
  });
  // The day of the demonstration is the one thing that is not as shipped.
  const hosting = createHosting(web, { ...config, today: demoDay });
  // A configuration that would let a Teams on localhost in, had it any effect in what is shipped.
  const unguarded = createHosting(web, { ...config, today: demoDay, localTeamsOrigin: `https://${strangers.local}` });
  const stranger = ({ searchParams }: URL): Served => serveStranger(searchParams.get('tab') ?? '');
  const { server, port } = await answerAll(
    new Map([
      [names.teams, local.ports.teams],
      [names.sharePoint, local.ports.sharePoint],
      [names.identity, local.ports.identity],
    ]),
    new Map<string, (asked: URL) => Served>([
      [names.tab, ({ pathname }) => hosting(pathname)],
      [strangers.unguardedTab, ({ pathname }) => withoutHeaders(unguarded(pathname))],
      [strangers.page, stranger],
      [strangers.local, stranger],
    ]),
  );
  const contexts: { readonly context: BrowserContext; readonly profile: string; readonly watched: Watched }[] = [];

  return {
    local,
    openBrowser: async (storage, alsoAsked = []) => {
      const profile = mkdtempSync(join(tmpdir(), 'profile-'));
      if (storage === 'denied') forbidKeeping(profile);
      const mapped = [...Object.values(names), ...Object.values(strangers)].map(
        (name) => `MAP ${name}:443 127.0.0.1:${port}`,
      );
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: settingOf('E2E_BROWSER'),
        ignoreHTTPSErrors: true,
        locale: 'da-DK',
        viewport: { width: 1280, height: 800 },
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          `--host-resolver-rules=${[...mapped, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(',')}`,
          // Playwright turns the partitioning off, and storage in a frame of another site then throws: the second of the two worlds.
          ...(storage !== 'blocked' ? ['--disable-features=TrackingProtection3pcd'] : []),
        ],
      });
      const watched = await watchContext(context, new Set([...Object.values(names), ...alsoAsked]));
      contexts.push({ context, profile, watched });
      return context;
    },
    faults: () => contexts.flatMap(({ watched }) => watched.faults()),
    hosts: () => new Set(contexts.flatMap(({ watched }) => [...watched.hosts()])),
    close: async () => {
      for (const { context, profile } of contexts) {
        await context.close();
        rmSync(profile, { recursive: true, force: true });
      }
      server.closeAllConnections();
      await new Promise((resolve) => {
        server.close(resolve);
      });
      await local.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** One world for a test file, asked between its tests what went wrong. */
export const realNamesForFile = (): (() => RealNames) => {
  let real: RealNames | undefined;
  beforeAll(async () => {
    real = await openRealNames();
  }, 120_000);
  afterEach(() => expect(real?.faults()).toEqual([]));
  afterAll(() => real?.close());
  return () => {
    if (real === undefined) throw new Error('the names lead nowhere yet');
    return real;
  };
};

export const tabIn = (page: Page): FrameLocator => page.frameLocator('.stage iframe');

/** The local Teams under its real name, `query` as `src/local/README.md` has it. */
export const openTeams = async (browser: BrowserContext, query: string): Promise<Page> => {
  const page = await browser.newPage();
  page.setDefaultTimeout(30_000);
  await page.goto(`https://${names.teams}/?${query}`);
  return page;
};

/** Changes how Teams treats the tab from now on, as going back in its history would; the tab itself is left alone. */
export const treat = async (page: Page, choices: Readonly<Record<string, string>>): Promise<void> => {
  await page.evaluate((changed) => {
    const query = new URLSearchParams(location.search);
    for (const [name, value] of Object.entries(changed)) query.set(name, value);
    history.pushState(null, '', `?${query.toString()}`);
    dispatchEvent(new PopStateEvent('popstate'));
  }, choices);
};
