import fc from 'fast-check';
import {
  asTkr,
  identified,
  noAmounts,
  noEconomy,
  operatingPerYear,
  sumOverYears,
  tkr,
  type Amounts,
} from '../../src/domain/economy';

const row = (...values: (number | undefined)[]): Amounts =>
  values.map((value) => (value === undefined ? undefined : tkr(value))) as unknown as Amounts;

describe('amounts in 1.000 kr.', () => {
  it('refuses fractions and typing mistakes, and knows no negative zero', () => {
    expect(asTkr(1.5)).toBeUndefined();
    expect(asTkr(10_000_001)).toBeUndefined();
    expect(Object.is(asTkr(-0), 0)).toBe(true);
    expect(() => tkr(Number.NaN)).toThrow(RangeError);
  });

  it('adds service, overførsler and indtægt, and never anlæg', () => {
    const economy = {
      ...noEconomy,
      service: row(-500, -1000, -1500, -2000),
      indtaegt: row(-10, undefined, 5, 0),
      anlaeg: row(9000, 0, 0, 0),
    };
    expect(operatingPerYear(economy)).toEqual(row(-510, -1000, -1495, -2000));
    expect(identified([economy, economy])).toEqual({
      operating: row(-1020, -2000, -2990, -4000),
      capital: row(18000, 0, 0, 0),
    });
  });

  it('leaves a year that nobody filled in empty instead of calling it zero', () => {
    expect(operatingPerYear(noEconomy)).toEqual(noAmounts);
    expect(sumOverYears(noAmounts)).toBeUndefined();
    expect(sumOverYears(row(undefined, -3, undefined, undefined))).toBe(-3);
  });

  it('gives the same sum in whatever order proposals come', () => {
    const amount = fc.option(fc.integer({ min: -100_000, max: 100_000 }), { nil: undefined });
    const economy = fc
      .tuple(amount, amount, amount, amount)
      .map((values) => ({ ...noEconomy, service: row(...values) }));
    fc.assert(
      fc.property(fc.array(economy, { maxLength: 20 }), (economies) => {
        expect(identified(economies.toReversed())).toEqual(identified(economies));
      }),
    );
  });
});
