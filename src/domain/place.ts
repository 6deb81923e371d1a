/** Place: a folder for all proposals of a round that the same people may see and change (decision 0013). */
import type { Holder, Holding } from './holder';
import type { OrgUnitId, WorkPackageId } from './ids';
import type { OrgUnit } from './organisation';
import type { Proposal } from './proposal';
import { proposalRights, rightsPhaseOf, rightsPhases, type HolderRole, type RightsPhase } from './permissions';
import type { RoundKey } from './round';

export interface Place {
  readonly round: RoundKey;
  readonly phase: RightsPhase;
  readonly chefomraadeId: OrgUnitId;
  /** Other areas it touches, in the order of their numbers: their MED-udvalg read along once it is released. */
  readonly affectedIds: readonly OrgUnitId[];
  /** Whose arbejdsgruppe has rights of its own. */
  readonly workPackageId: WorkPackageId | undefined;
}

type PlacedProposal = Pick<Proposal, 'round' | 'stage' | 'chefomraadeId' | 'affectedIds' | 'workPackageId'>;

/** Only what makes a difference in the phase is part of the place, so that places stay few. */
export const placeOf = (proposal: PlacedProposal): Place => {
  const phase = rightsPhaseOf(proposal.stage);
  const { round, chefomraadeId } = proposal;
  const isOpen = phase === 'public' || phase === 'carriedOut';
  const others = new Set(proposal.affectedIds.filter((id) => id !== chefomraadeId));
  return {
    round,
    phase,
    chefomraadeId,
    affectedIds: phase === 'released' ? [...others].toSorted((a, b) => a - b) : [],
    workPackageId: isOpen ? undefined : proposal.workPackageId,
  };
};

/** The folder's name: `2025-2028-3-a12-b13.14-p5` (phase, area, others touched, work package). Never shown to people. */
export const placeName = ({ round, phase, chefomraadeId, affectedIds, workPackageId }: Place): string =>
  [
    round,
    rightsPhases.indexOf(phase) + 1,
    `a${chefomraadeId}`,
    ...(affectedIds.length > 0 ? [`b${affectedIds.join('.')}`] : []),
    ...(workPackageId === undefined ? [] : [`p${workPackageId}`]),
  ].join('-');

const pattern = /^(\d{4}-\d{4})-([1-5])-a(\d+)(?:-b(\d+(?:\.\d+)*))?(?:-p(\d+))?$/;

/** The place behind a folder's name; undefined where the folder is none of ours. */
export const parsePlaceName = (name: string): Place | undefined => {
  const match = pattern.exec(name);
  const phase = rightsPhases[Number(match?.[2]) - 1];
  if (!match || phase === undefined) return undefined;
  const [, round = '', , area, others, workPackage] = match;
  return {
    round: round as RoundKey, // the pattern above is a round key's
    phase,
    chefomraadeId: Number(area) as OrgUnitId,
    affectedIds: (others ?? '')
      .split('.')
      .filter(Boolean)
      .map((id) => Number(id) as OrgUnitId),
    workPackageId: workPackage === undefined ? undefined : (Number(workPackage) as WorkPackageId),
  };
};

const unitsWith = (role: HolderRole, place: Place, units: readonly OrgUnit[]): readonly OrgUnit[] => {
  const covers = (unit: OrgUnit, ids: readonly OrgUnitId[]): boolean => unit.coversIds.some((id) => ids.includes(id));
  const own = [place.chefomraadeId];
  switch (role) {
    case 'chef':
      return units.filter((unit) => unit.id === place.chefomraadeId);
    case 'chefgruppe':
      return units.filter((unit) => unit.kind === 'ledelse' && covers(unit, own));
    case 'styregruppe':
      return units.filter((unit) => unit.kind === 'styregruppe' && covers(unit, own));
    case 'omu':
    case 'lmu':
      return units.filter(
        (unit) => unit.kind === 'medUdvalg' && unit.medLevel === role && covers(unit, [...own, ...place.affectedIds]),
      );
    default:
      return [];
  }
};

const holdersWith = (role: HolderRole, place: Place, units: readonly OrgUnit[]): readonly Holder[] => {
  switch (role) {
    case 'medarbejder':
    case 'raaderumsgruppe':
    case 'direktion':
    case 'hovedudvalg':
      return [{ role }];
    case 'arbejdsgruppe':
      return place.workPackageId === undefined ? [] : [{ role, workPackageId: place.workPackageId }];
    default:
      return unitsWith(role, place, units).map((unit) => ({ role, unitId: unit.id }));
  }
};

/** Who holds which right in the place. Administrators, who hold everything everywhere, are left out. */
export const holdingsOf = (place: Place, units: readonly OrgUnit[]): readonly Holding[] =>
  (Object.keys(proposalRights) as HolderRole[]).flatMap((role) => {
    const right = proposalRights[role][place.phase];
    return right === 'none' ? [] : holdersWith(role, place, units).map((holder) => ({ holder, right }));
  });

/** Further back in the forløb fewer may see it: then it is put away before anything is written, else after. */
export const isNarrower = (from: Place, to: Place): boolean =>
  rightsPhases.indexOf(to.phase) < rightsPhases.indexOf(from.phase);
