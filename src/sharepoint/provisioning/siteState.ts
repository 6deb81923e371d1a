import type { Role } from '../../domain/viewer';
import type { LevelGap, Levels } from '../rights/levels';

export interface ColumnState {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  readonly id: string;
  readonly indexed: boolean;
  readonly unique: boolean;
  readonly choices: readonly string[];
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
  readonly columns: readonly ColumnState[];
  readonly viewColumns: readonly string[];
  /** Level ids by the group or person they are given to; undefined while the list inherits the site's rights. */
  readonly assignments: ReadonlyMap<number, readonly number[]> | undefined;
}

/** What there is on the site, as far as it concerns us. */
export interface SiteState {
  readonly title: string;
  /** What the settings list says was set up; undefined before the first time is through. */
  readonly schemaVersion: number | undefined;
  /** By the last part of the address. Only lists of ours, or in the place of ours. */
  readonly lists: ReadonlyMap<string, ListState>;
  /** Titles of all lists of the site, lower case: two lists cannot have the same. */
  readonly takenTitles: ReadonlySet<string>;
  readonly groups: ReadonlyMap<Role, number>;
  /** The site's own group of owners, who keep their rights on every list. */
  readonly owners: number | undefined;
  readonly levels: Levels;
  /** Levels of ours that hold other rights than they are made for. */
  readonly levelGaps: readonly LevelGap[];
}
