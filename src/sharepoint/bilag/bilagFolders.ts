/** Every proposal's folder of bilag, and the place it belongs in: that of the proposal. */
import type { Connection } from '../client';
import { createLoader } from '../paging';
import { asAnswer } from '../provisioning/answers';
import type { PlacedItem } from '../rights/compareRights';
import { bilagColumns } from '../schema/lists/bilag';
import { bilagPath } from './bilagFolder';

/** Folders of proposals that are gone stay where they are, for those who saw the proposal. */
export const readBilagFolders = async (
  connection: Connection,
  proposals: readonly PlacedItem[],
): Promise<readonly PlacedItem[]> => {
  const byId = new Map(proposals.map((proposal) => [proposal.id, proposal]));
  const listPath = bilagPath(connection);
  const query = {
    listPath,
    select: ['Id', 'FileDirRef', 'FileSystemObjectType', bilagColumns.proposalId],
    expand: [],
    filter: undefined,
  };
  const parts = await createLoader(connection)(query, (rows) =>
    Promise.resolve(
      rows.map(asAnswer).flatMap((row): readonly PlacedItem[] => {
        const { FileDirRef: folder, FileSystemObjectType: kind, [bilagColumns.proposalId]: id } = row;
        const proposal = typeof id === 'number' ? byId.get(id) : undefined;
        if (Number(kind) !== 1 || proposal === undefined || typeof folder !== 'string') return [];
        return [{ ...proposal, folder: folder.slice(listPath.length + 1) }];
      }),
    ),
  );
  return parts.flat();
};
