/** Below an idea, a plan point, a milestone or a MED-drøftelse: who can see and edit it, and why, as the tables of rights say. */
import { archived, type Holder } from '../../domain/holder';
import { listPermissions } from '../../domain/listPermissions';
import { medHoldingsOf, type MedPlace } from '../../domain/medPlace';
import type { OrgUnit } from '../../domain/organisation';
import { roles } from '../../domain/viewer';
import { WhoTable } from '../components/WhoTable';
import { useRound } from '../data/queries';
import { rightsText } from '../text/parts/rights';
import { useTextOf } from '../text/partText';
import { useText } from '../text/useText';
import { RightsLink } from './RightsLink';

/** Each with the rights of its whole list. */
export function WhoMayInList({ list }: { readonly list: 'ideas' | 'planPoints' | 'milestones' }) {
  const { who } = useTextOf(rightsText);
  const { common } = useText();
  const rows = roles.flatMap((role) => {
    const level = listPermissions[list][role];
    if (level === 'none') return [];
    const can = list === 'ideas' && level === 'contribute' ? who.ownOnly : who.levels[level];
    return [{ key: role, who: common.roles[role], can }];
  });
  return (
    <WhoTable
      title={who.titles[list]}
      because={who.lists[list]}
      caption={who.caption}
      heads={[who.holder, who.right]}
      rows={rows}
    >
      {who.administrators} <RightsLink />
    </WhoTable>
  );
}

interface WhoMayMedProps {
  readonly place: MedPlace;
  readonly units: readonly OrgUnit[];
}

/** By the place of its committee. */
export function WhoMayMed({ place, units }: WhoMayMedProps) {
  const { who } = useTextOf(rightsText);
  const isClosed = useRound().status === 'closed';
  const holdings = medHoldingsOf(place, units);
  const nameOf = (holder: Holder): string => {
    const label = who.holders[holder.role];
    const unit = 'unitId' in holder ? units.find(({ id }) => id === holder.unitId) : undefined;
    return unit === undefined ? label : who.named(label, unit.shortName);
  };
  const rows = (isClosed ? archived(holdings) : holdings).map(({ holder, right }, index) => ({
    key: `${holder.role}-${index}`,
    who: nameOf(holder),
    can: who.rights[right],
  }));
  return (
    <WhoTable
      title={who.titles.medDiscussions}
      because={isClosed ? who.archived : who.lists.medDiscussions}
      caption={who.caption}
      heads={[who.holder, who.right]}
      rows={rows}
    >
      {who.administrators} <RightsLink />
    </WhoTable>
  );
}
