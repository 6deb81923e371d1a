/** The fields of a unit's form by their path in the draft, and how a value reads. */
import type { OrgUnitDraft } from '../../../domain/orgUnitDraft';
import type { OrgUnit } from '../../../domain/organisation';
import type { Texts } from '../../text/da';
import type { organisationText } from '../../text/da/organisation';

type Words = typeof organisationText;

export const orgUnitPaths: readonly (keyof OrgUnitDraft)[] = [
  'kind',
  'medLevel',
  'name',
  'shortName',
  'area',
  'coversIds',
  'validFrom',
  'validTo',
];

export const orgUnitLabel = (path: string, { fields }: Words): string =>
  orgUnitPaths.flatMap((known) => (known === path ? fields[known] : []))[0] ?? path;

export const spellOrgUnitValue = (
  path: string,
  value: unknown,
  units: readonly OrgUnit[],
  { common }: Pick<Texts, 'common'>,
): string => {
  if (Array.isArray(value)) {
    return value.map((id) => units.find((unit) => String(unit.id) === id)?.name ?? common.unknownUnit).join(', ');
  }
  if (typeof value !== 'string') return '';
  const labels: { readonly [path: string]: { readonly [choice: string]: string } } = {
    kind: common.orgUnitKinds,
    medLevel: common.medLevels,
    area: common.areas,
  };
  return labels[path]?.[value] ?? value;
};
