/** On a proposal's page, who can see and edit it, and why. */
import type { OrgUnit } from '../../../../domain/organisation';
import type { Proposal } from '../../../../domain/proposal';
import type { WorkPackage } from '../../../../domain/workPackage';
import { WhoTable } from '../../../components/WhoTable';
import { useRound } from '../../../data/queries';
import { RightsLink } from '../../../shell/RightsLink';
import { rightsText } from '../../../text/parts/rights';
import { useTextOf } from '../../../text/partText';
import { whoView } from './whoView';

interface WhoMaySeeProps {
  readonly proposal: Proposal;
  readonly units: readonly OrgUnit[];
  readonly workPackages: readonly WorkPackage[];
}

export function WhoMaySee({ proposal, units, workPackages }: WhoMaySeeProps) {
  const words = useTextOf(rightsText);
  const round = useRound();
  const isClosed = round.status === 'closed';
  const { phase, rows } = whoView(proposal, { units, workPackages, isClosed });
  return (
    <WhoTable
      title={words.who.title}
      because={isClosed ? words.who.archived : words.who.because(words.who.phases[phase])}
      caption={words.who.caption}
      heads={[words.who.holder, words.who.right]}
      rows={rows.map(({ key, role, name, right }) => ({
        key,
        who: name === '' ? words.who.holders[role] : words.who.named(words.who.holders[role], name),
        can: words.who.rights[right],
      }))}
    >
      {words.who.administrators} <RightsLink />
    </WhoTable>
  );
}
