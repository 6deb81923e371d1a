/** Writing MED-drøftelser: into the places of their committees. */
import type { MedDiscussionId } from '../../domain/ids';
import type { MedDiscussion, MedDiscussionInput } from '../../domain/medDiscussion';
import type { OrgUnit } from '../../domain/organisation';
import type { Store } from '../../domain/stores';
import type { Connection } from '../client';
import { medPlaces } from '../rights/placeKinds';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { openPlacedWrites, type PlacedWrites } from './placedWrites';

export const openMedWrites = (
  connection: Connection,
  store: Pick<Store<MedDiscussionId, MedDiscussion, MedDiscussionInput, unknown>, 'get' | 'update'>,
  units: () => Promise<readonly OrgUnit[]>,
): PlacedWrites<MedDiscussionId, MedDiscussion, MedDiscussionInput> =>
  openPlacedWrites(connection, store, {
    list: medDiscussionsList,
    places: medPlaces,
    units,
    stub: ({ title, round, proposalId, medUdvalgId }: MedDiscussionInput) => ({
      Title: title,
      RdRound: round,
      RdProposal: `${proposalId};#${proposalId}`,
      RdMedUdvalg: `${medUdvalgId};#${medUdvalgId}`,
    }),
  });
