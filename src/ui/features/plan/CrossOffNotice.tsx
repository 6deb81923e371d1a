/** What just happened to a point: said aloud, with the way back. The live region is there before it has something to say. */
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import type { PlanPoint } from '../../../domain/planPoint';
import { useFormat } from '../../format/useFormat';
import { errorText } from '../../shell/errorText';
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

export function CrossOffNotice({ outcome, onUndo, onChangeDate }: CrossOffNoticeProps) {
  const styles = useStyles();
  const texts = useText();
  const format = useFormat();
  const words = texts.plan.list;
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
      {failed !== undefined && (
        <div role="alert" className={mergeClasses(styles.notice, styles.failed)}>
          <strong>{errorText(failed.error, texts).title}</strong>
          <span>
            {isFailure(failed.error, 'Conflict')
              ? words.changedMeanwhile(pointName(failed.change.before))
              : `${errorText(failed.error, texts).body} ${words.failed(pointName(failed.change.before))}`}
          </span>
        </div>
      )}
    </section>
  );
}
