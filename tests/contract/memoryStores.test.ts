/** The stores that tests of the UI stand on keep the promises the real ones keep. */
import type { PersonId } from '../../src/domain/ids';
import { memoryMembers } from '../support/memoryMembers';
import { allRights, memorySite, noRights, readOnly, viewerOf } from '../support/memoryStores';
import { storesContract } from './contracts';
import { memberStoreContract } from './memberStore.contract';

const person = (id: number, name: string) => ({ id: id as PersonId, name, email: `${name.toLowerCase()}@eksempel.dk` });
const contribute = { ...allRights, manage: false };
/** Nothing is written at the same moment as something else. */
let ticks = 0;
const site = memorySite({}, () => new Date(Date.UTC(2024, 3, 15, 8) + 1000 * (ticks += 1)));
const editor = site.as(viewerOf(person(1, 'Ebbe'), ['administrator']));
const reader = site.as(
  viewerOf(person(2, 'Helle'), ['hovedudvalg'], {
    rounds: readOnly,
    organisation: readOnly,
    ideas: { read: true, add: true, edit: true, remove: true, manage: false },
    workPackages: noRights,
    proposals: readOnly,
    milestones: readOnly,
    planPoints: readOnly,
    medDiscussions: { ...contribute, remove: false },
    remarks: { ...readOnly, add: true },
    conversations: contribute,
    drafts: contribute,
    templates: readOnly,
  }),
);

storesContract(() => ({ editor, reader }));

const role = (name: 'raaderumsgruppe' | 'chef') => ({ key: name, role: name, holder: name, of: undefined });
memberStoreContract(async () => ({
  store: memoryMembers(
    [
      { ...role('raaderumsgruppe'), isThere: true, members: [] },
      { ...role('chef'), isThere: true, members: [] },
      { ...role('chef'), key: 'chef:12', of: 'Økonomi', isThere: true, members: [] },
    ],
    new Map([['carla@eksempel.dk', 'Carla Cordes']]),
  ),
  chef: 'chef:12',
  address: 'carla@eksempel.dk',
}));
