/**
 * Sites that many tests begin with are made once, over HTTP as every other, and copied from then on: each test writes to a
 * copy of its own. Kept by what they are made of, so that they are made anew the moment any of it changes.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const kept = resolve('.local/test/sites');
const madeOf = ['package-lock.json', 'src', 'tests/support', 'tests/contract'];
/** Rooms that a site has nothing of. */
const elsewhere = ['src/ui', 'src/app', 'src/decisions'];

const filesIn = (path: string): readonly string[] => {
  if (elsewhere.includes(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .toSorted()
    .flatMap((name) => filesIn(`${path}/${name}`));
};

const fingerprint = (): string => {
  const hash = createHash('sha256').update(process.version);
  for (const file of madeOf.flatMap(filesIn)) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

const longAgo = 60 * 60_000;

/** A run of an hour ago copies nothing any more. */
const clearOld = (mine: string): void => {
  for (const name of readdirSync(kept)) {
    const folder = join(kept, name);
    // Another test file may be clearing too, and have been first.
    const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (folder !== mine && made < Date.now() - longAgo) rmSync(folder, { recursive: true, force: true });
  }
};

/** The data folder as `make` left it, having closed what it opened there. Two that ask at once both make it; one is kept. */
export const keptSite = async (name: string, make: (dataFolder: string) => Promise<void>): Promise<string> => {
  const mine = join(kept, fingerprint());
  const folder = join(mine, name);
  if (existsSync(folder)) return folder;
  mkdirSync(mine, { recursive: true });
  clearOld(mine);
  const making = mkdtempSync(join(mine, 'making-'));
  await make(making);
  try {
    renameSync(making, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(making, { recursive: true });
  }
  return folder;
};
