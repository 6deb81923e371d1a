/** The organisation as it is read: by kind, by name, and what has been retired or comes later apart. Pure. */
import type { LocalDate } from '../../../domain/localDate';
import { isValidOn, orgUnitKinds, type OrgUnit, type OrgUnitKind } from '../../../domain/organisation';

const danishOrder = new Intl.Collator('da-DK', { numeric: true });
/** Hovedudvalget before OMU before LMU. */
const levelOrder = ['hovedudvalg', 'omu', 'lmu'];

const byName = (a: OrgUnit, b: OrgUnit): number =>
  levelOrder.indexOf(a.medLevel ?? '') - levelOrder.indexOf(b.medLevel ?? '') || danishOrder.compare(a.name, b.name);

export interface OrganisationView {
  readonly groups: readonly { readonly kind: OrgUnitKind; readonly units: readonly OrgUnit[] }[];
  readonly later: readonly OrgUnit[];
  readonly retired: readonly OrgUnit[];
}

export const isRetired = ({ validTo }: OrgUnit, today: LocalDate): boolean => validTo !== undefined && validTo < today;

export const toOrganisationView = (units: readonly OrgUnit[], today: LocalDate): OrganisationView => {
  const sorted = units.toSorted(byName);
  const now = sorted.filter((unit) => isValidOn(unit, today));
  const retired = sorted.filter((unit) => isRetired(unit, today));
  return {
    groups: orgUnitKinds
      .map((kind) => ({ kind, units: now.filter((unit) => unit.kind === kind) }))
      .filter((group) => group.units.length > 0),
    retired,
    later: sorted.filter((unit) => !now.includes(unit) && !retired.includes(unit)),
  };
};

/** Names of the areas that a body answers for; undefined for one that answers for none. */
export const coveredNames = (unit: OrgUnit, units: readonly OrgUnit[]): readonly string[] =>
  units.filter(({ id }) => unit.coversIds.includes(id)).map(({ name }) => name);

/** The bodies that answer for an area today. */
export const coveringBodies = (area: OrgUnit, units: readonly OrgUnit[], today: LocalDate): readonly OrgUnit[] =>
  units.filter((unit) => unit.coversIds.includes(area.id) && isValidOn(unit, today)).toSorted(byName);
