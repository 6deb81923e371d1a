/** On a proposal's page: why one may not edit it, and whether it lies in its place. */
import { Button } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { heldRight } from '../../../../domain/heldRight';
import type { OrgUnit } from '../../../../domain/organisation';
import { holdingsOf, placeOf } from '../../../../domain/place';
import type { Proposal } from '../../../../domain/proposal';
import type { ItemStanding } from '../../../../domain/stores';
import { ProblemBar } from '../../../components/ProblemBar';
import { queryKeys, useRound, useViewer } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { FailureState } from '../../../shell/FailureState';
import { rightsText } from '../../../text/parts/rights';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';

interface AccessNoticeProps {
  readonly proposal: Proposal;
  readonly standing: ItemStanding;
  readonly units: readonly OrgUnit[];
}

/** Who may edit it by the table, or that the viewer is one of them and SharePoint says otherwise. */
function MayNotEdit({ proposal, units }: Pick<AccessNoticeProps, 'proposal' | 'units'>) {
  const { mayNotEdit, refused, who } = useTextOf(rightsText);
  const { common } = useText();
  const viewer = useViewer().data;
  const holdings = holdingsOf(placeOf(proposal), units);
  if (viewer !== undefined && heldRight(viewer, holdings) === 'write')
    return <ProblemBar intent="warning">{refused}</ProblemBar>;
  const writers = new Set(
    holdings.filter(({ right }) => right === 'write').map(({ holder }) => who.holders[holder.role]),
  );
  return <ProblemBar intent="info">{mayNotEdit(common.stages[proposal.stage], [...writers].join(', '))}</ProblemBar>;
}

export function AccessNotice({ proposal, standing, units }: AccessNoticeProps) {
  const isClosed = useRound().status === 'closed';
  return (
    <>
      {!standing.mayEdit && !isClosed && <MayNotEdit proposal={proposal} units={units} />}
      {!standing.isInPlace && <Misplaced proposal={proposal} mayMend={standing.mayEdit} />}
    </>
  );
}

function Misplaced({ proposal: { id, round }, mayMend }: { readonly proposal: Proposal; readonly mayMend: boolean }) {
  const { misplaced } = useTextOf(rightsText);
  const { stores } = useServices();
  const client = useQueryClient();
  const mend = useMutation({
    mutationFn: () => stores.proposals.putInPlace(id),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: queryKeys.proposal(id) });
      await client.invalidateQueries({ queryKey: queryKeys.proposals(round) });
    },
  });
  const button = (
    <Button disabled={mend.isPending} onClick={() => mend.mutate()}>
      {mend.isPending ? misplaced.mending : misplaced.mend}
    </Button>
  );
  return (
    <>
      <ProblemBar intent="warning" title={misplaced.title} actions={mayMend ? button : undefined}>
        {misplaced.body}
      </ProblemBar>
      {mend.isError && <FailureState error={mend.error} onRetry={() => mend.mutate()} />}
    </>
  );
}
