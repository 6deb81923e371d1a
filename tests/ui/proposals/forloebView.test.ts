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
  const { onward, back } = toForloebView(proposal, around(viewer), true);
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

it('offers nothing that SharePoint refuses, and says so before all else; not where the table says no itself', () => {
  const view = (viewer: Viewer, mayEdit: boolean) => toForloebView(proposal, around(viewer), mayEdit);
  const all = ({ onward, back, aside }: ReturnType<typeof view>) => [
    ...[...onward, ...back].map(({ problems }) => problems.map(({ guard }) => guard)),
    aside.problems.map(({ guard }) => guard),
  ];
  const theirs = viewerOf(person, ['raaderumsgruppe']);
  const refused = all(view(theirs, false));
  expect(refused).toHaveLength(4);
  expect(refused.map(([first]) => first)).toEqual(refused.map(() => 'sharePoint'));
  expect(all(view(theirs, true)).flat()).not.toContain('sharePoint');
  expect(all(view(viewerOf(person, ['omu']), false)).flat()).not.toContain('sharePoint');
});
