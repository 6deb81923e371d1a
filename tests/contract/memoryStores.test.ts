/** The stores that tests of the UI stand on keep the promises the real ones keep. */
import type { PersonId } from '../../src/domain/ids';
import { allRights, memorySite, noRights, readOnly, viewerOf } from '../support/memoryStores';
import { storesContract } from './contracts';

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
