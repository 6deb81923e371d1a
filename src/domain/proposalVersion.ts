/** What a proposal was like before each change, as SharePoint keeps it. */
import type { Proposal } from './proposal';

export interface ProposalVersion {
  /** SharePoint's number of it, "14.0". A decision's `presented` is such a label. */
  readonly label: string;
  readonly isCurrent: boolean;
  /** As it was then: `modifiedBy` and `modifiedAt` say who made this version, and when. */
  readonly proposal: Proposal;
}

/** A version that cannot be read: a choice since renamed, a chefområde since deleted. Shown, never swallowed. */
export interface VersionProblem {
  readonly label: string;
  /** The Danish column title. */
  readonly column: string;
  readonly found: string;
}

export interface ProposalVersions {
  /** Newest first; the first is how the proposal is now. */
  readonly versions: readonly ProposalVersion[];
  readonly problems: readonly VersionProblem[];
}
