/** Amounts a year as a grid of inputs, with the sums the caller has worked out. Knows figures, not what they mean. */
import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useId, useRef, type ClipboardEvent, type KeyboardEvent } from 'react';
import { FigureRow, TotalCell } from './moneyGrid/FigureRow';
import { nextCell, type CellPosition } from './moneyGrid/gridKeys';
import { MoneyTable, type MoneySum, type MoneyTableProps } from './MoneyTable';
import { useMoneyGridStyles } from './moneyGrid/moneyGridStyles';
import { useMoneyInputStyles } from './moneyGrid/moneyInputStyles';
import { pastedBlock } from './moneyGrid/pastedBlock';

export interface MoneyRow {
  readonly key: string;
  readonly label: string;
  /** As typed, one a column. */
  readonly cells: readonly string[];
  /** A sentence for each cell that cannot be saved as it stands. */
  readonly errors?: readonly (string | undefined)[];
  /** The row over all columns. */
  readonly total: string;
  /** What a screen reader calls a cell of it, where the sign means something else than in the other rows. */
  readonly cellLabel?: (row: string, column: string) => string;
  /** Below the row: what it and those above add up to. */
  readonly sumsAfter?: readonly MoneySum[];
}

export interface MoneyCell {
  readonly row: string;
  readonly column: number;
  readonly text: string;
}

export interface MoneyGridProps extends MoneyTableProps {
  readonly rows: readonly MoneyRow[];
  /** What a screen reader calls a cell. */
  readonly cellLabel?: (row: string, column: string) => string;
  /** One typed cell, or all cells of a pasted block at once. Without it the grid can only be read. */
  readonly onChange?: (cells: readonly MoneyCell[]) => void;
  /** The id of a cell's input, so that a summary of errors can lead to it. */
  readonly cellId?: (row: string, column: number) => string;
}

export function MoneyGrid({ rows, onChange, ...props }: MoneyGridProps) {
  const { columns } = props;
  const styles = useMoneyGridStyles();
  const inputStyles = useMoneyInputStyles();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const cellId = props.cellId ?? ((row: string, column: number) => `${id}-${row}-${column}`);
  const cellLabel = props.cellLabel ?? ((row: string, column: string) => `${row} ${column}`);
  const problems = rows.flatMap((row) =>
    (row.errors ?? []).flatMap((error, column) =>
      error === undefined ? [] : [{ id: cellId(row.key, column), error }],
    ),
  );

  const move = (event: KeyboardEvent<HTMLInputElement>, from: CellPosition): void => {
    const to = nextCell(event, from);
    if (to === undefined) return;
    // Also where there is no further cell: Enter must not send a form from the last row.
    event.preventDefault();
    const inputs = [...(table.current?.querySelectorAll('input') ?? [])];
    const inside = to.column >= 0 && to.column < columns.length && to.row >= 0 && to.row < rows.length;
    const target = inside ? inputs[to.row * columns.length + to.column] : undefined;
    target?.focus();
    target?.select();
  };

  const paste = (event: ClipboardEvent<HTMLInputElement>, from: CellPosition): void => {
    const block = onChange === undefined ? undefined : pastedBlock(event.clipboardData.getData('text/plain'));
    if (block === undefined) return;
    event.preventDefault();
    onChange?.(
      block.flatMap((line, down) => {
        const row = rows[from.row + down];
        return row === undefined
          ? []
          : line
              .slice(0, columns.length - from.column)
              .map((text, right) => ({ row: row.key, column: from.column + right, text }));
      }),
    );
  };

  return (
    <div>
      <MoneyTable
        caption={props.caption}
        rowTitle={props.rowTitle}
        columns={columns}
        totalLabel={props.totalLabel}
        sums={props.sums}
        tableRef={table}
      >
        <tbody>
          {rows.map((row, rowIndex) => (
            <Fragment key={row.key}>
              <tr className={styles.row}>
                <th scope="row" className={styles.rowHead}>
                  {row.label}
                </th>
                {columns.map((column, columnIndex) => {
                  const at = { row: rowIndex, column: columnIndex };
                  const inputId = cellId(row.key, columnIndex);
                  const isWrong = row.errors?.[columnIndex] !== undefined;
                  return (
                    <td key={column} className={inputStyles.inputCell}>
                      <input
                        id={inputId}
                        type="text"
                        inputMode="text"
                        autoComplete="off"
                        aria-label={(row.cellLabel ?? cellLabel)(row.label, column)}
                        aria-invalid={isWrong || undefined}
                        aria-describedby={isWrong ? `${inputId}-error` : undefined}
                        readOnly={onChange === undefined}
                        className={mergeClasses(inputStyles.input, isWrong && inputStyles.invalid)}
                        value={row.cells[columnIndex] ?? ''}
                        onChange={(event) =>
                          onChange?.([{ row: row.key, column: columnIndex, text: event.currentTarget.value }])
                        }
                        onKeyDown={(event) => move(event, at)}
                        onPaste={(event) => paste(event, at)}
                      />
                    </td>
                  );
                })}
                <TotalCell label={props.totalLabel} total={row.total} />
              </tr>
              {row.sumsAfter?.map(({ key, isPlain = false, ...sum }) => (
                <FigureRow key={key} {...sum} columns={columns} totalLabel={props.totalLabel} strong={!isPlain} />
              ))}
            </Fragment>
          ))}
        </tbody>
      </MoneyTable>
      {problems.length > 0 && (
        <ul className={inputStyles.errors}>
          {problems.map((problem) => (
            <li key={problem.id} id={`${problem.id}-error`}>
              {problem.error}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
