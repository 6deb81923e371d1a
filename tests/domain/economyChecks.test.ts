import { noAmounts, noEconomy, noFte, type Economy } from '../../src/domain/economy';
import { economyWarnings, paybackYears } from '../../src/domain/economyChecks';
import { amounts } from '../support/entities';

const noCosts = { operating: noAmounts, capital: noAmounts };
const figures = {
  type: 'effektivisering',
  economy: noEconomy,
  implementationCosts: noCosts,
  fte: noFte,
  priceLevel: '2025-p/l',
} as const;
const service = (...years: readonly [number, number, number, number]): Economy => ({
  ...noEconomy,
  service: amounts(...years),
});
const warn = (given: Partial<Parameters<typeof economyWarnings>[0]>) =>
  economyWarnings({ ...figures, ...given }, '2025-p/l');

describe('what an economist would look at twice', () => {
  it('says nothing of a proposal without figures, or one that is phased in', () => {
    expect(warn({})).toEqual([]);
    expect(warn({ economy: service(-500, -1000, -1500, -2000) })).toEqual([]);
  });

  it('names the year in which a saving turns into a cost', () => {
    expect(warn({ economy: service(-500, -500, 400, -500) })).toEqual([
      { code: 'signTurns', year: 2 },
      { code: 'signTurns', year: 3 },
    ]);
  });

  it('names a jump, up or down', () => {
    expect(warn({ economy: service(-100, -1000, -1000, -100) })).toEqual([
      { code: 'jump', year: 1, factor: 10 },
      { code: 'jump', year: 3, factor: 10 },
    ]);
  });

  it('is no jump from nothing', () => {
    expect(warn({ economy: service(0, -1000, -1000, -1000) })).toEqual([]);
  });

  it('sees the wrong sign by the type, not in an investment', () => {
    expect(warn({ economy: service(500, 500, 500, 500) })).toEqual([{ code: 'typeSaysSaving' }]);
    expect(warn({ type: 'investering', economy: service(500, 500, 500, 500) })).toEqual([]);
  });

  it('sees årsværk that do not go with the money', () => {
    expect(warn({ economy: service(-500, -500, -500, -500), fte: [-1, 1, -5, undefined] })).toEqual([
      { code: 'fteAgainstMoney', year: 1 },
      { code: 'fteOutOfProportion', year: 2, perFte: 100 },
    ]);
  });

  it('sees another price level than the round’s, and costs with the sign of a saving', () => {
    expect(
      warn({ priceLevel: '2024-p/l', implementationCosts: { operating: noAmounts, capital: amounts(-200, 0, 0, 0) } }),
    ).toEqual([
      { code: 'costIsNegative', year: 0 },
      { code: 'otherPriceLevel', found: '2024-p/l', expected: '2025-p/l' },
    ]);
  });
});

describe('tilbagebetalingstid', () => {
  it.each([
    ['no costs', service(-500, -500, -500, -500), amounts(0, 0, 0, 0), undefined],
    ['within the first year', service(-1000, -1000, -1000, -1000), amounts(500, 0, 0, 0), 0.5],
    ['after two and a half years', service(-400, -400, -400, -400), amounts(1000, 0, 0, 0), 2.5],
    ['beyond the four years', service(-100, -200, -300, -400), amounts(2000, 0, 0, 0), 6.5],
    ['never', service(100, 100, 100, 100), amounts(2000, 0, 0, 0), undefined],
    ['only after it has cost first', service(500, -1000, -1000, -1000), amounts(500, 0, 0, 0), 2],
  ])('%s', (_, economy, capital, years) => {
    expect(paybackYears(economy, { operating: noAmounts, capital })).toBe(years);
  });
});
