/** What "Ret rettigheder" finds when it compares the site with the table of rights. Each is mended by itself. */
import type { Holder } from './holder';
import type { Role } from './viewer';

/** The lists whose items lie in places. */
export type PlacedList = 'proposals' | 'medDiscussions' | 'bilag' | 'remarks';

export type RightsFinding =
  /** A permission level of ours holds too little; `rights` by SharePoint's numbers (SP.PermissionKind). */
  | { readonly kind: 'levelNarrow'; readonly name: string; readonly rights: readonly number[] }
  /** It holds more than it is made for. Somebody may have meant it, so this is said by itself before it is taken away. */
  | { readonly kind: 'levelWide'; readonly name: string; readonly rights: readonly number[] }
  /** An area, a package or a committee has no group yet; `name` is the unit's. */
  | { readonly kind: 'groupMissing'; readonly holder: Holder; readonly name: string }
  /** In the group of an area, but not in that of the role, by which rounds and organisation are read. */
  | { readonly kind: 'notInRole'; readonly person: string; readonly role: Role }
  /** SharePoint does not show the viewer who is in these groups, so nothing is known of that. */
  | { readonly kind: 'membersHidden'; readonly groups: readonly string[] }
  /** A list as a whole: by its name on the site, and the roles that may less, or more, on it than the table says. */
  | {
      readonly kind: 'listWrong';
      readonly list: string;
      /** It has the rights of the site. */
      readonly inherits: boolean;
      /** Everybody meets what others have sent in, where each should see their own. */
      readonly showsAll: boolean;
      readonly lacking: readonly Role[];
      readonly tooMuch: readonly Role[];
    }
  | { readonly kind: 'placeMissing'; readonly list: PlacedList; readonly place: string }
  /** Names of groups and persons who may less, or more, than the table says. */
  | {
      readonly kind: 'placeWrong';
      readonly list: PlacedList;
      readonly place: string;
      readonly lacking: readonly string[];
      readonly tooMuch: readonly string[];
    }
  /** It has rights of its own, other than those of its place: somebody has shared it. */
  | { readonly kind: 'ownRights'; readonly list: PlacedList; readonly title: string; readonly itemId: number }
  /** It lies where its stage, area or package no longer belongs; of bilag, the folder of the proposal that `itemId` names. */
  | {
      readonly kind: 'misplaced';
      readonly list: PlacedList;
      readonly title: string;
      readonly itemId: number;
      /**
       * Where it belongs more may see it. Whoever may edit an item may write its stage past the tab, so whoever mends looks
       * at the stage first.
       */
      readonly opens?: true;
    };

/** Mended by the owners of the site alone: levels and groups are the site's, places the lists'. */
export const ownersFindings = [
  'levelNarrow',
  'levelWide',
  'groupMissing',
  'notInRole',
  'membersHidden',
] as const satisfies readonly RightsFinding['kind'][];

export type RightsReport = (done: number, of: number) => void;
