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

/** Vite's own terms: 20.19 and later of 20, 22.12 and later (facts/stack.md §8). */
export const checkNode = (version: string): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const newEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (newEnough) return;
  throw new CannotStart(
    `This needs Node 20.19, 22.12 or anything newer; this is Node ${version}. See https://nodejs.org.`,
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
export const checkFolder = (folder: string, command = 'npm start'): void => {
  const probe = join(folder, '.can-write');
  try {
    makeFolder(folder);
    accessSync(folder, constants.W_OK);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    const way = `Choose another folder with: ${command} -- --data <folder>`;
    throw new CannotStart(`The data folder ${folder} cannot be written to (${reasonOf(error)}). ${way}`, error);
  }
};

export const portBusy = (port: number, first: number, cause: unknown): CannotStart =>
  new CannotStart(
    `Port ${port} is in use, perhaps by another "npm start". Stop that, or use other ports: npm start -- --port ${first + 100}`,
    cause,
  );
