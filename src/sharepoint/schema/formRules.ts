/** What forms may accept, from the same objects the columns are made of. */
import type { FieldRules } from '../../domain/fieldRules';
import type { IdeaInput } from '../../domain/idea';
import type { MedDiscussionInput } from '../../domain/medDiscussion';
import type { MilestoneInput } from '../../domain/milestone';
import type { PlanPointInput } from '../../domain/planPoint';
import type { ProposalInput } from '../../domain/proposal';
import { rulesOf } from './defineList';
import { ideasList } from './lists/ideas';
import { medDiscussionsList } from './lists/medDiscussions';
import { milestonesList } from './lists/milestones';
import { planPointsList } from './lists/planPoints';
import { proposalsList } from './lists/proposals';

export const formRules: {
  readonly idea: FieldRules<IdeaInput>;
  readonly proposal: FieldRules<ProposalInput>;
  readonly milestone: FieldRules<MilestoneInput>;
  readonly planPoint: FieldRules<PlanPointInput>;
  readonly medDiscussion: FieldRules<MedDiscussionInput>;
} = {
  idea: rulesOf(ideasList),
  proposal: rulesOf(proposalsList),
  milestone: rulesOf(milestonesList),
  planPoint: rulesOf(planPointsList),
  medDiscussion: rulesOf(medDiscussionsList),
};
