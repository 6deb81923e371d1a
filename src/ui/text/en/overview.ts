import type { overviewText as da } from '../da/overview';

export const overviewText: typeof da = {
  title: 'Overview',
  loadingTimeline: 'Loading the timeline …',
  loadingProposals: 'Loading proposals …',
  roundLine: (title, status) => `${title} · ${status}`,

  phase: 'Where we are',
  underWay: 'Right now',
  next: 'Next',
  nothingNext: 'There are no coming milestones with a date in the timeline.',
  notPlanned: 'There are no milestones in the timeline yet.',
  toTimeline: 'See the whole timeline',
  whenAndHowLong: (when, distance) => `${when}, ${distance}`,

  targets: 'Found against the target',
  targetsUnit: 'Net operating, DKK 1,000. Savings have a minus.',
  year: 'Year',
  identified: 'Found',
  target: 'Target',
  lacking: 'Lacking',
  share: 'Share',
  noTarget: 'No target',
  reached: 'Reached',
  capitalNote: 'Capital is never added to net operating.',
  priceLevel: (level) => `Price level ${level}.`,
  noProposals: 'There are no proposals in the round yet. The figures come when the proposals do.',

  stages: 'Proposals by stage',
  areas: 'Proposals by head’s area',
  stage: 'Stage',
  area: 'Head’s area',
  count: 'Number',
  sum: 'Total',
  fourYears: 'Net operating over all four years, DKK 1,000',
  outNote: (count) =>
    count === 1
      ? 'One withdrawn or not adopted proposal is not counted.'
      : `${count} withdrawn or not adopted proposals are not counted.`,

  noAccess: (list) =>
    `You have no access to the list “${list}” at this stage. The rights of the SharePoint site decide that.`,
};
