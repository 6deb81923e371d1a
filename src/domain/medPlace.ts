/** The place of MED-drøftelser: a folder for each round and committee. What a committee says is written by that committee alone. */
import { holderKey, type Holder, type Holding } from './holder';
import type { OrgUnitId } from './ids';
import type { MedDiscussion } from './medDiscussion';
import type { OrgUnit } from './organisation';
import type { RoundKey } from './round';
import type { Viewer } from './viewer';

export interface MedPlace {
  readonly round: RoundKey;
  readonly medUdvalgId: OrgUnitId;
}

export const medPlaceOf = ({ round, medUdvalgId }: Pick<MedDiscussion, 'round' | 'medUdvalgId'>): MedPlace => ({
  round,
  medUdvalgId,
});

/** `2025-2028-m30`. Never shown to people. */
export const medPlaceName = ({ round, medUdvalgId }: MedPlace): string => `${round}-m${medUdvalgId}`;

const pattern = /^(\d{4}-\d{4})-m([1-9]\d{0,8})$/;

export const parseMedPlaceName = (name: string): MedPlace | undefined => {
  const [, round, unit] = pattern.exec(name) ?? [];
  if (round === undefined) return undefined;
  return { round: round as RoundKey, medUdvalgId: Number(unit) as OrgUnitId }; // the pattern is a round key's
};

const committee = (unit: OrgUnit): Holder =>
  unit.medLevel === 'omu' || unit.medLevel === 'lmu'
    ? { role: unit.medLevel, unitId: unit.id }
    : { role: 'hovedudvalg' };

/**
 * The committee writes, and so do those who answer it: the chefs of its areas, for Hovedudvalget direktionen. Hovedudvalget reads
 * along with all. No other committee, and no employee, sees what is still being said.
 */
export const medHoldingsOf = ({ medUdvalgId }: MedPlace, units: readonly OrgUnit[]): readonly Holding[] => {
  const unit = units.find(({ id }) => id === medUdvalgId);
  if (unit === undefined) return [];
  const isHovedudvalg = committee(unit).role === 'hovedudvalg';
  const chefs = units.filter(({ id, kind }) => kind === 'chefomraade' && unit.coversIds.includes(id));
  return [
    { holder: committee(unit), right: 'write' },
    { holder: { role: 'raaderumsgruppe' }, right: 'write' },
    ...chefs.map(({ id }): Holding => ({ holder: { role: 'chef', unitId: id }, right: 'write' })),
    { holder: { role: 'direktion' }, right: isHovedudvalg ? 'write' : 'read' },
    ...(isHovedudvalg ? [] : [{ holder: { role: 'hovedudvalg' }, right: 'read' } as const]),
  ];
};

/**
 * What the viewer may do in the place, by what they hold; undefined: they meet nothing that lies there. Who has rights at the
 * root of the list (which alone tells `remove`) has them in every place. SharePoint decides.
 */
export const medRightOf = (
  { roles, holds, rights }: Pick<Viewer, 'roles' | 'holds' | 'rights'>,
  place: MedPlace,
  units: readonly OrgUnit[],
): Holding['right'] | undefined => {
  if (rights.medDiscussions.remove) return 'write';
  if (!rights.medDiscussions.read) return undefined;
  const held = new Set([...roles, ...holds.map(holderKey)]);
  const found = medHoldingsOf(place, units).filter(({ holder }) => held.has(holderKey(holder)));
  return found.find(({ right }) => right === 'write')?.right ?? found[0]?.right;
};
