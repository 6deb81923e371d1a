/** Which lanes the timeline has and what stands in each. */
import { addDays } from '../../../domain/localDate';
import type { Milestone } from '../../../domain/milestone';
import { areas, type OrgUnit, type OrgUnitKind } from '../../../domain/organisation';
import { spanOf } from '../../../domain/whenOrder';
import type { TimelineItem, TimelineLane, TimelineSpan } from '../../components/timeline/timelineItem';
import type { Texts } from '../../text/da';

/** How far a stretch without a known end is drawn while it fades out. */
const fadingDays = 45;

/** undefined for an undated one: it has no place in time. */
export const toSpan = ({ when }: Pick<Milestone, 'when'>): TimelineSpan | undefined => {
  const span = spanOf(when);
  if (span === undefined) return undefined;
  const { from, to } = span;
  switch (when.kind) {
    case 'day':
      return { shape: 'mark', from, to };
    case 'deadline':
      return { shape: 'deadline', from, to };
    case 'openRange':
      return { shape: 'fading', from, to: addDays(from, fadingDays) };
    case 'month':
    case 'year':
      return { shape: 'pale', from, to };
    default:
      return { shape: from === to ? 'mark' : 'bar', from, to };
  }
};

type ToItem = (milestone: Milestone) => TimelineItem | undefined;

const laneOf = (id: string, label: string, milestones: readonly Milestone[], toItem: ToItem): TimelineLane => ({
  id,
  label,
  items: milestones.flatMap((milestone) => toItem(milestone) ?? []),
});

export const lanesByArea = (milestones: readonly Milestone[], toItem: ToItem, { common }: Texts) =>
  areas
    .map((area) =>
      laneOf(
        area,
        common.areas[area],
        milestones.filter((one) => one.area === area),
        toItem,
      ),
    )
    .filter((lane) => lane.items.length > 0);

/** From who leads the work to who decides. */
const kindOrder: readonly OrgUnitKind[] = [
  'ledelse',
  'styregruppe',
  'chefomraade',
  'medUdvalg',
  'fagudvalg',
  'kommunalbestyrelse',
];

const compareUnits = (a: OrgUnit, b: OrgUnit): number =>
  kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
  (a.medLevel ?? '').localeCompare(b.medLevel ?? '') ||
  a.name.localeCompare(b.name, 'da');

/** Bodies of one kind that take part in exactly the same milestones share a lane: seven fagudvalg, one period. */
export const lanesByBody = (
  milestones: readonly Milestone[],
  units: readonly OrgUnit[],
  toItem: ToItem,
  { timeline }: Texts,
): readonly TimelineLane[] => {
  const dated = milestones.filter((milestone) => toSpan(milestone) !== undefined);
  const of = (unit: OrgUnit) => dated.filter((milestone) => milestone.bodyIds.includes(unit.id));
  const alike = new Map<string, OrgUnit[]>();
  for (const unit of [...units].sort(compareUnits)) {
    const own = of(unit);
    if (own.length === 0) continue;
    const key = [unit.kind, unit.medLevel, ...own.map((milestone) => milestone.id)].join(' ');
    alike.set(key, [...(alike.get(key) ?? []), unit]);
  }
  const lanes = [...alike.values()].flatMap((sharing) => {
    const [first] = sharing;
    if (first === undefined) return [];
    const kind = timeline.laneKinds[first.medLevel ?? first.kind];
    const label = sharing.length === 1 ? first.name : timeline.severalBodies(kind, sharing.length);
    return [laneOf(String(first.id), label, of(first), toItem)];
  });
  const known = new Set(units.map((unit) => unit.id));
  const others = dated.filter((milestone) => !milestone.bodyIds.some((id) => known.has(id)));
  return others.length === 0 ? lanes : [...lanes, laneOf('other', timeline.otherLane, others, toItem)];
};
