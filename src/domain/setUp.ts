/**
 * Setting a site up, as it is told to the administrator who does it: what is to be done, what stands in the way. Lists and columns
 * by their Danish titles.
 */
import type { Role } from './viewer';

/** `rule`: versions, folders, own items only, values once. `look`: names and the columns that the list's view shows. */
export const listStepKinds = ['list', 'column', 'index', 'choices', 'rule', 'look', 'rights'] as const;
export type ListStepKind = (typeof listStepKinds)[number];

export type SetUpStep =
  | { readonly kind: 'group'; readonly role: Role }
  | { readonly kind: 'level' }
  | { readonly kind: ListStepKind; readonly list: string; readonly column?: string }
  | { readonly kind: 'version' };

/** What only a person can judge. Nothing is done to a site while there is one. */
export type SetUpProblem =
  /** Somebody else's list stands at the address of one of ours. */
  | { readonly kind: 'foreignList'; readonly list: string; readonly address: string; readonly title: string }
  /** A column of ours was made anew as something else. SharePoint's word for what it is. */
  | { readonly kind: 'columnType'; readonly list: string; readonly column: string; readonly found: string }
  /** A column of ours names things of another list than it should. */
  | { readonly kind: 'columnTarget'; readonly list: string; readonly column: string }
  /** A newer edition of the tab has set the site up: this one knows less than the site. */
  | { readonly kind: 'newerSite'; readonly version: number };

export interface SetUpPlan {
  /** The site's own. */
  readonly title: string;
  /** Of the lists, as it was noted when they were set up; undefined: never, or not to the end. */
  readonly version: number | undefined;
  /** What this edition of the tab brings a site to. */
  readonly currentVersion: number;
  readonly steps: readonly SetUpStep[];
  readonly problems: readonly SetUpProblem[];
}

export interface SetUpProgress {
  readonly step: SetUpStep;
  /** Steps begun, this one among them. */
  readonly done: number;
  readonly of: number;
}
