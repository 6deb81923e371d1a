/**
 * Bemærkning: what somebody says of a proposal who may not edit it (K in the table of domain.md, section 5). It stands as it was
 * sent: nobody edits it, and it stays in the place where the proposal lay when it was written (decision 0017).
 */
import type { ProposalId, RemarkId } from './ids';
import type { PersonRef } from './person';
import type { RoundKey } from './round';

export interface Remark {
  readonly id: RemarkId;
  readonly key: string;
  readonly round: RoundKey;
  /** The proposal's title when it was written. */
  readonly title: string;
  readonly proposalId: ProposalId;
  /** Plain text as sent. */
  readonly text: string;
  /** A body's name as it was then, "OMU Social"; empty: på egne vegne. */
  readonly onBehalfOf: string;
  readonly author: PersonRef | undefined;
  /** ISO 8601 instant in UTC. */
  readonly createdAt: string;
}

export type RemarkInput = Pick<Remark, 'round' | 'title' | 'proposalId' | 'text' | 'onBehalfOf'>;

/** In characters: a page and a half. A committee's udtalelse has a place of its own, the MED-drøftelse. */
export const longestRemark = 4_000;

/** What SharePoint lets the viewer do where the proposal lies now; `noPlace`: nobody can, until the rights are mended. */
export type RemarkStanding = 'mayAdd' | 'mayOnlyRead' | 'noPlace';

/** Of two with one key, the first: the second came of an answer that was late. In the order they were written. */
export const onceEach = (remarks: readonly Remark[]): readonly Remark[] => {
  const first = new Map<string, Remark>();
  for (const remark of remarks.toSorted((a, b) => a.id - b.id))
    if (!first.has(remark.key)) first.set(remark.key, remark);
  return [...first.values()].toSorted((a, b) => a.createdAt.localeCompare(b.createdAt) || a.id - b.id);
};
