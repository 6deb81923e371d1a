import type { LocalDate } from '../../../domain/localDate';
import { isValidOn, type OrgUnit, type OrgUnitKind } from '../../../domain/organisation';

export type Option = readonly [value: string, label: string];

/** The units of a kind that exist today, and the one already chosen although it may be gone: old rounds keep their names. */
export const unitOptions = (
  units: readonly OrgUnit[],
  kind: OrgUnitKind,
  today: LocalDate,
  chosen: readonly string[],
  unknown: string,
): readonly Option[] => {
  const known = units
    .filter((unit) => unit.kind === kind && (isValidOn(unit, today) || chosen.includes(String(unit.id))))
    .map((unit): Option => [String(unit.id), unit.name]);
  const missing = chosen.filter((id) => id !== '' && !known.some(([value]) => value === id));
  return [...known, ...missing.map((id): Option => [id, unknown])];
};
