/** `#/opsaetning/rettigheder`: compares the site with the table of rights and mends what differs. For administrators. */
import { Button, Link, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isFailure } from '../../../domain/errors';
import { ownersFindings, type RightsFinding } from '../../../domain/rightsFinding';
import { LoadingState, EmptyState } from '../../components/PageState';
import { PageHeader } from '../../components/PageHeader';
import { ProblemBar } from '../../components/ProblemBar';
import { useAddress } from '../../data/address';
import { useServices } from '../../data/services';
import { useMayMendRights } from '../../data/rights';
import { FailureState } from '../../shell/FailureState';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { rightsText } from '../../text/parts/rights';
import { useTextOf } from '../../text/partText';
import { RightsFindings } from './RightsFindings';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalL, maxWidth: '60rem' },
  text: { margin: 0, color: tokens.colorNeutralForeground2, maxWidth: '70ch' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Progress {
  readonly done: number;
  readonly of: number;
}

/** Compares and mends for those who can; others are told what the page is for, and whom to ask. */
export function RightsPage() {
  const styles = useStyles();
  const { page: words } = useTextOf(rightsText);
  const { href } = useAddress();
  const mayMend = useMayMendRights();
  return (
    <div className={styles.page}>
      <PageHeader
        title={words.title}
        description={words.description}
        back={{ href: href('/opsaetning'), label: words.back }}
      />
      <WhenLoaded queries={{ mayMend }} label={words.checking} lines={3}>
        {(data) => (data.mayMend ? <Comparing /> : <EmptyState title={words.noAccess} body={words.noAccessBody} />)}
      </WhenLoaded>
    </div>
  );
}

function Comparing() {
  const styles = useStyles();
  const { page: words } = useTextOf(rightsText);
  const { rights, askForConsent } = useServices().manage;
  const { href } = useAddress();
  const [findings, setFindings] = useState<readonly RightsFinding[]>();
  const [isMended, setMended] = useState(false);
  const [progress, setProgress] = useState<Progress>();
  const compare = useMutation({
    mutationFn: () => rights.compare(),
    onMutate: () => setMended(false),
    onSuccess: setFindings,
  });
  const mend = useMutation({
    mutationFn: () => rights.mend((done, of) => setProgress({ done, of })),
    onSuccess: (left) => {
      setFindings(left);
      setMended(true);
    },
    onSettled: () => setProgress(undefined),
  });
  const isBusy = compare.isPending || mend.isPending;
  const error = compare.error ?? mend.error;

  if (isFailure(error, 'Forbidden')) return <EmptyState title={words.noAccess} body={words.noAccessBody} />;
  return (
    <>
      <p className={styles.text}>{words.explanation}</p>
      <Link inline href={href('/opsaetning/personer')}>
        {words.toMembers}
      </Link>
      <div className={styles.buttons}>
        <Button
          appearance={findings === undefined ? 'primary' : 'secondary'}
          disabledFocusable={isBusy}
          onClick={() => compare.mutate()}
        >
          {words.compare}
        </Button>
        {findings !== undefined && findings.length > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => mend.mutate()}>
            {words.mend}
          </Button>
        )}
      </div>
      {compare.isPending && <LoadingState label={words.comparing} lines={3} />}
      {mend.isPending && (
        <div>
          <output>{progress === undefined ? words.begun : words.mending(progress.done, progress.of)}</output>
          <ProgressBar
            aria-label={words.mend}
            value={progress?.done}
            max={progress === undefined || progress.of === 0 ? 1 : progress.of}
          />
        </div>
      )}
      {error !== null && !isBusy && (
        <FailureState
          error={error}
          askForConsent={askForConsent}
          onRetry={() => (mend.isError ? mend.mutate() : compare.mutate())}
        />
      )}
      {findings !== undefined && !isBusy && findings.length === 0 && (
        <ProblemBar isOutcome intent="success" title={words.allRight}>
          {words.allRightBody}
        </ProblemBar>
      )}
      {findings !== undefined && !isBusy && findings.length > 0 && (
        <>
          <ProblemBar isOutcome intent="warning" title={isMended ? words.left : words.found(findings.length)}>
            {words.foundBody}
          </ProblemBar>
          {isMended && findings.some(({ kind }) => ownersFindings.some((theirs) => theirs === kind)) && (
            <p className={styles.text}>{words.leftForOwners}</p>
          )}
          <RightsFindings findings={findings} />
        </>
      )}
    </>
  );
}
