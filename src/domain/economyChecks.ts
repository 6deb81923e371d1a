/** What an economist would look at twice: warnings about the figures of a proposal. None of them stops a save. */
import {
  operatingPerYear,
  sumOverYears,
  tkr,
  yearIndexes,
  type Amounts,
  type Economy,
  type FteYears,
  type ImplementationCosts,
  type Tkr,
  type YearIndex,
} from './economy';
import type { ProposalType } from './proposal';

export type EconomyWarning =
  /** The sign of the effect turns between two years that both have one. */
  | { readonly code: 'signTurns'; readonly year: YearIndex }
  /** The effect grows or falls to more than `factor` times from one year to the next. */
  | { readonly code: 'jump'; readonly year: YearIndex; readonly factor: number }
  /** A proposal that saves by its type, but costs by its figures in the last year filled in. */
  | { readonly code: 'typeSaysSaving' }
  | { readonly code: 'otherPriceLevel'; readonly found: string; readonly expected: string }
  /** 1.000 kr. a årsværk in that year, far from what one costs. */
  | { readonly code: 'fteOutOfProportion'; readonly year: YearIndex; readonly perFte: Tkr }
  /** Fewer årsværk and more money, or the reverse. */
  | { readonly code: 'fteAgainstMoney'; readonly year: YearIndex }
  | { readonly code: 'costIsNegative'; readonly year: YearIndex };

/** From one year to the next; a phasing-in of 0,5 / 1,0 / 1,5 / 2,0 mio. kr. (Norddjurs S114) is no jump. */
const oddFactor = 3;
/** What an årsværk costs a municipality a year, wide: from a part of a young employee to a specialist with overhead. */
const leastPerFte = 250;
const mostPerFte = 1_200;

const savingTypes: ReadonlySet<ProposalType> = new Set(['effektivisering', 'besparelse', 'indtaegt']);

interface Figures {
  readonly type: ProposalType | undefined;
  readonly economy: Economy;
  readonly implementationCosts: ImplementationCosts;
  readonly fte: FteYears;
  readonly priceLevel: string;
}

const profileWarnings = (effect: Amounts): readonly EconomyWarning[] =>
  yearIndexes.slice(1).flatMap((year): EconomyWarning[] => {
    const before = effect[(year - 1) as YearIndex]; // slice(1): there is one before
    const now = effect[year];
    if (!before || !now) return [];
    if (Math.sign(before) !== Math.sign(now)) return [{ code: 'signTurns', year }];
    const factor = Math.max(Math.abs(now / before), Math.abs(before / now));
    return factor > oddFactor ? [{ code: 'jump', year, factor }] : [];
  });

const fteWarnings = (service: Amounts, fte: FteYears): readonly EconomyWarning[] =>
  yearIndexes.flatMap((year): EconomyWarning[] => {
    const money = service[year];
    const people = fte[year];
    if (!money || !people) return [];
    if (Math.sign(money) !== Math.sign(people)) return [{ code: 'fteAgainstMoney', year }];
    const perFte = Math.round(money / people);
    return perFte < leastPerFte || perFte > mostPerFte
      ? [{ code: 'fteOutOfProportion', year, perFte: tkr(perFte) }]
      : [];
  });

const costWarnings = ({ operating, capital }: ImplementationCosts): readonly EconomyWarning[] =>
  yearIndexes
    .filter((year) => (operating[year] ?? 0) < 0 || (capital[year] ?? 0) < 0)
    .map((year) => ({ code: 'costIsNegative', year }));

export const economyWarnings = (figures: Figures, roundPriceLevel: string): readonly EconomyWarning[] => {
  const effect = operatingPerYear(figures.economy);
  const last = effect.findLast((amount) => amount !== undefined);
  const saysSaving = figures.type !== undefined && savingTypes.has(figures.type);
  const otherLevel = figures.priceLevel !== '' && figures.priceLevel !== roundPriceLevel;
  return [
    ...(saysSaving && last !== undefined && last > 0 ? [{ code: 'typeSaysSaving' } as const] : []),
    ...profileWarnings(effect),
    ...fteWarnings(figures.economy.service, figures.fte),
    ...costWarnings(figures.implementationCosts),
    ...(otherLevel ? [{ code: 'otherPriceLevel', found: figures.priceLevel, expected: roundPriceLevel } as const] : []),
  ];
};

/**
 * Tilbagebetalingstid in years, one decimal: how long until the yearly effect has earned the implementation costs; after the
 * four years the last year's effect goes on. undefined: no costs, or an effect that never earns them.
 */
export const paybackYears = (economy: Economy, { operating, capital }: ImplementationCosts): number | undefined => {
  const costs = (sumOverYears(operating) ?? 0) + (sumOverYears(capital) ?? 0);
  if (costs <= 0) return undefined;
  const savings = operatingPerYear(economy).map((amount) => 0 - (amount ?? 0));
  let left = costs;
  for (const [year, saved] of savings.entries()) {
    if (saved > 0 && saved >= left) return Math.round((year + left / saved) * 10) / 10;
    left -= saved;
  }
  const goesOn = savings.at(-1) ?? 0;
  return goesOn > 0 ? Math.round((savings.length + left / goesOn) * 10) / 10 : undefined;
};
