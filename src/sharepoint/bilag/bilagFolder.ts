/**
 * A proposal's folder in the library of bilag: found by the number of the proposal, wherever it lies. It counts the numbers
 * that have been given, so that one of a bilag that is gone is not given again; of two who take one at once the ETag lets
 * one through.
 */
import '@pnp/sp/folders/web';
import { SPInstance } from '@pnp/sp';
import { AppError, isFailure } from '../../domain/errors';
import type { ProposalId } from '../../domain/ids';
import type { OrgUnit } from '../../domain/organisation';
import type { Connection } from '../client';
import { asAnswer, asAnswers, numberIn, textIn, type Answer } from '../provisioning/answers';
import { askAfterWrite, writeAttempts } from '../repositories/uncertain';
import { assurePlace } from '../rights/assurePlace';
import { proposalPlaces } from '../rights/placeKinds';
import { bilagColumns, bilagLibrary } from '../schema/lists/bilag';
import { proposalsList } from '../schema/lists/proposals';

export const bilagPath = (connection: Connection): string => connection.libraryPath(bilagLibrary.url);

export interface BilagFolder {
  readonly itemId: number;
  /** The place it lies in. */
  readonly place: string;
}

const items = (connection: Connection) => connection.sp.web.getList(bilagPath(connection)).items;

/** Who has no place in the library is told that there is no library. */
export const orNothing = async (answers: Promise<unknown>): Promise<unknown> => {
  try {
    return await answers;
  } catch (error) {
    if (isFailure(error, 'NotFound') || isFailure(error, 'Forbidden')) return [];
    throw error;
  }
};

/** One, unless somebody began a second while the first was on its way elsewhere. */
export const findBilagFolders = async (connection: Connection, proposal: number): Promise<readonly BilagFolder[]> => {
  const request = items(connection)
    .filter(`${bilagColumns.proposalId} eq ${proposal} and FSObjType eq 1`)
    .select('Id', 'FileDirRef')
    .top(10);
  return asAnswers(await orNothing(request<unknown>())).map((answer) => ({
    itemId: numberIn(answer, 'Id'),
    place: textIn(answer, 'FileDirRef').slice(bilagPath(connection).length + 1),
  }));
};

/** Where the proposal itself lies. */
const placeOfProposal = async (connection: Connection, proposal: ProposalId): Promise<string> => {
  const path = connection.listPath(proposalsList.url);
  const item = connection.sp.web.getList(path).items.getById(proposal);
  return textIn(asAnswer(await item.select('FileDirRef')<unknown>()), 'FileDirRef').slice(path.length + 1);
};

/** undefined: it is not there. */
const readFolder = async (connection: Connection, path: string): Promise<Answer | undefined> => {
  try {
    const folder = connection.sp.web.getFolderByServerRelativePath(path);
    return asAnswer(await SPInstance(folder, 'ListItemAllFields').select('Id', bilagColumns.proposalId)<unknown>());
  } catch (error) {
    if (isFailure(error, 'NotFound')) return undefined;
    throw error;
  }
};

const makeFolder = async (connection: Connection, path: string): Promise<void> => {
  try {
    await connection.sp.web.folders.addUsingPath(path);
  } catch (error) {
    // Somebody was first, or the answer was lost: it is looked for next.
    if (!isFailure(error, 'Invalid') && !isFailure(error, 'OutcomeUnknown')) throw error;
  }
};

/** Where the proposal's bilag go; makes what is missing. Resolves with the folder's address. */
export const assureBilagFolder = async (
  connection: Connection,
  proposal: ProposalId,
  units: () => Promise<readonly OrgUnit[]>,
): Promise<string> => {
  const name = await placeOfProposal(connection, proposal);
  const listPath = bilagPath(connection);
  const path = `${listPath}/${name}/${proposal}`;
  for (let attempt = 1; ; attempt += 1) {
    const found = await (attempt === 1
      ? readFolder(connection, path)
      : askAfterWrite(() => readFolder(connection, path)));
    if (found?.[bilagColumns.proposalId] === proposal) return path;
    if (attempt > writeAttempts) throw new AppError({ kind: 'OutcomeUnknown' });
    if (found === undefined) {
      await assurePlace(connection, { listPath, name, parse: proposalPlaces.parse, units });
      await makeFolder(connection, path);
    } else {
      try {
        await items(connection)
          .getById(numberIn(found, 'Id'))
          .update({ [bilagColumns.proposalId]: proposal });
      } catch (error) {
        if (!isFailure(error, 'OutcomeUnknown')) throw error;
      }
    }
  }
};

/** The next number of the folder, taken for the file with this key; asked again for the same file it is the same. */
export const claimNumber = async (connection: Connection, folderPath: string, key: string): Promise<number> => {
  for (let attempt = 1; ; attempt += 1) {
    const folder = connection.sp.web.getFolderByServerRelativePath(folderPath);
    const ask = async () =>
      asAnswer(
        await SPInstance(folder, 'ListItemAllFields').select('Id', bilagColumns.number, bilagColumns.key)<unknown>(),
      );
    const now = await askAfterWrite(ask);
    const { [bilagColumns.number]: given, [bilagColumns.key]: takenBy } = now;
    const last = typeof given === 'number' ? given : 0;
    if (takenBy === key) return last;
    const next = { [bilagColumns.number]: last + 1, [bilagColumns.key]: key };
    try {
      await items(connection).getById(numberIn(now, 'Id')).update(next, textIn(now, 'odata.etag'));
      return last + 1;
    } catch (error) {
      // Somebody took that one, or nobody knows: looked at anew.
      const goesOn = isFailure(error, 'Conflict') || isFailure(error, 'OutcomeUnknown');
      if (!goesOn || attempt === claimAttempts) throw error;
    }
  }
};

/** As many as may give bilag to one proposal in the same moment. */
const claimAttempts = 10;
