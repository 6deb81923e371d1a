/** What of the plan is shown: everything stands in the address. */
import type { OrgUnitId } from '../../../domain/ids';
import { isInExcerpt, planStatuses, type PlanPoint, type PlanStatus } from '../../../domain/planPoint';
import type { Params } from '../../data/address';

export interface PlanChoices {
  readonly fagudvalgId: OrgUnitId | undefined;
  readonly status: PlanStatus | undefined;
  readonly onlyCoordination: boolean;
  readonly search: string;
}

export const parsePlanChoices = (params: Params): PlanChoices => {
  const udvalg = Number(params['udvalg']);
  return {
    fagudvalgId: Number.isInteger(udvalg) && udvalg > 0 ? (udvalg as OrgUnitId) : undefined,
    status: planStatuses.find((status) => status === params['status']),
    onlyCoordination: params['koordination'] === 'ja',
    search: params['soeg'] ?? '',
  };
};

export const noPlanFilters: Params = { udvalg: undefined, status: undefined, koordination: undefined, soeg: undefined };

const searched = (point: PlanPoint): string =>
  [
    point.number,
    point.title,
    point.kursen,
    point.koordinering,
    point.commitment,
    point.remark,
    point.timing,
    point.caseNumber,
    point.responsible?.name ?? '',
  ]
    .join('\n')
    .toLocaleLowerCase('da');

/** Every word must be found somewhere in the point. */
export const isChosenPoint = (point: PlanPoint, choices: PlanChoices): boolean => {
  const { fagudvalgId, status, onlyCoordination, search } = choices;
  if (fagudvalgId !== undefined && !isInExcerpt(point, fagudvalgId)) return false;
  if (status !== undefined && point.status !== status) return false;
  if (onlyCoordination && !point.needsCoordination) return false;
  const words = search.toLocaleLowerCase('da').split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const text = searched(point);
  return words.every((word) => text.includes(word));
};
