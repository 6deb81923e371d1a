import type { startText as da } from '../da/start';

const many = (count: number, one: string, more: string): string => (count === 1 ? `1 ${one}` : `${count} ${more}`);

export const startText: typeof da = {
  title: 'Getting started',
  description: 'This must be in place before the work can begin. Take it from the top.',
  loading: 'Looking at what is missing …',
  list: 'What must be in place',
  steps: {
    areas: 'Areas (chefområder)',
    committees: 'Committees (fagudvalg)',
    med: 'MED committees',
    groups: 'Groups and places for each area and committee',
    people: 'Persons in the roles',
    round: 'Budget round',
    targets: 'Targets',
    timeline: 'Timeline',
    open: 'Opening the round',
  },
  states: { done: 'Ready', missing: 'Missing', unknown: 'See for yourself' },
  done: {
    areas: (count) => many(count, 'area', 'areas'),
    committees: (count) => many(count, 'committee', 'committees'),
    med: (count) => many(count, 'MED committee', 'MED committees'),
    groups: () => 'All have been made.',
    people: () => 'Råderumsgruppen, the executive and all areas have somebody.',
    round: () => 'There is a round.',
    targets: () => 'The targets of the round have been written.',
    timeline: (count) => many(count, 'milestone', 'milestones'),
    open: () => 'Everybody can see that the work is under way.',
  },
  missing: {
    areas: () => 'Write them, or paste them from a sheet. Ideas and proposals belong to an area.',
    committees: () => 'Proposals are treated in the committee that covers their area.',
    med: () => 'Hovedudvalg, OMU and LMU discuss the proposals that concern them.',
    groups: (count) =>
      count === 0
        ? 'Made once there are areas and a round.'
        : `${many(count, 'group or place is missing', 'groups and places are missing')}. “Mend rights” makes them.`,
    people: (count) =>
      count === 0
        ? 'Once the groups have been made.'
        : `${many(count, 'group is empty', 'groups are empty')}: råderumsgruppen, the executive or that of a head. It says “Nobody yet” beside it.`,
    round: () => 'Budget year, name and targets for four years.',
    targets: () => 'How much is to be found in each of the four years.',
    timeline: () => 'Milestones that open the phases of the round. They can be taken from an earlier round.',
    open: () => 'A new round is in preparation. Set it to “Open” when the work begins.',
  },
  unknown: {
    groups: 'SharePoint shows them to owners of the site only.',
    people: 'SharePoint shows only owners of the site who is in the groups.',
  },
  links: {
    areas: 'Organisation',
    committees: 'Organisation',
    med: 'Organisation',
    groups: 'Rights',
    people: 'Persons and roles',
    round: 'Budget rounds',
    targets: 'Budget rounds',
    timeline: 'Timeline',
    open: 'Budget rounds',
  },
  left: (count) => (count === 1 ? '1 thing is missing' : `${count} things are missing`),
  allDone: 'Everything is in place',
  allDoneBody: 'The work can begin: employees can send ideas in, and areas can write proposals.',
  toStart: 'See what is missing',
  manage: 'Rounds, organisation and persons',
  settings: 'Settings',
  pages: {
    organisation: 'Organisation',
    rounds: 'Budget rounds',
    members: 'Persons and roles',
    rights: 'Rights',
    packages: 'Work packages',
    skabelon: 'Template (skabelon)',
  },
  noRound: 'There is no budget round yet',
  noRoundBody:
    'The first round is made by råderumsgruppen or an administrator. There is nothing to do here before that.',
  noAccess: 'Råderumsgruppen and administrators only',
  noAccessBody: 'Rounds, organisation and roles are set up by råderumsgruppen and administrators.',
};
