/** The short facts of a plan point, each under its field's name. What nobody filled in is left out. */
import type { ReactNode } from 'react';
import type { OrgUnit } from '../../../domain/organisation';
import type { PlanPoint } from '../../../domain/planPoint';
import { Facts } from '../../components/Facts';
import { useText } from '../../text/useText';
import { ProposalLink } from './ProposalLink';

export function PlanPointFacts({ point, units }: { point: PlanPoint; units: readonly OrgUnit[] }) {
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
  return <Facts facts={facts} />;
}
