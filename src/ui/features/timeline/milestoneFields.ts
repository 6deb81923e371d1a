/** The fields of a milestone's form by their path in the draft: order, labels, and how a value reads. */
import type { MilestoneId } from '../../../domain/ids';
import type { MilestoneDraft } from '../../../domain/milestoneDraft';
import type { OrgUnit } from '../../../domain/organisation';
import type { Keep } from '../../form/useAutosave';
import type { Texts } from '../../text/da';

export type MilestonePath = keyof MilestoneDraft;

export const milestonePaths: readonly MilestonePath[] = [
  'title',
  'whenKind',
  'date',
  'fromTime',
  'toTime',
  'from',
  'to',
  'until',
  'month',
  'year',
  'tentative',
  'kind',
  'area',
  'bodyIds',
  'actors',
  'place',
  'placeTentative',
  'opens',
  'description',
];

/** Raised when a field changes its kind or its meaning (decision 0014). */
export const milestoneShape = 'tidsplan-1';

export const keptMilestone = (id: MilestoneId): Keep => ({ item: `tidsplan/${id}`, shape: milestoneShape });

export const milestoneLabel = (path: string, { timeline }: Pick<Texts, 'timeline'>): string => {
  const { fields } = timeline;
  const labels: { readonly [Path in MilestonePath]: string } = {
    ...fields,
    whenKind: fields.whenKind,
    fromTime: fields.fromClock,
    toTime: fields.toClock,
    bodyIds: fields.bodies,
  };
  return milestonePaths.flatMap((known) => (known === path ? labels[known] : []))[0] ?? path;
};

/** A value of the draft as the form shows it. */
export const spellMilestoneValue = (
  path: string,
  value: unknown,
  units: readonly OrgUnit[],
  { common, timeline }: Pick<Texts, 'common' | 'timeline'>,
): string => {
  if (typeof value === 'boolean') return value ? common.yes : common.no;
  if (Array.isArray(value)) {
    return value.map((id) => units.find((unit) => String(unit.id) === id)?.name ?? common.unknownUnit).join(', ');
  }
  if (typeof value !== 'string') return '';
  const labels: { readonly [path: string]: { readonly [choice: string]: string } } = {
    whenKind: timeline.whenKinds,
    kind: common.milestoneKinds,
    area: common.areas,
    opens: common.roundPhases,
  };
  return labels[path]?.[value] ?? value;
};
