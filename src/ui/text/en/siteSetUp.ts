import type { siteSetUpText as da } from '../da/siteSetUp';

export const siteSetUpText: typeof da = {
  title: 'Set the site up',
  explanation:
    'As an owner of the site you can see what is missing and let Råderum make it: lists, columns, indexes, views, groups, permission levels and rights. The first time you are asked to permit Råderum to do so on your behalf. Nothing is changed before you have seen what will happen.',
  look: 'See what is missing',
  looking: 'Looking at the site …',

  firstTime: 'The site has not been set up for Råderum before. This will happen:',
  upgrade: 'The site has been set up before, and something is missing or has been changed. This will happen:',
  harmless: 'No list, column or entry is deleted, and other lists of the site are not touched.',
  setUp: 'Set the site up',
  bringUpToDate: 'Bring the site up to date',
  begun: 'Beginning …',
  doing: (done, of, step) => `${done} of ${of}: ${step}`,
  doingItems: (done, of) => ` (${done} of ${of} items)`,
  mayStayOpen:
    'Leave the page open. If it is interrupted nothing is broken: begin again, and it goes on where it stopped.',

  done: (title) => `The site “${title}” has been set up`,
  allThere: (title) => `The site “${title}” has all that Råderum needs`,
  allThereBody: 'Lists, columns, indexes, groups and rights have been read back and are as they should be.',
  thenStart:
    'Now write the organisation, let “Mend rights” make its groups and places, put persons into the roles, and make the first budget round. “Getting started” shows what is missing.',
  toStart: 'Getting started',
  lostColumns: (columns) =>
    `Columns that were here and have been deleted are made again, but empty: ${columns}. What was in them can only be had from a back-up or from the versions of the items.`,

  inTheWay: 'The site cannot be set up as it is',
  nothingDone: 'Nothing has been changed. Mend what stands in the way, and look again.',
  stoppedHalfway:
    'It came in the way half-way through. What was done by then stays and is unharmed. Mend what stands in the way, and look again; it then goes on where it stopped.',
  problems: {
    foreignList: (list, address, title) =>
      `At the address ${address} there is the list “${title}”, which is not Råderum’s. The list “${list}” should be there. Give the other list another address, or choose another site.`,
    columnType: (list, column, found) =>
      `In the list “${list}” the column “${column}” has been made into another kind (${found}). Delete or rename that column; Råderum then makes its own again.`,
    columnTarget: (list, column) =>
      `In the list “${list}” the column “${column}” takes its values from another list than it should. Delete or rename that column; Råderum then makes its own again.`,
    newerSite:
      'The site was set up by a newer edition of Råderum than the one you use now. Open the tab anew; if that does not help, the IT department must publish the new edition.',
    siteLocked:
      'The site is locked, so nothing on it can be changed, not even by its owners. Ask the IT department to unlock it, and look again.',
    underWay: (by, since) =>
      `${by} is setting the site up (since ${since}). Wait, and look again in a little while. If nothing has happened for three minutes you can take over.`,
    missingRights: (rights) =>
      `SharePoint does not give you the rights to the site that this takes: ${rights}. Ask one of its owners to do this, or to make you an owner.`,
    binnedList: (list) =>
      `The list “${list}” lies in the site’s recycle bin with all that was in it. Restore it there (Site contents → Recycle bin), and look again. If its content is no longer needed, delete the list in the recycle bin; Råderum then makes a new and empty one.`,
    columnLocked: (list, column) =>
      `In the list “${list}” the column “${column}” has been made read-only, so what is typed in it would be lost. Make it writable again.`,
    columnRule: (list, column) =>
      `In the list “${list}” the column “${column}” has been given a rule for what it may hold (column validation). SharePoint could therefore refuse what people save. Remove the rule in the settings of the column.`,
    listRule: (list) =>
      `The list “${list}” has been given a rule for what it may hold (validation). SharePoint could therefore refuse what people save. Remove the rule in the settings of the list.`,
    approval: (list) =>
      `In the list “${list}” content approval is on, so what is saved is hidden from others until somebody approves it. Turn it off under List settings → Versioning settings.`,
    checkOut: (list) =>
      `In “${list}” documents must be checked out before they are changed, so bilag would be hidden from others. Turn it off under Library settings → Versioning settings.`,
    tooBigToIndex: (list, column, count) =>
      `The list “${list}” has ${count} items, and SharePoint makes no index on a list as big as that. The column “${column}” must have one. Move older items to another list until there are fewer than 20,000, and look again.`,
  },
  notOwner: 'Only the owners of the site can set it up',
  notOwnerBody: 'SharePoint does not let you see groups and rights of the site. Ask one of its owners to do this.',

  groups: (count) => (count === 1 ? 'One group is made' : `${count} groups are made`),
  levels: (count) =>
    count === 1 ? 'One permission level is made or widened' : `${count} permission levels are made or widened`,
  work: (list, parts) => `${list}: ${parts}`,
  counted: {
    list: () => 'the list is made',
    column: (count) => (count === 1 ? 'one column is added' : `${count} columns are added`),
    index: (count) => (count === 1 ? 'one index' : `${count} indexes`),
    choices: (count) => (count === 1 ? 'choices are added in one column' : `choices are added in ${count} columns`),
    rule: () => 'rules for versions, folders and equal values',
    look: () => 'name and view',
    rights: (count) => (count === 1 ? 'one right' : `${count} rights`),
  },
  group: (role) => `the group “${role}”`,
  level: 'permission level',
  data: {
    narrowLevel:
      'The level “Råderum – Styre steder” loses the right to manage the whole site, which an earlier edition gave it by mistake',
    claimNumbers:
      'The numbers of older proposals are entered into “Forslagsnumre”, so that none of them can be given again',
    lieInPlaces:
      'Proposals and MED-drøftelser from before rights by place are put where they belong; groups and places that are missing are made',
  },
  version: 'The edition is noted on the site at the end',
  step: (list, what, column) => (column === undefined ? `${list}: ${what}` : `${list}: ${what} “${column}”`),
  kinds: {
    list: 'makes the list',
    column: 'adds the column',
    index: 'indexes',
    choices: 'adds choices in',
    rule: 'sets rules',
    look: 'sets name and view',
    rights: 'gives rights',
  },
  rights: {
    manageLists: 'Manage Lists',
    managePermissions: 'Manage Permissions',
    manageWeb: 'Manage Web Site',
  },
};
