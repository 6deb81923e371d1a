import type { Holder } from './holder';
import type { PersonRef } from './person';

/** The roles of the råderum work. Each is one SharePoint group on the site; a person may have several. */
export const roles = [
  'medarbejder',
  'arbejdsgruppe',
  'chef',
  'direktion',
  'raaderumsgruppe',
  'hovedudvalg',
  'omu',
  'lmu',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** The lists of the site, by the name the code knows them by. */
export const listNames = [
  'rounds',
  'organisation',
  'ideas',
  'workPackages',
  'proposals',
  'milestones',
  'planPoints',
  'medDiscussions',
  'remarks',
  'conversations',
  'drafts',
  'templates',
  'numbers',
] as const;
export type ListName = (typeof listNames)[number];

/** What SharePoint itself says the viewer may do with a list. The tab only explains; SharePoint decides. */
export interface ListRights {
  readonly read: boolean;
  readonly add: boolean;
  readonly edit: boolean;
  readonly remove: boolean;
  readonly manage: boolean;
}

/** Who is looking, from SharePoint's own answer, never from what Teams says. */
export interface Viewer {
  readonly person: PersonRef;
  readonly roles: readonly Role[];
  /** What the viewer holds rights as: roles, and roles in an area, a work package or a committee. */
  readonly holds: readonly Holder[];
  readonly rights: { readonly [List in ListName]: ListRights };
}
