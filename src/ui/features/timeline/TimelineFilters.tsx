/** Area, body and type, kept in the address. Only bodies and types that occur are offered. */
import type { Milestone } from '../../../domain/milestone';
import { milestoneKinds } from '../../../domain/milestone';
import { areas, type OrgUnit } from '../../../domain/organisation';
import { FilterChoice, Filters } from '../../components/Filters';
import { useAddress } from '../../data/address';
import { useText } from '../../text/useText';
import { noFilters, type TimelineChoices } from './timelineChoices';

interface TimelineFiltersProps {
  readonly choices: TimelineChoices;
  readonly milestones: readonly Milestone[];
  readonly units: readonly OrgUnit[];
  readonly shownCount: number;
}

export function TimelineFilters({ choices, milestones, units, shownCount }: TimelineFiltersProps) {
  const { timeline, common } = useText();
  const { setParams } = useAddress();
  const { area, bodyId, kind } = choices;
  const bodies = units
    .filter((unit) => milestones.some((milestone) => milestone.bodyIds.includes(unit.id)))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const kinds = milestoneKinds.filter((one) => milestones.some((milestone) => milestone.kind === one));
  const set = [area !== 'alle', bodyId !== undefined, kind !== undefined].filter(Boolean).length;
  // Trying out filters must not fill the way back with steps.
  const choose = (name: string, value: string) => setParams({ [name]: value }, { replace: true });
  return (
    <Filters
      label={timeline.filters}
      set={set}
      words={{ folded: common.filtersFolded, clear: common.clearFilters }}
      onClear={set > 0 ? () => setParams(noFilters, { replace: true }) : undefined}
      count={timeline.shown(shownCount, milestones.length)}
    >
      <FilterChoice
        label={timeline.area}
        value={area}
        options={areas.map((one) => [one, common.areas[one]])}
        onChange={(value) => choose('omraade', value === 'alle' ? '' : value)}
      />
      <FilterChoice
        label={timeline.body}
        value={bodyId?.toString()}
        all={timeline.allBodies}
        options={bodies.map((body) => [String(body.id), body.name])}
        onChange={(value) => choose('gremium', value)}
      />
      <FilterChoice
        label={timeline.kind}
        value={kind}
        all={timeline.allKinds}
        options={kinds.map((one) => [one, common.milestoneKinds[one]])}
        onChange={(value) => choose('type', value)}
      />
    </Filters>
  );
}
