/** On a proposal's page: why one may not edit it, and whether it lies in its place. */
import { Button } from '@fluentui/react-components';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { Proposal } from '../../../../domain/proposal';
import type { ItemStanding } from '../../../../domain/stores';
import { ProblemBar } from '../../../components/ProblemBar';
import { queryKeys, useRound } from '../../../data/queries';
import { useServices } from '../../../data/services';
import { FailureState } from '../../../shell/FailureState';
import { rightsText } from '../../../text/parts/rights';
import { useTextOf } from '../../../text/partText';
import { useText } from '../../../text/useText';

interface AccessNoticeProps {
  readonly proposal: Proposal;
  readonly standing: ItemStanding;
}

export function AccessNotice({ proposal, standing }: AccessNoticeProps) {
  const words = useTextOf(rightsText);
  const { common } = useText();
  const isClosed = useRound().status === 'closed';
  return (
    <>
      {!standing.mayEdit && !isClosed && (
        <ProblemBar intent="info">{words.mayNotEdit(common.stages[proposal.stage])}</ProblemBar>
      )}
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
