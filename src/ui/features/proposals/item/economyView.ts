/** The live sums below the amounts as they are typed. A year with an amount that cannot be read has no sum, never a wrong one. */
import {
  operatingPerYear,
  sumOverYears,
  yearIndexes,
  type Amounts,
  type Economy,
  type ExpenditureKind,
  type Tkr,
} from '../../../../domain/economy';
import type { FourTexts } from '../../../../domain/draftReader';
import { parseTkr } from '../../../../domain/numberText';
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

export interface EconomySums {
  readonly totals: { readonly [Kind in ExpenditureKind]: string };
  readonly operating: { readonly cells: readonly string[]; readonly total: string };
}

export const economySums = (
  draft: ProposalDraft['economy'],
  format: (amount: Tkr | undefined) => string,
  unknown: string,
): EconomySums => {
  const rows = {
    service: readRow(draft.service),
    overfoersler: readRow(draft.overfoersler),
    indtaegt: readRow(draft.indtaegt),
    anlaeg: readRow(draft.anlaeg),
  };
  const economy: Economy = {
    service: rows.service.amounts,
    overfoersler: rows.overfoersler.amounts,
    indtaegt: rows.indtaegt.amounts,
    anlaeg: rows.anlaeg.amounts,
  };
  const operating = operatingPerYear(economy);
  const doubtful = yearIndexes.map((year) =>
    [rows.service, rows.overfoersler, rows.indtaegt].some((row) => row.unreadable[year] === true),
  );
  const total = ({ amounts, unreadable }: ReadRow): string =>
    unreadable.includes(true) ? unknown : format(sumOverYears(amounts));
  return {
    totals: {
      service: total(rows.service),
      overfoersler: total(rows.overfoersler),
      indtaegt: total(rows.indtaegt),
      anlaeg: total(rows.anlaeg),
    },
    operating: {
      cells: yearIndexes.map((year) => (doubtful[year] === true ? unknown : format(operating[year]))),
      total: total({ amounts: operating, unreadable: doubtful }),
    },
  };
};
