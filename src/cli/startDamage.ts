/** Looks for damage in what an earlier start left, before anything is opened or deleted, and names the way on. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Database } from '../local/sharepoint/store/database';
import { storeVersion } from '../local/sharepoint/store/schema';
import { CannotStart } from './startChecks';
import type { StartOptions } from './startOptions';

/** A file there is none of ours, so not even --fresh may take it away. */
export const checkIsFolder = (path: string): void => {
  if (!existsSync(path) || statSync(path).isDirectory()) return;
  throw new CannotStart(
    `${path} is a file where a folder is needed. Move it away, or use another folder: npm start -- --data <folder>`,
  );
};

const readJson = (file: string): void => {
  JSON.parse(readFileSync(file, 'utf8'));
};

/** The database was written by another version of the program; its tables are not taken over. */
class OtherVersion extends Error {}

const readDatabase = (file: string): void => {
  // SQL takes an empty file for a new database, and the data would seem to be gone.
  if (statSync(file).size === 0) throw new Error('empty');
  const database = new Database(file);
  try {
    const [found] = database.all('PRAGMA quick_check(1)');
    if (found?.['quick_check'] !== 'ok') throw new Error(String(found?.['quick_check']));
    const version = Number(database.first('PRAGMA user_version')?.['user_version']);
    if (version !== 0 && version !== storeVersion) throw new OtherVersion(`${version}, not ${storeVersion}`);
  } finally {
    database.close();
  }
};

/** The data of a completed first start: everything in them can be read, or one sentence says what cannot. */
export const checkReadable = (folder: string, { command }: Pick<StartOptions, 'command'>): void => {
  const files = new Set([...readdirSync(folder).filter((name) => name.endsWith('.json')), 'sharepoint.db']);
  for (const name of files) {
    const file = join(folder, name);
    try {
      (name.endsWith('.json') ? readJson : readDatabase)(file);
    } catch (error) {
      const what =
        error instanceof OtherVersion ? 'was written by another version of this program' : 'is damaged or missing';
      throw new CannotStart(`${file} ${what}. Begin anew, without what was written: ${command} --fresh`, error);
    }
  }
};
