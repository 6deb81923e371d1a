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

const discuss: typeof da.discuss = {
  button: 'Discuss in the channel',
  unavailable: {
    notInChannel: 'Can be used when the tab is opened in a Teams channel.',
    hostCannot: 'Your edition of Teams cannot open channel conversations from a tab.',
  },
  unreleasedTitle: 'The proposal has not been released yet',
  unreleasedBody: (channel: string) =>
    `All members of the channel "${channel}" can read the conversation and see the title of the proposal, also those who cannot open it. Discuss it here only if everybody in the channel may know of it.`,
  unreleasedConfirm: 'Open the conversation',
  unreleasedCancel: 'Do not open it',
  notKeptTitle: 'The conversation has begun but is not joined to the proposal',
  notKept: 'What you wrote in the channel is there. The next person who presses the button will not find it yet.',
  keepAgain: 'Join it to the proposal',
  wasSecond:
    'A colleague began a conversation about the proposal in the same moment. From now on the button leads everybody to theirs.',
};

const item: typeof da.item = {
  loading: 'Loading the proposal …',
  back: 'All proposals',
  newTitle: 'New proposal',
  newDescription: 'Only title and area must be filled in now. The rest can be written later.',
  changed: (name: string, when: string) => `Last changed by ${name} ${when}`,
  changedBySomeone: (when: string) => `Last changed ${when}`,
  mayNotEdit:
    'You can read the proposal but not change it. Working groups, heads, the executive board and the råderumsgruppe can change proposals.',
  mayNotAdd: 'You cannot add proposals',
  mayNotAddBody:
    'Working groups, heads, the executive board and the råderumsgruppe can add proposals while the round is open.',
  create: 'Create proposal',

  sections: {
    core: 'Basics',
    economy: 'Economy',
    fte: 'Full-time equivalents',
    content: 'Content',
    consequences: 'Consequences',
    people: 'People responsible',
    record: 'Case and classification',
  },
  fields: {
    number: 'Proposal no.',
    stage: 'Stage',
    title: 'Title',
    summary: 'Short summary',
    type: 'Type',
    chefomraadeId: 'Area',
    affectedIds: 'Areas affected',
    fagudvalgId: 'Committee',
    crossCutting: 'Cross-cutting proposal',
    workPackageId: 'Work package',
    track: 'Track',
    origin: 'Origin',
    classification: 'Classification',
    background: 'Background and purpose',
    description: 'Description of the proposal',
    economy: 'Economy',
    priceLevel: 'Price level',
    fte: 'Full-time equivalents',
    staffConsequences: 'Consequences for staff',
    citizenConsequences: 'Consequences for citizens and service level',
    otherConsequences: 'Consequences for other areas',
    responsible: 'Head responsible',
    contact: 'Contact in Finance',
    caseNumber: 'Case no.',
  },
  hints: {
    title: 'Short and to the point. The title stands in every list.',
    summary: 'Two to four lines that can be read alone.',
    affectedIds: 'The areas the proposal reaches into. They decide which MED committees are involved.',
    number: 'For example S101. Each number is used only once in the round.',
    caseNumber: 'The case in the records system, for example 24/7615.',
    staffConsequences: 'Write about tasks and groups, not about single employees.',
  },
  economyCaption: (priceLevel: string) =>
    `DKK 1,000${priceLevel === '' ? '' : `, ${priceLevel}`}. Negative amounts are savings or more income, positive ones are costs.`,
  economyRows: 'Kind of expenditure',
  amountLabel: (row: string, year: string) => `${row} ${year}, DKK 1,000, negative amount = saving`,
  capitalApart: 'Capital is not part of net operating costs.',
  sumUnknown: '?',
  pasteHint: 'Type numbers the Danish way: -1.250. You can paste several cells at once from Excel.',
  fteCaption: 'Full-time equivalents. Negative numbers mean fewer.',
  fteRow: 'Change in full-time equivalents',
  fteLabel: (row: string, year: string) => `${row} ${year}, negative number = fewer`,
  ftePrivacy:
    'At a small workplace a number can point to one person. Write nothing by which employees can be recognised.',
};

export const proposalsText: typeof da = {
  title: 'Proposals',
  list,
  item,
  discuss,
};
