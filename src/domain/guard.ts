/** Whether a proposal may take a step now, and if not, exactly what is missing and where it is mended. */
import type { Decision } from './decision';
import type { OrgUnitId } from './ids';
import type { LocalDate } from './localDate';
import type { MedDiscussion } from './medDiscussion';
import { sideStateBy, type Guard, type Move } from './move';
import type { OrgUnit } from './organisation';
import type { Proposal } from './proposal';
import type { HolderRole } from './permissions';
import type { Round } from './round';
import type { TemplateField } from './skabelon';
import type { SideState, Stage } from './stage';

export type GuardProblem =
  /** The table gives the viewer the right, and SharePoint does not: the place is to be mended. */
  | { readonly guard: 'sharePoint' }
  | { readonly guard: 'role'; readonly by: readonly HolderRole[] }
  | { readonly guard: 'roundClosed' }
  | { readonly guard: 'sideState'; readonly sideState: SideState }
  | { readonly guard: 'fields'; readonly missing: readonly TemplateField['id'][] }
  | { readonly guard: 'number' }
  | { readonly guard: 'releaseDay'; readonly on: LocalDate }
  | MedProblem
  | { readonly guard: 'included' }
  | { readonly guard: 'planPoint' };

interface MedProblem {
  readonly guard: 'medDiscussed';
  /** Asked, and not through with it. */
  readonly awaited: readonly MedDiscussion[];
  /** Not asked yet. */
  readonly missing: readonly OrgUnit[];
  /** Asked or not: the viewer cannot see it. */
  readonly unseen: readonly OrgUnit[];
}

/** All that the guards look at, gathered by whoever asks. */
export interface MoveSituation {
  readonly proposal: Pick<Proposal, 'number' | 'sideState' | 'chefomraadeId' | 'affectedIds'>;
  readonly round: Pick<Round, 'status' | 'releasedToMedOn'>;
  readonly today: LocalDate;
  /** The viewer's roles towards this very proposal. */
  readonly standing: readonly HolderRole[];
  /** What the skabelon requires at the stage it goes to and the proposal lacks. */
  readonly missingFields: readonly TemplateField['id'][];
  readonly decisions: readonly Decision[];
  readonly medDiscussions: readonly MedDiscussion[];
  readonly medUdvalg: readonly OrgUnit[];
  /** Those of them whose MED-drøftelser the viewer may not read. */
  readonly unseenMedUdvalg: readonly OrgUnitId[];
  readonly hasPlanPoint: boolean;
}

const medProblem = ({ medDiscussions, medUdvalg, unseenMedUdvalg }: MoveSituation): readonly GuardProblem[] => {
  const awaited = medDiscussions.filter(({ outcome }) => outcome === 'awaiting');
  const without = medUdvalg.filter(({ id }) => !medDiscussions.some(({ medUdvalgId }) => medUdvalgId === id));
  const isUnseen = ({ id }: OrgUnit): boolean => unseenMedUdvalg.includes(id);
  const [missing, unseen] = [without.filter((unit) => !isUnseen(unit)), without.filter(isUnseen)];
  return awaited.length + without.length === 0 ? [] : [{ guard: 'medDiscussed', awaited, missing, unseen }];
};

/** A number that is missing has a guard of its own where one is needed. */
const withoutNumber = (move: Move, { missingFields }: MoveSituation): MoveSituation['missingFields'] =>
  move.guards.includes('number') ? missingFields.filter((id) => id !== 'number') : missingFields;

const problemsOf = (guard: Guard, situation: MoveSituation): readonly GuardProblem[] => {
  const { proposal, round, today, missingFields, decisions, hasPlanPoint } = situation;
  switch (guard) {
    case 'fields':
      return missingFields.length === 0 ? [] : [{ guard, missing: missingFields }];
    case 'number':
      return proposal.number === undefined ? [{ guard }] : [];
    case 'releaseDay': {
      const on = round.releasedToMedOn;
      return on !== undefined && today < on ? [{ guard, on }] : [];
    }
    case 'medDiscussed':
      return medProblem(situation);
    case 'included':
      return decisions.findLast(({ result }) => result !== undefined)?.result === 'indgaar' ? [] : [{ guard }];
    case 'planPoint':
      return hasPlanPoint ? [] : [{ guard }];
  }
};

/** What stands in the way of setting a proposal aside, or of taking it up again. */
export const problemsOfSideState = (
  stage: Stage,
  { round, standing }: Pick<MoveSituation, 'round' | 'standing'>,
): readonly GuardProblem[] => {
  const by = sideStateBy(stage);
  return [
    ...(by.some((role) => standing.includes(role)) ? [] : [{ guard: 'role', by } as const]),
    ...(round.status === 'closed' ? [{ guard: 'roundClosed' } as const] : []),
  ];
};

/** Everything that stands in the way, the viewer's right first. Empty: go. */
export const problemsOfMove = (move: Move, situation: MoveSituation): readonly GuardProblem[] => {
  const { proposal, round, standing } = situation;
  return [
    ...(move.by.some((role) => standing.includes(role)) ? [] : [{ guard: 'role', by: move.by } as const]),
    ...(round.status === 'closed' ? [{ guard: 'roundClosed' } as const] : []),
    ...(proposal.sideState === undefined ? [] : [{ guard: 'sideState', sideState: proposal.sideState } as const]),
    ...move.guards.flatMap((guard) =>
      problemsOf(guard, { ...situation, missingFields: withoutNumber(move, situation) }),
    ),
  ];
};

const touches = (unit: OrgUnit, { chefomraadeId, affectedIds, crossCutting }: TouchingProposal): boolean => {
  switch (unit.medLevel) {
    case 'hovedudvalg':
      return crossCutting;
    case 'omu':
      return [chefomraadeId, ...affectedIds].some((id) => unit.coversIds.includes(id));
    case 'lmu':
      return unit.coversIds.includes(chefomraadeId);
    default:
      return false;
  }
};

type TouchingProposal = Pick<Proposal, 'chefomraadeId' | 'affectedIds' | 'crossCutting'>;

/** The MED-udvalg that discuss a proposal: the LMU of its area, the OMU of all areas it touches, Hovedudvalget for those across. */
export const medUdvalgFor = (proposal: TouchingProposal, units: readonly OrgUnit[]): readonly OrgUnit[] =>
  units.filter((unit) => unit.kind === 'medUdvalg' && touches(unit, proposal));
