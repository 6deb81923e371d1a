/** A plan point to read: Kursen, Koordinering and Commitment first, then how far it is and what it brings. */
import { Badge, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import type { PlanPoint } from '../../../domain/planPoint';
import { yearsOf } from '../../../domain/round';
import { Unbroken } from '../../components/Unbroken';
import { useRound } from '../../data/queries';
import { useFormat } from '../../format/useFormat';
import { useText } from '../../text/useText';
import { PlanAmountsReading } from './PlanAmounts';
import { PlanPointFacts } from './PlanPointFacts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXL, maxWidth: '56rem' },
  badges: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  kkc: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(16rem, 100%), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  heading: { margin: `0 0 ${tokens.spacingVerticalXS}`, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  note: { margin: 0, color: tokens.colorNeutralForeground2 },
});

function Text({ title, children }: { title: string; children: string }) {
  const styles = useStyles();
  const { plan } = useText();
  return (
    <section aria-label={title}>
      <h2 className={styles.heading}>{title}</h2>
      {children === '' ? <p className={styles.note}>{plan.notWritten}</p> : <p className={styles.text}>{children}</p>}
    </section>
  );
}

function Badges({ point }: { point: PlanPoint }) {
  const styles = useStyles();
  const { plan, common } = useText();
  const format = useFormat();
  const done = point.doneOn === undefined ? '' : ` ${format.date(point.doneOn)}`;
  const marks: readonly ReactNode[] = [
    <Badge key="status" appearance={point.status === 'done' ? 'filled' : 'outline'} color="brand">
      {common.planStatuses[point.status]}
      {done}
    </Badge>,
    point.crossCutting && (
      <Badge key="cross" appearance="outline" color="informative">
        {plan.list.crossCutting}
      </Badge>
    ),
    point.needsCoordination && (
      <Badge key="coordination" appearance="outline" color="informative">
        {plan.list.coordination}
      </Badge>
    ),
    point.medInvolved && (
      <Badge key="med" appearance="outline" color="informative">
        {plan.fields.medInvolved}
      </Badge>
    ),
  ];
  return <div className={styles.badges}>{marks}</div>;
}

export function PlanPointReading({ point, units }: { point: PlanPoint; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const { plan } = useText();
  const format = useFormat();
  const years = yearsOf(useRound());
  const { fields } = plan;
  return (
    <div className={styles.page}>
      <Badges point={point} />
      <div className={styles.kkc}>
        <Text title={fields.kursen}>{point.kursen}</Text>
        <Text title={fields.koordinering}>{point.koordinering}</Text>
        <Text title={fields.commitment}>{point.commitment}</Text>
      </div>
      <PlanPointFacts point={point} units={units} />
      <section aria-label={plan.sections.money}>
        <h2 className={styles.heading}>{plan.sections.money}</h2>
        <PlanAmountsReading amounts={point.amounts} years={years} />
      </section>
      {point.remark !== '' && <Text title={fields.remark}>{point.remark}</Text>}
      <p className={styles.note}>
        {plan.indicative} <Unbroken text={plan.updated(format.instant(point.modifiedAt))} />
      </p>
    </div>
  );
}
