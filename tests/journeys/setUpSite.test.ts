/** An owner sets a bare site up from the tab: everything there is made by the tab, with the rights the owner gives it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { peopleByKey, type PersonKey } from '../../src/cli/demo/people';
import type { LocalMicrosoft365 } from '../../src/local/localMicrosoft365';
import { currentSchemaVersion } from '../../src/sharepoint/provisioning/schemaVersion';
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

const login = (person: PersonKey): string => peopleByKey[person].loginName;

/** The tab itself, at an address. */
const openTab = async (
  person: PersonKey,
  sub: string,
): Promise<{ readonly page: Page; readonly tab: FrameLocator }> => {
  const page = await browser.newPage({ locale: 'da-DK', viewport: { width: 1280, height: 800 } });
  await page.goto(`${local.teamsUrl}/?person=${login(person).split('@')[0] ?? ''}&sub=${sub}`);
  return { page, tab: page.frameLocator('.stage iframe') };
};

const sheet = [
  'Chefområde\tOmråde\tFagudvalg\tLMU',
  'Skole- og Dagtilbudsområdet\tVelfærd\tBørneudvalget\tLMU Skoler',
  'Teknik og Miljø\tFælles\tTeknikudvalget\t',
].join('\n');

test('the bare site is taken into use from the tab alone: organisation, rights, round, persons, an idea, a proposal', async () => {
  const { page, tab } = await openTab('administrator', '');
  await tab.getByRole('heading', { name: 'Kom i gang', level: 1 }).waitFor();
  await tab.getByText('9 ting mangler').waitFor();

  await tab.getByRole('link', { name: 'Organisation' }).first().click();
  await tab.getByRole('link', { name: 'Indsæt fra Excel' }).click();
  await tab.getByLabel('Linjer fra regnearket').fill(sheet.replace('Velfærd', 'Månen'));
  await tab.getByText('Linje 2: »Månen« er ikke et område').waitFor();
  await tab.getByLabel('Linjer fra regnearket').fill(sheet);
  await tab.getByRole('button', { name: 'Skriv ind' }).click();
  await tab.getByText('5 er tilføjet eller rettet.').waitFor();

  await page.goto(`${local.teamsUrl}/?person=${login('administrator').split('@')[0] ?? ''}&sub=opsaetning/runder/ny`);
  await tab.getByLabel('Måltal 2025').fill('-1.000');
  await tab.getByRole('combobox', { name: 'Status' }).selectOption({ label: 'Åben' });
  await tab.getByRole('button', { name: 'Lav runden' }).click();
  await tab.getByRole('heading', { name: 'Budget 2025-2028', level: 1 }).waitFor();

  await tab.getByRole('link', { name: 'Til rettigheder' }).click();
  await tab.getByRole('button', { name: 'Sammenlign' }).click();
  await tab.getByText('Chefen: Skole- og Dagtilbudsområdet').waitFor();
  await tab.getByRole('button', { name: 'Ret rettigheder' }).click();
  await tab.getByText('Alt er, som det skal være').waitFor();

  await page.goto(`${local.teamsUrl}/?person=${login('administrator').split('@')[0] ?? ''}&sub=opsaetning/personer`);
  for (const [group, person] of [
    ['Chef: Skole- og Dagtilbudsområdet', 'skolechef'],
    ['Råderumsgruppen', 'oekonom'],
    ['Medarbejdere', 'medarbejder'],
  ] as const) {
    await tab.getByRole('button', { name: `Sæt ind i ${group}`, exact: true }).click();
    const form = tab.getByRole('form', { name: `Sæt ind i ${group}`, exact: true });
    await form.getByLabel('Mailadresser').fill(login(person));
    await form.getByRole('button', { name: 'Sæt ind', exact: true }).click();
    await form.getByText(`Sat ind: ${peopleByKey[person].name}`).waitFor();
  }
  await page.close();

  const employee = await openTab('medarbejder', 'ideer/ny');
  await employee.tab.getByRole('textbox', { name: /^Idé/ }).fill('Fælles indkøb af papir');
  await employee.tab.getByRole('combobox', { name: /^Hvor kommer idéen fra/ }).selectOption({ index: 1 });
  await employee.tab.getByRole('button', { name: 'Send idéen' }).click();
  await employee.tab.getByRole('heading', { name: 'Fælles indkøb af papir', level: 1 }).waitFor();
  await employee.page.close();

  const chief = await openTab('skolechef', 'forslag/ny');
  await chief.tab.getByLabel('Titel').fill('Fælles vikarkorps');
  await chief.tab.getByRole('combobox', { name: /^Chefområde/ }).selectOption({ label: 'Skole- og Dagtilbudsområdet' });
  await chief.tab.getByRole('button', { name: 'Opret forslag' }).click();
  await chief.tab.getByRole('heading', { name: 'Fælles vikarkorps', level: 1 }).waitFor();
  await chief.page.close();
}, 90_000);

/** As the owner, straight at the list of settings. */
const askSettings = async (rest: string, method: 'GET' | 'POST', merge?: object): Promise<unknown> => {
  const answer = await fetch(`${local.siteUrl}/_api/web/getList('/sites/raaderum/Lists/RdSettings')/items${rest}`, {
    method,
    headers: {
      Authorization: `Bearer ${await local.tokenFor(login('administrator'))}`,
      Accept: 'application/json',
      'Content-Type': 'application/json',
      ...(method === 'POST' && { 'IF-MATCH': '*', 'X-HTTP-Method': merge === undefined ? 'DELETE' : 'MERGE' }),
    },
    ...(merge !== undefined && { body: JSON.stringify(merge) }),
  });
  if (!answer.ok) throw new Error(`${rest}: ${answer.status} ${await answer.text()}`);
  return method === 'GET' ? answer.json() : undefined;
};

const settings = async (): Promise<readonly { Id: number; RdKey: string; RdValue: string }[]> =>
  ((await askSettings('?$select=Id,RdKey,RdValue', 'GET')) as { value: [] }).value;

test('a site of an older version says so to chief and administrator, who sees what an upgrade does, and does it', async () => {
  // As version 4 left it: its number, and no steps through rows.
  for (const { Id, RdKey } of await settings()) {
    if (RdKey === 'schemaVersion') await askSettings(`(${Id})`, 'POST', { RdValue: '4' });
    else if (RdKey.startsWith('dataStep.')) await askSettings(`(${Id})`, 'POST');
  }
  const chief = await openTab('skolechef', '');
  await chief.tab.getByText(/^Sitet skal opgraderes.*En af sitets ejere gør det/).waitFor();
  await chief.page.close();

  const { page, tab } = await openTab('administrator', '');
  await tab.getByRole('link', { name: 'Se, hvad der skal ske, og opgradér' }).click();
  await tab.getByRole('button', { name: 'Se, hvad der mangler' }).click();
  await tab.getByText(/^Numrene på ældre forslag skrives ind/).waitFor();
  await tab.getByRole('button', { name: 'Bring sitet ajour' }).click();
  await tab.getByText('Sitet »Råderum« er sat op').waitFor();
  await page.close();
  const kept = Object.fromEntries((await settings()).map(({ RdKey, RdValue }) => [RdKey, RdValue.split(' ')[0]]));
  expect(kept).toMatchObject({
    schemaVersion: String(currentSchemaVersion),
    'dataStep.1': 'done',
    'dataStep.2': 'done',
    'dataStep.3': 'done',
  });
});
