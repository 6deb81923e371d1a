/**
 * The lists and the demonstration's data, made on the first start through the same HTTP as everything else. The mark is
 * written last: data without it come from a start that was interrupted, and are thrown away.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LocalMicrosoft365 } from '../local/localMicrosoft365';
import { connectSite, type Connection } from '../sharepoint/client';
import { addMembers } from '../sharepoint/provisioning/members';
import { provisionSite } from '../sharepoint/provisioning/provisionSite';
import { administrator, demoPeople } from './demo/people';
import { seedDemo } from './seed';
import { CannotStart } from './startChecks';
import { checkIsFolder, checkReadable } from './startDamage';
import type { StartOptions } from './startOptions';

type Say = (line: string) => void;

const markOf = (folder: string): string => join(folder, 'prepared.json');

const readMark = (folder: string): { readonly demo: boolean } | undefined => {
  if (!existsSync(markOf(folder))) return undefined;
  const found: unknown = JSON.parse(readFileSync(markOf(folder), 'utf8'));
  return { demo: typeof found === 'object' && found !== null && 'demo' in found && found.demo === true };
};

/** Removes what may not stay: everything when asked for, else only what an interrupted first start left behind. */
export const clearData = (
  folder: string,
  options: Pick<StartOptions, 'command' | 'fresh' | 'demo'>,
  say: Say,
): void => {
  checkIsFolder(folder);
  if (!options.fresh && existsSync(markOf(folder))) {
    checkReadable(folder, options);
    const mark = readMark(folder);
    if (mark?.demo === options.demo) return;
    const holds = mark?.demo ? 'demonstration data' : 'an empty site';
    throw new CannotStart(`${folder} holds ${holds}. Begin anew with --fresh, or use another folder with --data.`);
  }
  if (!existsSync(folder)) return;
  if (!options.fresh) say('The first start was interrupted; beginning anew.');
  rmSync(folder, { recursive: true });
};

/** Brings the lists to what this version needs, at every start; fills them at the first. */
export const prepareSite = async (
  folder: string,
  local: LocalMicrosoft365,
  { demo }: Pick<StartOptions, 'demo'>,
  say: Say,
): Promise<void> => {
  const connectAs = (loginName: string): Connection => {
    const token = (): Promise<string> => local.tokenFor(loginName);
    const tokens = { token, askForToken: token };
    return connectSite({ siteUrl: local.siteUrl, scope: 'AllSites.FullControl', tokens });
  };
  const site = connectAs(administrator.loginName);
  const first = readMark(folder) === undefined;
  if (first) say('Making the lists …');
  await provisionSite(site, () => undefined);
  if (!first) return;
  if (demo) {
    say('Writing the demonstration data …');
    await seedDemo({ connectAs, progress: (line) => say(`  ${line}`) });
  } else {
    await addMembers(site, demoPeople);
  }
  writeFileSync(markOf(folder), JSON.stringify({ demo }));
};
