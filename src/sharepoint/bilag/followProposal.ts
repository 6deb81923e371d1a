/** Takes a proposal's bilag to where the proposal belongs: one folder, whose files keep their numbers, ids and versions. */
import '@pnp/sp/folders/web';
import '@pnp/sp/files/folder';
import { body } from '@pnp/queryable';
import { SPQueryable, spPost } from '@pnp/sp';
import { isFailure } from '../../domain/errors';
import type { OrgUnit } from '../../domain/organisation';
import type { Connection } from '../client';
import { asAnswers, textIn } from '../provisioning/answers';
import { askAfterWrite, writeAttempts } from '../repositories/uncertain';
import { assurePlace } from '../rights/assurePlace';
import { proposalPlaces } from '../rights/placeKinds';
import { bilagPath, findBilagFolders } from './bilagFolder';

const movePath = async (connection: Connection, thing: 'File' | 'Folder', from: string, to: string): Promise<void> => {
  const { origin } = new URL(connection.siteUrl);
  const move = SPQueryable([connection.sp.web, connection.siteUrl], `_api/SP.MoveCopyUtil.Move${thing}ByPath()`);
  const options = { KeepBoth: thing === 'File', ShouldBypassSharedLocks: true, RetainEditorAndModifiedOnMove: true };
  const at = (path: string) => ({ DecodedUrl: `${origin}${path}` });
  await spPost(move, body({ srcPath: at(from), destPath: at(to), options }));
};

/** Where a folder of the proposal's is already, what lies in the second goes into it. */
const joinFolders = async (connection: Connection, from: string, to: string): Promise<void> => {
  const folder = () => connection.sp.web.getFolderByServerRelativePath(from);
  for (const file of asAnswers(await folder().files.select('Name').top(5_000)<unknown>())) {
    const name = textIn(file, 'Name');
    await movePath(connection, 'File', `${from}/${name}`, `${to}/${name}`);
  }
  await folder().recycle();
};

export const moveBilagFolder = async (
  connection: Connection,
  proposal: number,
  from: string,
  to: string,
): Promise<void> => {
  const [source, target] = [from, to].map((place) => `${bilagPath(connection)}/${place}/${proposal}`) as [
    string,
    string,
  ]; // two in, two out
  try {
    await movePath(connection, 'Folder', source, target);
  } catch (error) {
    if (!isFailure(error, 'Invalid')) throw error;
    await joinFolders(connection, source, target);
  }
};

/** Whether nothing of the proposal's lies elsewhere. */
export const bilagLieIn = async (connection: Connection, proposal: number, place: string): Promise<boolean> =>
  (await findBilagFolders(connection, proposal)).every((folder) => folder.place === place);

/** Asks where they lie after every doubt: a move that got no answer may have happened. */
export const followProposal = async (
  connection: Connection,
  units: () => Promise<readonly OrgUnit[]>,
  proposal: number,
  place: string,
): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    const find = () => findBilagFolders(connection, proposal);
    const astray = (await (attempt === 1 ? find() : askAfterWrite(find))).filter((folder) => folder.place !== place);
    if (astray.length === 0) return;
    try {
      const listPath = bilagPath(connection);
      await assurePlace(connection, { listPath, name: place, parse: proposalPlaces.parse, units });
      for (const folder of astray) await moveBilagFolder(connection, proposal, folder.place, place);
    } catch (error) {
      // Not there: Chromium has sent the move again by itself, and the first of the two has happened.
      const isDoubt = isFailure(error, 'OutcomeUnknown') || isFailure(error, 'NotFound');
      if (!isDoubt || attempt === writeAttempts) throw error;
    }
  }
};
