/** Where the tables of rights in the domain say other than the source's table (`table.ts`), in words. Pure. */
import { heldRight } from '../../../src/domain/heldRight';
import { roleOfHolder } from '../../../src/domain/holder';
import type { OrgUnitId, WorkPackageId } from '../../../src/domain/ids';
import { medHoldingsOf } from '../../../src/domain/medPlace';
import {
  commentRights,
  holderRoles,
  proposalRights,
  rightsPhaseOf,
  type HolderRole,
  type PlaceRight,
} from '../../../src/domain/permissions';
import { remarkHoldingsOf } from '../../../src/domain/remarkPlace';
import { holdingsOf, placeOf } from '../../../src/domain/place';
import { anOrgUnit, roundKey } from '../../support/entities';
import { holdersOf, wideRoles, type Units } from './holders';
import {
  cast,
  committees,
  matrixStages,
  medRightOf,
  remarkRightOf,
  rightOf,
  type CastMember,
  type RemarkRight,
  type Right,
} from './table';

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

/** K of the source: adds remarks, and changes none. */
const remarks: { readonly [R in RemarkRight]: PlaceRight } = { '-': 'none', L: 'read', K: 'add', F: 'write' };

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
    matrixStages.flatMap((stage) => {
      const touched = { affectedIds: [ids.areas.affected], workPackageId: packages.own as WorkPackageId };
      const place = placeOf({ round, stage, chefomraadeId: ids.areas.own, ...touched });
      const [says, should] = [
        heldRight(personOf(member), remarkHoldingsOf(place, units)),
        remarks[remarkRightOf(member, stage)],
      ];
      return says === should ? [] : [`${member}, remark at ${stage}: ${says}, not ${should}`];
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

const plays: { readonly [Role in HolderRole]: CastMember } = {
  medarbejder: 'medarbejder',
  raaderumsgruppe: 'råderumsgruppe',
  direktion: 'direktion',
  hovedudvalg: 'hovedudvalg',
  arbejdsgruppe: 'arbejdsgruppe, own package',
  chef: 'chef, own area',
  chefgruppe: 'chefgruppe, own area',
  styregruppe: 'styregruppe, own area',
  omu: 'omu, own area',
  lmu: 'lmu, own area',
};

/** Also cells that make no difference, because everybody reads there or the package is no part of the place: nobody is to be misled. */
export const cellsThatDiffer = (): readonly string[] =>
  holderRoles.flatMap((role) =>
    matrixStages.flatMap((stage) => {
      const phase = rightsPhaseOf(stage);
      const [right, mayRemark] = [proposalRights[role][phase], commentRights[role][phase]];
      return [
        ...(right === sameAs[rightOf(plays[role], stage)] ? [] : [`${role}, ${stage}: ${right}`]),
        ...(mayRemark === (remarkRightOf(plays[role], stage) === 'K') ? [] : [`${role}, K at ${stage}: ${mayRemark}`]),
      ];
    }),
  );
