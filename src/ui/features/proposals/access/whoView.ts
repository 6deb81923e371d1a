/** Who holds what on a proposal, and why: the table of rights put into rows a person can read. */
import { archived, type Holder, type Holding } from '../../../../domain/holder';
import type { OrgUnit } from '../../../../domain/organisation';
import { holdingsOf, placeOf } from '../../../../domain/place';
import type { Proposal } from '../../../../domain/proposal';
import { commentRights, rightsPhaseOf, type HolderRole, type RightsPhase } from '../../../../domain/permissions';
import type { WorkPackage } from '../../../../domain/workPackage';

interface WhoRow {
  readonly key: string;
  readonly role: HolderRole;
  /** The area, package or committee; empty for those there is one of. */
  readonly name: string;
  readonly right: Holding['right'];
  /** Says something of it without editing it: adds remarks. */
  readonly remarks: boolean;
}

interface WhoView {
  readonly phase: RightsPhase;
  readonly rows: readonly WhoRow[];
}

interface Around {
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly Pick<WorkPackage, 'id' | 'title'>[];
  readonly isClosed: boolean;
}

/** Those who can do most come first. */
const order = ['write', 'add', 'read'] as const;

export const whoView = (
  proposal: Pick<Proposal, 'round' | 'stage' | 'chefomraadeId' | 'affectedIds' | 'workPackageId'>,
  { units, workPackages, isClosed }: Around,
): WhoView => {
  const nameOf = (holder: Holder): string => {
    if ('unitId' in holder) return units.find(({ id }) => id === holder.unitId)?.shortName ?? '';
    return 'workPackageId' in holder ? (workPackages.find(({ id }) => id === holder.workPackageId)?.title ?? '') : '';
  };
  const phase = rightsPhaseOf(proposal.stage);
  const open = holdingsOf(placeOf(proposal), units);
  const holdings = isClosed ? archived(open) : open;
  const rows = holdings.map(({ holder, right }, index) => ({
    key: `${holder.role}-${index}`,
    role: holder.role,
    name: nameOf(holder),
    right,
    remarks: !isClosed && right !== 'write' && commentRights[holder.role][phase],
  }));
  return {
    phase,
    rows: rows.toSorted((a, b) => order.indexOf(a.right) - order.indexOf(b.right)),
  };
};
