/** The local SharePoint as a program of its own, met by clients that know nothing but its address. */
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import '@pnp/sp/batching';
import '@pnp/sp/items';
import '@pnp/sp/lists';
import '@pnp/sp/site-users/web';
import '@pnp/sp/webs';
import { spfi, SPBrowser } from '@pnp/sp';
import { BearerToken } from '@pnp/queryable';
import { InvalidArgumentError } from 'commander';
import { parseLimit, parseSharePointOptions, parseSite } from '../../src/cli/sharepointOptions';
import { openPort } from '../../src/local/openPort';
import { startProgram, type StartedProgram } from './startedProgram';

jest.setTimeout(120_000);

let folder: string;
const running: StartedProgram[] = [];
const start = (...args: readonly string[]): StartedProgram => {
  const started = startProgram('src/cli/sharepoint.ts', '--data', folder, ...args);
  running.push(started);
  return started;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill('SIGKILL')));
  rmSync(folder, { recursive: true });
});

/** The addresses in the one line that it prints. */
const ready = async (started: StartedProgram): Promise<{ site: string; tokens: string; faults: string }> => {
  await started.says('SharePoint is ready');
  const line = started.printed();
  const address = (before: string): string => new RegExp(`${before}: (http://[^ ,)]+)`).exec(line)?.[1] ?? '';
  return { site: address('ready'), tokens: address('tokens'), faults: address('faults') };
};

const json = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json' };

test('any: plain fetch and PnPjs work at once, named persons have just their rights, SIGTERM loses nothing', async () => {
  const first = start('--port', '0', '--threshold', '2');
  const { site } = await ready(first);
  const made = await fetch(`${site}/_api/web/lists`, {
    method: 'POST',
    headers: json,
    body: JSON.stringify({ Title: 'Tasks', BaseTemplate: 100 }),
  });
  expect(made.status).toBe(201);

  const sp = spfi(site).using(SPBrowser(), BearerToken('user:admin@contoso.test'));
  const { items } = sp.web.lists.getByTitle('Tasks');
  const [batched, execute] = sp.batched();
  const added = ['en', 'to', 'tre'].map((Title) => batched.web.lists.getByTitle('Tasks').items.add({ Title }));
  await execute();
  expect(await Promise.all(added)).toHaveLength(3);
  expect(await sp.web.ensureUser('eva.lind@contoso.test')).toMatchObject({ Title: 'Eva Lind' });
  await expect(items.filter("Title eq 'en'")()).rejects.toThrow('exceeds the list view threshold');

  const asEva = await fetch(`${site}/_api/web`, {
    headers: { ...json, authorization: 'Bearer user:eva.lind@contoso.test' },
  });
  expect(asEva.status).toBe(403);

  expect(await first.kill('SIGTERM')).toBe(0);
  expect(first.printed().trim().split('\n')).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => /-(?:wal|shm)$/.test(name))).toEqual([]);

  const again = await ready(start('--port', '0'));
  const kept = await fetch(`${again.site}/_api/web/lists/getByTitle('Tasks')/items?$select=Title`, { headers: json });
  expect(await kept.json()).toEqual({ value: [{ Title: 'en' }, { Title: 'to' }, { Title: 'tre' }] });
});

test('local: a program gets a token at the address that is printed, a page and a stranger get in nowhere', async () => {
  const { site, tokens } = await ready(start('--port', '0', '--auth', 'local', '--site', '/teams/north'));
  expect(site).toMatch(/\/teams\/north$/);
  const ask = (headers: Record<string, string> = {}): Promise<Response> =>
    fetch(tokens, {
      method: 'POST',
      headers,
      body: JSON.stringify({
        loginName: 'admin@contoso.test',
        scope: `${new URL(site).origin}/AllSites.FullControl`,
        clientId: 'test',
      }),
    });
  const { access_token } = (await (await ask()).json()) as { access_token: string };
  const as = (authorization: string): Promise<Response> =>
    fetch(`${site}/_api/web/currentUser?$select=IsSiteAdmin`, { headers: { ...json, authorization } });
  expect(await (await as(`Bearer ${access_token}`)).json()).toEqual({ IsSiteAdmin: true });
  expect((await as('Bearer user:admin@contoso.test')).status).toBe(401);
  expect((await ask({ Origin: 'http://page.test' })).status).toBe(403);
});

test('digest: PnPjs writes with the digests it fetches; faults come by the control address alone', async () => {
  const { site, faults } = await ready(start('--port', '0', '--auth', 'digest', '--control', '0'));
  const sp = spfi(site).using(SPBrowser());
  await sp.web.lists.add('Tasks');
  const rule = { action: 'status', status: 503, match: { path: '/items' }, times: 1, retryAfter: 1 };
  expect((await fetch(faults, { method: 'POST', body: JSON.stringify(rule) })).status).toBe(201);
  const items = `${site}/_api/web/lists/getByTitle('Tasks')/items`;
  const met = await fetch(items, { headers: json });
  expect([met.status, met.headers.get('retry-after')]).toEqual([503, '1']);
  expect((await fetch(items, { headers: json })).status).toBe(200);
  expect((await fetch(`${new URL(site).origin}/rules`, { headers: json })).status).toBe(501);
});

describe('what is wrong is said in one sentence', () => {
  test('a port that somebody else has', async () => {
    const stranger = await openPort(0);
    const started = start('--port', String(stranger.number));
    expect(await started.ended).toBe(1);
    expect(started.printed()).toBe(
      `Port ${stranger.number} is in use, perhaps by another "npm run sharepoint". Stop that, or use another: npm run sharepoint -- --port <number>\n`,
    );
    await stranger.close();
  });

  test('a folder that cannot be written to', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const started = start('--data', join(file, 'below'));
    expect(await started.ended).toBe(1);
    expect(started.printed()).toMatch(
      /^The data folder .*below cannot be written to \(\w+\)\. Choose another folder with: npm run sharepoint -- --data <folder>\n$/,
    );
  });

  test('a folder in use', async () => {
    await ready(start('--port', '0'));
    const second = start('--port', '0');
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain('is in use by another "npm run sharepoint".');
  });

  test('a database that is none', async () => {
    writeFileSync(join(folder, 'sites-test.db'), 'this is no database at all, whatever its name says');
    const damaged = start('--port', '0');
    expect(await damaged.ended).toBe(1);
    expect(damaged.printed()).toMatch(/^It cannot start: .*not a database\n$/);
  });

  test('a mode of signing in that is none', async () => {
    const started = start('--auth', 'none');
    expect(await started.ended).toBe(1);
    expect(started.printed()).toMatch(/^error: .*Allowed choices are any, local, digest\.\n$/);
  });

  test.each([
    [parseSite, 'sites/test'],
    [parseSite, '/sites/../x'],
    [parseSite, '/sites/'],
    [parseLimit, '5/0'],
    [parseLimit, '0'],
    [parseLimit, 'many'],
  ])('%p of %s', (parse, text) => {
    expect(() => parse(text)).toThrow(InvalidArgumentError);
  });

  test.each([
    [['--limit', '50'], { limits: { perPerson: { requests: 50, seconds: 300 } } }],
    [
      ['--limit', '50/5', '--server-limit', '9/1'],
      { limits: { perPerson: { requests: 50, seconds: 5 }, overall: { requests: 9, seconds: 1 } } },
    ],
    [['--site', '/teams/a-b.c', '--digest-seconds', '7'], { sitePath: '/teams/a-b.c', digestSeconds: 7 }],
    [[], { port: 8080, sitePath: '/sites/test', auth: 'any', dataFolder: '/here/.local/sharepoint' }],
  ])('%j is understood', (args, options) => {
    expect(parseSharePointOptions(args, '/here')).toMatchObject(options);
  });
});
