/**
 * Bemærkning: what somebody says of a proposal who may not edit it (K in the table of domain.md, section 5). It stands as it was
 * sent: nobody edits it, and it stays in the place where the proposal lay when it was written (decision 0017).
 */
import { holderKey, wideHolders, type Holder } from './holder';
import type { ProposalId, RemarkId } from './ids';
import type { OrgUnit } from './organisation';
import { commentRights, rightsPhaseOf } from './permissions';
import type { PersonRef } from './person';
import { placeOf } from './place';
import type { Proposal } from './proposal';
import { remarkHoldingsOf } from './remarkPlace';
import type { RoundKey } from './round';
import type { Viewer } from './viewer';

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

/** What the viewer may speak for, of those who may remark on the proposal where it is now. Themselves they always may. */
export const speaksFor = (
  { roles, holds }: Pick<Viewer, 'roles' | 'holds'>,
  proposal: Pick<Proposal, 'round' | 'stage' | 'chefomraadeId' | 'affectedIds' | 'workPackageId'>,
  units: readonly OrgUnit[],
): readonly Holder[] => {
  const phase = rightsPhaseOf(proposal.stage);
  const own = new Set([...wideHolders.filter((role) => roles.includes(role)), ...holds.map(holderKey)]);
  return remarkHoldingsOf(placeOf(proposal), units)
    .map(({ holder }) => holder)
    .filter((holder) => commentRights[holder.role][phase] && own.has(holderKey(holder)));
};
