/** One point in the list. Plain elements: there may be a thousand of them, and each is drawn again only when it changes. */
import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { yearIndexes, type FourYears } from '../../../domain/economy';
import type { PlanPointId } from '../../../domain/ids';
import { isCrossedOff } from '../../../domain/planCrossOff';
import type { PlanPoint } from '../../../domain/planPoint';
import type { Format } from '../../format/format';
import type { Texts } from '../../text/da';
import type { PlanTableStyles } from './planTableStyles';
import { pointName } from './planView';

/** The same object for all rows, so that `memo` can see that nothing but the point has changed. */
export interface PlanRowContext {
  readonly styles: PlanTableStyles;
  readonly texts: Pick<Texts, 'plan' | 'common'>;
  readonly format: Format;
  readonly years: FourYears<number>;
  readonly nameOfUdvalg: (id: PlanPoint['fagudvalgId']) => string;
  readonly href: (id: PlanPointId) => string;
  readonly mayEdit: boolean;
  readonly onCross: (id: PlanPointId, isCrossed: boolean) => void;
  readonly onChangeDate: (point: PlanPoint) => void;
}

interface PlanRowProps {
  readonly point: PlanPoint;
  readonly context: PlanRowContext;
}

function CrossCell({ point, context }: PlanRowProps) {
  const { styles, texts, mayEdit, onCross } = context;
  const words = texts.plan.list;
  const isDone = isCrossedOff(point);
  // The status beside it says the same in words.
  if (!mayEdit) return isDone ? 'X' : undefined;
  return (
    <input
      type="checkbox"
      className={styles.cross}
      aria-label={words.crossOff(pointName(point))}
      checked={isDone}
      onChange={(event) => onCross(point.id, event.currentTarget.checked)}
    />
  );
}

function StatusCell({ point, context }: PlanRowProps) {
  const { styles, texts, format, mayEdit, onChangeDate } = context;
  const { doneOn } = point;
  const date = doneOn === undefined ? undefined : format.date(doneOn);
  return (
    <>
      {texts.common.planStatuses[point.status]}{' '}
      {date !== undefined && !mayEdit && <span className={styles.day}>{date}</span>}
      {date !== undefined && mayEdit && (
        <button
          type="button"
          className={styles.date}
          aria-label={texts.plan.list.changeDate(date, pointName(point))}
          onClick={() => onChangeDate(point)}
        >
          {date}
        </button>
      )}
    </>
  );
}

function Row({ point, context }: PlanRowProps) {
  const { styles, texts, format, years } = context;
  const words = texts.plan.list;
  const line = mergeClasses(styles.cell, styles.line);
  const figure = mergeClasses(styles.cell, styles.figure);
  return (
    <tr className={styles.row}>
      <td className={mergeClasses(styles.cell, styles.crossCell)}>
        <CrossCell point={point} context={context} />
      </td>
      <td className={mergeClasses(styles.cell, styles.numberCell)}>{point.number}</td>
      <td className={line}>
        <a className={styles.title} href={context.href(point.id)}>
          {point.title}
        </a>
        <div>
          {point.crossCutting && <span className={styles.mark}>{words.crossCutting}</span>}
          {point.needsCoordination && <span className={styles.mark}>{words.coordination}</span>}
        </div>
      </td>
      <td className={line}>{context.nameOfUdvalg(point.fagudvalgId)}</td>
      <td className={line}>{point.timing}</td>
      <td className={line}>
        <StatusCell point={point} context={context} />
      </td>
      {yearIndexes.map((index) => (
        <td key={index} className={mergeClasses(figure, index === 0 && styles.firstFigure)}>
          <span className={styles.year}>{years[index]}</span>
          {format.tkr(point.amounts[index])}
        </td>
      ))}
    </tr>
  );
}

export const PlanRow = memo(Row);
