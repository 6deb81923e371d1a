/** Gathers what the guards of a step look at, out of what the stores hold. */
import { missingFields } from './completeness';
import { medUdvalgFor, type MoveSituation } from './guard';
import type { LocalDate } from './localDate';
import type { MedDiscussion } from './medDiscussion';
import { medRightOf } from './medPlace';
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
  /** Of the round, as far as the viewer may read them. */
  readonly medDiscussions: readonly MedDiscussion[];
  readonly planPoints: readonly PlanPoint[];
}

const medSituation = (
  proposal: Proposal,
  { medDiscussions, viewer, units }: Surroundings,
): Pick<MoveSituation, 'medDiscussions' | 'medUdvalg' | 'unseenMedUdvalg'> => {
  const medUdvalg = medUdvalgFor(proposal, units);
  const isSeen = ({ id: medUdvalgId }: OrgUnit): boolean =>
    medRightOf(viewer, { round: proposal.round, medUdvalgId }, units) !== undefined;
  return {
    medDiscussions: medDiscussions.filter(({ proposalId }) => proposalId === proposal.id),
    medUdvalg,
    unseenMedUdvalg: medUdvalg.filter((unit) => !isSeen(unit)).map(({ id }) => id),
  };
};

/** `to`: where it goes, which says what the skabelon asks for. */
export const situationOf = (proposal: Proposal, to: Stage, around: Surroundings): MoveSituation => ({
  proposal,
  round: around.round,
  today: around.today,
  standing: standingOf(around.viewer, proposal, around.units),
  missingFields: missingFields(toDraft(proposal), around.template, to).map(({ id }) => id),
  decisions: proposal.decisions,
  ...medSituation(proposal, around),
  hasPlanPoint: around.planPoints.some(({ proposalId }) => proposalId === proposal.id),
});
