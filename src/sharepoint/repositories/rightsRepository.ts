/** Comparing and mending of rights. */
import type { RightsStore } from '../../domain/stores';
import type { Connection } from '../client';
import { compareRights, type RightsSources } from '../rights/compareRights';
import { mendRights } from '../rights/mendRights';

export const createRightsRepository = (connection: Connection, sources: RightsSources): RightsStore => ({
  compare: async () => (await compareRights(connection, sources)).map(({ finding }) => finding),
  mend: (report) => mendRights(connection, sources, report),
});
