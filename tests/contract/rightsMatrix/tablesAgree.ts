/** Where the tables of rights in the domain say other than the source's table (`table.ts`), in words. Pure. */
import { heldRight } from '../../../src/domain/heldRight';
import { roleOfHolder } from '../../../src/domain/holder';
import type { OrgUnitId, WorkPackageId } from '../../../src/domain/ids';
import { medHoldingsOf } from '../../../src/domain/medPlace';
import type { PlaceRight } from '../../../src/domain/permissions';
import { holdingsOf, placeOf } from '../../../src/domain/place';
import { anOrgUnit, roundKey } from '../../support/entities';
import { holdersOf, wideRoles, type Units } from './holders';
import { cast, committees, matrixStages, medRightOf, rightOf, type CastMember, type Right } from './table';

const id = (number: number): OrgUnitId => number as OrgUnitId;
const bodiesOf = (area: number) => ({
  ledelse: id(area * 10 + 1),
  styregruppe: id(area * 10 + 2),
  omu: id(area * 10 + 3),
  lmu: id(area * 10 + 4),
});
const ids: Units = {
  areas: { own: id(1), affected: id(2), other: id(3) },
  own: bodiesOf(1),
  affected: bodiesOf(2),
  other: bodiesOf(3),
  hovedudvalg: id(40),
};
const units = [
  anOrgUnit(40, 'Hovedudvalget', { kind: 'medUdvalg', medLevel: 'hovedudvalg' }),
  ...([ids.own, ids.affected, ids.other] as const).flatMap((bodies, at) => {
    const coversIds = [id(at + 1)];
    return [
      anOrgUnit(at + 1, `Område ${at + 1}`),
      anOrgUnit(bodies.ledelse, 'Chefgruppe', { kind: 'ledelse', coversIds }),
      anOrgUnit(bodies.styregruppe, 'Styregruppe', { kind: 'styregruppe', coversIds }),
      anOrgUnit(bodies.omu, 'OMU', { kind: 'medUdvalg', medLevel: 'omu', coversIds }),
      anOrgUnit(bodies.lmu, 'LMU', { kind: 'medUdvalg', medLevel: 'lmu', coversIds }),
    ];
  }),
];
const packages = { own: 5, other: 6 };
const holders = holdersOf(ids, packages);
const round = roundKey('2025-2028');
const committeeIds = [ids.own.omu, ids.affected.omu, ids.own.lmu, ids.hovedudvalg];

const personOf = (member: CastMember) => {
  const holder = holders.get(member);
  const role = wideRoles[member] ?? (holder && roleOfHolder(holder));
  const wide = role === 'medarbejder' || role === 'raaderumsgruppe' || role === 'direktion' || role === 'hovedudvalg';
  return { roles: role ? [role] : [], holds: holder ? [holder] : wide ? [{ role }] : [] };
};

/** Administrators hold all everywhere, in every table. */
const sameAs: { readonly [R in Right]: PlaceRight } = { '-': 'none', L: 'read', LA: 'add', S: 'write', F: 'write' };

export const disagreements = (): readonly string[] => [
  ...cast.flatMap((member) =>
    matrixStages.flatMap((stage) => {
      const touched = { affectedIds: [ids.areas.affected], workPackageId: packages.own as WorkPackageId };
      const place = placeOf({ round, stage, chefomraadeId: ids.areas.own, ...touched });
      const [says, should] = [heldRight(personOf(member), holdingsOf(place, units)), sameAs[rightOf(member, stage)]];
      return says === should ? [] : [`${member}, ${stage}: ${says}, not ${should}`];
    }),
  ),
  ...cast.flatMap((member) =>
    committees.flatMap((committee, at) => {
      const holdings = medHoldingsOf({ round, medUdvalgId: committeeIds[at] ?? id(0) }, units);
      const [says, should] = [heldRight(personOf(member), holdings), sameAs[medRightOf(member, committee)]];
      return says === should ? [] : [`${member}, drøftelse of ${committee}: ${says}, not ${should}`];
    }),
  ),
];
