/** Money of a proposal: whole 1.000 kr., negative = savings. All sums of the product live in this file. */
import type { Brand } from './brand';

/** A whole number of 1.000 kr. Negative is a saving (or more income), positive costs. */
export type Tkr = Brand<number, 'Tkr'>;

/** One value for each of the budget year and its three overslagsår, in that order. undefined = not filled in. */
export type FourYears<T> = readonly [T, T, T, T];
export type Amounts = FourYears<Tkr | undefined>;
/** Årsværk (full-time equivalents) a year; decimals allowed, negative = fewer. */
export type FteYears = FourYears<number | undefined>;

export const yearIndexes = [0, 1, 2, 3] as const;
export type YearIndex = (typeof yearIndexes)[number];

export const noAmounts: Amounts = [undefined, undefined, undefined, undefined];
export const noFte: FteYears = [undefined, undefined, undefined, undefined];

/** Largest absolute amount accepted, in 1.000 kr. (10 mia. kr.): beyond it a typing mistake is certain. */
export const largestTkr = 10_000_000;

/** The amount, or undefined where `value` is not a whole number within ±`largestTkr`. `-0` becomes `0`. */
export const asTkr = (value: number): Tkr | undefined =>
  Number.isInteger(value) && Math.abs(value) <= largestTkr ? ((value === 0 ? 0 : value) as Tkr) : undefined;

/** For literals in code and tests. Throws `RangeError` where `asTkr` is undefined. */
export const tkr = (value: number): Tkr => {
  const amount = asTkr(value);
  if (amount === undefined) throw new RangeError(`not an amount in 1.000 kr.: ${value}`);
  return amount;
};

/** The kinds of expenditure (udgiftstyper). Service and anlæg are never added together. */
export const expenditureKinds = ['service', 'overfoersler', 'indtaegt', 'anlaeg'] as const;
export type ExpenditureKind = (typeof expenditureKinds)[number];
export type Economy = { readonly [Kind in ExpenditureKind]: Amounts };

export const noEconomy: Economy = {
  service: noAmounts,
  overfoersler: noAmounts,
  indtaegt: noAmounts,
  anlaeg: noAmounts,
};

/** Implementeringsomkostninger a year: what it costs to begin, drift and anlæg apart. Positive = an expense. */
export interface ImplementationCosts {
  readonly operating: Amounts;
  readonly capital: Amounts;
}

export const noCosts: ImplementationCosts = { operating: noAmounts, capital: noAmounts };

/** The kinds that make up netto drift: everything but anlæg. */
const operatingKinds = ['service', 'overfoersler', 'indtaegt'] as const satisfies readonly ExpenditureKind[];

const addAll = (values: readonly (Tkr | undefined)[]): Tkr | undefined =>
  values.some((value) => value !== undefined)
    ? (values.reduce<number>((sum, value) => sum + (value ?? 0), 0) as Tkr)
    : undefined;

/** A year-by-year sum. A year in which nobody filled in anything stays undefined. */
export const sumYears = (rows: readonly Amounts[]): Amounts => {
  const sums: [Tkr | undefined, Tkr | undefined, Tkr | undefined, Tkr | undefined] = [...noAmounts];
  // One pass: the list adds up tens of thousands of proposals at every keystroke.
  for (const row of rows) {
    for (const year of yearIndexes) {
      const amount = row[year];
      if (amount !== undefined) sums[year] = ((sums[year] ?? 0) + amount) as Tkr;
    }
  }
  return sums;
};

/** Over the years; undefined when no year is filled in. */
export const sumOverYears = (amounts: Amounts): Tkr | undefined => addAll(amounts);

/** Netto drift a year: service + overførsler + indtægt. Anlæg is shown apart, never added. */
export const operatingPerYear = (economy: Economy): Amounts => sumYears(operatingKinds.map((kind) => economy[kind]));

/** What is identified so far, over all the proposals given: netto drift and anlæg apart. */
export const identified = (
  economies: readonly Economy[],
): { readonly operating: Amounts; readonly capital: Amounts } => ({
  operating: sumYears(economies.map(operatingPerYear)),
  capital: sumYears(economies.map((economy) => economy.anlaeg)),
});
