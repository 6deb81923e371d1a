/** For which bodies somebody may remark on a proposal. */
import { holderKey, wideHolders, type Holder } from './holder';
import type { OrgUnit } from './organisation';
import { commentRights, rightsPhaseOf } from './permissions';
import { placeOf } from './place';
import type { Proposal } from './proposal';
import { remarkHoldingsOf } from './remarkPlace';
import type { Viewer } from './viewer';

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
