/** Asked when the person leaves a form with unsaved changes. Fetched when it is needed: dialogs are dear at the start. */
import { lazy, Suspense } from 'react';
import { useLeaveQuestion } from '../data/unsavedChanges';
import { useText } from '../text/useText';

const ConfirmDialog = lazy(async () => ({ default: (await import('../components/ConfirmDialog')).ConfirmDialog }));

export function LeaveDialog() {
  const { shell } = useText();
  const { asking, isKept, words, stay, leave } = useLeaveQuestion();
  if (!asking) return undefined;
  return (
    <Suspense>
      <ConfirmDialog
        open
        title={words?.title ?? shell.leaveTitle}
        confirm={words?.go ?? (isKept ? shell.leaveGoKept : shell.leaveGo)}
        cancel={shell.leaveStay}
        onConfirm={leave}
        onCancel={stay}
      >
        {words?.body ?? (isKept ? shell.leaveBodyKept : shell.leaveBody)}
      </ConfirmDialog>
    </Suspense>
  );
}
