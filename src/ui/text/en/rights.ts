import type { HolderRole, PlaceRight, RightsPhase } from '../../../domain/permissions';
import type { PlacedList } from '../../../domain/rightsFinding';
import type { rightsText as da } from '../da/rights';

const holders: Record<HolderRole, string> = {
  medarbejder: 'All employees',
  raaderumsgruppe: 'The råderum group',
  direktion: 'The executive board',
  hovedudvalg: 'The main MED committee',
  arbejdsgruppe: 'The working group',
  chef: 'The head',
  chefgruppe: "The heads' group",
  styregruppe: 'The steering group',
  omu: 'Area MED',
  lmu: 'Local MED',
};
const rights: Record<Exclude<PlaceRight, 'none'>, string> = {
  read: 'can read',
  add: 'can read, and can hand a proposal over here',
  write: 'can read, edit and comment',
};
const phases: Record<RightsPhase, string> = {
  writing: 'it is being written and reported',
  collecting: 'it is with the råderum group and the executive board',
  released: 'it is released to MED and on its way through the committees',
  public: 'it is in the catalogue and open to all employees',
  carriedOut: 'it is being carried out',
};
const permissions: Readonly<Record<number, string>> = {
  1: 'seeing items',
  2: 'adding items',
  3: 'editing items',
  4: 'deleting items',
  5: 'approving items',
  8: 'deleting versions',
  9: 'seeing what others have sent in',
  12: 'managing lists',
  26: 'giving rights',
  31: 'managing the site',
  63: 'seeing who has rights',
};
const lists: Record<PlacedList, string> = {
  proposals: 'Proposals',
  medDiscussions: 'MED discussions',
  remarks: 'Remarks',
  bilag: 'Attachments',
};

export const rightsText: typeof da = {
  who: {
    title: 'Who can see and edit the proposal and its attachments?',
    titles: {
      ideas: 'Who can see and edit the idea?',
      planPoints: 'Who can see and edit the point?',
      milestones: 'Who can see and edit the milestone?',
      medDiscussions: 'Who can see and edit the MED discussion?',
    },
    lists: {
      ideas: 'Whoever sent an idea in can see it; other employees cannot. Those who sort ideas see all of them.',
      planPoints: 'The rights hold for the whole plan, not for a single point.',
      milestones: 'The rights hold for the whole timeline, not for a single milestone.',
      medDiscussions:
        'The discussion lies with its MED committee: the committee writes, and so do those who answer it.',
    },
    ownOnly: 'can send ideas in, and see and edit their own',
    levels: {
      read: 'can read',
      contribute: 'can read and edit',
      steer: 'can read and edit',
      oversee: 'can read and edit all',
      full: 'can read and edit everything',
    },
    because: (phase) => `This holds while ${phase}.`,
    phases,
    archived: 'The round is closed: everybody who had access can still read, and nobody can edit.',
    administrators: 'Administrators and the owners of the site can see and edit everything.',
    caption: 'Who, and what they can do',
    holder: 'Who',
    right: 'Can',
    holders,
    named: (holder, name) => `${holder}: ${name}`,
    rights,
    andRemarks: ', and can write remarks',
    loading: 'Fetching areas and work packages …',
  },
  mayNotEdit: (stage, who) =>
    `You can read, not edit: the proposal stands as “${stage}”. At present it can be edited by: ${who}.`,
  refused:
    'You can read, not edit: SharePoint does not let you edit the proposal, though you should be able to. Ask an administrator to mend the rights.',
  misplaced: {
    title: 'The proposal is not where it belongs',
    body: 'A move was interrupted, or the place has not been made yet. So others can see the proposal than its stage and areas say. Nothing is lost. If it cannot be put in place here, an administrator can do it by mending the rights.',
    mend: 'Put it in place',
    mending: 'Putting it in place …',
  },
  page: {
    back: 'Getting started',
    toMembers: 'Persons and roles',
    open: 'Compare and mend rights',
    title: 'Rights',
    description: 'Compare the site with the rules of who may do what, and mend what differs.',
    checking: 'Asking SharePoint whether you can mend rights …',
    compare: 'Compare',
    comparing: 'Comparing groups, lists, places and where each proposal lies …',
    mend: 'Mend rights',
    mending: (done, of) => `Mending: ${done} of ${of}`,
    begun: 'Mending …',
    allRight: 'Everything is as it should be',
    allRightBody: 'Groups, lists, places and proposals agree with the rules.',
    found: (count) => (count === 1 ? 'There is one difference' : `There are ${count} differences`),
    foundBody:
      'Mending makes what is missing, takes away what is too much, and moves what lies wrong. Nothing is deleted.',
    left: 'This could not be mended',
    noAccess: 'Administrators only',
    noAccessBody:
      'Here the site is compared with the rules, and what differs is mended. Only administrators and the owners of the site can. If you lack access to something, ask one of them to mend the rights, or to put you into the right group.',
    explanation:
      'Proposals get their rights from the place they lie in: round, phase, area and work package. Who belongs to an area, a committee or a working group is decided by the groups of the site: put persons in under “Persons and roles”, or into the group “Råderum – Chef …”, “… OMU …” and so on on SharePoint’s own page, then mend the rights.',
    kinds: {
      levelNarrow: 'Permission levels that give too little',
      levelWide: 'Permission levels that give more than they should',
      groupMissing: 'Groups that are missing',
      notInRole: "People missing from the role's group",
      membersHidden: 'Groups whose members only the owners of the site can see and compare',
      listWrong: 'Lists with wrong rights',
      placeMissing: 'Places that are missing',
      placeWrong: 'Places with wrong rights',
      ownRights: 'Shared by themselves, with other rights than those of the place',
      misplaced: 'Lying in the wrong place',
    },
    lists,
    levelNarrow: (level, names) => `The level “${level}” lacks: ${names}`,
    levelWide: (level, names) =>
      `The level “${level}” also gives: ${names}. Somebody has widened it. Mending takes that from everybody who has the level; if they are to keep it, give them another level first.`,
    permissions,
    otherPermission: (kind) => `SharePoint's permission no. ${kind}`,
    leftForOwners: 'Groups and permission levels belong to the site: ask one of its owners to mend the rights.',
    notInRole: (person, role) => `${person} is in the group of an area, but not as “${role}”`,
    list: (name) => `The list “${name}”`,
    inherits: 'has the rights of the site instead of its own',
    showsAll: 'shows everybody what others have sent in or written',
    place: (list, place) => `${list}, place ${place}`,
    lacking: (names) => `missing: ${names}`,
    tooMuch: (names) => `too much: ${names}`,
    opens: 'will be moved to where more people can see it: look that its stage is right before you mend',
    item: (list, title) => `${list}: ${title}`,
  },
};
