/**
 * The whole house for a journey: the local Microsoft 365 with the demonstration's data, the shipped tab, a real browser.
 * Whatever a journey does, nobody outside is called, no script fails, nothing is shouted, Teams understands every message.
 */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { peopleByKey, type PersonKey } from '../../src/cli/demo/people';
import type { LocalMicrosoft365 } from '../../src/local/localMicrosoft365';
import type { Faults } from '../../src/local/sharepoint/faults/faults';
import { launchBrowser } from './browser';
import type { LocalDate } from '../../src/domain/localDate';
import { startDemo } from './demoPlace';

const settingOf = (name: string): string => {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run the journeys through jest`);
  return value;
};

export interface Visit {
  readonly person: PersonKey;
  /** The address inside the tab a link asks for: "forslag/17". */
  readonly sub?: string;
  readonly surface?: 'channel' | 'personal' | 'chat' | 'meeting' | 'sidePanel' | 'phone' | 'settings';
  readonly theme?: 'light' | 'dark' | 'contrast';
  readonly language?: 'da' | 'en';
  /** "raaderumsgruppen/generelt" */
  readonly channel?: string;
  /** What Teams makes of being asked to sign the person in. */
  readonly signin?: 'none' | 'silent';
  /** The day the tab takes for today, when it is not the demonstration's. */
  readonly today?: LocalDate;
}

export interface Visitor {
  /** The host page, Teams. */
  readonly page: Page;
  /** Inside the tab. */
  readonly tab: FrameLocator;
}

export interface House {
  readonly local: LocalMicrosoft365;
  /** A person at a machine of their own. */
  visit(visit: Visit): Promise<Visitor>;
  /** The same person goes on elsewhere. */
  go(visitor: Visitor, visit: Visit): Promise<void>;
  /** What went wrong in the background since the last call. */
  faults(): readonly string[];
  /** Closes what the visitors of one test opened. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

const queryOf = ({ person, today: _day, ...rest }: Visit): string => {
  const login = peopleByKey[person].loginName.split('@')[0] ?? '';
  const { language, ...choices } = rest;
  return new URLSearchParams({
    person: login,
    ...choices,
    ...(language !== undefined && { lang: language }),
  }).toString();
};

/** `faults`: what goes wrong on the way to SharePoint. */
export const openHouse = async (faultRules?: Faults): Promise<House> => {
  const folder = mkdtempSync(join(tmpdir(), 'journey-'));
  cpSync(join(settingOf('JOURNEY_SITE'), 'sharepoint.db'), join(folder, 'sharepoint.db'));
  const local = await startDemo(folder, { folder: settingOf('JOURNEY_TAB') }, faultRules);
  const browser: Browser = await launchBrowser(settingOf('E2E_BROWSER'));
  const contexts: BrowserContext[] = [];
  let faults: string[] = [];
  let unknownSeen = 0;

  const watch = (context: BrowserContext): void => {
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (!protocol.startsWith('http') || hostname === 'localhost') return;
      faults.push(`asked ${request.url()}`);
    });
    context.on('weberror', (error) => faults.push(`script: ${error.error().message}`));
    context.on('console', (message) => {
      if (message.type() !== 'error' && message.type() !== 'warning') return;
      // Chromium reports every 4xx here; whether one is a fault, the journey itself says.
      if (message.text().startsWith('Failed to load resource')) return;
      faults.push(`console: ${message.text()}`);
    });
  };

  const go = async ({ page }: Pick<Visitor, 'page'>, visit: Visit): Promise<void> => {
    await page.goto(`${local.teamsUrl}/?${queryOf(visit)}`);
  };

  return {
    local,
    visit: async (visit) => {
      const context = await browser.newContext({ locale: 'da-DK', viewport: { width: 1280, height: 800 } });
      contexts.push(context);
      watch(context);
      const { today } = visit;
      if (today !== undefined) {
        await context.route('**/config.json', async (route) => {
          const config: object = await (await route.fetch()).json();
          await route.fulfill({ json: { ...config, today } });
        });
      }
      const page = await context.newPage();
      page.setDefaultTimeout(30_000);
      await go({ page }, visit);
      const frame = visit.surface === 'settings' ? 'dialog iframe' : '.stage iframe';
      return { page, tab: page.frameLocator(frame) };
    },
    go,
    faults: () => {
      const unknown = local.unknownMessages();
      const since = [
        ...faults,
        ...unknown.slice(unknownSeen).map((message) => `unknown to Teams: ${JSON.stringify(message)}`),
      ];
      faults = [];
      unknownSeen = unknown.length;
      return since;
    },
    clear: async () => {
      await Promise.all(contexts.splice(0).map((context) => context.close()));
    },
    close: async () => {
      await browser.close();
      await local.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

/** One house for a test file, looked after between its tests. */
export const houseForFile = (faultRules?: Faults): (() => House) => {
  let house: House | undefined;
  beforeAll(async () => {
    house = await openHouse(faultRules);
  }, 120_000);
  afterEach(async () => {
    await house?.clear();
    expect(house?.faults()).toEqual([]);
  });
  afterAll(() => house?.close());
  return () => {
    if (house === undefined) throw new Error('the house is not open yet');
    return house;
  };
};
