/** One step taken with many proposals: which steps a choice of them offers, and what stands in the way of each proposal. */
import type { Step } from './decision';
import { problemsOfMove, problemsOfSideState, type GuardProblem } from './guard';
import { wideHolders } from './holder';
import { isBack, moves, sideStateBy, type Move } from './move';
import { situationOf, type Surroundings } from './moveSituation';
import type { Proposal } from './proposal';
import type { HolderRole } from './permissions';
import { sideStates, stages, type SideState, type Stage } from './stage';
import type { PlannedStep } from './stepDraft';
import type { Viewer } from './viewer';

export type ManyStep =
  | { readonly kind: 'move'; readonly move: Move }
  /** Set aside, or (undefined) taken up again, wherever each stands. */
  | { readonly kind: 'aside'; readonly sideState: SideState | undefined };

export interface StepOffer {
  /** "direktion-tilFagudvalg", "aside-afventer" */
  readonly key: string;
  readonly step: ManyStep;
  /** How many of the chosen stand where it begins. */
  readonly count: number;
}

type Standing = Pick<Proposal, 'stage' | 'sideState'>;

/** The roles somebody has towards some proposal or other: which ones, only the whole proposals tell. */
const rolesOf = ({ roles, holds }: Pick<Viewer, 'roles' | 'holds'>): ReadonlySet<HolderRole> =>
  new Set<HolderRole>([...wideHolders.filter((role) => roles.includes(role)), ...holds.map(({ role }) => role)]);

const isBy = (by: readonly HolderRole[], held: ReadonlySet<HolderRole>): boolean => by.some((role) => held.has(role));

/** Whether there is any step at all that somebody may take with some proposal. */
export const mayTakeSteps = (viewer: Pick<Viewer, 'roles' | 'holds'>): boolean => {
  const held = rolesOf(viewer);
  return moves.some(({ by }) => isBy(by, held)) || stages.some((stage) => isBy(sideStateBy(stage), held));
};

export const startsHere = (step: ManyStep, { stage, sideState }: Standing): boolean =>
  step.kind === 'move' ? step.move.from === stage : step.sideState !== sideState;

const keyOf = (step: ManyStep): string =>
  step.kind === 'move' ? `${step.move.from}-${step.move.to}` : `aside-${step.sideState ?? 'none'}`;

/** Onward first, then back, then aside; of each the one that most of the chosen can take. */
const order = ({ step }: StepOffer): number => (step.kind === 'aside' ? 2 : isBack(step.move) ? 1 : 0);

/** What the viewer may do with some of them, from where they stand. */
export const offersFor = (
  chosen: readonly Standing[],
  viewer: Pick<Viewer, 'roles' | 'holds'>,
): readonly StepOffer[] => {
  const held = rolesOf(viewer);
  const steps: readonly ManyStep[] = [
    ...moves.filter(({ by }) => isBy(by, held)).map((move): ManyStep => ({ kind: 'move', move })),
    ...[...sideStates, undefined].map((sideState): ManyStep => ({ kind: 'aside', sideState })),
  ];
  const mayTake = (step: ManyStep, { stage }: Standing): boolean =>
    step.kind === 'move' || isBy(sideStateBy(stage), held);
  return steps
    .map((step): StepOffer => {
      const count = chosen.filter((each) => startsHere(step, each) && mayTake(step, each)).length;
      return { key: keyOf(step), step, count };
    })
    .filter(({ count }) => count > 0)
    .toSorted((a, b) => order(a) - order(b) || b.count - a.count);
};

/** Everything that stands in the way of this one. For those that stand where the step begins. */
export const problemsOfStep = (step: ManyStep, proposal: Proposal, around: Surroundings): readonly GuardProblem[] =>
  step.kind === 'move'
    ? problemsOfMove(step.move, situationOf(proposal, step.move.to, around))
    : problemsOfSideState(proposal.stage, situationOf(proposal, proposal.stage, around));

/** What is written down with it, the same for all. Set aside a proposal stays where it stands; `stepOf` says where. */
export const plannedFor = (step: ManyStep, stage: Stage): PlannedStep =>
  step.kind === 'move'
    ? { to: step.move.to, sideState: undefined, records: step.move.records }
    : { to: stage, sideState: step.sideState, records: 'reason' };

/** The step of one of them, out of what was written for all. */
export const stepOf = (step: ManyStep, written: Step, { stage }: Pick<Proposal, 'stage'>): Step => ({
  ...written,
  to: plannedFor(step, stage).to,
});
