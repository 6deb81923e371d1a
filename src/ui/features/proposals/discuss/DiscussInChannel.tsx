import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Proposal } from '../../../../domain/proposal';
import { isReleasedToMed } from '../../../../domain/stage';
import { ConfirmDialog } from '../../../components/ConfirmDialog';
import { ProblemBar } from '../../../components/ProblemBar';
import { FailureState } from '../../../shell/FailureState';
import { discussText } from '../../../text/parts/discuss';
import { useTextOf } from '../../../text/partText';
import { useConversation } from './useConversation';

const useStyles = makeStyles({
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalXS },
});

interface DiscussInChannelProps {
  readonly proposal: Pick<Proposal, 'id' | 'number' | 'title' | 'stage'>;
}

export function DiscussInChannel({ proposal }: DiscussInChannelProps) {
  const styles = useStyles();
  const words = useTextOf(discussText);
  const [isAsking, setAsking] = useState(false);
  const why = useId();
  const conversation = useConversation({
    address: `forslag/${proposal.id}`,
    title: [proposal.number, proposal.title].filter((part) => part !== undefined).join(' '),
  });
  const { availability, channelName = '' } = conversation;

  const press = (): void => {
    if (isReleasedToMed(proposal.stage)) conversation.open();
    else setAsking(true);
  };

  return (
    <div className={styles.box}>
      <Button
        icon={<ChatRegular />}
        // Focusable although disabled: the reason must be reachable by keyboard and screen reader.
        disabledFocusable={availability !== 'available' || conversation.isOpening}
        aria-describedby={availability === 'available' ? undefined : why}
        onClick={press}
      >
        {words.button}
      </Button>
      {availability !== 'available' && (
        <p id={why} className={styles.why}>
          {words.unavailable[availability]}
        </p>
      )}
      {conversation.openError !== null && <FailureState error={conversation.openError} onRetry={conversation.open} />}
      {conversation.keepError !== null && (
        <ProblemBar
          intent="warning"
          title={words.notKeptTitle}
          actions={<Button onClick={conversation.keepAgain}>{words.keepAgain}</Button>}
        >
          {words.notKept}
        </ProblemBar>
      )}
      {conversation.wasSecond && <ProblemBar intent="info">{words.wasSecond}</ProblemBar>}
      <ConfirmDialog
        open={isAsking}
        title={words.unreleasedTitle}
        confirm={words.unreleasedConfirm}
        cancel={words.unreleasedCancel}
        onCancel={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          conversation.open();
        }}
      >
        {words.unreleasedBody(channelName)}
      </ConfirmDialog>
    </div>
  );
}
