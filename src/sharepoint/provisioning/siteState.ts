import type { SetUpProblem, SetUpRight } from '../../domain/setUp';
import type { Role } from '../../domain/viewer';
import type { LevelGap, Levels } from '../rights/levels';
import type { DataStep } from './dataSteps';

export interface ColumnState {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly id: string;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
  readonly readOnly: boolean;
  /** A rule of people's own for what it may hold. */
  readonly hasRule: boolean;
  /** Guid of the list a lookup points at. */
  readonly lookupList: string | undefined;
}

export interface ListState {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly template: number;
  readonly versioning: boolean;
  /** SharePoint's ReadSecurity and WriteSecurity both say: own items only. */
  readonly ownItemsOnly: boolean;
  /** Folders may be made in it. */
  readonly folders: boolean;
  readonly items: number;
  readonly hasRule: boolean;
  readonly needsApproval: boolean;
  readonly needsCheckOut: boolean;
  readonly columns: readonly ColumnState[];
  /** Of the view that people meet first; undefined where somebody deleted it. */
  readonly viewColumns: readonly string[] | undefined;
  /** Level ids by the group or person they are given to; undefined while the list inherits the site's rights. */
  readonly assignments: ReadonlyMap<number, readonly number[]> | undefined;
}

/** What there is on the site, as far as it concerns us. */
export interface SiteState {
  readonly title: string;
  /** What the settings list says was set up; undefined before the first time is through. */
  readonly schemaVersion: number | undefined;
  /** Those an upgrade has still to do. */
  readonly dataSteps: readonly DataStep[];
  /** Somebody else sets the site up at this moment. */
  readonly underWay: Extract<SetUpProblem, { kind: 'underWay' }> | undefined;
  /** By the last part of the address. Only lists of ours, or in the place of ours. */
  readonly lists: ReadonlyMap<string, ListState>;
  /** Titles of lists in the site's recycle bin, lower case; looked for where one of ours is missing. */
  readonly binned: ReadonlySet<string>;
  /** Nothing on the site can be changed; then nothing else was read. */
  readonly locked: boolean;
  /** What whoever looks lacks; then nothing else was read. */
  readonly missingRights: readonly SetUpRight[];
  /** Titles of all lists of the site, lower case: two lists cannot have the same. */
  readonly takenTitles: ReadonlySet<string>;
  readonly groups: ReadonlyMap<Role, number>;
  /** The site's own group of owners, who keep their rights on every list. */
  readonly owners: number | undefined;
  readonly levels: Levels;
  /** Levels of ours that hold other rights than they are made for. */
  readonly levelGaps: readonly LevelGap[];
}
