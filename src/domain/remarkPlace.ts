/** The places of remarks: named like those of the proposals. Who may comment adds one there, who reads the proposal reads them. */
import type { Holding } from './holder';
import type { OrgUnit } from './organisation';
import { commentRights } from './permissions';
import { holdingsOf, type Place } from './place';

/** Nobody edits: not even those who may edit the proposal, who have SharePoint's own comments. */
export const remarkHoldingsOf = (place: Place, units: readonly OrgUnit[]): readonly Holding[] =>
  holdingsOf(place, units).map(({ holder }) => ({
    holder,
    right: commentRights[holder.role][place.phase] ? 'add' : 'read',
  }));
