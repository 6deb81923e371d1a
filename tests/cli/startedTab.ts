/** `npm start` as a process of its own. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { openPort } from '../../src/local/openPort';
import { startProgram, type StartedProgram } from './startedProgram';

export type StartedTab = StartedProgram;

/** The first of four ports that nobody else has at the moment. */
export const freePorts = async (): Promise<number> => {
  for (;;) {
    const first = 20_000 + Math.floor(Math.random() * 30_000);
    const open = await Promise.allSettled([0, 1, 2, 3].map((offset) => openPort(first + offset)));
    for (const one of open) if (one.status === 'fulfilled') await one.value.close();
    if (open.every((one) => one.status === 'fulfilled')) return first;
  }
};

/** The tab the journeys have been given, where they have: it is looked at, and built anew if anything in it has changed since. */
export const lendTab = (dataFolder: string): void => {
  const built = process.env['JOURNEY_TAB'];
  if (built === undefined) return;
  cpSync(built, join(dataFolder, 'web'), { recursive: true });
  cpSync(`${built}.built-from`, join(dataFolder, 'web.built-from'));
};

export const startTab = (...args: readonly string[]): StartedTab => startProgram('src/cli/start.ts', ...args);
