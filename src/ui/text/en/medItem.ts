import type { medItemText as da } from '../da/medItem';

export const medItemText: typeof da = {
  sectionTitle: 'MED discussions of the proposal',
  sectionEmpty: 'There are no MED discussions of the proposal that you can see.',
  itemTitle: (committee: string) => `MED discussion in ${committee}`,
  itemLoading: 'Loading the MED discussion …',
  aboutTitle: 'The proposal',
  aboutHidden: 'You have no access to the proposal itself.',
  openProposal: 'Read the whole proposal',
  noSummary: 'The proposal has no summary yet.',
  discussionTitle: 'The discussion',
  hints: {
    statement:
      'Write the remark of the committee as the political committee shall read it. Name committee and roles, not unions.',
    answer: 'Written by the head or the råderumsgruppe.',
  },
  form: 'Outcome of the MED discussion',
  mayNotEdit: {
    noRight:
      'You can read the MED discussion, but not change it. The members of the committee write the outcome; chiefs and Råderumsgruppen write the answer of the management.',
    otherCommittee: 'The outcome is written by the members of this MED committee. You can read it and write comments.',
    onlyManagement:
      'The outcome is written by the members of the MED committee. You can set the deadline and write the answer of the management.',
  },
  remove: 'Delete the MED discussion',
  removeTitle: 'Delete the MED discussion?',
  removeBody: (committee: string) =>
    `It goes to the recycle bin of SharePoint. Should the proposal concern ${committee} after all, it can be created again.`,
  removeConfirm: 'Delete it',
  hasComments: 'The MED discussion cannot be deleted: comments have been written on it.',

  readingLoading: 'Loading what the MED committees have said …',
  unreadable: 'You cannot see what the MED committees say about the proposal.',
  unreadableIn: (committees: string) => `You cannot see what has been said in ${committees}.`,
  notAsked: 'No MED committee has been asked yet.',
  saidOn: (outcome: string, when: string) => `${outcome}, discussed ${when}`,
  answered: 'Answer of the management',
};
