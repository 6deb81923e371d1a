/** `npm run provision` as an administrator runs it: a process of its own, Entra and SharePoint at their real names. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startStandaloneSharePoint } from '../../src/local/standaloneSharePoint';
import { connectSite } from '../../src/sharepoint/client';
import { planSite } from '../../src/sharepoint/provisioning/planSite';
import { readSite } from '../../src/sharepoint/provisioning/readSite';
import { startingMs } from '../contract/localSite';
import { anna, owner } from '../support/startLocal';
import { startProgramIn, type StartedProgram } from './startedProgram';
import { openTenant, password, setUpApp, weakApp, type Tenant } from './tenant';

jest.setTimeout(startingMs);

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant();
});
afterAll(() => tenant.close());

const provision = (more: NodeJS.ProcessEnv, ...args: readonly string[]): StartedProgram =>
  startProgramIn({ ...tenant.environment, ...more }, 'src/cli/provision.ts', '--site', tenant.siteUrl, ...args);

const asProgram = (...args: readonly string[]): StartedProgram =>
  provision(
    { RAADERUM_CERTIFICATE_PASSWORD: password },
    '--client-id',
    setUpApp,
    '--certificate',
    tenant.certificate,
    ...args,
  );

const inBrowser = (person: { readonly loginName: string }, ...args: readonly string[]): StartedProgram =>
  provision(
    { BROWSER: resolve('tests/support/signInBrowser.mjs'), SIGN_IN_AS: person.loginName },
    '--client-id',
    setUpApp,
    ...args,
  );

const said = async (program: StartedProgram): Promise<{ readonly code: number | null; readonly text: string }> => {
  const code = await program.ended;
  const text = program.printed();
  // Whatever it says, never a token or a key.
  expect(text).not.toMatch(/eyJ[\w-]{10}|PRIVATE KEY/);
  // Nor does it ask SharePoint without saying who asks.
  expect([...tenant.agents].filter((agent) => !agent.startsWith('NONISV|Raaderum|'))).toEqual([]);
  return { code, text };
};

interface Found {
  readonly value: readonly { readonly Id: number; readonly Description: string | null }[];
}

/** The id of what SharePoint knows by our mark in its description. */
const marked = async (collection: string, mark: string): Promise<number> => {
  const { value } = (await tenant.ask(`${collection}?$select=Id,Description`)) as Found;
  return value.find(({ Description }) => Description?.includes(mark))?.Id ?? 0;
};

/** A list, a group and a permission level go: made anew they need every right that setting a site up needs. */
beforeAll(async () => {
  await tenant.ask(`getList('/sites/raaderum/Lists/RdMilestones')`, 'DELETE');
  await tenant.ask(`roledefinitions(${await marked('roledefinitions', '[raaderum:oversee]')})`, 'DELETE');
  await tenant.ask(`sitegroups/removebyid(${await marked('sitegroups', '[raaderum:hovedudvalg]')})`, 'POST');
});

test('in the browser the owner is told what will happen, in the words of the tab; another is refused; nothing is changed', async () => {
  const [{ code, text }, refused] = await Promise.all([
    said(inBrowser(owner, '--plan')),
    said(inBrowser(anna, '--plan')),
  ]);
  expect(text).toContain(`Logget ind som ${owner.loginName}.`);
  expect(text).toContain('Sitet »Råderum« (https://examplekommune.sharepoint.com/sites/raaderum)');
  expect(text).toContain('  Tidsplan: tilføjer kolonnen »Nøgle«\n');
  expect(text).toContain('  gruppen »Hovedudvalget«\n');
  expect(code).toBe(2);
  expect(refused.text).toContain('SharePoint giver ikke lov. Log ind som en af sitets ejere');
  expect(refused.code).toBe(1);
  expect(await marked('sitegroups', '[raaderum:hovedudvalg]')).toBe(0);
});

test('as a program, by a certificate, it sets up; killed in the middle it goes on; then an owner with a code finds all in order', async () => {
  const first = asProgram('--apply');
  await first.says('  20 af ');
  expect(await first.kill('SIGKILL')).toBeNull();

  const second = await said(asProgram('--apply'));
  expect(second.text).toContain(`Logget ind som app ${setUpApp}.`);
  expect(second.text).toContain('Sitet »Råderum« er sat op.');
  expect(second.text).not.toContain('Budgetrunder: opretter listen');
  expect(second.code).toBe(0);

  const third = provision({}, '--client-id', setUpApp, '--device-code', '--plan');
  await third.says('skriv koden ');
  const [, code = ''] = /skriv koden (\w+)/.exec(third.printed()) ?? [];
  await fetch(`http://localhost:${tenant.local.ports.identity}/device`, {
    method: 'POST',
    body: new URLSearchParams({ code, loginName: owner.loginName }),
  });
  const { code: ending, text } = await said(third);
  expect(text).toContain('Sitet »Råderum« har alt, hvad Råderum skal bruge.');
  expect(ending).toBe(0);
});

test('by the same sign-in an owner gets what is held about a person: two files for nobody else, never over others', async () => {
  const out = join(tenant.folder, 'indsigt');
  const browser = { BROWSER: resolve('tests/support/signInBrowser.mjs'), SIGN_IN_AS: owner.loginName };
  const args = ['--site', tenant.siteUrl, '--client-id', setUpApp, '--person', owner.loginName, '--out', out];
  const person = (): StartedProgram =>
    startProgramIn({ ...tenant.environment, ...browser }, 'src/cli/person.ts', ...args);
  const first = await said(person());
  expect(first.text).toContain('15 af 15: Råderum – Indstillinger');
  expect(first.text).toMatch(/Gennemset: \d+ elementer i 15 lister\./);
  expect(first.code).toBe(0);
  const made = ['indsigt.html', 'indsigt.json'].map((name) => join(out, name));
  expect(made.map((file) => readFileSync(file, 'utf8').includes(owner.name))).toEqual([true, true]);
  // Windows knows no such modes.
  const shut = process.platform === 'win32' ? [] : made;
  expect(shut.filter((file) => statSync(file).mode % 0o1000 !== 0o600)).toEqual([]);

  const second = await said(person());
  expect(second.text).toContain('Der ligger allerede en indsigt.html i');
  expect(second.text).not.toContain('Logget ind');
  expect(second.code).toBe(1);
});

test('what keeps it from signing in is said with the way on', async () => {
  const browser = { BROWSER: resolve('tests/support/signInBrowser.mjs'), SIGN_IN_AS: owner.loginName };
  const secret = { RAADERUM_CERTIFICATE_PASSWORD: password };
  const certificate = ['--certificate', tenant.certificate];
  const tried: readonly (readonly [NodeJS.ProcessEnv, readonly string[], string])[] = [
    [browser, ['--client-id', weakApp], 'Appen mangler samtykke.'],
    [secret, ['--client-id', weakApp, ...certificate], 'giv appen Sites.FullControl.All'],
    [secret, ['--client-id', '99999999-9999-4999-8999-999999999999', ...certificate], 'Entra kender ingen app'],
    [{}, ['--client-id', setUpApp, ...certificate], 'Sæt adgangskoden i RAADERUM_CERTIFICATE_PASSWORD'],
  ];
  const ends = await Promise.all(tried.map(([more, args]) => said(provision(more, ...args))));
  expect(ends.map(({ code }) => code)).toEqual([1, 1, 1, 1]);
  tried.forEach(([, , sentence], index) => expect(ends[index]?.text).toContain(sentence));
});

test('a site on this machine is tried without a tenant; what stands in the way is told and nothing done', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'provision-'));
  const sharePoint = await startStandaloneSharePoint({
    dataFolder: folder,
    port: 0,
    sitePath: '/sites/test',
    auth: 'any',
  });
  const tokens = { token: async () => 'nobody', askForToken: async () => 'nobody' };
  const connection = connectSite({ siteUrl: sharePoint.siteUrl, tokens, scope: 'AllSites.FullControl' });
  await connection.sp.web.lists.add('RdRounds', 'Somebody else’s');
  const before = planSite(await readSite(connection)).steps.length;
  const command = ['src/cli/provision.ts', '--site', sharePoint.siteUrl] as const;
  const unread = spawn(process.execPath, ['--import', 'tsx', ...command, '--plan']);
  unread.stdout.destroy();
  const complaints: unknown[] = [];
  unread.stderr.on('data', (chunk: Buffer) => complaints.push(chunk.toString('utf8')));
  const [{ code, text }, ended] = await Promise.all([
    said(startProgramIn(process.env, ...command, '--apply')),
    once(unread, 'close'),
  ]);
  // As behind `| head`: nobody reads on, and it ends as it would have.
  expect([ended, complaints]).toEqual([[3, null], []]);
  expect(text).toContain('På adressen Lists/RdRounds ligger listen »RdRounds«, som ikke er Råderums.');
  expect(text).toContain('Intet er ændret.');
  expect(code).toBe(3);
  expect(planSite(await readSite(connection)).steps).toHaveLength(before);
  await sharePoint.close();
  rmSync(folder, { recursive: true });
});
