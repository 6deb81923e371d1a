import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

jest.setTimeout(60_000);

const server = `
  import { writeFileSync } from 'node:fs';
  import { closeOnStop } from '${resolve('src/cli/startStop.ts')}';
  closeOnStop(async () => writeFileSync(process.argv[2] + '/closed', ''));
  setInterval(() => undefined, 1000);
  console.log('runs ' + process.pid);
`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'start-stop-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const byShell = '"$0" --import tsx --input-type=module -e "$1" -- . "$2"; true';
/** As npm does: a process of its own, and below it a shell that waits for the command. */
const byNpm = `
  const { spawn } = require('node:child_process');
  const [command, ...rest] = process.argv.slice(1);
  spawn('sh', ['-c', command, process.execPath, ...rest], { stdio: 'inherit' });
`;

/** A parent that ends without a word to the server; resolves with what the server left behind. */
const leftBy = async (
  env: Readonly<Record<string, string>>,
  start: readonly [string, ...string[]] = ['sh', '-c', byShell, process.execPath],
): Promise<readonly string[]> => {
  const { npm_lifecycle_event: _, ...ours } = process.env;
  const [program, ...args] = start;
  const parent = spawn(program, [...args, server, folder], { env: { ...ours, ...env } });
  const [said] = (await once(parent.stdout, 'data')) as [Buffer];
  const pid = Number(said.toString('utf8').replace('runs ', ''));
  const ended = once(parent, 'close');
  parent.kill('SIGKILL');
  const patience = setTimeout(() => process.kill(pid, 'SIGKILL'), 4000);
  await ended;
  clearTimeout(patience);
  return readdirSync(folder);
};

test('a server whose npm is gone closes and ends', async () => {
  expect(await leftBy({ npm_lifecycle_event: 'start' })).toEqual(['closed']);
});

test('a server whose npm is killed closes too, though the shell between them stays', async () => {
  const npm = [process.execPath, '-e', byNpm, byShell] as const;
  expect(await leftBy({ npm_lifecycle_event: 'start' }, [...npm])).toEqual(['closed']);
});

test('a server that a shell left running goes on', async () => {
  expect(await leftBy({})).toEqual([]);
});
