/** The list's search, filters and order as they stand in the address, so that a link shows a colleague the same. */
import type { OrgUnitId } from '../../../../domain/ids';
import { proposalTypes } from '../../../../domain/proposal';
import { sideStates, stages } from '../../../../domain/stage';
import type { Params } from '../../../data/address';
import type { ProposalFilter } from './proposalFilter';
import { defaultSort, sortColumns, type ProposalSort } from './proposalSort';

const oneOf = <Value extends string>(values: readonly Value[], text: string | undefined): Value | undefined =>
  values.find((value) => value === text);

const unitId = (text: string | undefined): OrgUnitId | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? (Number(text) as OrgUnitId) : undefined;

/** What is not understood (an old link, a typing mistake) is left out. */
export const parseFilter = (params: Params): ProposalFilter => ({
  search: params['soeg'] ?? '',
  chefomraadeId: unitId(params['omraade']),
  fagudvalgId: unitId(params['udvalg']),
  type: oneOf(proposalTypes, params['type']),
  stage: oneOf(stages, params['stadie']),
  sideState: oneOf(sideStates, params['tilstand']),
  onlyCrossCutting: params['tvaer'] === 'ja',
});

export const filterParams = (filter: ProposalFilter): Params => ({
  soeg: filter.search,
  omraade: filter.chefomraadeId?.toString(),
  udvalg: filter.fagudvalgId?.toString(),
  type: filter.type,
  stadie: filter.stage,
  tilstand: filter.sideState,
  tvaer: filter.onlyCrossCutting ? 'ja' : undefined,
});

/** `titel`, or `-titel` for the reverse. */
export const parseSort = (params: Params): ProposalSort => {
  const text = params['sort'] ?? '';
  const column = oneOf(sortColumns, text.replace(/^-/, ''));
  return column === undefined ? defaultSort : { column, descending: text.startsWith('-') };
};

export const sortParams = ({ column, descending }: ProposalSort): Params => ({
  sort:
    column === defaultSort.column && descending === defaultSort.descending
      ? undefined
      : `${descending ? '-' : ''}${column}`,
});
