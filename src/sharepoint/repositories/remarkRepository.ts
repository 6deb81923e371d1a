/**
 * Remarks (decision 0017). Whoever writes one may not edit it a moment later, so that all its values go in the one request that
 * makes it, through SharePoint's form address (typed creation knows no folder). The column of keys cannot be unique in a list
 * with places: the key is asked for first, and again after a lost answer; of two with one key all read the first.
 */
import { AppError, isFailure } from '../../domain/errors';
import type { ClientKey, ProposalId, RemarkId } from '../../domain/ids';
import { longestRemark, onceEach, type Remark, type RemarkInput } from '../../domain/remark';
import type { Loaded, RemarkStore } from '../../domain/stores';
import type { Connection } from '../client';
import { storable } from '../codec/textCodec';
import type { createLoader } from '../paging';
import { parseRights } from '../permissionMask';
import { findFolder } from '../rights/placeFolder';
import { longestLine } from '../schema/column';
import { proposalsList } from '../schema/lists/proposals';
import { remarksList } from '../schema/lists/remarks';
import { accessList } from './listAccess';
import { createListRepository } from './listRepository';
import { makeByKey } from './makeByKey';
import { askAfterWrite } from './uncertain';

export const createRemarkRepository = (connection: Connection, load: ReturnType<typeof createLoader>): RemarkStore => {
  const remarks = accessList(connection, remarksList);
  const proposals = accessList(connection, proposalsList);
  const store = createListRepository<RemarkId, Remark, RemarkInput, ProposalId>(connection, load, {
    list: remarksList,
    summaryFields: remarksList.fields,
    filter: (proposal) => `RdProposalId eq ${proposal}`,
  });

  /** The place of the name of that in which the proposal lies, be it the right one or not: its readers read there. */
  const placeOf = async (proposal: ProposalId) => {
    const { row } = await proposals.read(proposal, { select: ['FileDirRef'], expand: [] });
    const name = String(row['FileDirRef']).slice(proposals.path.length + 1);
    const path = `${remarks.path}/${name}`;
    return { name, path, folder: await findFolder(connection, path) };
  };

  const send = async (path: string, key: string, input: RemarkInput): Promise<void> => {
    const columns = {
      Title: input.title.slice(0, longestLine),
      RdRound: input.round,
      RdProposalId: String(input.proposalId),
      RdText: input.text,
      RdOnBehalfOf: input.onBehalfOf,
      RdKey: key,
    };
    const values = Object.entries(columns).map(([FieldName, text]) => ({ FieldName, FieldValue: storable(text) }));
    const answers = await connection.sp.web.getList(remarks.path).addValidateUpdateItemUsingPath(values, path);
    const refused = answers.find(({ HasException }) => HasException);
    if (refused !== undefined) throw new AppError({ kind: 'Invalid', reason: String(refused.ErrorMessage) });
  };

  const idWith = async (key: string): Promise<RemarkId | undefined> => {
    const [first] = await remarks.findAllByKey(key, []);
    return first && (first.id as RemarkId); // of this list
  };

  return {
    list: async (proposal): Promise<Loaded<Remark>> => {
      try {
        const { rows, problems } = await store.list(proposal);
        return { rows: onceEach(rows), problems };
      } catch (error) {
        // Whoever has no place in the list is told that there is no list: there is nothing for them to read.
        if (isFailure(error, 'Forbidden') || isFailure(error, 'NotFound')) return { rows: [], problems: [] };
        throw error;
      }
    },
    add: async (given, clientKey: ClientKey): Promise<Remark> => {
      const input = { ...given, text: storable(given.text).trim() };
      if (input.text === '' || input.text.length > longestRemark)
        throw new AppError({ kind: 'Invalid', reason: `a remark has 1–${longestRemark} characters` });
      const key = storable(clientKey);
      let id = await idWith(key);
      if (id === undefined) {
        const { name, path, folder } = await placeOf(input.proposalId);
        if (folder === undefined) throw new AppError({ kind: 'SiteNotReady', missing: [`Rettigheder: ${name}`] });
        id = await makeByKey({ make: () => send(path, key, input), find: () => idWith(key) });
      }
      const made = id;
      return (await askAfterWrite(() => store.get(made))).entity;
    },
    standing: async (proposal) => {
      const { folder } = await placeOf(proposal);
      if (folder === undefined) return 'noPlace';
      const item = connection.sp.web.getList(remarks.path).items.getById(folder.itemId);
      return parseRights(await item.effectiveBasePermissions()).add ? 'mayAdd' : 'mayOnlyRead';
    },
  };
};
