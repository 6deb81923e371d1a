/** Proposals: they lie in places, and have a forløb and a history. */
import type { ProposalId } from '../../domain/ids';
import type { OrgUnit } from '../../domain/organisation';
import type { Proposal, ProposalInput, ProposalSummary } from '../../domain/proposal';
import type { ProposalRelations } from '../../domain/relations';
import type { RoundKey } from '../../domain/round';
import type { ProposalStore } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import type { createLoader } from '../paging';
import { proposalRelationFields, proposalsList, proposalSummaryFields } from '../schema/lists/proposals';
import { fetchOnce } from './fetchOnce';
import { createListRepository } from './listRepository';
import { withPlaces } from './placedRepository';

export const createProposalRepository = (
  connection: Connection,
  load: ReturnType<typeof createLoader>,
  units: () => Promise<readonly OrgUnit[]>,
): ProposalStore => {
  const ofRound = { list: proposalsList, filter: (round: RoundKey) => textEquals('RdRound', round) };
  const store = createListRepository<ProposalId, Proposal, ProposalInput, RoundKey, ProposalSummary>(connection, load, {
    ...ofRound,
    summaryFields: proposalSummaryFields,
  });
  const relations = createListRepository<ProposalId, Proposal, ProposalInput, RoundKey, ProposalRelations>(
    connection,
    load,
    { ...ofRound, summaryFields: proposalRelationFields },
  );
  const writes = fetchOnce(async () => (await import('./proposalWrites')).openProposalWrites(connection, store, units));
  const history = fetchOnce(async () => (await import('./proposalHistory')).openProposalHistory(connection));
  return {
    ...withPlaces(store, writes),
    relations: (round) => relations.list(round),
    move: async (id, step, version) => (await writes()).move(id, step, version),
    versions: async (id) => (await history())(id),
  };
};
