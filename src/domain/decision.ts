/** What a body has decided about a proposal. Kept for ever, in the order in which it was written down. */
import type { OrgUnitId } from './ids';
import type { LocalDate } from './localDate';
import type { PersonRef } from './person';
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
