/** Where a new proposal begins: where whoever makes it may write. */
import { holderKey, type Holder } from './holder';
import type { OrgUnit } from './organisation';
import { holdingsOf, placeOf } from './place';
import type { Proposal } from './proposal';
import type { Stage } from './stage';

type Begun = Pick<Proposal, 'round' | 'chefomraadeId' | 'affectedIds' | 'workPackageId'>;

const mayWriteAt = (stage: Stage, proposal: Begun, holds: readonly Holder[], units: readonly OrgUnit[]): boolean => {
  const held = new Set(holds.map(holderKey));
  const holdings = holdingsOf(placeOf({ ...proposal, stage }), units);
  return holdings.some(({ holder, right }) => right === 'write' && held.has(holderKey(holder)));
};

/**
 * An idea, or in its arbejdspakke, for those of the area; at råderumsgruppen for whoever writes there alone (a proposal that
 * a committee has asked for, say). Whoever may write in neither is told so by SharePoint.
 */
export const firstStage = (proposal: Begun, holds: readonly Holder[], units: readonly OrgUnit[]): Stage => {
  const own = proposal.workPackageId === undefined ? 'idea' : 'workPackage';
  if (mayWriteAt(own, proposal, holds, units)) return own;
  return mayWriteAt('raaderumsgruppen', proposal, holds, units) ? 'raaderumsgruppen' : own;
};
