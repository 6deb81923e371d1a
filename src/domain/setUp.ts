/**
 * Setting a site up, as it is told to the administrator who does it: what is to be done, what stands in the way. Lists and columns
 * by their Danish titles.
 */
import type { Role } from './viewer';

/** `rule`: versions, folders, own items only, values once. `look`: names and the columns that the list's view shows. */
export const listStepKinds = ['list', 'column', 'index', 'choices', 'rule', 'look', 'rights'] as const;
export type ListStepKind = (typeof listStepKinds)[number];

/** What an upgrade changes in rows and levels of the site, once. */
export type DataStepName = 'narrowLevel' | 'claimNumbers' | 'lieInPlaces';

export type SetUpStep =
  | { readonly kind: 'group'; readonly role: Role }
  | { readonly kind: 'level' }
  | { readonly kind: ListStepKind; readonly list: string; readonly column?: string }
  /** Of an upgrade: goes through rows that are there. */
  | { readonly kind: 'data'; readonly name: DataStepName }
  | { readonly kind: 'version' };

/** The lists of a site beside those this edition of the tab knows; unknown: never set up, or not for the viewer's eyes. */
export type SiteAge = 'same' | 'older' | 'newer' | 'unknown';

export const ageOfSite = (version: number | undefined, current: number): SiteAge => {
  if (version === undefined) return 'unknown';
  if (version === current) return 'same';
  return version < current ? 'older' : 'newer';
};

/** By SharePoint's names, what setting a site up takes. */
export type SetUpRight = 'manageLists' | 'managePermissions' | 'manageWeb';

/** What only a person can judge. Nothing is done to a site while there is one. */
export type SetUpProblem =
  /** Somebody else's list stands at the address of one of ours. */
  | { readonly kind: 'foreignList'; readonly list: string; readonly address: string; readonly title: string }
  /** A column of ours was made anew as something else. SharePoint's word for what it is. */
  | { readonly kind: 'columnType'; readonly list: string; readonly column: string; readonly found: string }
  /** A column of ours names things of another list than it should. */
  | { readonly kind: 'columnTarget'; readonly list: string; readonly column: string }
  /** A newer edition of the tab has set the site up: this one knows less than the site. */
  | { readonly kind: 'newerSite'; readonly version: number }
  /** The list lies in the site's recycle bin: a new one would be empty, and stand in the way of bringing it back. */
  | { readonly kind: 'binnedList'; readonly list: string }
  /** What is written to it SharePoint passes over. */
  | { readonly kind: 'columnLocked'; readonly list: string; readonly column: string }
  /** People have given the column or the list a rule of their own, by which SharePoint may refuse what the tab saves. */
  | { readonly kind: 'columnRule'; readonly list: string; readonly column: string }
  | { readonly kind: 'listRule'; readonly list: string }
  /** What is saved is hidden from others until somebody approves it, or checks it in. */
  | { readonly kind: 'approval' | 'checkOut'; readonly list: string }
  /** SharePoint makes no index on a list of so many items. */
  | { readonly kind: 'tooBigToIndex'; readonly list: string; readonly column: string; readonly items: number }
  /** Read-only for everybody, its owners too: by the administrators of the tenant, or a policy. */
  | { readonly kind: 'siteLocked' }
  /** Of whoever looks. */
  | { readonly kind: 'missingRights'; readonly rights: readonly SetUpRight[] }
  /** Somebody else is setting the site up. `since`: an instant, ISO. */
  | { readonly kind: 'underWay'; readonly by: string; readonly since: string };

export interface SetUpPlan {
  /** The site's own. */
  readonly title: string;
  /** Of the lists, as it was noted when they were set up; undefined: never, or not to the end. */
  readonly version: number | undefined;
  /** What this edition of the tab brings a site to. */
  readonly currentVersion: number;
  readonly steps: readonly SetUpStep[];
  /** Columns among them that were there before and have been deleted: they come back empty. "Idéer: Begrundelse" */
  readonly lostColumns: readonly string[];
  readonly problems: readonly SetUpProblem[];
}

export interface SetUpProgress {
  readonly step: SetUpStep;
  /** Steps begun, this one among them. */
  readonly done: number;
  readonly of: number;
  /** How far a step has come that goes through rows. */
  readonly items?: { readonly done: number; readonly of: number };
}
