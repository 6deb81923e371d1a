/**
 * `npm run bench:memory`: the local SharePoint as a process of its own, given large files and asked for them. Its peak memory
 * is the kernel's own figure (VmHWM), so this runs on Linux alone. A fresh process for each row: nothing is left of the last.
 */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const megabyte = 1024 * 1024;
const fragment = 10 * megabyte;
const folder = mkdtempSync(join(tmpdir(), 'bench-memory-'));
const id = "guid'11111111-2222-3333-4444-555555555555'";

interface Running {
  readonly library: string;
  readonly file: (name: string) => string;
  /** MB: "VmRSS", "VmHWM". */
  readonly memory: (name: string) => number;
  stop(): Promise<void>;
}

const start = async (): Promise<Running> => {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/cli/sharepoint.ts', '--port', '0', '--data', folder, '--site', '/sites/test'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  for await (const line of createInterface(child.stdout)) {
    const site = /ready: (\S+)/.exec(line)?.[1];
    if (site === undefined) continue;
    const root = '/sites/test/Shared%20Documents';
    return {
      library: `${site}/_api/web/getFolderByServerRelativePath(decodedurl='${root}')/files`,
      file: (name) => `${site}/_api/web/getFileByServerRelativePath(decodedurl='${root}/${name}')`,
      memory: (name) => {
        const [, kilobytes] =
          new RegExp(`${name}:\\s+(\\d+) kB`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8')) ?? [];
        return Number(kilobytes) / 1024;
      },
      stop: async () => {
        child.kill('SIGTERM');
        await once(child, 'close');
      },
    };
  }
  throw new Error('the server ended before it was ready');
};

/** No two pieces alike, so that nothing can be kept once for many. */
const content = (size: number): Uint8Array => {
  const bytes = Buffer.alloc(size);
  for (let at = 0; at < size; at += 4096) bytes.writeUInt32LE(at, at);
  return new Uint8Array(bytes.buffer);
};

const post = async (address: string, body: Uint8Array): Promise<void> => {
  const response = await fetch(address, { method: 'POST', body: new Uint8Array(body) });
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
};

const whole = (size: number) => (site: Running) =>
  post(`${site.library}/add(url='${size}.bin',overwrite=true)`, content(size));

const inFragments = (size: number) => async (site: Running) => {
  const bytes = content(size);
  await post(`${site.library}/add(url='${size}.bin',overwrite=true)`, new Uint8Array());
  const file = site.file(`${size}.bin`);
  await post(`${file}/startUpload(uploadId=${id})`, bytes.subarray(0, fragment));
  let at = fragment;
  for (; at + fragment < size; at += fragment)
    await post(`${file}/continueUpload(uploadId=${id},fileOffset=${at})`, bytes.subarray(at, at + fragment));
  await post(`${file}/finishUpload(uploadId=${id},fileOffset=${at})`, bytes.subarray(at));
};

const download = (size: number) => async (site: Running) => {
  const response = await fetch(`${site.file(`${size}.bin`)}/$value`);
  let length = 0;
  for await (const piece of response.body ?? []) length += (piece as Uint8Array).length; // fetch's bodies are of bytes
  if (length !== size) throw new Error(`${length} bytes came of ${size}`);
};

const rows: readonly (readonly [string, (site: Running) => Promise<void>])[] = [
  ['nothing', () => Promise.resolve()],
  ['upload 60 MB in fragments of 10 MB', inFragments(60 * megabyte)],
  ['download 60 MB', download(60 * megabyte)],
  ['upload 200 MB in fragments of 10 MB', inFragments(200 * megabyte)],
  ['upload 200 MB in one request', whole(200 * megabyte)],
  ['download 200 MB', download(200 * megabyte)],
];

try {
  console.log('| | before, MB | peak, MB | more, MB | s |\n|---|---|---|---|---|');
  for (const [name, run] of rows) {
    const site = await start();
    const before = site.memory('VmRSS');
    const begun = performance.now();
    await run(site);
    const seconds = (performance.now() - begun) / 1000;
    const peak = site.memory('VmHWM');
    console.log(
      `| ${name} | ${before.toFixed(0)} | ${peak.toFixed(0)} | ${(peak - before).toFixed(0)} | ${seconds.toFixed(1)} |`,
    );
    await site.stop();
  }
} finally {
  rmSync(folder, { recursive: true });
}
