import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode, Ref } from 'react';
import { FigureRow } from './moneyGrid/FigureRow';
import { useMoneyGridStyles } from './moneyGrid/moneyGridStyles';

/** A row of figures that is read, not typed in. */
export interface MoneySum {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly string[];
  readonly total: string;
  /** A part rather than a sum: not set in bold. */
  readonly isPlain?: boolean;
}

export interface MoneyTableProps {
  /** Says the unit and what the sign means. */
  readonly caption: string;
  /** What the rows are: the header above their labels. */
  readonly rowTitle: string;
  readonly columns: readonly string[];
  /** Over the columns; without it there is no such column, for figures that do not add up. */
  readonly totalLabel?: string | undefined;
  readonly sums: readonly MoneySum[];
}

interface WithRows extends MoneyTableProps {
  readonly tableRef?: Ref<HTMLTableElement>;
  /** The body of the table, above the sums. */
  readonly children?: ReactNode;
}

/** Figures a year to read: heads above, sums below. The grid of inputs puts its rows between; a list that only adds up need not fetch it. */
export function MoneyTable({ caption, rowTitle, columns, totalLabel, sums, tableRef, children }: WithRows) {
  const styles = useMoneyGridStyles();
  return (
    <table ref={tableRef} className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr className={styles.row}>
          <th scope="col" className={styles.corner}>
            {rowTitle}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.head}>
              {column}
            </th>
          ))}
          {totalLabel !== undefined && (
            <th scope="col" className={mergeClasses(styles.head, styles.wideOnly)}>
              {totalLabel}
            </th>
          )}
        </tr>
      </thead>
      {children}
      {sums.length > 0 && (
        <tfoot>
          {sums.map(({ key, isPlain = false, ...sum }) => (
            <FigureRow key={key} {...sum} columns={columns} totalLabel={totalLabel} strong={!isPlain} />
          ))}
        </tfoot>
      )}
    </table>
  );
}
