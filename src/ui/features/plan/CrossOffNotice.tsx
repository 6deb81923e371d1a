/** What just happened to a point: said aloud, with the way back. The live region is there before it has something to say. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Suspense } from 'react';
import { isFailure } from '../../../domain/errors';
import type { PlanPoint } from '../../../domain/planPoint';
import { useFormat } from '../../format/useFormat';
import { errorText } from '../../shell/errorText';
import { useTextOf } from '../../text/partText';
import { failuresText } from '../../text/parts/failures';
import { useText } from '../../text/useText';
import { pointName } from './planView';
import type { CrossOffOutcome } from './useCrossOff';

const useStyles = makeStyles({
  // Keeps its place at the foot while the list scrolls: the way back must not scroll away.
  place: { position: 'sticky', bottom: 0, zIndex: 2 },
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
  },
  failed: { borderLeft: `4px solid ${tokens.colorStatusDangerBorder2}` },
});

interface CrossOffNoticeProps {
  readonly outcome: CrossOffOutcome;
  readonly onUndo: () => void;
  readonly onChangeDate: (point: PlanPoint) => void;
}

function Failed({ error, change }: Extract<CrossOffOutcome, { is: 'failed' }>) {
  const styles = useStyles();
  const words = useText().plan.list;
  const { title, body } = errorText(error, useTextOf(failuresText));
  const name = pointName(change.before);
  return (
    <div role="alert" className={mergeClasses(styles.notice, styles.failed)}>
      <strong>{title}</strong>
      <span>{isFailure(error, 'Conflict') ? words.changedMeanwhile(name) : `${body} ${words.failed(name)}`}</span>
    </div>
  );
}

export function CrossOffNotice({ outcome, onUndo, onChangeDate }: CrossOffNoticeProps) {
  const styles = useStyles();
  const format = useFormat();
  const words = useText().plan.list;
  const done = outcome.is === 'done' ? outcome : undefined;
  const failed = outcome.is === 'failed' ? outcome : undefined;
  const said = (): string => {
    if (done === undefined) return '';
    const name = pointName(done.after);
    const { doneOn } = done.after;
    if (done.change.what === 'undone') return words.undone(name);
    return doneOn === undefined ? words.takenBack(name) : words.crossedOff(name, format.date(doneOn));
  };
  return (
    <section aria-label={words.notice} className={styles.place}>
      <div className={done === undefined ? undefined : styles.notice}>
        <output>{said()}</output>
        {done !== undefined && done.change.what !== 'undone' && (
          <>
            <Button size="small" onClick={onUndo}>
              {words.undo}
            </Button>
            {done.after.doneOn !== undefined && (
              <Button size="small" appearance="subtle" onClick={() => onChangeDate(done.after)}>
                {words.changeDateShort}
              </Button>
            )}
          </>
        )}
      </div>
      <Suspense>{failed !== undefined && <Failed {...failed} />}</Suspense>
    </section>
  );
}
