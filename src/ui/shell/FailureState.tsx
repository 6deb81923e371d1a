/** An error in the place of what it prevented: words, a way on, and a code to hand to somebody. */
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useAddress } from '../data/address';
import { useServices } from '../data/services';
import { useText } from '../text/useText';
import { CopyButton } from './CopyButton';
import { errorId, errorReport, errorText, failureOf } from './errorText';

const useStyles = makeStyles({
  state: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    maxWidth: '65ch',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  id: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Waited by default when SharePoint does not say for how long, or says it where a browser cannot read it. */
const defaultWaitSeconds = 30;

function Countdown({ seconds, onEnd }: { seconds: number; onEnd: () => void }) {
  const { Throttled } = useText().shell.failures;
  const [left, setLeft] = useState(seconds);
  useEffect(() => {
    if (left <= 0) {
      onEnd();
      return undefined;
    }
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return <span>{Throttled.countdown(Math.max(left, 0))}</span>;
}

interface FailureStateProps {
  readonly error: unknown;
  /** Asks again for what failed. */
  readonly onRetry?: () => void;
}

export function FailureState({ error, onRetry }: FailureStateProps) {
  const styles = useStyles();
  const texts = useText();
  const { askForConsent } = useServices();
  const { href } = useAddress();
  const [consentError, setConsentError] = useState<unknown>();
  const shown = consentError ?? error;
  const { title, body, safe, next, wayOn } = errorText(shown, texts);
  const failure = failureOf(shown);

  const consent = () => {
    askForConsent().then(
      () => {
        setConsentError(undefined);
        onRetry?.();
      },
      (refusal: unknown) => setConsentError(refusal),
    );
  };

  return (
    <section role="alert" className={styles.state}>
      <h2 className={styles.title}>{title}</h2>
      <p className={styles.text}>{body}</p>
      <p className={styles.text}>
        {safe} {next}
      </p>
      <div className={styles.actions}>
        {wayOn === 'consent' ? (
          <Button appearance="primary" onClick={consent}>
            {texts.shell.grantConsent}
          </Button>
        ) : undefined}
        {wayOn === 'setup' ? <a href={href('/opsaet')}>{texts.shell.toSetup}</a> : undefined}
        {wayOn === 'wait' && onRetry !== undefined && failure.kind === 'Throttled' ? (
          <Countdown seconds={failure.retryAfterSeconds ?? defaultWaitSeconds} onEnd={onRetry} />
        ) : undefined}
        {onRetry !== undefined && wayOn !== 'none' ? <Button onClick={onRetry}>{texts.shell.retry}</Button> : undefined}
      </div>
      <div className={styles.actions}>
        <span className={styles.id}>
          {texts.shell.idLabel}: {errorId(shown)}
        </span>
        <CopyButton
          label={texts.shell.copyId}
          copied={texts.shell.idCopied}
          text={() => errorReport(shown, new Date().toISOString())}
        />
      </div>
    </section>
  );
}
