/** What the check of operation reads, before anybody judges it. Counts and settings alone: of people it reads how many. */
import type { Asked, OwnLevelName } from './health';
import type { SetUpProblem, SetUpStep } from './setUp';
import type { ListName, Role } from './viewer';

export interface ListReading {
  /** Guid. */
  readonly id: string;
  /** undefined: the bilag, and the settings. */
  readonly name: ListName | undefined;
  /** As in the schema. */
  readonly title: string;
  readonly items: number;
  /** undefined where the list keeps none by design. */
  readonly versions: { readonly kept: boolean; readonly limit: number } | undefined;
  readonly ownRights: boolean;
  /** Its items are commented with SharePoint's own comments. */
  readonly needsComments: boolean;
  readonly commentsDisabled: boolean;
  readonly approval: boolean;
  readonly checkOut: boolean;
  readonly validation: boolean;
  /** Everybody should meet their own items only, by a rule that search does not know; undefined: not in this list. */
  readonly ownItems: { readonly only: boolean; readonly searchable: boolean } | undefined;
  /** Its items should lie in folders with rights of their own; undefined: not in this list. */
  readonly places: { readonly folders: boolean } | undefined;
  /** Titles of columns that are none of ours and must be filled in. */
  readonly requiredForeign: Asked<readonly string[]>;
}

export interface GroupReading {
  readonly title: string;
  /** undefined: the group of an area, a package or a committee. */
  readonly role: Role | undefined;
  readonly members: Asked<number>;
  /** Whoever is in it may let others in. */
  readonly membersEdit: boolean;
}

export interface SiteReadings {
  readonly schemaVersion: number | undefined;
  readonly currentVersion: number;
  /** By how much this computer is ahead of SharePoint, and how sure that is. */
  readonly clock: Asked<{ readonly aheadSeconds: number; readonly withinSeconds: number }>;
  readonly region: Asked<{
    readonly localeId: number;
    /** Minutes from UTC, as a clock shows them: 60 and 120 in Denmark. */
    readonly winter: number;
    readonly summer: number;
  }>;
  readonly recycleBin: Asked<boolean>;
  readonly space: Asked<{ readonly fractionUsed: number; readonly readOnly: boolean }>;
  readonly sharing: Asked<{ readonly outside: boolean; readonly links: boolean; readonly members: boolean }>;
  readonly lists: readonly ListReading[];
  /** Lists of ours that the viewer does not see, where the site says they are there. */
  readonly unseen: readonly string[];
  /** What setting up would do to what the viewer sees, and what stands in its way. */
  readonly steps: readonly SetUpStep[];
  readonly problems: readonly SetUpProblem[];
  /** Whether who may what on the lists was compared too. */
  readonly listRights: Asked<true>;
  readonly levels: Asked<readonly { readonly level: OwnLevelName; readonly narrow: boolean; readonly wide: boolean }[]>;
  readonly groups: Asked<readonly GroupReading[]>;
  readonly viewerRoles: Asked<readonly Role[]>;
}

export interface SurroundingsReadings {
  /** Of the tab's package. */
  readonly version: string;
  /** Whether the server holds another build by now. */
  readonly newerTab: Asked<boolean>;
  /** undefined: a browser without Teams around it. `client`: "desktop", "web", "ios" …; `frame`: "content", "sidePanel" … */
  readonly teams: Asked<{ readonly host: string; readonly client: string; readonly frame: string } | undefined>;
  /** "Edge 131, Windows". */
  readonly program: string;
  readonly language: string;
  readonly online: boolean;
  /** Whether something can be kept in the browser. */
  readonly storage: boolean;
  readonly serviceWorkers: boolean;
  readonly signInWay: 'teams' | 'browser';
  /** The permissions that the token names. */
  readonly scopes: Asked<readonly string[]>;
  /** What daily work asks for, "AllSites.Write". */
  readonly neededScope: string;
  /** The permission for setting up and rights is there without asking. */
  readonly wideGranted: boolean;
  /** Set to another day than the calendar's. */
  readonly demonstration: boolean;
}
