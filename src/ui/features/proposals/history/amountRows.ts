/** Two versions' figures as rows of a table: before, after, and the difference a cell and in sum. Only rows that differ. */
import {
  expenditureKinds,
  operatingPerYear,
  sumOverYears,
  tkr,
  yearIndexes,
  type Amounts,
  type ExpenditureKind,
} from '../../../../domain/economy';
import { isSame } from '../../../../domain/patch';
import type { Proposal } from '../../../../domain/proposal';
import type { MoneySum } from '../../../components/MoneyTable';
import type { Format } from '../../../format/format';

type Figures = readonly (number | undefined)[];

/** What nobody filled in counts as nothing beside what somebody did; beside nothing it stays nothing. */
export const differences = (before: Figures, after: Figures): Figures =>
  yearIndexes.map((year) => {
    const [a, b] = [before[year], after[year]];
    // Årsværk have decimals: -1,2 less -1 is -0,2 and not -0,19999.
    return a === undefined && b === undefined ? undefined : Math.round(((b ?? 0) - (a ?? 0)) * 100) / 100;
  });

export interface RowWords {
  readonly kinds: { readonly [Kind in ExpenditureKind]: string };
  readonly net: string;
  readonly costs: { readonly operating: string; readonly capital: string };
  readonly fte: string;
  readonly before: string;
  readonly after: string;
  readonly difference: string;
  readonly row: (label: string, what: string) => string;
}

export interface ComparedAmounts {
  readonly money: readonly MoneySum[];
  readonly fte: readonly MoneySum[];
}

const asAmounts = (figures: Figures): Amounts => {
  const year = (index: number) => (figures[index] === undefined ? undefined : tkr(figures[index]));
  return [year(0), year(1), year(2), year(3)];
};

export const compareAmounts = (
  before: Proposal,
  after: Proposal,
  words: RowWords,
  format: Pick<Format, 'tkr' | 'fte'>,
): ComparedAmounts => {
  const row = (key: string, label: string, cells: readonly string[], total: string, isPlain: boolean): MoneySum => ({
    key: `${key} ${label}`,
    label,
    cells,
    total,
    isPlain,
  });
  const money = (key: string, label: string, a: Amounts, b: Amounts): readonly MoneySum[] => {
    if (isSame(a, b)) return [];
    const one = (what: string, amounts: Amounts, isPlain: boolean): MoneySum =>
      row(
        key,
        words.row(label, what.toLowerCase()),
        amounts.map(format.tkr),
        format.tkr(sumOverYears(amounts)),
        isPlain,
      );
    return [
      one(words.before, a, true),
      one(words.after, b, true),
      one(words.difference, asAmounts(differences(a, b)), false),
    ];
  };
  const fte = (): readonly MoneySum[] => {
    if (isSame(before.fte, after.fte)) return [];
    const one = (what: string, figures: Figures, isPlain: boolean): MoneySum =>
      row('fte', words.row(words.fte, what.toLowerCase()), figures.map(format.fte), '', isPlain);
    return [
      one(words.before, before.fte, true),
      one(words.after, after.fte, true),
      one(words.difference, differences(before.fte, after.fte), false),
    ];
  };
  return {
    money: [
      ...expenditureKinds.flatMap((kind) => money(kind, words.kinds[kind], before.economy[kind], after.economy[kind])),
      ...money('net', words.net, operatingPerYear(before.economy), operatingPerYear(after.economy)),
      ...(['operating', 'capital'] as const).flatMap((part) =>
        money(part, words.costs[part], before.implementationCosts[part], after.implementationCosts[part]),
      ),
    ],
    fte: fte(),
  };
};
