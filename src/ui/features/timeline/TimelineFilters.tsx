/** Area, body and type, kept in the address. Only bodies and types that occur are offered. */
import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Milestone } from '../../../domain/milestone';
import { milestoneKinds } from '../../../domain/milestone';
import { areas, type OrgUnit } from '../../../domain/organisation';
import { useAddress } from '../../data/address';
import { useText } from '../../text/useText';
import { noFilters, type TimelineChoices } from './timelineChoices';

const useStyles = makeStyles({
  filters: {
    padding: 0,
    minWidth: 0,
    border: 'none',
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  // A select is as wide as its longest option unless it is told otherwise: the names of bodies are long.
  field: {
    flexGrow: 1,
    flexBasis: '11rem',
    maxWidth: '20rem',
    minWidth: 0,
    '& > *, & select': { minWidth: 0, maxWidth: '100%' },
  },
  count: { color: tokens.colorNeutralForeground2, paddingBottom: tokens.spacingVerticalXS },
});

interface TimelineFiltersProps {
  readonly choices: TimelineChoices;
  readonly milestones: readonly Milestone[];
  readonly units: readonly OrgUnit[];
  readonly shownCount: number;
}

export function TimelineFilters({ choices, milestones, units, shownCount }: TimelineFiltersProps) {
  const styles = useStyles();
  const { timeline, common } = useText();
  const { setParams } = useAddress();
  const bodies = units
    .filter((unit) => milestones.some((milestone) => milestone.bodyIds.includes(unit.id)))
    .sort((a, b) => a.name.localeCompare(b.name, 'da'));
  const kinds = milestoneKinds.filter((kind) => milestones.some((milestone) => milestone.kind === kind));
  const isFiltered = choices.area !== 'alle' || choices.bodyId !== undefined || choices.kind !== undefined;
  // Trying out filters must not fill the way back with steps.
  const choose = (name: string, value: string) => setParams({ [name]: value }, { replace: true });
  return (
    <fieldset aria-label={timeline.filters} className={styles.filters}>
      <Field label={timeline.area} size="small" className={styles.field}>
        <Select value={choices.area} onChange={(_, { value }) => choose('omraade', value === 'alle' ? '' : value)}>
          {areas.map((area) => (
            <option key={area} value={area}>
              {common.areas[area]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={timeline.body} size="small" className={styles.field}>
        <Select value={String(choices.bodyId ?? '')} onChange={(_, { value }) => choose('gremium', value)}>
          <option value="">{timeline.allBodies}</option>
          {bodies.map((body) => (
            <option key={body.id} value={body.id}>
              {body.name}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={timeline.kind} size="small" className={styles.field}>
        <Select value={choices.kind ?? ''} onChange={(_, { value }) => choose('type', value)}>
          <option value="">{timeline.allKinds}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {common.milestoneKinds[kind]}
            </option>
          ))}
        </Select>
      </Field>
      {isFiltered && <Button onClick={() => setParams(noFilters, { replace: true })}>{common.clearFilters}</Button>}
      <output className={styles.count}>{timeline.shown(shownCount, milestones.length)}</output>
    </fieldset>
  );
}
