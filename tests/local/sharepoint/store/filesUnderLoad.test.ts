/**
 * Files, attachments, uploads in fragments, comments and rights, written by several at once until the program is killed;
 * then the database is looked into: everything acknowledged is there whole, and no bytes are left that nobody refers to.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../../../../src/local/sharepoint/store/database';
import { startProgram, type StartedProgram } from '../../../cli/startedProgram';

const folder = mkdtempSync(join(tmpdir(), 'sharepoint-files-'));
const running: StartedProgram[] = [];
afterAll(async () => {
  await Promise.all(running.map((one) => one.kill('SIGKILL')));
  rmSync(folder, { recursive: true });
});

const start = async (): Promise<{ program: StartedProgram; web: string }> => {
  const program = startProgram('src/cli/sharepoint.ts', '--port', '0', '--data', folder);
  running.push(program);
  await program.says('SharePoint is ready');
  return { program, web: `${/ready: (\S+)/.exec(program.printed())?.[1] ?? ''}/_api/web` };
};

const json = { accept: 'application/json;odata=nometadata', 'content-type': 'application/json' };

/** Rejects with a TypeError when the server is gone. */
const send = async (address: string, method: string, body?: string | Uint8Array<ArrayBuffer>): Promise<string> => {
  const response = await fetch(address, { method, headers: { ...json, 'if-match': '*' }, body: body ?? null });
  const text = await response.text();
  if (!response.ok) throw new Error(`${method} ${address}: ${response.status} ${text}`);
  return text;
};

const library = '/sites/test/Shared%20Documents';
const files = (web: string): string => `${web}/getFolderByServerRelativePath(decodedurl='${library}')/files`;
const file = (web: string, name: string): string =>
  `${web}/getFileByServerRelativePath(decodedurl='${library}/${name}')`;
const tasks = (web: string): string => `${web}/lists/getByTitle('Tasks')`;

/** Larger than a piece of the database for some, small for others; tells by itself which it is. */
const contentOf = (name: string, round: number): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(round % 5 === 0 ? 1_200_000 : 3000);
  bytes.fill(round & 255);
  bytes.set(new TextEncoder().encode(`${name} ${round}`));
  return bytes;
};
const hash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

type Check = (web: string) => Promise<boolean>;

/** Writes until the server is gone; of every acknowledged write, how to see that it is there. */
const untilGone = async (write: (round: number) => Promise<Check>, count: () => void): Promise<Check[]> => {
  const acknowledged: Check[] = [];
  for (let round = 1; ; round += 1) {
    try {
      acknowledged.push(await write(round));
    } catch (error) {
      // By its name: fetch's errors are not of the realm that jest gives to tests.
      if (String(error).startsWith('TypeError')) return acknowledged;
      throw error;
    }
    count();
  }
};

const holds =
  (address: (web: string) => string, wanted: Uint8Array): Check =>
  async (web) => {
    const response = await fetch(`${address(web)}/$value`);
    return response.ok && hash(new Uint8Array(await response.arrayBuffer())) === hash(wanted);
  };

const writers: Readonly<Record<string, (web: string, life: number) => (round: number) => Promise<Check>>> = {
  files: (web, life) => async (round) => {
    const name = `f${life}-${round}.bin`;
    const bytes = contentOf(name, round);
    await send(`${files(web)}/add(url='${name}',overwrite=false)`, 'POST', bytes);
    return holds((at) => file(at, name), bytes);
  },
  fragments: (web, life) => async (round) => {
    const name = `u${life}-${round}.bin`;
    const bytes = contentOf(name, 5 * round);
    const id = `uploadId=guid'11111111-2222-3333-4444-${String(life * 100_000 + round).padStart(12, '0')}'`;
    await send(`${files(web)}/add(url='${name}',overwrite=false)`, 'POST', new Uint8Array());
    await send(`${file(web, name)}/startUpload(${id})`, 'POST', bytes.subarray(0, 400_000));
    // Every third is left half done.
    await send(`${file(web, name)}/continueUpload(${id},fileOffset=400000)`, 'POST', bytes.subarray(400_000, 800_000));
    if (round % 3 === 0) return holds((at) => file(at, name), new Uint8Array());
    await send(`${file(web, name)}/finishUpload(${id},fileOffset=800000)`, 'POST', bytes.subarray(800_000));
    return holds((at) => file(at, name), bytes);
  },
  attachments: (web, life) => async (round) => {
    const name = `a${life}-${round}.bin`;
    const bytes = contentOf(name, round);
    await send(`${tasks(web)}/items(1)/AttachmentFiles/add(FileName='${name}')`, 'POST', bytes);
    return holds((at) => `${tasks(at)}/items(1)/AttachmentFiles('${name}')`, bytes);
  },
  removals: (web, life) => async (round) => {
    const name = `r${life}-${round}.bin`;
    await send(`${files(web)}/add(url='${name}',overwrite=false)`, 'POST', contentOf(name, round));
    await send(file(web, name), 'DELETE');
    return async (at) => (await fetch(file(at, name))).status === 404;
  },
  comments: (web, life) => async (round) => {
    await send(`${tasks(web)}/items(1)/comments`, 'POST', JSON.stringify({ text: `c${life}-${round}` }));
    return async (at) => {
      const found = await send(`${tasks(at)}/items(1)/comments?$top=5000`, 'GET');
      return found.includes(`"c${life}-${round}"`);
    };
  },
  rights: (web) => async () => {
    const { Id } = JSON.parse(await send(`${tasks(web)}/items`, 'POST', '{"Title":"x"}')) as { Id: number };
    await send(`${tasks(web)}/items(${Id})/breakRoleInheritance(copyRoleAssignments=false)`, 'POST');
    return async (at) =>
      (await send(`${tasks(at)}/items(${Id})?$select=HasUniqueRoleAssignments`, 'GET')).includes('true');
  },
};

/** Of blobs: those nobody refers to, and those whose size or use is counted wrong. */
const faultsOfBlobs = (): unknown => {
  const database = new Database(join(folder, 'sites-test.db'));
  try {
    const users = ['documents', 'file_versions', 'attachments', 'uploads'];
    const uses = users.map((table) => `(SELECT count(*) FROM ${table} u WHERE u.blob_id = b.id)`).join(' + ');
    return {
      integrity: database.all('PRAGMA integrity_check').map((row) => Object.values(row)[0]),
      foreignKeys: database.all('PRAGMA foreign_key_check'),
      orphans: database.all(`SELECT id FROM blobs b WHERE ${uses} = 0`),
      miscounted: database.all(`SELECT id, uses FROM blobs b WHERE uses <> ${uses}`),
      wrongSize: database.all(
        'SELECT id FROM blobs b WHERE size <> (SELECT coalesce(sum(length(bytes)), 0) FROM blob_pieces WHERE blob_id = b.id)',
      ),
      strayPieces: database.all('SELECT DISTINCT blob_id FROM blob_pieces WHERE blob_id NOT IN (SELECT id FROM blobs)'),
    };
  } finally {
    database.close();
  }
};
const sound = {
  integrity: ['ok'],
  foreignKeys: [],
  orphans: [],
  miscounted: [],
  wrongSize: [],
  strayPieces: [],
};

const lives = Number(process.env['KILLED_LIVES'] ?? 2);

it('kill -9 in the middle of writing files loses nothing acknowledged and leaves no bytes behind', async () => {
  const acknowledged: Check[] = [];
  for (let life = 1; life <= lives; life += 1) {
    const { program, web } = await start();
    if (life === 1) {
      await send(`${web}/lists`, 'POST', '{"Title":"Tasks","BaseTemplate":100}');
      await send(`${tasks(web)}/items`, 'POST', '{"Title":"x"}');
    }
    let writes = 0;
    const count = (): void => {
      writes += 1;
      if (writes === 60 + 17 * life) void program.kill('SIGKILL');
    };
    const byWriter = await Promise.all(Object.values(writers).map((writer) => untilGone(writer(web, life), count)));
    expect(byWriter.every((checks) => checks.length > 2)).toBe(true);
    acknowledged.push(...byWriter.flat());
    await program.ended;
    expect(faultsOfBlobs()).toEqual(sound);
  }
  const { web } = await start();
  const there = await Promise.all(acknowledged.map((check) => check(web)));
  expect(there.length).toBeGreaterThan(60 * lives);
  expect(there.filter((one) => !one)).toEqual([]);
}, 240_000);
