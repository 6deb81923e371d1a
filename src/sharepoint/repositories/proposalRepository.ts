/** Proposals: a list of entities with a forløb. */
import { stepPatch } from '../../domain/decision';
import { AppError } from '../../domain/errors';
import type { ProposalId } from '../../domain/ids';
import type { Proposal, ProposalInput, ProposalSummary } from '../../domain/proposal';
import type { RoundKey } from '../../domain/round';
import type { ProposalStore } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import type { createLoader } from '../paging';
import { proposalsList, proposalSummaryFields } from '../schema/lists/proposals';
import { accessList } from './listAccess';
import { createListRepository } from './listRepository';

/** SharePoint's label of an item's version, "14.0". */
const versionLabel = 'OData__UIVersionString';

export const createProposalRepository = (
  connection: Connection,
  load: ReturnType<typeof createLoader>,
): ProposalStore => {
  const store = createListRepository<ProposalId, Proposal, ProposalInput, RoundKey, ProposalSummary>(connection, load, {
    list: proposalsList,
    summaryFields: proposalSummaryFields,
    filter: (round) => textEquals('RdRound', round),
  });
  const access = accessList(connection, proposalsList);

  return {
    ...store,
    move: async (id, step, version) => {
      const [current, { row }] = await Promise.all([
        store.get(id),
        access.read(id, { select: [versionLabel], expand: [] }),
      ]);
      if (current.version !== version) throw new AppError({ kind: 'Conflict' });
      const presented = row[versionLabel];
      if (typeof presented !== 'string') throw new AppError({ kind: 'Bug', detail: 'an item without its version' });
      // A change between the two readings is a change of the version: the write below refuses it.
      return store.update(id, stepPatch(current.entity, step, presented), version);
    },
  };
};
