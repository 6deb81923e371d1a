/** The short facts of a plan point, each under its field's name. What nobody filled in is left out. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import type { PlanPoint } from '../../../domain/planPoint';
import { useText } from '../../text/useText';
import { ProposalLink } from './ProposalLink';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(8rem, 14rem) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalXS },
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

export function PlanPointFacts({ point, units }: { point: PlanPoint; units: readonly OrgUnit[] }) {
  const styles = useStyles();
  const { plan, common } = useText();
  const { fields } = plan;
  const nameOf = (id: OrgUnit['id']) => units.find((unit) => unit.id === id)?.name ?? common.unknownUnit;
  const treated = point.expectedMeeting === '' ? common.yes : `${common.yes}, ${point.expectedMeeting}`;
  const facts: readonly (readonly [label: string, value: ReactNode])[] = [
    [fields.number, point.number],
    [fields.category, common.planCategories[point.category]],
    [fields.group, point.group === undefined ? '' : common.planGroups[point.group]],
    [fields.fagudvalgId, point.fagudvalgId === undefined ? plan.noFagudvalg : nameOf(point.fagudvalgId)],
    [fields.responsible, point.responsible?.name ?? ''],
    [fields.involvedIds, point.involvedIds.map(nameOf).join(', ')],
    [fields.treatedInFagudvalg, point.treatedInFagudvalg ? treated : common.no],
    [fields.onArbejdsplan, point.onArbejdsplan ? common.yes : common.no],
    [fields.timing, point.timing],
    [fields.proposalId, point.proposalId === undefined ? '' : <ProposalLink key="link" id={point.proposalId} />],
    [fields.caseNumber, point.caseNumber],
  ];
  return (
    <dl className={styles.list}>
      {facts
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
