/** A milestone to read. */
import { Badge } from '@fluentui/react-components';
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import { Facts } from '../../components/Facts';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';
import { milestoneWords } from './milestoneWords';

export function MilestoneDetails({ milestone, units }: { milestone: Milestone; units: readonly OrgUnit[] }) {
  const texts = useText();
  const format = useFormat();
  const { timeline, common } = texts;
  const { fields } = timeline;
  const { when, place } = milestoneWords(milestone, units, format, texts);
  const bodies = milestone.bodyIds.map((id) => units.find((unit) => unit.id === id)?.name ?? common.unknownUnit);
  const whenFact = milestone.tentative ? (
    <>
      {when} <Badge appearance="outline">{timeline.tentative}</Badge>
    </>
  ) : (
    when
  );
  return (
    <Facts
      facts={[
        [fields.when, whenFact],
        [fields.kind, common.milestoneKinds[milestone.kind]],
        [fields.area, common.areas[milestone.area]],
        [fields.bodies, bodies.join('\n')],
        [fields.actors, milestone.actors],
        [fields.place, place ?? ''],
        [fields.opens, milestone.opens === undefined ? '' : common.roundPhases[milestone.opens]],
        [fields.description, milestone.description],
      ]}
    />
  );
}
