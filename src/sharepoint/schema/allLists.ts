import type { ListName } from '../../domain/viewer';
import type { AnyList } from './defineList';
import { conversationsList } from './lists/conversations';
import { draftsList } from './lists/drafts';
import { ideasList } from './lists/ideas';
import { medDiscussionsList } from './lists/medDiscussions';
import { milestonesList } from './lists/milestones';
import { numbersList } from './lists/numbers';
import { organisationList } from './lists/organisation';
import { planPointsList } from './lists/planPoints';
import { proposalsList } from './lists/proposals';
import { remarksList } from './lists/remarks';
import { roundsList } from './lists/rounds';
import { templatesList } from './lists/templates';
import { workPackagesList } from './lists/workPackages';

/** Every list by the name the code knows it by, in an order in which no list points forward but at itself. */
export const allLists = {
  rounds: roundsList,
  organisation: organisationList,
  workPackages: workPackagesList,
  ideas: ideasList,
  proposals: proposalsList,
  milestones: milestonesList,
  planPoints: planPointsList,
  medDiscussions: medDiscussionsList,
  remarks: remarksList,
  conversations: conversationsList,
  drafts: draftsList,
  templates: templatesList,
  numbers: numbersList,
} as const satisfies { readonly [List in ListName]: AnyList };
