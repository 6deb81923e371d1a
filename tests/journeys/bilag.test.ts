/** Sixty megabytes into a proposal on a line that keeps breaking: the bytes come whole and once; cancelled, nothing is left. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Response } from 'playwright-core';
import { administrator } from '../../src/cli/demo/people';
import { Faults } from '../../src/local/sharepoint/faults/faults';
import { bytesOf, hashOf } from '../contract/bilagFiles';
import { houseForFile, type Visitor } from '../support/house';

const faults = new Faults();
const house = houseForFile(faults);

const folder = mkdtempSync(join(tmpdir(), 'bilag-'));
const path = join(folder, 'Bilagsmappe.zip');
const bytes = bytesOf(60_000_000);
beforeAll(() => writeFileSync(path, bytes));
afterEach(() => faults.clear());
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const create = async ({ tab }: Visitor, name: string): Promise<void> => {
  await tab.getByRole('link', { name: 'Forslag', exact: true }).click();
  await tab.getByRole('link', { name: 'Nyt forslag' }).click();
  await tab.getByLabel('Titel').fill(name);
  await tab.getByRole('combobox', { name: /^Chefområde/ }).selectOption({ label: 'Teknik og Miljø' });
  await tab.getByRole('button', { name: 'Opret forslag' }).click();
  await tab.getByRole('heading', { name, level: 1 }).waitFor();
  await tab.getByText('Der er ingen bilag.').waitFor();
};

/** As SharePoint hands it out. */
const download = async (address: string): Promise<string> => {
  const token = await house().local.tokenFor(administrator.loginName);
  const response = await fetch(address, { headers: { Authorization: `Bearer ${token}` } });
  return hashOf(await response.arrayBuffer());
};

test('a bilag of 60 MB comes whole and once over a broken line', async () => {
  const visitor = await house().visit({ person: 'oekonom' });
  const { tab } = visitor;
  await create(visitor, 'Fælles indkøb af vejsalt');
  const pass = Array.from({ length: 3 }, () => 'pass' as const);
  for (const action of [...pass, 'dropBefore', ...pass, 'dropAfter', ...pass, 'dropAfter', 'dropBefore'] as const)
    faults.add({ action, match: { path: '(start|continue|finish)Upload' }, times: 1 });
  await tab.locator('input[type=file]').setInputFiles(path);
  await tab.getByText('Bilagsmappe.zip er lagt op som bilag 1.').waitFor();
  faults.clear();
  const link = tab.getByRole('link', { name: 'Bilagsmappe.zip (åbner i en ny fane)' });
  expect(await link.count()).toBe(1);
  expect(await download((await link.getAttribute('href')) ?? '')).toBe(hashOf(bytes));
});

test('a line that is gone is said, gone on with, and a bilag that is cancelled leaves nothing', async () => {
  const visitor = await house().visit({ person: 'oekonom' });
  const { tab } = visitor;
  await create(visitor, 'Fælles indkøb af grus');
  for (const action of ['pass', 'dropBefore'] as const)
    faults.add({ action, match: { path: 'Upload' }, ...(action === 'pass' && { times: 4 }) });
  await tab.locator('input[type=file]').setInputFiles(path);
  await tab.getByText('Forbindelsen blev afbrudt.', { exact: false }).waitFor();
  faults.clear();
  faults.add({ action: 'delay', milliseconds: 200, match: { path: 'Upload' } });
  await tab.getByRole('button', { name: 'Fortsæt med Bilagsmappe.zip' }).click();
  await tab.getByRole('button', { name: 'Afbryd Bilagsmappe.zip' }).click();
  await tab.getByRole('list', { name: 'Bilag, der lægges op' }).waitFor({ state: 'detached' });
  await tab.getByText('Der er ingen bilag.').waitFor();
});

test('a file on its way when the page is loaded anew goes on from there when it is chosen again', async () => {
  const visitor = await house().visit({ person: 'oekonom' });
  const { tab, page } = visitor;
  await create(visitor, 'Fælles indkøb af fliser');
  const short = join(folder, 'Fliser.zip');
  writeFileSync(short, bytes.subarray(0, 13_000_000));
  faults.add({ action: 'pass', match: { path: 'Upload' }, times: 2 });
  faults.add({ action: 'dropBefore', match: { path: 'Upload' } });
  await tab.locator('input[type=file]').setInputFiles(short);
  await tab.getByText('Forbindelsen blev afbrudt.', { exact: false }).waitFor();
  faults.clear();
  faults.add({ action: 'pass', match: { path: 'startUpload' } });
  const sub = await tab.locator('body').evaluate(() => location.hash.slice(2));
  page.on('dialog', (dialog) => void dialog.accept());
  await house().go(visitor, { person: 'oekonom', sub });
  await tab.getByText('blev sendt, før siden blev lukket', { exact: false }).waitFor();
  await tab.locator('input[type=file]').setInputFiles(short);
  await tab.getByText('Fliser.zip er lagt op som bilag 1.').waitFor();
  expect(faults.state().map(({ matched }) => matched)).toEqual([0]);
  const link = tab.getByRole('link', { name: 'Fliser.zip (åbner i en ny fane)' });
  expect(await download((await link.getAttribute('href')) ?? '')).toBe(hashOf(bytes.subarray(0, 13_000_000)));
});

test('a bilag opens in the browser, for whoever sits in Teams', async () => {
  const visitor = await house().visit({ person: 'oekonom' });
  const { tab, page } = visitor;
  await create(visitor, 'Fælles indkøb af kantsten');
  const note = join(folder, 'Notat om kantsten.txt');
  writeFileSync(note, 'Kantsten koster 450 kr. meteren.');
  await tab.locator('input[type=file]').setInputFiles(note);
  const link = tab.getByRole('link', { name: 'Notat om kantsten.txt (åbner i en ny fane)' });
  // Uploaded files are shown in a sandbox without scripts, where nothing can be asked of the page itself.
  const isTheFile = (response: Response): boolean => response.url().includes('/RdBilag/') && response.status() === 200;
  const [answer] = await Promise.all([page.context().waitForEvent('response', { predicate: isTheFile }), link.click()]);
  expect(await answer.text()).toBe('Kantsten koster 450 kr. meteren.');
  expect(new URL(answer.url()).origin).toBe(house().local.sharePointUrl);
  expect(answer.headers()['content-disposition']).toContain('inline');

  // Another's browser, another's rights: the address alone opens nothing.
  const { page: theirs, tab: theirTab } = await house().visit({ person: 'omuMedlem' });
  await theirTab.getByRole('heading', { level: 1 }).waitFor();
  const isRefused = (response: Response): boolean => response.url().includes('/RdBilag/') && response.status() !== 302;
  const [refused] = await Promise.all([
    theirs.waitForEvent('response', { predicate: isRefused }),
    theirs.goto(answer.url()),
  ]);
  expect([403, 404]).toContain(refused.status());
});
