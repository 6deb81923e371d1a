import type { FourYears } from '../../../../domain/economy';
import { yearIndexes } from '../../../../domain/economy';
import type { TableCard, TableColumn } from '../../../components/table/column';
import type { Format } from '../../../format/format';
import type { Texts } from '../../../text/da';
import type { ProposalRow } from './proposalRows';
import type { SortColumn } from './proposalSort';

export interface ProposalColumn extends TableColumn<ProposalRow> {
  readonly key: SortColumn;
}

const yearColumns = ['aar1', 'aar2', 'aar3', 'aar4'] as const;

/**
 * Widths add up: a column is shown from the width at which it still leaves the title ten letters or more. A field that the
 * municipality has hidden has no name here, and no column.
 */
export const proposalColumns = (
  words: Texts['proposals']['list']['columns'],
  years: FourYears<number>,
  format: Pick<Format, 'tkr'>,
): readonly ProposalColumn[] => {
  const columns: readonly ProposalColumn[] = [
    { key: 'nr', title: words.number, track: '4rem', text: (row) => row.number },
    { key: 'titel', title: words.title, track: 'minmax(10rem, 4fr)', text: (row) => row.title, isRowHeader: true },
    {
      key: 'omraade',
      title: words.chefomraade,
      track: 'minmax(9rem, 1.2fr)',
      text: (row) => row.chefomraade,
      showFrom: 800,
    },
    { key: 'udvalg', title: words.fagudvalg, track: '6rem', text: (row) => row.fagudvalg, showFrom: 960 },
    { key: 'type', title: words.type, track: '8rem', text: (row) => row.typeName, showFrom: 1120 },
    { key: 'stadie', title: words.stage, track: 'minmax(8rem, 1.2fr)', text: (row) => row.stageName, showFrom: 650 },
    ...yearIndexes.map((year): ProposalColumn => ({
      key: yearColumns[year],
      title: String(years[year]),
      track: '4.5rem',
      align: 'end',
      text: (row) => format.tkr(row.operating[year]),
      ...(year > 0 && { showFrom: 530 }),
    })),
  ];
  return columns.filter(({ title }) => title);
};

/** Two lines of title, one of place, one of stage, the years and their figures. */
export const proposalCard = (years: FourYears<number>, format: Pick<Format, 'tkr'>): TableCard<ProposalRow> => ({
  height: 144,
  lines: (row) => [[row.number, row.chefomraade].filter((part) => part !== '').join(' · '), row.stageName],
  figures: (row) =>
    yearIndexes.map((year) => ({ label: String(years[year]), text: format.tkr(row.operating[year]) || '–' })),
});
