import { noEconomy, tkr, type Amounts, type Economy } from '../../src/domain/economy';
import type { OrgUnitId } from '../../src/domain/ids';
import type { SideState, Stage } from '../../src/domain/stage';
import { againstTargets, identifiedByChefomraade, identifiedByStage, reachesTargets } from '../../src/domain/targets';

const amounts = (a: number, b: number, c: number, d: number): Amounts => [tkr(a), tkr(b), tkr(c), tkr(d)];
const service = (...values: [number, number, number, number]): Economy => ({
  ...noEconomy,
  service: amounts(...values),
});
const proposal = (economy: Economy, stage: Stage = 'direktion', sideState?: SideState, chefomraade = 1) => ({
  economy,
  stage,
  sideState,
  chefomraadeId: chefomraade as OrgUnitId,
});
const round = { budgetYear: 2025, targets: [tkr(-1000), tkr(-2000), tkr(0), undefined] as const };

describe('identified against target', () => {
  it('counts neither what was withdrawn nor what was not adopted, but what waits or is in reserve', () => {
    const years = againstTargets(round, [
      proposal(service(-300, -300, -300, -300)),
      proposal(service(-200, -200, -200, -200), 'chefmoede', 'afventer'),
      proposal(service(-100, 0, 0, 0), 'katalog', 'reserve'),
      proposal(service(-9000, -9000, -9000, -9000), 'chefmoede', 'udgaaet'),
      proposal(service(-9000, -9000, -9000, -9000), 'ikkeVedtaget'),
      proposal({ ...noEconomy, anlaeg: amounts(-9000, 0, 0, 0) }),
    ]);
    expect(years).toEqual([
      { year: 2025, target: -1000, identified: -600, share: 0.6, lacking: -400 },
      { year: 2026, target: -2000, identified: -500, share: 0.25, lacking: -1500 },
      { year: 2027, target: 0, identified: -500, share: undefined, lacking: 0 },
      { year: 2028, target: undefined, identified: -500, share: undefined, lacking: undefined },
    ]);
    expect(reachesTargets(years)).toBe(false);
  });

  it('lacks the whole target while nothing is identified, and nothing once it is passed', () => {
    expect(againstTargets(round, [])[0]).toEqual({
      year: 2025,
      target: -1000,
      identified: undefined,
      share: 0,
      lacking: -1000,
    });
    const passed = againstTargets(round, [proposal(service(-1500, -2000, 0, 0))]);
    expect(passed[0]).toEqual({ year: 2025, target: -1000, identified: -1500, share: 1.5, lacking: 0 });
    expect(reachesTargets(passed)).toBe(true);
  });

  it('groups by chefområde, and by stage in the order of the forløb', () => {
    const proposals = [
      proposal(service(-1, -1, -1, -1), 'tilFagudvalg', undefined, 2),
      proposal(service(-2, -2, -2, -2), 'idea', undefined, 1),
      proposal(service(-4, -4, -4, -4), 'tilFagudvalg', undefined, 1),
      proposal(service(-8, -8, -8, -8), 'idea', 'udgaaet', 1),
    ];
    const seen = (group: { key: unknown; count: number; operating: Amounts }) => [
      group.key,
      group.count,
      group.operating[0],
    ];
    expect(identifiedByChefomraade(proposals).map(seen)).toEqual([
      [2, 1, -1],
      [1, 2, -6],
    ]);
    expect(identifiedByStage(proposals).map(seen)).toEqual([
      ['idea', 1, -2],
      ['tilFagudvalg', 2, -5],
    ]);
  });
});
