/**
 * One server to a data folder. The lock is SQLite's own, which the system frees when the process ends, however it ends:
 * a file with a process number in it would outlive kill -9, and the number would be somebody else's one day.
 */
import { join } from 'node:path';
import { Database } from '../local/sharepoint/store/database';
import { CannotStart } from './startChecks';

const LOCK_FILE = 'in-use.db';

/** By its words: node:sqlite and the package for older Nodes number their errors differently. */
const isLocked = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'message' in error && /locked|busy/i.test(String(error.message));

/** Holds the folder, which must be there, for this process. Gives what lets go of it again. */
export const holdFolder = (folder: string, command = 'npm start'): (() => void) => {
  const file = join(folder, LOCK_FILE);
  const users = command === 'npm start' ? '"npm start" or "npm run dev"' : `"${command}"`;
  let lock: Database | undefined;
  try {
    lock = new Database(file);
    lock.exec('BEGIN IMMEDIATE');
  } catch (error) {
    lock?.close();
    throw new CannotStart(
      isLocked(error)
        ? `The data folder ${folder} is in use by another ${users}. Stop that, or use another folder and other ports: ${command} -- --data <folder> --port <number>`
        : `${file} is damaged. Remove it and start again; it holds no data.`,
      error,
    );
  }
  const held = lock;
  return () => {
    held.exec('ROLLBACK');
    held.close();
  };
};
