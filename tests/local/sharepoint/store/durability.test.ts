import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { owner, startSite } from '../support';

const folder = mkdtempSync(join(tmpdir(), 'sharepoint-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Kills the writer without warning once it has acknowledged enough; resolves with the last number it acknowledged. */
const writeAndKill = (databaseFile: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const program = require.resolve('./writeUntilKilled');
    const child = spawn(process.execPath, ['--import', 'tsx', program, databaseFile], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      if (output.split('\n').length > 150) child.kill('SIGKILL');
    });
    child.on('error', reject);
    child.on('close', () => resolve(Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1))));
  });

it('what was acknowledged is there after the process was killed in the middle of writing', async () => {
  const databaseFile = join(folder, 'killed.db');
  const acknowledged = await writeAndKill(databaseFile);
  expect(acknowledged).toBeGreaterThan(100);
  const site = await startSite({ databaseFile });
  const items = await (await site.as(owner)).web.lists.getByTitle('Tasks').items.select('Id', 'Title').top(5000)();
  // The write that was under way may have been done; nothing else may differ.
  expect(items.length - acknowledged).toBeGreaterThanOrEqual(0);
  expect(items.length - acknowledged).toBeLessThanOrEqual(1);
  expect(items.slice(0, acknowledged).map((item: { Title: string }) => item.Title)).toEqual(
    Array.from({ length: acknowledged }, (_, index) => `nr. ${index + 1}${(index + 1) % 3 === 0 ? ', rettet' : ''}`),
  );
  site.sharePoint.close();
}, 60_000);

it('a site opened again is the same site', async () => {
  const databaseFile = join(folder, 'again.db');
  const first = await startSite({ databaseFile });
  const sp = await first.as(owner);
  const { Id } = await sp.web.select('Id')();
  await sp.web.update({ Title: 'Nyt navn' });
  first.sharePoint.close();
  const second = await startSite({ databaseFile });
  expect(await (await second.as(owner)).web.select('Id', 'Title')()).toMatchObject({ Id, Title: 'Nyt navn' });
  second.sharePoint.close();
});
