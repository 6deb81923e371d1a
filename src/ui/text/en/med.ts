import type { medText as da } from '../da/med';

export const medText: typeof da = {
  title: 'MED discussions',
  description:
    'When the executive board has treated a proposal, the MED committees it concerns discuss it before the political committees treat it.',
  loading: 'Loading MED discussions …',
  back: 'All MED discussions',
  count: (open: number, all: number) =>
    open === 0 ? `${all} discussions, all are done` : `${open} of ${all} discussions are awaited`,
  filterCommittee: 'MED committee',
  onlyAwaiting: 'Only those awaited',
  groupCount: (open: number, all: number) => (open === 0 ? `${all} discussed` : `${open} of ${all} awaited`),
  noDeadline: 'No deadline',
  overdue: (when: string) => `The deadline was ${when}`,
  due: (when: string) => `Deadline ${when}`,

  emptyTitle: 'No MED discussions in this round yet',
  emptyBody:
    'They appear here when the executive board has treated the proposals and they are sent to the MED committees.',
  allDoneTitle: 'Everything has been discussed',
  allDoneBody: 'No discussion is awaited.',
  nothingFoundTitle: 'No discussions match',
  noAccessTitle: 'You have no access to the MED discussions',
  noAccessBody:
    'Hovedudvalget, OmrådeMED, LokalMED, heads, the executive board and the råderumsgruppe can read them. The groups of the SharePoint site decide it.',

  sectionTitle: 'MED discussions of the proposal',
  sectionEmpty: 'There are no MED discussions of the proposal yet.',

  itemTitle: (committee: string) => `MED discussion in ${committee}`,
  itemLoading: 'Loading the MED discussion …',
  aboutTitle: 'The proposal',
  aboutHidden: 'You have no access to the proposal itself.',
  openProposal: 'Read the whole proposal',
  noSummary: 'The proposal has no summary yet.',
  discussionTitle: 'The discussion',
  fields: {
    deadline: 'Deadline',
    discussedOn: 'Discussed on',
    outcome: 'Outcome',
    statement: 'Remark or statement',
    answer: 'Answer of the management',
  },
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
};
