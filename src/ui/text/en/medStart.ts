import type { medStartText as da } from '../da/medStart';

export const medStartText: typeof da = {
  title: 'Create MED discussions',
  ofOne: (proposal: string) => `${proposal}: tick the MED committees that shall discuss the proposal.`,
  ofAll: 'The released proposals of the round on which a MED committee they concern has not been asked yet.',
  loading: 'Loading proposals and MED committees …',
  backToProposal: 'The proposal',

  day: (committee: string) => `Meeting or deadline in ${committee}`,
  proposedDay: 'Proposed from the timeline',
  noProposedDay: 'The timeline names no coming day',
  wrongDay: 'Write the date as dd-mm-yyyy, or leave it empty.',
  createIn: (committee: string) => `Create in ${committee}`,
  ofAreas: (areas: string) => `The proposal concerns ${areas}`,
  across: 'The proposal goes across areas',
  added: 'Added beyond the rule',
  exists: 'Is there already',
  open: (committee: string) => `Open the MED discussion in ${committee}`,
  notYours: 'Created by the råderumsgruppe, the committee itself or a head of the area',
  cannotSee: 'You cannot see whether there is one. Ask the råderumsgruppe.',
  add: 'Add another MED committee',
  choose: 'Choose',

  existing: (count: number) =>
    count === 1 ? 'One MED discussion is there already.' : `${count} MED discussions are there already.`,
  notForYou: (count: number) =>
    count === 1
      ? 'One other you cannot see or create. The råderumsgruppe can.'
      : `${count} others you cannot see or create. The råderumsgruppe can.`,
  nothing: 'No MED discussion is missing that you can create',
  nothingBody: 'They come here when more proposals have been moved to "To political committee".',
  notReleased: 'The proposal is not with MED',
  notReleasedBody:
    'A proposal can be discussed in MED from when it has been moved to the political committees until the budget is adopted, unless it is withdrawn.',
  unknown: 'The proposal is not in the round, or you have no access to it',
  closed: 'The round is closed: no more MED discussions are created in it.',

  create: (count: number) =>
    count === 0 ? 'Create' : count === 1 ? 'Create one MED discussion' : `Create ${count} MED discussions`,
  noneChosen: 'Tick at least one.',
  making: (done: number, of: number) => `Creating … ${done} of ${of}`,
  leave: {
    title: 'MED discussions are still being created',
    body: 'If you leave now, it stops after those under way. Those that were created stay.',
    go: 'Stop and leave',
  },
  waits: 'Waits',
  makes: 'Is being created …',
  made: 'Created',
  done: (made: number) => (made === 1 ? 'One MED discussion was created.' : `${made} MED discussions were created.`),
  failed: (count: number) =>
    count === 1
      ? 'One could not be created. Why stands beside it; try again, it is created only once.'
      : `${count} could not be created. Why stands beside each; try again, each is created only once.`,
  problems: {
    Forbidden:
      'SharePoint does not allow it: the place of the committee is not there yet, or you may not write in it. An administrator can mend it under "Rights".',
    SiteNotReady: 'The place of the committee is not there yet. An administrator can create it under "Rights".',
    OutcomeUnknown: 'No answer came, so it may have been created. Try again: it is created only once.',
  },

  offerTitle: 'MED discussions are missing',
  offer: (committees: string) => `The proposal is released to MED, but ${committees} has not been asked yet.`,
  and: 'and',
};
