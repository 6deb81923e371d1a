import type { MedDiscussionId, ProposalId } from './ids';

/** What can be commented on: the items whose lists have SharePoint's own comments. */
export type CommentTarget =
  { readonly on: 'proposal'; readonly id: ProposalId } | { readonly on: 'medDiscussion'; readonly id: MedDiscussionId };

/** Longest comment we send, in characters. SharePoint's own figure is not public (facts/sharepoint.md, section 2). */
export const longestComment = 2000;

export interface Comment {
  readonly id: string;
  /** Plain text as typed; SharePoint's entity encoding is undone. */
  readonly text: string;
  readonly author: { readonly name: string; readonly email: string };
  /** ISO 8601 instant in UTC. */
  readonly createdAt: string;
  /** Whether the viewer wrote it (own comments may be deleted). */
  readonly isOwn: boolean;
}
