/** The fields of a plan point's form by their path in the draft: order, labels, and how a value reads. */
import type { FieldPath } from 'react-hook-form';
import type { PlanPointId } from '../../../domain/ids';
import type { PlanPointDraft } from '../../../domain/planPointDraft';
import type { OrgUnit } from '../../../domain/organisation';
import type { PersonRef } from '../../../domain/person';
import type { FourYears } from '../../../domain/economy';
import type { Keep } from '../../form/useAutosave';
import type { Texts } from '../../text/da';

export const planPointPaths: readonly FieldPath<PlanPointDraft>[] = [
  'number',
  'title',
  'category',
  'group',
  'fagudvalgId',
  'crossCutting',
  'kursen',
  'koordinering',
  'commitment',
  'responsible',
  'involvedIds',
  'treatedInFagudvalg',
  'expectedMeeting',
  'onArbejdsplan',
  'timing',
  'status',
  'doneOn',
  'needsCoordination',
  'medInvolved',
  'amounts.0',
  'amounts.1',
  'amounts.2',
  'amounts.3',
  'proposalId',
  'caseNumber',
  'remark',
];

/** Raised when a field changes its kind or its meaning (decision 0014). */
export const planPointShape = 'plan-1';

export const keptPlanPoint = (id: PlanPointId): Keep => ({ item: `plan/${id}`, shape: planPointShape });

export const planPointLabel = (path: string, years: FourYears<number>, { plan }: Pick<Texts, 'plan'>): string => {
  const [field, year] = path.split('.');
  const labels: { readonly [field: string]: string } = plan.fields;
  const label = labels[field ?? ''] ?? path;
  return year === undefined ? label : plan.amountLabel(label, String(years[Number(year)] ?? ''));
};

/** A value of the draft as the form shows it. */
export const spellPlanPointValue = (
  path: string,
  value: unknown,
  { units, people }: { readonly units: readonly OrgUnit[]; readonly people: readonly PersonRef[] },
  { common, plan }: Pick<Texts, 'common' | 'plan'>,
): string => {
  const unitName = (id: unknown) => units.find((unit) => String(unit.id) === id)?.name ?? common.unknownUnit;
  if (typeof value === 'boolean') return value ? common.yes : common.no;
  if (Array.isArray(value)) return value.map(unitName).join(', ');
  if (typeof value !== 'string' || value === '') return '';
  if (path === 'fagudvalgId') return unitName(value);
  if (path === 'responsible') return people.find(({ id }) => String(id) === value)?.name ?? common.unknownPerson;
  if (path === 'proposalId') return plan.proposalNumber(Number(value));
  const labels: { readonly [path: string]: { readonly [choice: string]: string } } = {
    category: common.planCategories,
    group: common.planGroups,
    status: common.planStatuses,
  };
  return labels[path]?.[value] ?? value;
};
