/** Every group that holds rights in places, and its name. Pure. */
import { holderKey, type Holder } from '../../domain/holder';
import type { OrgUnit } from '../../domain/organisation';
import type { WorkPackage } from '../../domain/workPackage';

export interface WantedGroup {
  readonly holder: Exclude<Holder, { readonly role: 'medarbejder' | 'raaderumsgruppe' | 'direktion' | 'hovedudvalg' }>;
  readonly name: string;
}

const rolesOf = (unit: OrgUnit): WantedGroup['holder'][] => {
  switch (unit.kind) {
    case 'chefomraade':
      return [{ role: 'chef', unitId: unit.id }];
    case 'styregruppe':
      return [{ role: 'styregruppe', unitId: unit.id }];
    // Direktionen and råderumsgruppen cover no areas of their own and are roles already.
    case 'ledelse':
      return unit.coversIds.length > 0 ? [{ role: 'chefgruppe', unitId: unit.id }] : [];
    case 'medUdvalg':
      return unit.medLevel === 'omu' || unit.medLevel === 'lmu' ? [{ role: unit.medLevel, unitId: unit.id }] : [];
    default:
      return [];
  }
};

export const wantedGroups = (
  units: readonly OrgUnit[],
  workPackages: readonly Pick<WorkPackage, 'id' | 'title'>[],
): ReadonlyMap<string, WantedGroup> =>
  new Map(
    [
      ...units.flatMap((unit) => rolesOf(unit).map((holder) => ({ holder, name: unit.shortName }))),
      ...workPackages.map(({ id, title }) => ({
        holder: { role: 'arbejdsgruppe', workPackageId: id } as const,
        name: title,
      })),
    ].map((group) => [holderKey(group.holder), group]),
  );
