/** The points of one group with their sums. */
import { mergeClasses } from '@fluentui/react-components';
import { yearIndexes } from '../../../domain/economy';
import { PlanRow, type PlanRowContext } from './PlanRow';
import type { PlanGroupView } from './planView';

/** Box to cross off, number, topic, udvalg, time, status, four years. */
const widths = ['4.5rem', '3.5rem', undefined, '7rem', '8rem', '7rem', '5rem', '5rem', '5rem', '5rem'] as const;

interface PlanGroupTableProps {
  readonly view: PlanGroupView;
  readonly title: string;
  readonly context: PlanRowContext;
}

export function PlanGroupTable({ view, title, context }: PlanGroupTableProps) {
  const { styles, texts, format, years } = context;
  const { columns, sum, table } = texts.plan.list;
  const titles = [columns.done, columns.number, columns.title, columns.fagudvalg, columns.timing, columns.status];
  const figure = mergeClasses(styles.cell, styles.figure, styles.sum);
  return (
    <table className={styles.table} aria-label={table(title)}>
      <thead>
        <tr>
          {titles.map((column, index) => (
            <th key={column} scope="col" className={styles.head} style={{ width: widths[index] }}>
              {column}
            </th>
          ))}
          {years.map((year) => (
            <th
              key={year}
              scope="col"
              className={mergeClasses(styles.head, styles.figure)}
              style={{ width: widths[6] }}
            >
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.points.map((point) => (
          <PlanRow key={point.id} point={point} context={context} />
        ))}
      </tbody>
      <tfoot>
        <tr className={styles.row}>
          <th scope="row" colSpan={6} className={mergeClasses(styles.cell, styles.figure, styles.sum, styles.sumLabel)}>
            {sum}
          </th>
          {yearIndexes.map((index) => (
            <td key={index} className={mergeClasses(figure, index === 0 && styles.firstFigure)}>
              <span className={styles.year}>{years[index]}</span>
              {format.tkr(view.sums[index])}
            </td>
          ))}
        </tr>
      </tfoot>
    </table>
  );
}
