import { noEconomy, tkr, type Economy } from '../../../src/domain/economy';
import type { OrgUnitId } from '../../../src/domain/ids';
import { asLocalMonth, localDate } from '../../../src/domain/localDate';
import { toMoneyView, toTimelineView } from '../../../src/ui/features/overview/overviewView';
import { aMilestone, amounts, anOrgUnit, aProposal, aRound } from '../../support/entities';

const economy = (given: Partial<Economy>): Economy => ({ ...noEconomy, ...given });
const area = (id: number) => id as OrgUnitId;
const today = localDate('2024-04-15');

describe('money', () => {
  const proposals = [
    aProposal(1, { chefomraadeId: area(2), economy: economy({ service: amounts(-1000, -2000, -2000, -2000) }) }),
    aProposal(2, {
      chefomraadeId: area(1),
      stage: 'tilFagudvalg',
      economy: economy({ service: amounts(-500, -500, -500, -500), indtaegt: amounts(-100, 0, 0, 0) }),
    }),
    aProposal(3, { chefomraadeId: area(2), economy: economy({ anlaeg: amounts(-4000, 0, 0, 0) }) }),
    aProposal(4, { sideState: 'udgaaet', economy: economy({ service: amounts(-9999, -9999, -9999, -9999) }) }),
  ];
  const view = toMoneyView(aRound(), proposals, [anOrgUnit(1, 'Ældre'), anOrgUnit(2, 'Børn')]);

  test('is netto drift against the target, year by year, without what is withdrawn', () => {
    expect(view.years[0]).toEqual({ year: 2025, target: -10000, identified: -1600, share: 0.16, lacking: -8400 });
    expect(view.outCount).toBe(1);
  });

  test('shows anlæg apart and adds it to nothing', () => {
    expect([view.hasCapital, view.capital[0]]).toEqual([true, -4000]);
    expect(view.years.map((year) => year.identified)).toEqual([-1600, -2500, -2500, -2500]);
  });

  test('counts and sums by stage in the order of the forløb', () => {
    expect(view.stages).toEqual([
      { key: 'direktion', count: 2, operating: -7000 },
      { key: 'tilFagudvalg', count: 1, operating: -2100 },
    ]);
  });

  test('lists the chefområder in Danish order, æ after b', () => {
    expect(view.areas).toEqual([
      { key: 2, name: 'Børn', count: 2, operating: -7000 },
      { key: 1, name: 'Ældre', count: 1, operating: -2100 },
    ]);
  });

  test('a unit that is no longer in the organisation still counts', () => {
    expect(toMoneyView(aRound(), proposals.slice(0, 1), []).areas).toEqual([
      { key: 2, name: undefined, count: 1, operating: tkr(-7000) },
    ]);
  });
});

describe('the timeline', () => {
  const april = asLocalMonth('2024-04');
  const milestones = [
    aMilestone(1, 'Direktionen', {
      when: { kind: 'day', date: localDate('2024-04-10'), from: undefined, to: undefined },
      opens: 'medOgFagudvalg',
    }),
    aMilestone(2, 'Fagudvalg', {
      when: { kind: 'range', from: localDate('2024-04-30'), to: localDate('2024-05-30') },
      opens: 'katalog',
    }),
    aMilestone(3, 'MED inddrages', {
      when: { kind: 'openRange', from: localDate('2024-04-10'), until: 'fagudvalgenes behandling' },
    }),
    aMilestone(4, 'Hele april', april === undefined ? {} : { when: { kind: 'month', month: april } }),
    aMilestone(5, 'Ingen dato', { when: { kind: 'undated' } }),
    aMilestone(6, 'Frist', { when: { kind: 'deadline', date: localDate('2024-04-18') } }),
  ];

  test('says the phase, what is on and what comes next', () => {
    const view = toTimelineView(aRound(), milestones, today);
    expect({
      phase: view.phase,
      underWay: view.underWay.map(({ title }) => title),
      next: view.next.map(({ milestone, startsOn }) => [milestone.title, startsOn]),
    }).toEqual({
      phase: 'medOgFagudvalg',
      underWay: ['Hele april', 'MED inddrages'],
      next: [
        ['Frist', '2024-04-18'],
        ['Fagudvalg', '2024-04-30'],
      ],
    });
  });

  test('an empty timeline is told from one that has nothing ahead', () => {
    expect(toTimelineView(aRound(), [], today).isPlanned).toBe(false);
    expect(toTimelineView(aRound(), milestones.slice(0, 1), today)).toMatchObject({ isPlanned: true, next: [] });
  });

  test('a closed round is past its phases', () => {
    expect(toTimelineView(aRound({ status: 'closed' }), milestones, today).phase).toBe('lukket');
  });
});
