/** Where each list lies, without what is in it: who is looking is asked of every list at the start, and few are read then. */
import type { ListName } from '../../domain/viewer';

/** Last parts of addresses: the lists' own `url` (a test compares). */
export const listAddresses: { readonly [List in ListName]: string } = {
  rounds: 'RdRounds',
  organisation: 'RdOrganisation',
  workPackages: 'RdWorkPackages',
  ideas: 'RdIdeas',
  proposals: 'RdProposals',
  milestones: 'RdMilestones',
  planPoints: 'RdPlanPoints',
  medDiscussions: 'RdMedDiscussions',
  remarks: 'RdRemarks',
  conversations: 'RdConversations',
  drafts: 'RdDrafts',
  templates: 'RdTemplates',
  numbers: 'RdRegister',
};
