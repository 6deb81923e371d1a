/** The demonstration's site as a first `npm start` makes it: written by the seed once a run, copied by every test that meets it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareSite } from '../../src/cli/startPrepare';
import { startDemo } from './demoPlace';

const saidIn = (folder: string): string => join(folder, 'said.txt');

export const isDemoSite = (folder: string): boolean => existsSync(saidIn(folder));

/** `folder` is empty, or will be made. It is a site whole and closed when this resolves. */
export const makeDemoSite = async (folder: string): Promise<void> => {
  const said: string[] = [];
  const local = await startDemo(folder, { folder });
  try {
    await prepareSite(folder, local, { demo: true }, (line) => said.push(line));
  } finally {
    await local.close();
  }
  writeFileSync(saidIn(folder), said.join('\n'));
};

/** The folder of a site made so, to copy from: the journeys' preparation has just made one, where they are part of the run. */
export const demoSiteFolder = async (scratch: string): Promise<string> => {
  const made = process.env['JOURNEY_SITE'] ?? join(scratch, 'made');
  if (!isDemoSite(made)) await makeDemoSite(made);
  return made;
};

/** What the seed told of while it wrote. */
export const saidWhenMade = (folder: string): readonly string[] => readFileSync(saidIn(folder), 'utf8').split('\n');
