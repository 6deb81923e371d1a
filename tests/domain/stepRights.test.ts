/** Every step of the forløb × everybody in every area and package: whoever is offered it holds the rights it takes at both ends. */
import { problemsOfMove, problemsOfSideState } from '../../src/domain/guard';
import { heldRight } from '../../src/domain/heldRight';
import { holderKey, roleOfHolder, unitHolders, wideHolders, type Holder } from '../../src/domain/holder';
import type { OrgUnitId, WorkPackageId } from '../../src/domain/ids';
import { localDate } from '../../src/domain/localDate';
import { moves, sideStateBy } from '../../src/domain/move';
import { holdingsOf, placeOf } from '../../src/domain/place';
import { stages, type Stage } from '../../src/domain/stage';
import { standingOf } from '../../src/domain/standing';
import { anOrgUnit, aProposal, aRound } from '../support/entities';

const areas = { own: 1, affected: 2, other: 3 } as const;
const packages = { own: 5, other: 6 } as const;
const covering = (id: number): readonly OrgUnitId[] => [id as OrgUnitId];

const units = Object.values(areas).flatMap((area) => [
  anOrgUnit(area, `Område ${area}`),
  anOrgUnit(area * 10 + 1, 'Chefgruppe', { kind: 'ledelse', coversIds: covering(area) }),
  anOrgUnit(area * 10 + 2, 'Styregruppe', { kind: 'styregruppe', coversIds: covering(area) }),
  anOrgUnit(area * 10 + 3, 'OMU', { kind: 'medUdvalg', medLevel: 'omu', coversIds: covering(area) }),
  anOrgUnit(area * 10 + 4, 'LMU', { kind: 'medUdvalg', medLevel: 'lmu', coversIds: covering(area) }),
]);
const unitOf = (role: (typeof unitHolders)[number], area: number): number =>
  role === 'chef' ? area : area * 10 + ['chefgruppe', 'styregruppe', 'omu', 'lmu'].indexOf(role) + 1;

const holders: readonly Holder[] = [
  ...wideHolders.map((role) => ({ role })),
  ...Object.values(packages).map((id) => ({ role: 'arbejdsgruppe', workPackageId: id as WorkPackageId }) as const),
  ...unitHolders.flatMap((role) =>
    Object.values(areas).map((area) => ({ role, unitId: unitOf(role, area) as OrgUnitId })),
  ),
];

const proposals = [packages.own, undefined].map((pack) => ({
  ...aProposal(1, { sideState: undefined, number: 'S1' }),
  chefomraadeId: areas.own as OrgUnitId,
  affectedIds: covering(areas.affected),
  workPackageId: pack as WorkPackageId | undefined,
}));

const personOf = (holder: Holder) => ({ roles: [roleOfHolder(holder)], holds: [holder] });
const rightAt = (holder: Holder, proposal: (typeof proposals)[number], stage: Stage) =>
  heldRight(personOf(holder), holdingsOf(placeOf({ ...proposal, stage }), units));
const everybody = proposals.flatMap((proposal) => holders.map((holder) => ({ proposal, holder })));
const situation = ({ proposal, holder }: (typeof everybody)[number], stage: Stage) => ({
  proposal: { ...proposal, stage },
  round: aRound(),
  today: localDate('2024-04-15'),
  standing: standingOf(personOf(holder), proposal, units),
  missingFields: [],
  decisions: [],
  medDiscussions: [],
  medUdvalg: [],
  unseenMedUdvalg: [],
  hasPlanPoint: true,
});
const named = ({ proposal, holder }: (typeof everybody)[number]): string =>
  `${holderKey(holder)}${proposal.workPackageId === undefined ? '' : ' of the package'}`;

it('a step is offered to those alone who may take away from where it lies and put down where it goes', () => {
  const wrong = moves.flatMap((move) =>
    everybody
      .filter((one) => !problemsOfMove(move, situation(one, move.from)).some(({ guard }) => guard === 'role'))
      .filter(({ holder, proposal }) => {
        const after = rightAt(holder, proposal, move.to);
        return rightAt(holder, proposal, move.from) !== 'write' || (after !== 'write' && after !== 'add');
      })
      .map((one) => `${named(one)}: ${move.from} -> ${move.to}`),
  );
  expect(wrong).toEqual([]);
});

it('every role of a step gets it in its own area or package, and in no other', () => {
  const offered = moves.flatMap((move) =>
    everybody
      .filter((one) => !problemsOfMove(move, situation(one, move.from)).some(({ guard }) => guard === 'role'))
      .map((one) => `${move.from} ${move.to} ${named(one)}`),
  );
  const ownOf = { chef: ['chef:1'], styregruppe: ['styregruppe:12'], arbejdsgruppe: ['arbejdsgruppe:5'] } as const;
  const wanted = moves.flatMap((move) =>
    proposals.flatMap((proposal) =>
      move.by.flatMap((role) => {
        // Without a package there is no arbejdsgruppe.
        if (role === 'arbejdsgruppe' && proposal.workPackageId === undefined) return [];
        const keys = role === 'chef' || role === 'styregruppe' || role === 'arbejdsgruppe' ? ownOf[role] : [role];
        const of = proposal.workPackageId === undefined ? '' : ' of the package';
        return keys.map((key) => `${move.from} ${move.to} ${key}${of}`);
      }),
    ),
  );
  expect(offered.toSorted()).toEqual(wanted.toSorted());
});

it('setting aside is offered to those alone who may write where it lies', () => {
  const asides = stages.flatMap((stage) =>
    everybody
      .filter((one) => !problemsOfSideState(stage, situation(one, stage)).some(({ guard }) => guard === 'role'))
      .map((one) => ({ stage, ...one })),
  );
  expect(asides.length).toBeGreaterThanOrEqual(stages.flatMap(sideStateBy).length);
  expect(
    asides.filter(({ stage, holder, proposal }) => rightAt(holder, proposal, stage) !== 'write').map(named),
  ).toEqual([]);
});
