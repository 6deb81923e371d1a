/** MED-drøftelser: they lie in the place of their committee. */
import type { MedDiscussionId } from '../../domain/ids';
import type { MedDiscussion, MedDiscussionInput } from '../../domain/medDiscussion';
import type { OrgUnit } from '../../domain/organisation';
import type { RoundKey } from '../../domain/round';
import type { MedDiscussionStore } from '../../domain/stores';
import type { Connection } from '../client';
import { textEquals } from '../odata';
import type { createLoader } from '../paging';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { fetchOnce } from './fetchOnce';
import { createListRepository } from './listRepository';
import { withPlaces } from './placedRepository';

export const createMedRepository = (
  connection: Connection,
  load: ReturnType<typeof createLoader>,
  units: () => Promise<readonly OrgUnit[]>,
): MedDiscussionStore => {
  const store = createListRepository<MedDiscussionId, MedDiscussion, MedDiscussionInput, RoundKey>(connection, load, {
    list: medDiscussionsList,
    summaryFields: medDiscussionsList.fields,
    filter: (round) => textEquals('RdRound', round),
  });
  const writes = fetchOnce(async () => (await import('./medWrites')).openMedWrites(connection, store, units));
  return withPlaces(store, writes);
};
