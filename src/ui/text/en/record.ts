import type { recordText as da } from '../da/record';

export const recordText: typeof da = {
  open: 'For access requests',
  title: 'All about the proposal',
  description: (title) => `${title} · gathered for access requests and filing`,
  print: 'Print or save as PDF',
  gathering: 'Still fetching. Print when all is there.',
  taken: (who, day) => `Gathered ${day} by ${who}.`,
  limits:
    'Here stands what whoever gathered it can see in SharePoint. Only administrators and råderumsgruppen can see all about a proposal; everybody else gets an extract that may lack something.',
  notHere:
    'Not here: the content of bilag (the files are fetched one by one), conversations in Teams channels, ideas and points of the udmøntningsplan, drafts, and what has been deleted or is older than the versions that SharePoint keeps.',
  now: 'The proposal as it is now',
  notFilledIn: (labels) => `Not filled in: ${labels}`,
  changed: (when, who) => `Last changed ${when} by ${who}.`,
  decisions: 'Decisions',
  bilag: 'Bilag',
  earlier: (versions) => `Earlier versions: ${versions}.`,
  med: 'MED discussions',
  deadline: (day) => `Deadline ${day}`,
  medComments: 'Comments on the discussion',
  said: 'Comments and remarks',
  comment: 'comment',
  nothingSaid: 'There are none.',
  versions: 'Versions, the oldest first',
  begun: 'Created with this content:',
  noChange: 'No field of the skabelon was changed.',
  before: 'Before',
  after: 'After',
  empty: '(empty)',
};
