/** On an item's page while it is read: the person has words of their own waiting in a draft. */
import { Button } from '@fluentui/react-components';
import { ProblemBar } from '../components/ProblemBar';
import { draftsText } from '../text/parts/drafts';
import { useTextOf } from '../text/partText';
import type { Keep } from './useAutosave';
import { useBegunItems } from './useBegunItems';
import { useKeptWhen } from './useKeptWhen';

interface WaitingDraftProps extends Pick<Keep, 'item' | 'shape'> {
  readonly onGoOn: () => void;
}

export function WaitingDraft({ item, shape, onGoOn }: WaitingDraftProps) {
  const text = useTextOf(draftsText);
  const when = useKeptWhen();
  const { begun, device } = useBegunItems(item, shape);
  const [draft] = begun;
  if (draft === undefined) return undefined;
  return (
    <ProblemBar intent="info" actions={<Button onClick={onGoOn}>{text.goOn}</Button>}>
      {text.waiting(when(draft.savedAt), draft.device !== device)}
    </ProblemBar>
  );
}
