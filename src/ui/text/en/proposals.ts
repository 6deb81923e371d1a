import type { proposalsText as da } from '../da/proposals';

const list: typeof da.list = {
  loading: 'Loading proposals …',
  add: 'New proposal',
  setUp: 'Template',
  label: 'Proposals of the round',
  columns: {
    number: 'No.',
    title: 'Title',
    chefomraade: 'Area',
    fagudvalg: 'Committee',
    type: 'Type',
    stage: 'Stage',
  },

  searchLabel: 'Search proposals',
  searchPlaceholder: 'Title, number, area …',
  filters: 'Filters',
  chefomraade: 'Area',
  fagudvalg: 'Committee',
  type: 'Type',
  stage: 'Stage',
  sideState: 'State',
  onlyCrossCutting: 'Cross-cutting only',
  sortBy: 'Sort by',
  descending: 'Largest first',

  shown: (shown: number, all: number) => (shown === all ? `${all} proposals` : `${shown} of ${all} proposals`),
  sums: 'Amounts in DKK 1,000, savings with a minus. The years in the list are net operating costs.',
  sumsFolded: (label: string, total: string) => `${label} in total: ${total} (DKK 1,000)`,
  leftOut: (count: number) =>
    count === 1
      ? 'One withdrawn or rejected proposal is not counted.'
      : `${count} withdrawn or rejected are not counted.`,
  sumsHead: 'Sum',

  emptyTitle: 'No proposals in this round yet',
  emptyMayAdd: 'Write the first proposal. You can save it half finished and go on later.',
  unseenTitle: 'No proposals to see yet',
  unseenBody:
    'Proposals appear here when they are released to you: to the MED committees after the executive board, to every employee when the catalogue is public.',
  emptyAdd: 'Write the first proposal',
  nothingFoundTitle: 'No proposals match',
  nothingFoundBody: (all: number) =>
    all === 1
      ? 'There is one proposal in the round. Clear the filters to see it.'
      : `There are ${all} proposals in the round. Clear the filters to see them all.`,

  noAccessTitle: 'You have no access to the proposals',
  noAccessBody:
    'Working groups, heads, the executive board and the råderumsgruppe work on the proposals. The MED committees can read them. The groups of the SharePoint site decide it: ask the råderumsgruppe if you should have access.',
};

const item: typeof da.item = {
  loading: 'Loading the proposal …',
  back: 'All proposals',
  newTitle: 'New proposal',
  newDescription: 'Only title and area must be filled in now. The rest can be written later.',
  changed: (name: string, when: string) => `Last changed by ${name} ${when}`,
  changedBySomeone: (when: string) => `Last changed ${when}`,
  mayNotAdd: 'You cannot add proposals',
  mayNotAddBody:
    'Working groups, heads, the executive board and the råderumsgruppe can add proposals while the round is open.',
  create: 'Create proposal',
};

export const proposalsText: typeof da = {
  title: 'Proposals',
  list,
  item,
};
