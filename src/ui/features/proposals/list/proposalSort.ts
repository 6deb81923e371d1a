/** Any column, both ways, rows without a value always last. Danish order: æ, ø, å after z, and S9 before S10. */
import { yearIndexes, type YearIndex } from '../../../../domain/economy';
import { stages } from '../../../../domain/stage';
import type { ProposalRow } from './proposalRows';

export const sortColumns = [
  'nr',
  'titel',
  'omraade',
  'udvalg',
  'type',
  'stadie',
  'aar1',
  'aar2',
  'aar3',
  'aar4',
] as const;
export type SortColumn = (typeof sortColumns)[number];

export interface ProposalSort {
  readonly column: SortColumn;
  readonly descending: boolean;
}

export const defaultSort: ProposalSort = { column: 'nr', descending: false };

/** The same column again turns the order round; another begins ascending. */
export const nextSort = (sort: ProposalSort, column: SortColumn): ProposalSort => ({
  column,
  descending: sort.column === column && !sort.descending,
});

const danish = new Intl.Collator('da', { numeric: true });

type SortKeys = Float64Array;
/** No value: behind everything that has one. */
const missing = Number.POSITIVE_INFINITY;

/** The place of each row's text among all different ones: collating is dear, so each text is collated once, not each comparison. */
const textKeys = (rows: readonly ProposalRow[], text: (row: ProposalRow) => string): SortKeys => {
  const ordered = [...new Set(rows.map(text))].sort(danish.compare);
  const rank = new Map(ordered.map((value, index) => [value, index]));
  return Float64Array.from(rows, (row) => (text(row) === '' ? missing : (rank.get(text(row)) ?? missing)));
};

const yearKeys =
  (year: YearIndex) =>
  (rows: readonly ProposalRow[]): SortKeys =>
    Float64Array.from(rows, (row) => row.operating[year] ?? missing);

const keysBy: { readonly [Column in SortColumn]: (rows: readonly ProposalRow[]) => SortKeys } = {
  nr: (rows) => textKeys(rows, (row) => row.number),
  titel: (rows) => textKeys(rows, (row) => row.title),
  omraade: (rows) => textKeys(rows, (row) => row.chefomraade),
  udvalg: (rows) => textKeys(rows, (row) => row.fagudvalg),
  type: (rows) => textKeys(rows, (row) => row.typeName),
  stadie: (rows) => Float64Array.from(rows, (row) => stages.indexOf(row.stage)),
  aar1: yearKeys(yearIndexes[0]),
  aar2: yearKeys(yearIndexes[1]),
  aar3: yearKeys(yearIndexes[2]),
  aar4: yearKeys(yearIndexes[3]),
};

/** Kept as long as the rows themselves: turning the order round collates nothing. */
const known = new WeakMap<readonly ProposalRow[], Map<SortColumn, SortKeys>>();

const keysOf = (rows: readonly ProposalRow[], column: SortColumn): SortKeys => {
  const ofRows = known.get(rows) ?? new Map<SortColumn, SortKeys>();
  const keys = ofRows.get(column) ?? keysBy[column](rows);
  known.set(rows, ofRows.set(column, keys));
  return keys;
};

/** Stable: rows that are equal keep the order they came in. */
export const sortRows = (
  rows: readonly ProposalRow[],
  { column, descending }: ProposalSort,
): readonly ProposalRow[] => {
  const keys = keysOf(rows, column);
  const key = (index: number): number => keys[index] ?? missing;
  const compare = (a: number, b: number): number => {
    if (key(a) === key(b)) return a - b;
    if (key(a) === missing) return 1;
    if (key(b) === missing) return -1;
    return descending ? key(b) - key(a) : key(a) - key(b);
  };
  const order = Uint32Array.from(rows, (_, index) => index).sort(compare);
  return Array.from(order, (index) => rows[index]).filter((row) => row !== undefined);
};
