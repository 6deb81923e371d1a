/** Every row that a round's deletion is judged by, of all rounds, and whether SharePoint showed all there are. */
import type { AllRows } from '../../domain/roundRemoval';
import { parsePlaceName } from '../../domain/place';
import type { Connection } from '../client';
import { decisionsCodec } from '../codec/decisionsCodec';
import { createLoader } from '../paging';
import { isFolder } from '../person/listReading';
import { asAnswer, numberIn, textIn, type Answer } from '../provisioning/answers';
import { desiredLists, pathOf } from '../provisioning/desiredLists';
import { planStatusLabels } from '../schema/choiceLabels';
import { column } from '../schema/column';
import type { AnyList } from '../schema/defineList';
import { bilagColumns, bilagLibrary } from '../schema/lists/bilag';
import { conversationsList } from '../schema/lists/conversations';
import { draftsList } from '../schema/lists/drafts';
import { ideasList } from '../schema/lists/ideas';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { milestonesList } from '../schema/lists/milestones';
import { planPointsList } from '../schema/lists/planPoints';
import { proposalsList } from '../schema/lists/proposals';
import { remarksList } from '../schema/lists/remarks';
import { workPackagesList } from '../schema/lists/workPackages';

export interface ReadRows {
  readonly rows: AllRows;
  /** Titles of lists with items that are there and were not shown: what they use cannot be known. */
  readonly unseen: readonly string[];
}

const textOf = (row: Answer, name: string): string => {
  const value = row[name];
  return typeof value === 'string' ? value : '';
};
const idIn = (row: Answer, name: string): number | undefined => {
  const value = row[name];
  return typeof value === 'number' ? value : undefined;
};
const idsIn = (row: Answer, name: string): readonly number[] => {
  const value = row[name];
  return Array.isArray(value) ? value.filter((each) => typeof each === 'number') : [];
};

const decisions = decisionsCodec(column({ name: 'RdDecisions', title: '', type: 'Note' }));
/** A text that somebody has changed into something else is at least one. */
const decisionsIn = (row: Answer): number => {
  const read = decisions.decode({ RdDecisions: row['RdDecisions'] ?? null });
  return read.ok ? read.value.length : 1;
};

const filesBelow = (rows: readonly Answer[], path: string): number =>
  rows.filter((row) => !isFolder(row) && textIn(row, 'FileRef').startsWith(`${path}/`)).length;

export const readAllRows = async (connection: Connection): Promise<ReadRows> => {
  const load = createLoader(connection);
  const unseen: string[] = [];

  const readAll = async (url: string, columns: readonly string[]): Promise<readonly Answer[]> => {
    const list = desiredLists.find((one) => one.url === url);
    if (list === undefined) throw new Error(`no list ${url}`);
    const listPath = pathOf(connection, list);
    // Counted first, so that what is deleted meanwhile stops the work and what comes does not.
    const count = asAnswer(await connection.sp.web.getList(listPath).select('ItemCount')<unknown>());
    const select = ['Id', 'Title', 'FileSystemObjectType', ...columns];
    const read = (rows: readonly unknown[]) => Promise.resolve(rows.map(asAnswer));
    const rows = (await load({ listPath, select, expand: [], filter: undefined }, read)).flat();
    if (rows.length < numberIn(count, 'ItemCount')) unseen.push(list.title);
    return rows;
  };
  const rowsOf = async <More>(
    { url }: AnyList,
    columns: readonly string[],
    more: (row: Answer) => More,
  ): Promise<readonly ({ readonly id: number; readonly title: string } & More)[]> =>
    (await readAll(url, columns))
      .filter((row) => !isFolder(row))
      .map((row) => ({ id: numberIn(row, 'Id'), title: textOf(row, 'Title'), ...more(row) }));

  const round = (row: Answer) => ({ round: textOf(row, 'RdRound') });
  const ofProposal = (name: string) => (row: Answer) => ({ ...round(row), proposalId: idIn(row, name) });

  const proposals = await rowsOf(
    proposalsList,
    ['RdRound', 'RdNumber', 'RdWorkPackageId', 'RdRequiresId', 'RdExcludesId', 'RdOverlapsId', 'RdDecisions'],
    (row) => ({
      ...round(row),
      title: [textOf(row, 'RdNumber'), textOf(row, 'Title')].filter(Boolean).join(' '),
      relatedIds: ['RdRequiresId', 'RdExcludesId', 'RdOverlapsId'].flatMap((name) => idsIn(row, name)),
      workPackageId: idIn(row, 'RdWorkPackageId'),
      decisions: decisionsIn(row),
    }),
  );
  const bilagPath = connection.libraryPath(bilagLibrary.url);
  const bilag = await readAll(bilagLibrary.url, ['FileRef', 'FileLeafRef', bilagColumns.proposalId]);
  const placeRound = (path: string): string | undefined =>
    parsePlaceName(path.slice(bilagPath.length + 1).split('/')[0] ?? '')?.round;
  const bilagFolders = bilag.flatMap((row) => {
    const proposalId = isFolder(row) ? idIn(row, bilagColumns.proposalId) : undefined;
    const path = textIn(row, 'FileRef');
    // Only just where the tab makes them: a number that somebody has put on a place must not take all of it along.
    const [, name, ...below] = path.slice(bilagPath.length + 1).split('/');
    if (proposalId === undefined || name !== String(proposalId) || below.length > 0) return [];
    const title = textIn(row, 'FileLeafRef');
    return [
      { id: numberIn(row, 'Id'), title, path, proposalId, round: placeRound(path), files: filesBelow(bilag, path) },
    ];
  });
  const looseFiles = bilag.flatMap((row) => {
    const path = textIn(row, 'FileRef');
    const isLoose = !isFolder(row) && !bilagFolders.some((folder) => path.startsWith(`${folder.path}/`));
    const ofRound = placeRound(path);
    return isLoose && ofRound !== undefined
      ? [{ id: numberIn(row, 'Id'), title: path.slice(bilagPath.length + 1), round: ofRound }]
      : [];
  });

  const rows: AllRows = {
    proposals,
    medDiscussions: await rowsOf(medDiscussionsList, ['RdRound', 'RdProposalId'], ofProposal('RdProposalId')),
    remarks: await rowsOf(remarksList, ['RdRound', 'RdProposalId'], ofProposal('RdProposalId')),
    planPoints: await rowsOf(planPointsList, ['RdRound', 'RdProposalId', 'RdStatus'], (row) => ({
      ...ofProposal('RdProposalId')(row),
      isDone: row['RdStatus'] === planStatusLabels.done,
    })),
    ideas: await rowsOf(ideasList, ['RdRound', 'RdWorkPackageId'], (row) => ({
      ...round(row),
      workPackageId: idIn(row, 'RdWorkPackageId'),
    })),
    workPackages: await rowsOf(workPackagesList, ['RdRound'], round),
    milestones: await rowsOf(milestonesList, ['RdRound'], round),
    conversations: await rowsOf(conversationsList, ['RdItemAddress'], (row) => ({
      address: textOf(row, 'RdItemAddress'),
    })),
    drafts: await rowsOf(draftsList, [], (row) => ({ address: textOf(row, 'Title') })),
    bilagFolders,
    looseFiles,
  };
  return { rows, unseen };
};
