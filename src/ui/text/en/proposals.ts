import type { proposalsText as da } from '../da/proposals';

const list: typeof da.list = {
  loading: 'Loading proposals …',
  add: 'New proposal',
  label: 'Proposals of the round',
  columns: {
    number: 'No.',
    title: 'Title',
    chefomraade: 'Area',
    fagudvalg: 'Committee',
    type: 'Type',
    stage: 'Stage',
  },
  yearsHold: 'The years show net operating costs in DKK 1,000. Savings carry a minus.',

  searchLabel: 'Search proposals',
  searchPlaceholder: 'Title, number, area …',
  filters: 'Filters',
  filtersActive: (count: number) => `Filters (${count})`,
  chefomraade: 'Area',
  fagudvalg: 'Committee',
  type: 'Type',
  stage: 'Stage',
  sideState: 'State',
  onlyCrossCutting: 'Cross-cutting only',
  sortBy: 'Sort by',
  descending: 'Largest first',

  shown: (shown: number, all: number) => (shown === all ? `${all} proposals` : `${shown} of ${all} proposals`),
  sums: 'Sum of what is shown, DKK 1,000. Savings carry a minus.',
  leftOut: (count: number) =>
    count === 1
      ? 'One withdrawn or rejected proposal is not counted.'
      : `${count} withdrawn or rejected proposals are not counted.`,
  sumsHead: 'Sum',

  emptyTitle: 'No proposals in this round yet',
  emptyMayAdd: 'Write the first proposal. You can save it half finished and go on later.',
  emptyMayNotAdd: 'Proposals appear here when the working groups and heads write them.',
  emptyAdd: 'Write the first proposal',
  nothingFoundTitle: 'No proposals match',
  nothingFoundBody: (all: number) =>
    all === 1
      ? 'There is one proposal in the round. Clear the filters to see it.'
      : `There are ${all} proposals in the round. Clear the filters to see them all.`,

  noAccessTitle: 'You have no access to the proposals',
  noAccessBody:
    'Working groups, heads, the executive board and the råderumsgruppe work on the proposals. The MED committees can read them once the executive board has treated them. Every employee can read the catalogue once it is public. The groups of the SharePoint site decide it.',
};

export const proposalsText: typeof da = {
  title: 'Proposals',
  list,
};
