/** What forms may accept, from the same objects the columns are made of. */
import type { FieldRules } from '../../domain/fieldRules';
import type { IdeaInput } from '../../domain/idea';
import type { MedDiscussionInput } from '../../domain/medDiscussion';
import type { MilestoneInput } from '../../domain/milestone';
import type { OrgUnitInput } from '../../domain/organisation';
import type { PlanPointInput } from '../../domain/planPoint';
import type { ProposalInput } from '../../domain/proposal';
import type { RoundInput } from '../../domain/round';
import type { WorkPackageInput } from '../../domain/workPackage';
import { rulesOf } from './defineList';
import { ideasList } from './lists/ideas';
import { medDiscussionsList } from './lists/medDiscussions';
import { milestonesList } from './lists/milestones';
import { organisationList } from './lists/organisation';
import { planPointsList } from './lists/planPoints';
import { proposalsList } from './lists/proposals';
import { roundsList } from './lists/rounds';
import { workPackagesList } from './lists/workPackages';

export const formRules: {
  readonly idea: FieldRules<IdeaInput>;
  readonly proposal: FieldRules<ProposalInput>;
  readonly milestone: FieldRules<MilestoneInput>;
  readonly planPoint: FieldRules<PlanPointInput>;
  readonly medDiscussion: FieldRules<MedDiscussionInput>;
  readonly round: FieldRules<RoundInput>;
  readonly organisation: FieldRules<OrgUnitInput>;
  readonly workPackage: FieldRules<WorkPackageInput>;
} = {
  idea: rulesOf(ideasList),
  proposal: rulesOf(proposalsList),
  milestone: rulesOf(milestonesList),
  planPoint: rulesOf(planPointsList),
  medDiscussion: rulesOf(medDiscussionsList),
  round: rulesOf(roundsList),
  organisation: rulesOf(organisationList),
  workPackage: rulesOf(workPackagesList),
};
