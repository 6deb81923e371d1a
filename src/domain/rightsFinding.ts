/** What "Ret rettigheder" finds when it compares the site with the table of rights. Each is mended by itself. */
import type { Holder } from './holder';
import type { Role } from './viewer';

/** The lists whose items lie in places. */
export type PlacedList = 'proposals' | 'medDiscussions' | 'bilag';

export type RightsFinding =
  /** An area, a package or a committee has no group yet; `name` is the unit's. */
  | { readonly kind: 'groupMissing'; readonly holder: Holder; readonly name: string }
  /** In the group of an area, but not in that of the role, by which rounds and organisation are read. */
  | { readonly kind: 'notInRole'; readonly person: string; readonly role: Role }
  | { readonly kind: 'placeMissing'; readonly list: PlacedList; readonly place: string }
  /** Names of groups and persons who may less, or more, than the table says. */
  | {
      readonly kind: 'placeWrong';
      readonly list: PlacedList;
      readonly place: string;
      readonly lacking: readonly string[];
      readonly tooMuch: readonly string[];
    }
  /** It lies where its stage, area or package no longer belongs; of bilag, the folder of the proposal that `itemId` names. */
  | { readonly kind: 'misplaced'; readonly list: PlacedList; readonly title: string; readonly itemId: number };

export type RightsReport = (done: number, of: number) => void;
