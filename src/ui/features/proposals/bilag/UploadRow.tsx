/** One file on its way: how far it has come, or what stands in its way and what can be done about it. */
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { freeName, type Bilag } from '../../../../domain/bilag';
import { isFailure } from '../../../../domain/errors';
import { useFormat } from '../../../format/useFormat';
import { errorText } from '../../../shell/errorText';
import { bilagText } from '../../../text/parts/bilag';
import { failuresText } from '../../../text/parts/failures';
import { useTextOf } from '../../../text/partText';
import { sizeWords } from './sizeWords';
import type { Upload, useUploads } from './useUploads';

const useStyles = makeStyles({
  row: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS, maxWidth: '48rem' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  problem: { margin: 0, color: tokens.colorPaletteRedForeground1 },
  long: { maxWidth: '100%', minWidth: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface UploadRowProps extends Pick<ReturnType<typeof useUploads>, 'run' | 'stop' | 'giveUp' | 'dismiss'> {
  readonly upload: Upload;
  /** What the proposal has already. */
  readonly there: readonly Bilag[];
}

const isLineFault = (error: unknown): boolean =>
  isFailure(error, 'Offline') || isFailure(error, 'OutcomeUnknown') || isFailure(error, 'Throttled');

export function UploadRow({ upload, there, run, stop, giveUp, dismiss }: UploadRowProps) {
  const styles = useStyles();
  const words = useTextOf(bilagText);
  const failures = useTextOf(failuresText);
  const format = useFormat();
  const { key, name, file, state, problem, error, point } = upload;
  const share = (point?.sent ?? 0) / Math.max(1, file.size);
  const dismissButton = (
    <Button size="small" aria-label={words.dismissOf(name)} onClick={() => dismiss(key)}>
      {words.dismiss}
    </Button>
  );
  const same = there.find((one) => one.name.toLowerCase() === name.toLowerCase());
  const otherName = freeName(
    name,
    there.map((one) => one.name),
  );

  return (
    <li className={styles.row}>
      <span className={styles.name}>{name}</span>
      {state === 'refused' && problem !== undefined && (
        <>
          <p role="alert" className={styles.problem}>
            {words.problems[problem]}
          </p>
          <div className={styles.actions}>{dismissButton}</div>
        </>
      )}
      {state === 'asks' && (
        <>
          <p className={styles.problem}>{words.program}</p>
          <div className={styles.actions}>
            <Button size="small" onClick={() => run(upload)}>
              {words.addAnyway}
            </Button>
            {dismissButton}
          </div>
        </>
      )}
      {state === 'taken' && (
        <>
          <p role="alert" className={styles.problem}>
            {words.taken}
          </p>
          <div className={styles.actions}>
            {same !== undefined && (
              <Button size="small" appearance="primary" onClick={() => run({ ...upload, replaces: same.id })}>
                {words.asVersion}
              </Button>
            )}
            <Button size="small" className={styles.long} onClick={() => run({ ...upload, name: otherName })}>
              {words.keepBoth(otherName)}
            </Button>
            {dismissButton}
          </div>
        </>
      )}
      {(state === 'waiting' || state === 'sending' || state === 'stopping') && (
        <>
          <ProgressBar value={share} aria-label={words.progressOf(name)} />
          <div className={styles.actions}>
            <p className={styles.text}>
              {state === 'sending'
                ? words.sent(format.percent(share), sizeWords(file.size, format, words))
                : state === 'stopping'
                  ? words.stopping
                  : words.waiting}
            </p>
            {state !== 'stopping' && (
              <Button size="small" aria-label={words.stopOf(name)} onClick={() => stop(upload)}>
                {words.stop}
              </Button>
            )}
          </div>
        </>
      )}
      {state === 'broken' && (
        <>
          <p role="alert" className={styles.problem}>
            {isLineFault(error) ? words.broken : `${words.refusedBySite} ${errorText(error, failures).body}`}
          </p>
          <div className={styles.actions}>
            <Button size="small" appearance="primary" aria-label={words.resumeOf(name)} onClick={() => run(upload)}>
              {words.resume}
            </Button>
            <Button size="small" aria-label={words.giveUpOf(name)} onClick={() => giveUp(upload)}>
              {words.giveUp}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
