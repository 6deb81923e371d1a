/**
 * What must be true of the machine before anything is started, each with the one sentence a person reads when it is not.
 * Imports nothing that an old Node could not load.
 */
import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Ends the command with its message alone: no stack, exit code 1. */
export class CannotStart extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = 'CannotStart';
  }
}

/** Vite's own floor (facts/stack.md §3). */
const OLDEST = [20, 19] as const;

export const checkNode = (version: string): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return;
  throw new CannotStart(
    `This needs Node ${OLDEST.join('.')} or newer; this is Node ${version}. See https://nodejs.org.`,
  );
};

const reasonOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : String(error);

/** Step by step: `mkdirSync` with `recursive` never returns where the parent takes no folders (seen below /proc, Node 20). */
const makeFolder = (folder: string): void => {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
};

/** Makes the folder, and writes a file in it: permissions lie on some file systems. */
export const checkFolder = (folder: string): void => {
  const probe = join(folder, '.can-write');
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const way = 'Choose another folder with: npm start -- --data <folder>';
    throw new CannotStart(`The data folder ${folder} cannot be written to (${reasonOf(error)}). ${way}`, error);
  }
};

export const portBusy = (port: number, first: number, cause: unknown): CannotStart =>
  new CannotStart(
    `Port ${port} is in use, perhaps by another "npm start". Stop that, or use other ports: npm start -- --port ${first + 100}`,
    cause,
  );
