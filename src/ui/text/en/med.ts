import type { medText as da } from '../da/med';

export const medText: typeof da = {
  title: 'MED discussions',
  description:
    'When the executive board has treated a proposal, the MED committees it concerns discuss it before the political committees treat it.',
  loading: 'Loading MED discussions …',
  back: 'All MED discussions',
  toStart: 'Create missing MED discussions',
  count: (open: number, all: number) =>
    open === 0 ? `${all} discussions, all are done` : `${open} of ${all} discussions are awaited`,
  filters: 'Filters',
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

  fields: {
    deadline: 'Meeting or deadline',
    discussedOn: 'Discussed on',
    outcome: 'Outcome',
    statement: 'Remark or statement',
    answer: 'Answer of the management',
  },
};
