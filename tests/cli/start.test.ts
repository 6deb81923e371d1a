import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart, checkFolder, checkNode } from '../../src/cli/startChecks';
import { clockFrom } from '../../src/cli/startPlace';
import { clearData } from '../../src/cli/startPrepare';
import { danishDayOf, localDate } from '../../src/domain/localDate';
import { Database } from '../../src/local/sharepoint/store/database';
import { storeVersion } from '../../src/local/sharepoint/store/schema';
import { openPort } from '../../src/local/openPort';
import { freePorts, lendTab, startTab, type StartedTab } from './startedTab';

jest.setTimeout(120_000);

let folder: string;
const running: StartedTab[] = [];
const start = (...args: readonly string[]): StartedTab => {
  const started = startTab('--data', folder, ...args);
  running.push(started);
  return started;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill('SIGKILL')));
  rmSync(folder, { recursive: true });
});

const list = (first: number): string =>
  `http://localhost:${first + 2}/sites/raaderum/_api/web/getList('/sites/raaderum/Lists/RdIdeas')/items`;

/** A token as the local Teams gets it. */
const signIn = async (first: number): Promise<Record<string, string>> => {
  const answer = await fetch(`http://localhost:${first + 3}/token`, {
    method: 'POST',
    headers: { Origin: `http://localhost:${first}` },
    body: JSON.stringify({
      loginName: 'signe.dalumvang@eksempelkommune.example',
      scope: `http://localhost:${first + 2}/AllSites.Write`,
      clientId: 'test',
    }),
  });
  const { access_token } = (await answer.json()) as { access_token: string };
  return { Authorization: `Bearer ${access_token}`, Accept: 'application/json', 'Content-Type': 'application/json' };
};

const titles = async (first: number): Promise<readonly string[]> => {
  const answer = await fetch(`${list(first)}?$select=Title&$top=5000`, { headers: await signIn(first) });
  const { value } = (await answer.json()) as { value: readonly { Title: string }[] };
  return value.map(({ Title }) => Title);
};

describe('what is wrong is said in one sentence', () => {
  test('an address for faults on a port of the tab', async () => {
    const started = start('--port', '5000', '--control', '5003');
    expect(await started.ended).toBe(1);
    expect(started.printed()).toContain('--control 5003 is one of the ports 5000 to 5003 of the tab itself');
  });

  test('a port that somebody else has', async () => {
    const stranger = await openPort(0);
    const started = start('--port', String(stranger.number));
    expect(await started.ended).toBe(1);
    expect(started.printed()).toBe(
      `Port ${stranger.number} is in use, perhaps by another "npm start". Stop that, or use other ports: npm start -- --port ${stranger.number + 100}\n`,
    );
    await stranger.close();
  });

  test('a folder that cannot be written to', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const started = start('--data', join(file, 'data'));
    expect(await started.ended).toBe(1);
    expect(started.printed()).toBe(
      `The data folder ${file}/data cannot be written to (ENOTDIR). Choose another folder with: npm start -- --data <folder>\n`,
    );
  });

  test('a folder below which nothing can be made', () => {
    expect(() => checkFolder('/proc/nothing/here')).toThrow(CannotStart);
  });

  test.each(['18.20.4', '20.18.3', '21.7.3', '22.11.0'])('Node %s', (version) => {
    expect(() => checkNode(version)).toThrow(
      new CannotStart(
        `This needs Node 20.19, 22.12 or anything newer; this is Node ${version}. See https://nodejs.org.`,
      ),
    );
  });

  test.each(['20.19.0', '20.20.2', '22.12.0', '24.21.0', '26.10.0'])('Node %s will do', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  test.each([
    ['--port', '80', 'a whole number from 1024 to 65532'],
    ['--today', '2024-02-30', 'a day as YYYY-MM-DD, or now'],
  ])('%s %s', async (option, value, sentence) => {
    const started = start(option, value);
    expect(await started.ended).toBe(1);
    expect(started.printed()).toContain(sentence);
    expect(started.printed().trim().split('\n')).toHaveLength(1);
  });
});

test('what was acknowledged is there after kill -9 in the middle of writing, and a restart; Ctrl-C frees the ports', async () => {
  const first = await freePorts();
  const args = ['--no-demo', '--port', String(first)];
  const killed = start(...args);
  await killed.says('is ready');

  const headers = await signIn(first);
  const acknowledged: string[] = [];
  const write = async (writer: number): Promise<void> => {
    for (let number = 0; ; number += 1) {
      const Title = `Idé ${writer}-${number}`;
      const body = JSON.stringify({ Title, RdKey: `key-${writer}-${number}` });
      const answer = await fetch(list(first), { method: 'POST', headers, body });
      if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
      acknowledged.push(Title);
      if (acknowledged.length === 60) await killed.kill('SIGKILL');
    }
  };
  const ends = await Promise.allSettled([1, 2, 3, 4].map(write));
  expect(ends.map((end) => end.status === 'rejected' && String(end.reason))).toEqual(
    Array.from({ length: 4 }, () => 'TypeError: fetch failed'),
  );
  expect(acknowledged.length).toBeGreaterThanOrEqual(60);

  const restarted = start(...args);
  await restarted.says('is ready');
  expect(restarted.printed()).not.toContain('Making the lists');
  expect(restarted.printed()).not.toContain('Warning');
  const kept = await titles(first);
  expect(acknowledged.filter((title) => !kept.includes(title))).toEqual([]);
  expect(new Set(kept).size).toBe(kept.length);

  // Twice, as a Ctrl-C under npm comes.
  void restarted.kill('SIGINT');
  expect(await restarted.kill('SIGINT')).toBe(0);
  expect(readdirSync(join(folder, 'microsoft365')).filter((name) => name.startsWith('sharepoint.db'))).toEqual([
    'sharepoint.db',
  ]);
  const port = await openPort(first);
  await port.close();
});

test('a first start that was killed begins anew at the next', async () => {
  const first = await freePorts();
  const interrupted = start('--port', String(first));
  await interrupted.says('organisational units');
  await interrupted.kill('SIGKILL');

  lendTab(folder);
  const again = start('--no-demo', '--port', String(first));
  await again.says('is ready');
  expect(again.printed()).toContain('The first start was interrupted; beginning anew.');
  expect(await titles(first)).toEqual([]);
});

describe('what stays of earlier starts', () => {
  const data = (): string => join(folder, 'microsoft365');
  const prepared = (demo: boolean): void => {
    // As the marks of a completed first start.
    rmSync(data(), { recursive: true, force: true });
    checkFolder(data());
    writeFileSync(join(data(), 'prepared.json'), JSON.stringify({ demo }));
    const database = new Database(join(data(), 'sharepoint.db'));
    database.exec('CREATE TABLE ideas (title TEXT)');
    database.close();
  };
  const said: string[] = [];
  const clear = (options: { fresh: boolean; demo: boolean }) =>
    clearData(data(), { ...options, command: 'npm start --' }, (line) => said.push(line));
  beforeEach(() => said.splice(0));

  test('prepared data stay', () => {
    prepared(true);
    clear({ fresh: false, demo: true });
    expect([readFileSync(join(data(), 'prepared.json'), 'utf8'), said]).toEqual(['{"demo":true}', []]);
  });

  test('--fresh takes them away', () => {
    prepared(true);
    clear({ fresh: true, demo: true });
    expect([existsSync(data()), said]).toEqual([false, []]);
  });

  test.each([
    ['prepared.json', ''],
    ['prepared.json', '{"demo":'],
    ['teams.json', 'x'],
    ['sharepoint.db', ''],
    ['sharepoint.db', 'x'.repeat(9000)],
  ])('a damaged %s is named with the way on, which works', (name, content) => {
    prepared(true);
    writeFileSync(join(data(), name), content);
    expect(() => clear({ fresh: false, demo: true })).toThrow(
      `${join(data(), name)} is damaged or missing. Begin anew, without what was written: npm start -- --fresh`,
    );
    expect(readFileSync(join(data(), name), 'utf8')).toBe(content);
    clear({ fresh: true, demo: true });
    expect(existsSync(data())).toBe(false);
  });

  test('a database of an earlier version of the program is named with the way on', () => {
    prepared(true);
    const file = join(data(), 'sharepoint.db');
    const database = new Database(file);
    database.run(`PRAGMA user_version = ${storeVersion - 1}`);
    database.close();
    expect(() => clear({ fresh: false, demo: true })).toThrow(
      `${file} was written by another version of this program. Begin anew, without what was written: npm start -- --fresh`,
    );
  });

  test.each(['microsoft365', 'web'])('a plain file called %s is nobody’s to delete', async (name) => {
    writeFileSync(join(folder, name), 'mine');
    const started = start('--fresh', '--port', String(await freePorts()));
    expect(await started.ended).toBe(1);
    expect(started.printed()).toBe(
      `${join(folder, name)} is a file where a folder is needed. Move it away, or use another folder: npm start -- --data <folder>\n`,
    );
    expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
  });

  test('demonstration data are not passed off as an empty site, nor the other way round', () => {
    prepared(true);
    expect(() => clear({ fresh: false, demo: false })).toThrow('holds demonstration data');
    prepared(false);
    expect(() => clear({ fresh: false, demo: true })).toThrow('holds an empty site');
  });
});

const danishClock = (instant: Date): string =>
  instant.toLocaleTimeString('da-DK', { timeZone: 'Europe/Copenhagen', hour: '2-digit', minute: '2-digit' });

test('the clock of a demonstration stands on its day at the hour of the real one, and goes on', () => {
  for (const real of ['2026-11-25T12:00:00Z', '2026-11-25T22:30:00Z', '2026-11-25T23:30:00Z', '2026-06-30T22:30:00Z']) {
    for (const today of ['2024-04-15', '2024-12-24']) {
      expect(danishDayOf(clockFrom(localDate(today), () => new Date(real))())).toBe(today);
      expect(danishClock(clockFrom(localDate(today), () => new Date(real))())).toBe(danishClock(new Date(real)));
    }
  }
  expect(Math.abs(clockFrom(undefined)().getTime() - Date.now())).toBeLessThan(1000);
});
