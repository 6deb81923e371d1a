/** The tab as it would be shipped, but for a local Teams; built again only when something it is made of has changed. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = ['src', 'vite.config.ts', 'package-lock.json'];
/** Rooms that the tab has nothing of. */
const ELSEWHERE = ['src/local', 'src/cli', 'src/decisions'];

const filesIn = (root: string, path: string): readonly string[] => {
  if (ELSEWHERE.includes(path)) return [];
  const entries = readdirSync(join(root, path), { withFileTypes: true });
  return entries
    .flatMap((entry) => {
      const child = `${path}/${entry.name}`;
      return entry.isDirectory() ? filesIn(root, child) : [child];
    })
    .toSorted();
};

const fingerprint = (root: string): string => {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of source === 'src' ? filesIn(root, source) : [source]) {
      hash
        .update(file)
        .update('\0')
        .update(readFileSync(join(root, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
};

/** Builds into `folder` if need be. Resolves whether it did. */
export const buildTab = async (root: string, folder: string): Promise<boolean> => {
  const mark = `${folder}.built-from`;
  const wanted = fingerprint(root);
  if (existsSync(join(folder, 'index.html')) && existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return false;
  // vite.config.ts reads the folder from here: `build.outDir` given inline would not reach what it derives from it.
  process.env['TAB_OUT_DIR'] = folder;
  const { build } = await import('vite');
  await build({ configFile: join(root, 'vite.config.ts'), mode: 'local-teams', logLevel: 'warn' });
  writeFileSync(mark, wanted);
  return true;
};
