import type { setupText as da } from '../da/setup';

export const setupText: typeof da = {
  title: 'Set up the tab',
  intro:
    'The tab shows the municipality’s råderum from one SharePoint site. Choose the site and what the tab opens with.',

  site: 'SharePoint site',
  siteHint: 'The municipality’s site is proposed. Paste another address if the lists are somewhere else.',
  siteInvalid: (host) => `The address must be a site on ${host}, for example ${host}/sites/raaderum.`,
  check: 'Check the site',
  checking: 'Checking the site …',
  notChecked: 'Check the address before you save.',
  ready: (title) => `The site “${title}” is ready for use.`,
  incompleteTitle: (title) => `The site “${title}” is not completely set up`,
  incompleteBody: 'It lacks:',
  olderBody:
    'All lists are there, but the site was set up by an older edition of Råderum and has to be brought up to date.',
  incompleteNext: 'An administrator can create what is missing. Check the site again afterwards.',
  unreachableTitle: 'There is no site at the address',
  unreachableBody: 'Look whether the address is written correctly.',
  noAccessTitle: 'You have no access to the site',
  noAccessBody:
    'Ask the owners of the site for access. Everybody who is to use the tab needs access to the site too: being in the channel, the chat or the meeting does not give it.',

  otherChannelTitle: 'The channel belongs to another organisation',
  otherChannelBody:
    'Only those in your own organisation or guests of it can use the tab. The others in the channel are told why.',

  view: 'The tab opens with',
  unit: 'Area or committee',
  unitAll: 'All',
  unitsUnavailable: 'The organisation of the site cannot be read, so the tab opens with all areas.',
  name: 'Name of the tab',
  nameHint: 'The name can be changed in Teams later.',
  nameRequired: 'Write a name for the tab.',
  suggestedName: (unit) => (unit === undefined ? 'Råderum' : `Råderum ${unit}`),
  readyToSave: 'Press Save in Teams to add the tab.',
  readyToChange: 'Press Save in Teams to save the changes.',
  loadingSaved: 'Fetching the settings of the tab …',
  savedUnknown: 'Teams could not say what the tab was saved with. The fields are therefore as for a new tab.',
  outsideSettings:
    'The tab is set up from Teams when it is added to a channel, a group chat or a meeting. Here you can see whether the site is ready.',
};
