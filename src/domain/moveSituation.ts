/** Gathers what the guards of a step look at, out of what the stores hold. */
import { missingFields } from './completeness';
import { medUdvalgFor, type MoveSituation } from './guard';
import type { LocalDate } from './localDate';
import type { MedDiscussion } from './medDiscussion';
import type { OrgUnit } from './organisation';
import type { PlanPoint } from './planPoint';
import type { Proposal } from './proposal';
import { toDraft } from './proposalDraft';
import type { Round } from './round';
import type { TemplateField } from './skabelon';
import type { Stage } from './stage';
import { standingOf } from './standing';
import type { Viewer } from './viewer';

export interface Surroundings {
  readonly round: Round;
  readonly today: LocalDate;
  readonly viewer: Viewer;
  readonly units: readonly OrgUnit[];
  readonly template: readonly TemplateField[];
  /** Of the round. */
  readonly medDiscussions: readonly MedDiscussion[];
  readonly planPoints: readonly PlanPoint[];
}

/** `to`: where it goes, which says what the skabelon asks for. */
export const situationOf = (proposal: Proposal, to: Stage, around: Surroundings): MoveSituation => ({
  proposal,
  round: around.round,
  today: around.today,
  standing: standingOf(around.viewer, proposal, around.units),
  missingFields: missingFields(toDraft(proposal), around.template, to).map(({ id }) => id),
  decisions: proposal.decisions,
  medDiscussions: around.medDiscussions.filter(({ proposalId }) => proposalId === proposal.id),
  medUdvalg: medUdvalgFor(proposal, around.units),
  hasPlanPoint: around.planPoints.some(({ proposalId }) => proposalId === proposal.id),
});
