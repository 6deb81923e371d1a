import type { HealthGroup, Severity } from '../../../domain/health';
import type { Where, Who } from '../../../domain/healthRemedies';
import type { healthText as da } from '../da/health';
import { foundTexts, remedyTexts } from './healthFindings';

const groups: Record<HealthGroup, { readonly title: string; readonly looks: string }> = {
  tab: { title: 'The tab, Teams and sign-in', looks: 'Edition, Teams, browser, sign-in and permissions.' },
  site: {
    title: 'The site',
    looks: 'Version of the set-up, clock, language and time zone, recycle bin, room, sharing.',
  },
  lists: {
    title: 'Lists',
    looks: 'Lists, columns, indexes, versions, comments, rights and SharePoint’s limits.',
  },
  people: { title: 'Groups and rights', looks: 'Roles, groups with and without members, permission levels.' },
};
const severities: Record<Severity, string> = { fault: 'Fault', warning: 'Warning', note: 'Note', ok: 'In order' };
const who: Record<Who, string> = {
  you: 'You can do that yourself.',
  owners: 'The owners of the site can do that.',
  administrators: 'Administrators and the owners of the site can do that.',
  raaderumsgruppe: 'Råderumsgruppen and administrators can do that.',
  it: 'The IT department can do that.',
};
const where: Record<Where['place'], string> = {
  setUp: 'Open the set-up',
  rights: 'Open rights',
  rounds: 'Open budget rounds',
  organisation: 'Open organisation',
  members: 'Open persons and roles',
  reload: 'Reload the tab',
  regionalSettings: 'Regional settings on SharePoint',
  storage: 'Storage on SharePoint',
  groups: 'Groups on SharePoint',
  sharing: 'Sharing on SharePoint',
  siteContents: 'Contents of the site on SharePoint',
  listSettings: 'Settings of the list on SharePoint',
};

const counted = (faults: number, warnings: number): string =>
  [
    ...(faults > 0 ? [faults === 1 ? '1 fault' : `${faults} faults`] : []),
    ...(warnings > 0 ? [warnings === 1 ? '1 warning' : `${warnings} warnings`] : []),
  ].join(' and ');

export const healthText: typeof da = {
  title: 'Check of operation',
  description: 'What the tab needs, what it finds, and what can be done about it. Nothing is changed.',
  lookingAround: 'Looking at the tab, Teams and sign-in …',
  lookingAtSite: 'Asking SharePoint about the site, lists and groups …',
  again: 'Look again',
  copy: 'Copy for support',
  copied: 'The check has been copied',
  copyHint:
    'The copy has the address of the site and what was found, but no names of people, no titles and no contents.',
  allWell: 'All that could be checked is in order',
  allWellBody: 'Notes are for information.',
  found: (faults, warnings) => `There are ${counted(faults, warnings)}`,
  foundBody: 'Each says what can be done, and who can.',
  showOk: (count) => `Show what is in order (${count})`,
  hideOk: 'Hide what is in order',
  otherWindow: 'opens in a new window',
  support: {
    title: 'Check of operation of Råderum i Teams',
    site: (address) => `Site: ${address}`,
    at: (time) => `Time: ${time}`,
  },
  groups,
  severities,
  who,
  where,
  facts: foundTexts,
  remedies: remedyTexts,
};
