/** What a body has decided about a proposal. Kept for ever, in the order in which it was written down. */
import type { OrgUnitId } from './ids';
import type { LocalDate } from './localDate';
import type { PersonRef } from './person';
import type { Proposal } from './proposal';
import type { SideState, Stage } from './stage';

export const decisionResults = ['indgaar', 'indgaarIkke', 'belyses', 'tilrettes'] as const;
/** Indgår, indgår ikke, skal belyses yderligere, or comes back as tilrettet forslag. */
export type DecisionResult = (typeof decisionResults)[number];

export interface Decision {
  /** The body that decided; undefined where nobody met (a chef sent the proposal on). */
  readonly bodyId: OrgUnitId | undefined;
  readonly decidedOn: LocalDate;
  readonly result: DecisionResult | undefined;
  /** In the body's own words: they may differ from what was recommended (domain.md, section 4). */
  readonly text: string;
  readonly from: Stage;
  readonly to: Stage;
  readonly sideState: SideState | undefined;
  /** SharePoint's number of the version that was presented, "14.0": looked up when somebody compares. */
  readonly presented: string;
  readonly writtenBy: PersonRef;
  /** ISO 8601 instant in UTC. */
  readonly writtenAt: string;
}

/** A step as it is asked for. Where it starts, and which version was presented, the store sees for itself. */
export type Step = Omit<Decision, 'from' | 'presented'>;

/** Whether that very step stands among them: who got no answer may ask. */
export const isTaken = (decisions: readonly Decision[], { writtenBy, writtenAt }: Step): boolean =>
  decisions.some((each) => each.writtenBy.id === writtenBy.id && each.writtenAt === writtenAt);

/** What a step changes of a proposal: stage, side state and decision belong together and are written together. */
export const stepPatch = (
  proposal: Pick<Proposal, 'stage' | 'decisions'>,
  step: Step,
  presented: string,
): Pick<Proposal, 'stage' | 'sideState' | 'decisions'> => ({
  stage: step.to,
  sideState: step.sideState,
  decisions: [...proposal.decisions, { ...step, from: proposal.stage, presented }],
});
