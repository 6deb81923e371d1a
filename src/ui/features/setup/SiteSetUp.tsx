/** Setting the site up from the tab: look, say what will be done, do it with progress, read back. For the site's owners. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isFailure, isLockRefusal } from '../../../domain/errors';
import type { SetUpPlan, SetUpProgress } from '../../../domain/setUp';
import { LoadingState } from '../../components/PageState';
import { ProblemBar } from '../../components/ProblemBar';
import { useServices } from '../../data/services';
import { useUnsavedChanges } from '../../data/unsavedChanges';
import { FailureState } from '../../shell/FailureState';
import { siteSetUpText } from '../../text/parts/siteSetUp';
import { useTextOf } from '../../text/partText';
import { SetUpPlanReading } from './SetUpPlanReading';
import { useStepWords } from './useStepWords';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', rowGap: tokens.spacingVerticalM },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  wide: { width: '100%' },
});

function Progress({ progress }: { readonly progress: SetUpProgress | undefined }) {
  const styles = useStyles();
  const words = useTextOf(siteSetUpText);
  const stepWords = useStepWords();
  return (
    <div className={styles.wide}>
      <output>
        {progress === undefined ? words.begun : words.doing(progress.done, progress.of, stepWords(progress.step))}
        {progress?.items === undefined ? undefined : words.doingItems(progress.items.done, progress.items.of)}
      </output>
      <ProgressBar aria-label={words.setUp} value={progress?.done} max={progress?.of ?? 1} />
      <p className={styles.text}>{words.mayStayOpen}</p>
    </div>
  );
}

interface SiteSetUpProps {
  readonly siteUrl: string;
  /** After something was done: what was known of the site is old. */
  readonly onChanged: () => void;
}

export function SiteSetUp({ siteUrl, onChanged }: SiteSetUpProps) {
  const styles = useStyles();
  const words = useTextOf(siteSetUpText);
  const { manage } = useServices();
  const [plan, setPlan] = useState<SetUpPlan>();
  const [progress, setProgress] = useState<SetUpProgress>();
  const look = useMutation({ mutationFn: async () => (await manage.setUp(siteUrl)).look(), onSuccess: setPlan });
  const apply = useMutation({
    mutationFn: async () => (await manage.setUp(siteUrl)).apply(setProgress),
    onSuccess: (left) => {
      setPlan(left);
      onChanged();
    },
    // What was done before it broke is done: the next look tells what is left.
    onError: () => setPlan(undefined),
  });
  // The last word of it stays: whether anything was begun.
  const isBegun = progress !== undefined;
  useUnsavedChanges(apply.isPending);
  const isBusy = look.isPending || apply.isPending;
  const error = look.error ?? apply.error;
  const begin = (): void => {
    apply.reset();
    setProgress(undefined);
    look.mutate();
  };

  return (
    <section className={styles.section} aria-labelledby="site-set-up">
      <h2 id="site-set-up" className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.text}>{words.explanation}</p>
      <Button appearance={plan === undefined ? 'primary' : 'secondary'} disabledFocusable={isBusy} onClick={begin}>
        {words.look}
      </Button>
      {look.isPending ? <LoadingState label={words.looking} lines={3} /> : undefined}
      {apply.isPending ? <Progress progress={progress} /> : undefined}
      {error !== null && !isBusy ? (
        isFailure(error, 'Forbidden') ? (
          <ProblemBar intent="error" title={isLockRefusal(error) ? words.inTheWay : words.notOwner}>
            {isLockRefusal(error) ? words.problems.siteLocked : words.notOwnerBody}
          </ProblemBar>
        ) : (
          <FailureState error={error} askForConsent={manage.askForConsent} onRetry={begin} />
        )
      ) : undefined}
      {plan !== undefined && !isBusy ? (
        <SetUpPlanReading plan={plan} wasApplied={apply.isSuccess} wasBegun={isBegun} onApply={() => apply.mutate()} />
      ) : undefined}
    </section>
  );
}
