/** The figures of the form as they are typed: live sums, payback, warnings. What cannot be read gives no sum, never a wrong one. */
import {
  expenditureKinds,
  sumOverYears,
  sumYears,
  yearIndexes,
  type Amounts,
  type Economy,
  type ExpenditureKind,
  type FteYears,
  type ImplementationCosts,
  type Tkr,
} from '../../../../domain/economy';
import type { FourTexts } from '../../../../domain/draftReader';
import { paybackYears } from '../../../../domain/economyChecks';
import { parseFte, parseTkr } from '../../../../domain/numberText';
import type { ProposalDraft } from '../../../../domain/proposalDraft';

interface ReadRow {
  readonly amounts: Amounts;
  /** A year, or the row as a whole, holds something that is no amount. */
  readonly unreadable: readonly boolean[];
}

const readRow = (texts: FourTexts): ReadRow => {
  const results = yearIndexes.map((year) => parseTkr(texts[year]));
  const amount = (year: number): Tkr | undefined => {
    const result = results[year];
    return result?.ok === true ? result.value : undefined;
  };
  return {
    amounts: [amount(0), amount(1), amount(2), amount(3)],
    unreadable: results.map((result) => !result.ok),
  };
};

const readFte = (texts: FourTexts): FteYears => {
  const value = (year: 0 | 1 | 2 | 3): number | undefined => {
    const result = parseFte(texts[year], { decimals: undefined, min: undefined, max: undefined });
    return result.ok ? result.value : undefined;
  };
  return [value(0), value(1), value(2), value(3)];
};

type Typed = Pick<ProposalDraft, 'economy' | 'implementationCosts' | 'fte'>;

/** What can be read of it; a cell that cannot is as one that is empty. */
export interface Figures {
  readonly economy: Economy;
  readonly implementationCosts: ImplementationCosts;
  readonly fte: FteYears;
}

export const figuresOf = ({ economy, implementationCosts, fte }: Typed): Figures => ({
  economy: {
    service: readRow(economy.service).amounts,
    overfoersler: readRow(economy.overfoersler).amounts,
    indtaegt: readRow(economy.indtaegt).amounts,
    anlaeg: readRow(economy.anlaeg).amounts,
  },
  implementationCosts: {
    operating: readRow(implementationCosts.operating).amounts,
    capital: readRow(implementationCosts.capital).amounts,
  },
  fte: readFte(fte),
});

export interface SumTexts {
  readonly cells: readonly string[];
  readonly total: string;
}

export interface EconomySums {
  readonly totals: { readonly [Kind in ExpenditureKind]: string };
  readonly costTotals: { readonly [Part in keyof ImplementationCosts]: string };
  /** Service + overførsler + indtægt: never anlæg. */
  readonly operating: SumTexts;
}

export const economySums = (
  { economy, implementationCosts }: Pick<ProposalDraft, 'economy' | 'implementationCosts'>,
  format: (amount: Tkr | undefined) => string,
  unknown: string,
): EconomySums => {
  const rows = {
    service: readRow(economy.service),
    overfoersler: readRow(economy.overfoersler),
    indtaegt: readRow(economy.indtaegt),
    anlaeg: readRow(economy.anlaeg),
  };
  const total = ({ amounts, unreadable }: ReadRow): string =>
    unreadable.includes(true) ? unknown : format(sumOverYears(amounts));
  const sumOf = (parts: readonly ReadRow[]): SumTexts => {
    const amounts = sumYears(parts.map((part) => part.amounts));
    const unreadable = yearIndexes.map((year) => parts.some((part) => part.unreadable[year] === true));
    return {
      cells: yearIndexes.map((year) => (unreadable[year] === true ? unknown : format(amounts[year]))),
      total: total({ amounts, unreadable }),
    };
  };
  return {
    totals: {
      service: total(rows.service),
      overfoersler: total(rows.overfoersler),
      indtaegt: total(rows.indtaegt),
      anlaeg: total(rows.anlaeg),
    },
    costTotals: {
      operating: total(readRow(implementationCosts.operating)),
      capital: total(readRow(implementationCosts.capital)),
    },
    operating: sumOf([rows.service, rows.overfoersler, rows.indtaegt]),
  };
};

export type Payback =
  /** No amount of years can be told: something cannot be read, nothing is to be earned back, or it never is. */
  { readonly is: 'unreadable' | 'noCosts' | 'never' } | { readonly is: 'years'; readonly years: number };

/** Tilbagebetalingstid of what is kept. */
export const paybackOf = ({ economy, implementationCosts }: Omit<Figures, 'fte'>): Payback => {
  const years = paybackYears(economy, implementationCosts);
  if (years !== undefined) return { is: 'years', years };
  const costs = sumOverYears(sumYears([implementationCosts.operating, implementationCosts.capital]));
  return { is: costs === undefined || costs <= 0 ? 'noCosts' : 'never' };
};

/** Tilbagebetalingstid of what is typed. */
export const paybackOfTyped = (typed: Typed): Payback => {
  const rows = [
    ...expenditureKinds.map((kind) => typed.economy[kind]),
    typed.implementationCosts.operating,
    typed.implementationCosts.capital,
  ];
  const isUnreadable = rows.some((row) => readRow(row).unreadable.includes(true));
  return isUnreadable ? { is: 'unreadable' } : paybackOf(figuresOf(typed));
};
