/** What somebody may do in a place by the tables of rights. SharePoint's own answer may be another: then the site is to be mended. */
import { holderKey, type Holding } from './holder';
import { placeRights, type PlaceRight } from './permissions';
import type { Viewer } from './viewer';

/** Whoever has a role at all is an employee; administrators hold everything. */
export const heldRight = (
  { roles, holds }: Pick<Viewer, 'roles' | 'holds'>,
  holdings: readonly Holding[],
): PlaceRight => {
  if (roles.includes('administrator')) return 'write';
  const held = new Set([...holds.map(holderKey), ...(roles.length > 0 ? ['medarbejder'] : [])]);
  const rights = holdings.filter(({ holder }) => held.has(holderKey(holder))).map(({ right }) => right);
  return placeRights.findLast((right) => right !== 'none' && rights.includes(right)) ?? 'none';
};
