import type { OwnLevelName, Question, Unasked } from '../../../domain/health';
import type { FoundTexts, RemedyTexts } from '../da/healthFindings';

const joined = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
/** Enough to know what is meant; SharePoint's own page has them all. */
const some = (names: readonly string[]): string =>
  names.length === 0
    ? ''
    : `: ${names.slice(0, 5).join(', ')}${names.length > 5 ? ` and ${names.length - 5} more` : ''}`;
const whole = (count: number): string => count.toLocaleString('en-GB');

const span = (seconds: number): string => {
  const size = Math.abs(seconds);
  if (size < 120) return `${size} seconds`;
  if (size > 172_800) return `${Math.round(size / 86_400)} days`;
  return size < 7200 ? `${Math.round(size / 60)} minutes` : `${Math.round(size / 3600)} hours`;
};

const questions: Record<Question, string> = {
  newerTab: 'whether the web server has a newer edition',
  teams: 'what Teams is',
  scopes: 'which permissions the sign-in gave',
  clock: 'what SharePoint’s clock shows',
  region: 'the language and time zone of the site',
  space: 'how much room the site has',
  sharing: 'how the site may be shared',
  recycleBin: 'whether the site has a recycle bin',
  requiredColumns: 'which columns must be filled in',
  listRights: 'who may do what on the lists',
  levels: 'the permission levels',
  groups: 'the groups of the site',
  members: 'how many are in some of the groups',
  viewerRoles: 'which groups you are in',
};
const why: Record<Unasked, string> = {
  forbidden: 'SharePoint does not let you see that',
  failed: 'no usable answer came',
};
const levels: Record<OwnLevelName, string> = {
  add: 'Læs og aflevér',
  steer: 'Styre steder',
  oversee: 'Se alle idéer',
};

export const foundTexts: FoundTexts = {
  tabVersion: ({ version }) => `The tab is edition ${version}.`,
  newerTab: () => 'The web server has another edition of the tab than the one you have open.',
  teams: ({ host, client, frame }) => `The tab is open in ${host}: ${client}, ${frame}.`,
  noTeams: () => 'The tab is open in a browser without Teams around it.',
  browser: ({ program, language }) => `The browser is ${program}, language ${language}.`,
  offline: () => 'The browser has no connection to the network.',
  storage: () => 'Drafts can be kept in the browser.',
  storageBlocked: () => 'The browser does not let the tab keep anything. Drafts are kept on SharePoint alone.',
  serviceWorker: () => 'Another program has put itself in between at the address of the tab (a service worker).',
  signIn: ({ way, scopes }) =>
    `You sign in through ${way === 'teams' ? 'Teams' : 'the browser'}, with the permissions ${scopes.join(', ')}.`,
  scopeMissing: ({ scope }) => `The sign-in does not give the permission ${scope}, with which the tab works.`,
  wideNotGranted: () => 'The permission to set up and to mend rights has not been given to you.',
  clock: ({ seconds }) => `The clock of the computer agrees with SharePoint’s (difference ${span(seconds)}).`,
  clockOff: ({ seconds }) =>
    `The clock of the computer is ${span(seconds)} ${seconds > 0 ? 'ahead of' : 'behind'} SharePoint’s.`,
  demonstration: () => 'The demonstration is set to another day than the calendar, so the clock says nothing.',
  siteUnreached: ({ failure }) => `The site could not be checked (${failure}).`,
  schema: ({ version }) => `The site is set up for this edition (version ${version} of the lists).`,
  schemaOlder: ({ version, current }) =>
    `The site was set up by an older edition: the lists have version ${version}, the tab uses ${current}.`,
  schemaNewer: ({ version, current }) =>
    `The site was set up by a newer edition: the lists have version ${version}, the tab knows ${current}.`,
  schemaUnknown: () => 'The site is not set up for Råderum, or you may not see it.',
  region: () => 'The site has the Danish language and time zone.',
  localeOther: ({ localeId }) =>
    `The region of the site is not Danish (${localeId}). SharePoint’s own pages write numbers and dates differently.`,
  zoneOther: ({ winter, summer }) =>
    `The site has another time zone than the Danish one (${winter / 60} hours from UTC in winter, ${summer / 60} in summer). SharePoint’s own pages may show dates a day off.`,
  recycleBin: () => 'The recycle bin is on.',
  noRecycleBin: () => 'The recycle bin is off. What is deleted cannot be brought back.',
  space: ({ percent }) => `The site has room (${percent}% is used).`,
  spaceLow: ({ percent }) => `The site is almost full: ${percent}% is used.`,
  readOnly: () => 'The site is locked: nothing can be saved.',
  sharingClosed: () => 'The site cannot be shared by its members or with others.',
  sharingOpen: ({ outside, links, members }) =>
    `The site can be shared: ${[
      ...(outside ? ['with people outside the municipality'] : []),
      ...(links ? ['by links that anybody can use'] : []),
      ...(members ? ['by members and not by owners alone'] : []),
    ].join(', ')}.`,
  lists: ({ seen, items }) => `Read: ${seen === 1 ? 'one list' : `${seen} lists`} with ${whole(items)} items.`,
  listMissing: ({ list }) => `The list “${list}” is missing.`,
  listsUnseen: ({ lists }) => `You cannot see ${joined(lists)}. That is right for those who should not.`,
  columnsMissing: ({ list, columns }) => `“${list}” lacks ${joined(columns)}.`,
  columnWrong: ({ list, column }) => `In “${list}” the column “${column}” has been made into something else.`,
  foreignList: ({ list, address, title }) =>
    `At ${address}, where “${list}” should be, there is another list: “${title}”.`,
  setUpProblem: () => 'Something on the site stands in the way of setting it up.',
  stepsLeft: ({ count }) => `Setting up has ${count} steps left.`,
  indexMissing: ({ list, columns, items }) =>
    `“${list}” lacks an index on ${joined(columns)}. The list has ${whole(items)} items, and above 5,000 SharePoint refuses to search without one.`,
  indexTooLate: ({ list, columns, items }) =>
    `“${list}” lacks an index on ${joined(columns)} and has ${whole(items)} items. Above 20,000 SharePoint makes no index.`,
  choicesMissing: ({ list, columns }) => `In “${list}” choices are missing in ${joined(columns)}.`,
  uniqueOff: ({ list, columns }) => `In “${list}” the rule on equal values has been changed for ${joined(columns)}.`,
  versionsOff: ({ list }) => `“${list}” does not keep earlier versions, or the rules have been changed.`,
  versionsFew: ({ list, limit }) => `“${list}” keeps ${limit} versions only. The history will be short.`,
  foldersOff: ({ list }) => `In “${list}” no folders can be made, so places with rights of their own cannot either.`,
  othersShown: ({ list }) => `“${list}” shows everybody what others have written.`,
  inherits: ({ list }) => `“${list}” has the rights of the site: everybody on the site can see it.`,
  listRights: ({ list, count }) => `“${list}” differs from the rules on who may do what (${count}).`,
  commentsOff: ({ list }) => `Comments are switched off on “${list}”.`,
  approvalOn: ({ list }) => `“${list}” needs approval: what is saved is not seen by others.`,
  checkOutOn: ({ list }) => `“${list}” wants files checked out before they are edited.`,
  requiredForeign: ({ list, columns }) =>
    `In “${list}” a column that Råderum does not know must be filled in: ${joined(columns)}.`,
  validationOn: ({ list }) => `“${list}” has a rule that may refuse what is saved.`,
  searchable: ({ list }) => `“${list}” is part of the search, which does not know that each sees only their own.`,
  manyItems: ({ list, items }) =>
    `“${list}” has ${whole(items)} items, above the 5,000 that SharePoint goes through without an index. The tab searches by index.`,
  listFull: ({ list, items }) => `“${list}” has ${whole(items)} items. SharePoint takes 30 million.`,
  scopesMany: ({ list, atMost }) =>
    `“${list}” may have up to ${whole(atMost)} places and items with rights of their own. Microsoft advises fewer than 5,000.`,
  noRounds: () => 'There is no budget round yet.',
  noUnits: () => 'The organisation has not been written in: there are no areas and committees.',
  groups: ({ groups, members }) => `${groups} groups were looked at, with ${members} memberships.`,
  groupsMissing: ({ roles }, names) => `Groups are missing: ${roles.map((role) => names[role]).join(', ')}.`,
  rolesEmpty: ({ roles }, names) => `Nobody is in the group of: ${roles.map((role) => names[role]).join(', ')}.`,
  noHolders: () => 'No area, committee or work package has a group yet.',
  holdersEmpty: ({ count, names }) =>
    `${count === 1 ? 'One group' : `${count} groups`} of areas, committees or work packages have no members${some(names)}.`,
  membersEdit: ({ count, names }) =>
    `In ${count === 1 ? 'one group' : `${count} groups`} members may let others in themselves${some(names)}.`,
  levels: () => 'The permission levels give what they should.',
  levelMissing: () => 'One of Råderum’s permission levels is missing.',
  levelNarrow: ({ level }) => `The permission level “${levels[level]}” gives too little.`,
  levelWide: ({ level }) => `The permission level “${levels[level]}” gives more than it should.`,
  viewerRoles: ({ roles }, names) => `You take part as: ${roles.map((role) => names[role]).join(', ')}.`,
  viewerNoRole: () => 'You are in none of Råderum’s groups. If you are by way of an Entra group, it is not seen here.',
  unasked: ({ question, why: reason }) => `Not checked: ${questions[question]}, because ${why[reason]}.`,
};

const inSetUp = 'Open the set-up, and let it bring the site up to date.';
const inRights = 'Run “Mend rights”.';
const inList = (what: string): string => `${what} in the settings of the list on SharePoint.`;

export const remedyTexts: RemedyTexts = {
  newerTab: 'Reload the tab when you have saved.',
  offline: 'Look to the network.',
  storageBlocked:
    'Allow the address of the tab to keep data in the settings of the browser, or use Teams on a computer.',
  serviceWorker:
    'Delete the address of the tab from the data the browser keeps; the IT department finds out what was at the address.',
  scopeMissing: 'Give the app the permission in Entra for the whole municipality.',
  wideNotGranted: 'Only those who set up or mend rights need it. It is asked for there.',
  clockOff: 'Let the computer set its clock. Sign-in and deadlines go by it.',
  siteUnreached: 'See whether the address is right, and whether you have access to the site.',
  schemaOlder: inSetUp,
  schemaNewer: 'Reload the tab; if that does not help, the IT department must put up the new edition.',
  schemaUnknown: inSetUp,
  localeOther: 'Choose Danish in the regional settings of the site.',
  zoneOther: 'Choose the Danish time zone in the regional settings of the site.',
  noRecycleBin: 'Turn the recycle bin of the site on.',
  spaceLow: 'Tidy up, or ask the IT department for more room.',
  readOnly: 'Ask the IT department to unlock the site.',
  sharingOpen: 'If that is not meant, close it in the sharing settings of the site.',
  listMissing: inSetUp,
  listsUnseen: 'If you should see them, ask to be put into the right group.',
  columnsMissing: inSetUp,
  columnWrong: 'Delete or rename that column, and let the set-up make its own again.',
  foreignList: 'Give the other list another address, or choose another site.',
  setUpProblem: 'Open the set-up; it says what it is.',
  stepsLeft: inSetUp,
  indexMissing: inSetUp,
  indexTooLate: 'Move old items out until there are fewer than 20,000, and then let the set-up make the index.',
  choicesMissing: inSetUp,
  uniqueOff: inSetUp,
  versionsOff: inSetUp,
  versionsFew: inList('Raise the number of versions, preferably to 500,'),
  foldersOff: inSetUp,
  othersShown: inSetUp,
  inherits: inSetUp,
  listRights: inSetUp,
  commentsOff: inList('Turn comments on'),
  approvalOn: inList('Turn content approval off'),
  checkOutOn: inList('Turn the need to check out off'),
  requiredForeign: inList('Make the column optional'),
  validationOn: inList('Remove the rule, or see to it that all that Råderum writes keeps it,'),
  searchable: inList('Take the list out of the search'),
  manyItems: 'Nothing is to be done now. New indexes can be made until the list has 20,000 items.',
  listFull: 'Move old items out.',
  scopesMany: 'Nothing is to be done now. Close old rounds; if it gets slow, ask the supplier.',
  noRounds: 'Make the first round.',
  noUnits: 'Write areas and committees in.',
  groupsMissing: inSetUp,
  rolesEmpty: 'Put people into the group if the role is in use.',
  noHolders: 'Write the organisation in, and then run “Mend rights”.',
  holdersEmpty: 'Put people into the groups, so that somebody has the area.',
  membersEdit: 'Let the owner of the group alone edit its members.',
  levelMissing: inSetUp,
  levelNarrow: inSetUp,
  levelWide: inRights,
  viewerNoRole: 'Ask to be put into the group of your role.',
  unasked: 'Ask one of the owners of the site to look, if it matters.',
};
