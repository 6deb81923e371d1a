/** Proposals: they lie in places, and have a forløb. */
import type { ProposalId } from '../../domain/ids';
import type { OrgUnit } from '../../domain/organisation';
import type { Proposal, ProposalInput, ProposalSummary } from '../../domain/proposal';
import type { RoundKey } from '../../domain/round';
import type { ProposalStore } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import type { createLoader } from '../paging';
import { proposalsList, proposalSummaryFields } from '../schema/lists/proposals';
import { fetchOnce } from './fetchOnce';
import { createListRepository } from './listRepository';
import { withPlaces } from './placedRepository';

export const createProposalRepository = (
  connection: Connection,
  load: ReturnType<typeof createLoader>,
  units: () => Promise<readonly OrgUnit[]>,
): ProposalStore => {
  const store = createListRepository<ProposalId, Proposal, ProposalInput, RoundKey, ProposalSummary>(connection, load, {
    list: proposalsList,
    summaryFields: proposalSummaryFields,
    filter: (round) => textEquals('RdRound', round),
  });
  const writes = fetchOnce(async () => (await import('./proposalWrites')).openProposalWrites(connection, store, units));
  return {
    ...withPlaces(store, writes),
    move: async (id, step, version) => (await writes()).move(id, step, version),
  };
};
