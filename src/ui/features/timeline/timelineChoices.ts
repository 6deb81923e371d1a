/** How the timeline is looked at and what of it is shown: everything stands in the address. */
import type { OrgUnitId } from '../../../domain/ids';
import { milestoneKinds, type Milestone, type MilestoneKind } from '../../../domain/milestone';
import { areas, type Area } from '../../../domain/organisation';
import type { TimelineZoom } from '../../components/timeline/timelineItem';
import type { Params } from '../../data/address';

export const timelineViews = ['tidslinje', 'liste'] as const;
export type TimelineView = (typeof timelineViews)[number];

export const laneChoices = ['gremium', 'omraade'] as const;
export type LaneChoice = (typeof laneChoices)[number];

export const zoomChoices = ['maaned', 'kvartal', 'aar'] as const;
export type ZoomChoice = (typeof zoomChoices)[number];
export const zoomOf: { readonly [Choice in ZoomChoice]: TimelineZoom } = {
  maaned: 'month',
  kvartal: 'quarter',
  aar: 'year',
};

export interface TimelineChoices {
  /** undefined: whichever fits the width. */
  readonly view: TimelineView | undefined;
  readonly lanes: LaneChoice;
  readonly zoom: ZoomChoice;
  readonly area: Area;
  readonly bodyId: OrgUnitId | undefined;
  readonly kind: MilestoneKind | undefined;
}

const oneOf = <Choice extends string>(choices: readonly Choice[], text: string | undefined): Choice | undefined =>
  choices.find((choice) => choice === text);

/** An address may have been typed or be old: what it does not know falls back to the whole timeline. */
export const parseChoices = (params: Params): TimelineChoices => {
  const body = Number(params['gremium']);
  return {
    view: oneOf(timelineViews, params['vis']),
    lanes: oneOf(laneChoices, params['opdel']) ?? 'gremium',
    zoom: oneOf(zoomChoices, params['zoom']) ?? 'kvartal',
    area: oneOf(areas, params['omraade']) ?? 'alle',
    bodyId: Number.isInteger(body) && body > 0 ? (body as OrgUnitId) : undefined,
    kind: oneOf(milestoneKinds, params['type']),
  };
};

export const noFilters: Params = { omraade: undefined, gremium: undefined, type: undefined };

/** What concerns everybody concerns each area too. */
export const isChosen = (milestone: Milestone, { area, bodyId, kind }: TimelineChoices): boolean =>
  (area === 'alle' || milestone.area === 'alle' || milestone.area === area) &&
  (bodyId === undefined || milestone.bodyIds.includes(bodyId)) &&
  (kind === undefined || milestone.kind === kind);
