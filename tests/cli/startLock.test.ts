import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../../src/cli/startChecks';
import { holdFolder } from '../../src/cli/startLock';
import { freePorts, lendTab, startTab, type StartedTab } from './startedTab';

jest.setTimeout(120_000);

let folder: string;
const running: StartedTab[] = [];
const start = async (...args: readonly string[]): Promise<StartedTab> => {
  const started = startTab('--data', folder, '--no-demo', '--port', String(await freePorts()), ...args);
  running.push(started);
  return started;
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-lock-'));
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.kill('SIGKILL')));
  rmSync(folder, { recursive: true });
});

test('a second start on the same folder is refused before --fresh deletes anything; kill -9 frees the folder', async () => {
  const first = await start();
  await first.says('Making the lists');

  const second = await start('--fresh');
  expect(await second.ended).toBe(1);
  expect(second.printed()).toBe(
    `The data folder ${folder} is in use by another "npm start" or "npm run dev". Stop that, or use another folder and other ports: npm start -- --data <folder> --port <number>\n`,
  );
  expect(existsSync(join(folder, 'microsoft365', 'sharepoint.db'))).toBe(true);

  await first.kill('SIGKILL');
  lendTab(folder);
  const third = await start();
  // Whether the lists were made before the kill or not.
  await third.says('Råderum is ready');
});

test('a folder that was let go can be held again', () => {
  holdFolder(folder)();
  const letGo = holdFolder(folder);
  expect(() => holdFolder(folder)).toThrow(CannotStart);
  letGo();
});

test('a damaged lock is named, with the way on', () => {
  const file = join(folder, 'in-use.db');
  writeFileSync(file, 'x'.repeat(5000));
  expect(() => holdFolder(folder)).toThrow(`${file} is damaged. Remove it and start again; it holds no data.`);
});
