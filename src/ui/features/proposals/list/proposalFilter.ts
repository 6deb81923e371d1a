/** Which rows the list shows, and what they add up to. */
import { sumYears, type Amounts } from '../../../../domain/economy';
import type { OrgUnitId } from '../../../../domain/ids';
import type { ProposalType } from '../../../../domain/proposal';
import type { SideState, Stage } from '../../../../domain/stage';
import { prepareSearch, rowsHolding } from '../../../data/rowsHolding';
import { lowerCase, type ProposalRow } from './proposalRows';

export interface ProposalFilter {
  /** As typed; every word must be found somewhere in the row. */
  readonly search: string;
  readonly chefomraadeId: OrgUnitId | undefined;
  readonly fagudvalgId: OrgUnitId | undefined;
  readonly type: ProposalType | undefined;
  readonly stage: Stage | undefined;
  readonly sideState: SideState | undefined;
  readonly onlyCrossCutting: boolean;
}

export const noFilter: ProposalFilter = {
  search: '',
  chefomraadeId: undefined,
  fagudvalgId: undefined,
  type: undefined,
  stage: undefined,
  sideState: undefined,
  onlyCrossCutting: false,
};

export const isFiltered = (filter: ProposalFilter): boolean => filter.search.trim() !== '' || activeChoices(filter) > 0;

/** How many filters besides the search are set. */
export const activeChoices = (filter: ProposalFilter): number =>
  Object.values({ ...filter, search: '' }).filter((value) => value !== undefined && value !== false && value !== '')
    .length;

const searchKeyOf = (row: ProposalRow): string => row.searchKey;

/** For rows that will be searched with `filterRows`. */
export const prepareRows = (rows: readonly ProposalRow[]): void => prepareSearch(rows, searchKeyOf);

/** Keeps the order of the rows. */
export const filterRows = (rows: readonly ProposalRow[], filter: ProposalFilter): readonly ProposalRow[] => {
  if (!isFiltered(filter)) return rows;
  const words = lowerCase(filter.search)
    .split(/\s+/)
    .filter((word) => word !== '');
  const { chefomraadeId, fagudvalgId, type, stage, sideState, onlyCrossCutting } = filter;
  return rowsHolding(rows, searchKeyOf, words).filter(
    (row) =>
      (chefomraadeId === undefined || row.chefomraadeId === chefomraadeId) &&
      (fagudvalgId === undefined || row.fagudvalgId === fagudvalgId) &&
      (type === undefined || row.type === type) &&
      (stage === undefined || row.stage === stage) &&
      (sideState === undefined || row.sideState === sideState) &&
      (!onlyCrossCutting || row.crossCutting),
  );
};

export interface ShownSums {
  /** How many rows the sums hold. */
  readonly counted: number;
  /** How many shown rows are left out of them, being withdrawn or not adopted. */
  readonly leftOut: number;
  readonly operating: Amounts;
  readonly capital: Amounts;
}

/** Proposals that are out do not count, as on the overview; unless nothing but such is shown. */
export const sumShown = (rows: readonly ProposalRow[]): ShownSums => {
  const inPlay = rows.filter((row) => !row.isOut);
  const counted = inPlay.length === 0 ? rows : inPlay;
  return {
    counted: counted.length,
    leftOut: rows.length - counted.length,
    operating: sumYears(counted.map((row) => row.operating)),
    capital: sumYears(counted.map((row) => row.capital)),
  };
};
