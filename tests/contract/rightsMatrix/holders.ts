/** Whom each of the cast plays. */
import type { Holder } from '../../../src/domain/holder';
import type { OrgUnitId } from '../../../src/domain/ids';
import type { Role } from '../../../src/domain/viewer';
import type { CastMember } from './table';

type Bodies = Readonly<Record<'ledelse' | 'styregruppe' | 'omu' | 'lmu', OrgUnitId>>;
/** A proposal's own area, one it touches, and one it has nothing to do with, each with all its bodies. */
export interface Units extends Readonly<Record<'own' | 'affected' | 'other', Bodies>> {
  readonly areas: Readonly<Record<'own' | 'affected' | 'other', OrgUnitId>>;
  readonly hovedudvalg: OrgUnitId;
}

export const wideRoles: { readonly [Member in CastMember]?: Role } = {
  medarbejder: 'medarbejder',
  råderumsgruppe: 'raaderumsgruppe',
  direktion: 'direktion',
  hovedudvalg: 'hovedudvalg',
  administrator: 'administrator',
};

export const holdersOf = (
  units: Units,
  packages: Readonly<Record<'own' | 'other', number>>,
): ReadonlyMap<CastMember, Holder> => {
  const pack = (id: number) => ({ role: 'arbejdsgruppe', workPackageId: id }) as Holder;
  return new Map<CastMember, Holder>([
    ['arbejdsgruppe, own package', pack(packages.own)],
    ['arbejdsgruppe, other package', pack(packages.other)],
    ['chef, own area', { role: 'chef', unitId: units.areas.own }],
    ['chef, affected area', { role: 'chef', unitId: units.areas.affected }],
    ['chef, other area', { role: 'chef', unitId: units.areas.other }],
    ['chefgruppe, own area', { role: 'chefgruppe', unitId: units.own.ledelse }],
    ['chefgruppe, other area', { role: 'chefgruppe', unitId: units.other.ledelse }],
    ['styregruppe, own area', { role: 'styregruppe', unitId: units.own.styregruppe }],
    ['styregruppe, other area', { role: 'styregruppe', unitId: units.other.styregruppe }],
    ['omu, own area', { role: 'omu', unitId: units.own.omu }],
    ['omu, affected area', { role: 'omu', unitId: units.affected.omu }],
    ['omu, other area', { role: 'omu', unitId: units.other.omu }],
    ['lmu, own area', { role: 'lmu', unitId: units.own.lmu }],
    ['lmu, affected area', { role: 'lmu', unitId: units.affected.lmu }],
    ['lmu, other area', { role: 'lmu', unitId: units.other.lmu }],
  ]);
};
