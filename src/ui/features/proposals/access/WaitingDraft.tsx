/** On a proposal's page while it is read: the person has words of their own waiting in a draft. */
import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ProposalId } from '../../../../domain/ids';
import { ProblemBar } from '../../../components/ProblemBar';
import { useBegunItems } from '../../../form/useBegunItems';
import { keptWhen } from '../../../format/keptWhen';
import { useFormat } from '../../../format/useFormat';
import { draftsText } from '../../../text/parts/drafts';
import { useTextOf } from '../../../text/partText';
import { proposalShape } from '../item/proposalPaths';

interface WaitingDraftProps {
  readonly id: ProposalId;
  readonly onGoOn: () => void;
}

export function WaitingDraft({ id, onGoOn }: WaitingDraftProps) {
  const text = useTextOf(draftsText);
  const format = useFormat();
  const [now] = useState(() => new Date());
  const { begun, device } = useBegunItems(`forslag/${id}`, proposalShape);
  const [draft] = begun;
  if (draft === undefined) return undefined;
  return (
    <ProblemBar intent="info" actions={<Button onClick={onGoOn}>{text.goOn}</Button>}>
      {text.waiting(keptWhen(draft.savedAt, now, format), draft.device !== device)}
    </ProblemBar>
  );
}
