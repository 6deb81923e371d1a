import type { OrgUnitId, PersonId } from '../../../src/domain/ids';
import { localDate } from '../../../src/domain/localDate';
import type { Viewer } from '../../../src/domain/viewer';
import { toForloebView } from '../../../src/ui/features/proposals/forloeb/forloebView';
import { anOrgUnit, aProposal, aRound } from '../../support/entities';
import { viewerOf } from '../../support/memoryStores';

const person = { id: 3 as PersonId, name: 'Lone Kjær', email: 'lone.kjaer@norddjurs.example' };
const proposal = aProposal(1, { stage: 'direktion', chefomraadeId: 1 as OrgUnitId });
const around = (viewer: Viewer) => ({
  round: aRound(),
  today: localDate('2024-04-15'),
  viewer,
  units: [anOrgUnit(1, 'Økonomi')],
  template: [],
  medDiscussions: [],
  planPoints: [],
});
const stagesOf = (viewer: Viewer) => {
  const { onward, back } = toForloebView(proposal, around(viewer));
  return { onward: onward.map(({ move }) => move.to), back: back.map(({ move }) => move.to) };
};

it('lists the steps back that are the viewer’s to take, and every step onward', () => {
  expect(stagesOf(viewerOf(person, ['raaderumsgruppe']))).toEqual({
    onward: ['tilFagudvalg'],
    back: ['workPackage', 'raaderumsgruppen'],
  });
  const chef = viewerOf(person, ['chef'], {}, [{ role: 'chef', unitId: 1 as OrgUnitId }]);
  expect(stagesOf(chef)).toEqual({ onward: ['tilFagudvalg'], back: ['workPackage'] });
  const other = viewerOf(person, ['chef'], {}, [{ role: 'chef', unitId: 2 as OrgUnitId }]);
  expect(stagesOf(other)).toEqual({ onward: ['tilFagudvalg'], back: [] });
});
