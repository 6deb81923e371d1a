/** `npm run first-hour` against a tenant at its real names, and against a site that is otherwise. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { anonymous } from '../../src/cli/firstHour/answerParts';
import { reportOf, type Compared } from '../../src/cli/firstHour/report';
import { startStandaloneSharePoint } from '../../src/local/standaloneSharePoint';
import { startingMs } from '../contract/localSite';
import { anna, owner } from '../support/startLocal';
import { startProgramIn, type StartedProgram } from './startedProgram';
import { openTenant, password, setUpApp, type Tenant } from './tenant';

jest.setTimeout(startingMs);

const command = 'src/cli/firstHour.ts';

describe('in a tenant', () => {
  let tenant: Tenant;
  beforeAll(async () => {
    tenant = await openTenant();
  });
  afterAll(() => tenant.close());

  const firstHour = (more: NodeJS.ProcessEnv, ...args: readonly string[]): StartedProgram =>
    startProgramIn(
      { ...tenant.environment, ...more },
      command,
      '--site',
      tenant.siteUrl,
      '--client-id',
      setUpApp,
      '--write',
      ...args,
    );

  test('a person and a program find everything as here, say nothing of whose it is, and leave nothing behind', async () => {
    const browser = { BROWSER: resolve('tests/support/signInBrowser.mjs'), SIGN_IN_AS: owner.loginName };
    const person = firstHour(browser);
    const file = join(tenant.folder, 'rapport.txt');
    const secret = { ...browser, RAADERUM_CERTIFICATE_PASSWORD: password, SIGN_IN_AS: anna.loginName };
    const program = firstHour(secret, '--certificate', tenant.certificate, '--second', '--report', file);
    expect([await person.ended, await program.ended]).toEqual([0, 0]);
    const kept = readFileSync(file, 'utf8');
    expect(program.printed()).toContain(`Den anden er ${anna.loginName}.`);
    expect(kept).toContain('= De skriver en bemærkning i ét kald');
    expect(kept).toContain('Login: som app, med certifikat. Skrevet: ja.');
    for (const printed of [person.printed(), kept]) {
      expect(printed).toMatch(/\n(\d\d) spørgsmål: \1 ens, 0 anderledes, 0 kunne ikke spørges\.\n/);
      expect(printed).toContain(' 1. [   ] Åbn fanen i Teams');
      const report = printed.slice(printed.indexOf('Råderum: den første time'));
      expect(report).not.toMatch(/examplekommune|eyJ|eksempel\.dk|[\da-f]{8}-[\da-f]{4}/);
    }
    const lists = JSON.stringify(await tenant.ask('lists?$select=Title'));
    expect(lists).toContain('Råderumsforslag');
    expect(lists).not.toMatch(/RaaderumProeve|RaaderumBib/);
  });
});

test('what is otherwise is told with both answers, and ends with 2', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'first-hour-'));
  // Asks nobody for a token, which no tenant does.
  const site = await startStandaloneSharePoint({ dataFolder: folder, port: 0, sitePath: '/sites/test', auth: 'any' });
  const started = startProgramIn(process.env, command, '--site', site.siteUrl);
  expect(await started.ended).toBe(2);
  expect(started.printed()).toContain(
    `≠ Uden token: status, opfordring, og om en fane kan se det
    lokalt: 401; Bearer; ingen oprindelse
    hos jer: 200; ingen; vores oprindelse
`,
  );
  expect(started.printed()).toContain('Skrevet: nej, kun læst.');
  expect(started.printed()).toMatch(/ ens, 3 anderledes, 0 kunne ikke spørges\./);
  await site.close();
  rmSync(folder, { recursive: true });
});

test('what could not be asked stands apart from what differs', () => {
  const all: readonly Compared[] = [
    { name: 'ens', here: { found: '1' }, there: { found: '1' } },
    { name: 'ikke ens', here: { found: '1' }, there: { found: '2' } },
    { name: 'uspurgt', here: { found: '1' }, there: { unasked: 'oprette en prøveliste: 403' } },
  ];
  expect(reportOf(all, []).slice(2)).toEqual([
    '= ens',
    '≠ ikke ens',
    '    lokalt: 1',
    '    hos jer: 2',
    '? uspurgt',
    '    lokalt: 1',
    '    hos jer: kunne ikke spørges (oprette en prøveliste: 403)',
    '',
    '3 spørgsmål: 1 ens, 1 anderledes, 1 kunne ikke spørges.',
  ]);
});

test('hosts, sites, ids and persons are taken out of every answer', () => {
  const site = { origin: 'https://kommune.sharepoint.com', path: '/sites/raaderum' };
  const answer =
    "https://kommune.sharepoint.com/sites/raaderum/Lists(guid'1a7b3c5d-2e4f-4b6a-9c8d-0e1f2a3b4c5d') kommune.sharepoint.com i:0#.f|membership|ida_x.dk#ext#@kommune.onmicrosoft.com i:0i.t|1a7b3c5d-2e4f-4b6a-9c8d-0e1f2a3b4c5d|app@sharepoint";
  expect(anonymous(answer, site)).toBe(
    "{vært}{site}/Lists(guid'{guid}') {vært} i:0#.f|membership|{mail} i:0i.t|{guid}|app@sharepoint",
  );
});
