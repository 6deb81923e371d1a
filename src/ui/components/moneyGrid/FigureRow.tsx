import { mergeClasses } from '@fluentui/react-components';
import { useMoneyGridStyles } from './moneyGridStyles';

interface TotalCellProps {
  /** undefined: the grid has no such column. */
  readonly label: string | undefined;
  readonly total: string;
  readonly strong?: boolean;
}

export function TotalCell({ label, total, strong = false }: TotalCellProps) {
  const styles = useMoneyGridStyles();
  if (label === undefined) return null;
  return (
    <td className={mergeClasses(styles.figure, styles.total, strong && styles.strong)}>
      {total !== '' && <span className={styles.narrowOnly}>{label} </span>}
      {total}
    </td>
  );
}

interface FigureRowProps {
  readonly label: string;
  readonly columns: readonly string[];
  readonly cells: readonly string[];
  readonly totalLabel: string | undefined;
  readonly total: string;
  /** A sum: in bold. */
  readonly strong: boolean;
}

/** A row that is read, not typed in. */
export function FigureRow({ label, columns, cells, totalLabel, total, strong }: FigureRowProps) {
  const styles = useMoneyGridStyles();
  const weight = strong && styles.strong;
  return (
    <tr className={mergeClasses(styles.row, styles.sum)}>
      <th scope="row" className={mergeClasses(styles.rowHead, weight)}>
        {label}
      </th>
      {columns.map((column, index) => (
        <td key={column} className={mergeClasses(styles.figure, weight)}>
          {cells[index]}
        </td>
      ))}
      <TotalCell label={totalLabel} total={total} strong={strong} />
    </tr>
  );
}
