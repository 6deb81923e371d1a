/** A milestone to read. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';
import { milestoneWords } from './milestoneWords';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 14rem) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    maxWidth: '56rem',
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

export function MilestoneDetails({ milestone, units }: { milestone: Milestone; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const texts = useText();
  const format = useFormat();
  const { timeline, common } = texts;
  const { fields } = timeline;
  const { when, place } = milestoneWords(milestone, units, format, texts);
  const bodies = milestone.bodyIds.map((id) => units.find((unit) => unit.id === id)?.name ?? common.unknownUnit);
  const rows = [
    [fields.kind, common.milestoneKinds[milestone.kind]],
    [fields.area, common.areas[milestone.area]],
    [fields.bodies, bodies.join('\n')],
    [fields.actors, milestone.actors],
    [fields.place, place ?? ''],
    [fields.opens, milestone.opens === undefined ? '' : common.roundPhases[milestone.opens]],
    [fields.description, milestone.description],
  ] as const;
  return (
    <dl className={styles.list}>
      <dt className={styles.term}>{fields.when}</dt>
      <dd className={styles.value}>
        {when} {milestone.tentative && <Badge appearance="outline">{timeline.tentative}</Badge>}
      </dd>
      {rows
        .filter(([, value]) => value !== '')
        .map(([label, value]) => [
          <dt key={`${label} term`} className={styles.term}>
            {label}
          </dt>,
          <dd key={label} className={styles.value}>
            {value}
          </dd>,
        ])}
    </dl>
  );
}
