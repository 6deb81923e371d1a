/** What somebody is towards one proposal: the roles they hold in its area, its work package and the committees it touches. */
import { medUdvalgFor } from './guard';
import { wideHolders, type Holder } from './holder';
import type { OrgUnit } from './organisation';
import type { Proposal } from './proposal';
import type { HolderRole } from './permissions';
import type { Viewer } from './viewer';

type ProposalAtHand = Pick<Proposal, 'chefomraadeId' | 'affectedIds' | 'crossCutting' | 'workPackageId'>;

const concerns = (holder: Holder, proposal: ProposalAtHand, units: readonly OrgUnit[]): boolean => {
  if ('workPackageId' in holder) return holder.workPackageId === proposal.workPackageId;
  if (!('unitId' in holder)) return true;
  switch (holder.role) {
    case 'chef':
      return holder.unitId === proposal.chefomraadeId;
    case 'chefgruppe':
    case 'styregruppe':
      return units.some(({ id, coversIds }) => id === holder.unitId && coversIds.includes(proposal.chefomraadeId));
    default:
      return medUdvalgFor(proposal, units).some(({ id }) => id === holder.unitId);
  }
};

/** Every role once. An administrator runs lists and rights, and takes no part in what becomes of a proposal. */
export const standingOf = (
  { roles, holds }: Pick<Viewer, 'roles' | 'holds'>,
  proposal: ProposalAtHand,
  units: readonly OrgUnit[],
): readonly HolderRole[] => [
  ...new Set<HolderRole>([
    'medarbejder',
    ...wideHolders.filter((role) => roles.includes(role)),
    ...holds.filter((holder) => concerns(holder, proposal, units)).map(({ role }) => role),
  ]),
];
