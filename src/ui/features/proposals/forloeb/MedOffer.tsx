/** A released proposal on which MED-udvalg have not been asked: said where it was released, with the way to ask them. */
import { Button } from '@fluentui/react-components';
import type { MedDiscussion } from '../../../../domain/medDiscussion';
import { isBeforeMed, mayStart, wantedMedOf } from '../../../../domain/medStart';
import type { OrgUnit } from '../../../../domain/organisation';
import type { Proposal } from '../../../../domain/proposal';
import type { Viewer } from '../../../../domain/viewer';
import { ProblemBar } from '../../../components/ProblemBar';
import { useAddress } from '../../../data/address';
import { useRound } from '../../../data/queries';
import { medStartText } from '../../../text/parts/medStart';
import { useTextOf } from '../../../text/partText';
import { orList } from './guardWords';

interface MedOfferProps {
  readonly proposal: Proposal;
  readonly units: readonly OrgUnit[];
  readonly viewer: Viewer;
  /** Of the round. */
  readonly discussions: readonly MedDiscussion[];
}

export function MedOffer({ proposal, units, viewer, discussions }: MedOfferProps) {
  const words = useTextOf(medStartText);
  const { href } = useAddress();
  const round = useRound();
  if (round.status === 'closed' || !isBeforeMed(proposal)) return null;
  const missing = wantedMedOf(proposal, { round: round.key, units, viewer, discussions }).filter(mayStart);
  if (missing.length === 0) return null;
  return (
    <ProblemBar
      intent="info"
      title={words.offerTitle}
      actions={
        <Button as="a" href={href('/med/ny', { forslag: String(proposal.id) })}>
          {words.title}
        </Button>
      }
    >
      {words.offer(
        orList(
          missing.map(({ committee }) => committee.name),
          words.and,
        ),
      )}
    </ProblemBar>
  );
}
