/** Amounts a year as a grid of inputs, with the sums the caller has worked out. Knows figures, not what they mean. */
import { mergeClasses } from '@fluentui/react-components';
import { Fragment, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent } from 'react';
import { FigureRow, TotalCell } from './moneyGrid/FigureRow';
import { nextCell, type CellPosition } from './moneyGrid/gridKeys';
import { MoneyTable, type MoneySum, type MoneyTableProps } from './MoneyTable';
import { useMoneyGridStyles } from './moneyGrid/moneyGridStyles';
import { useMoneyInputStyles } from './moneyGrid/moneyInputStyles';
import { fitBlock, pastedBlock, type FittedBlock } from './moneyGrid/pastedBlock';
import { PasteNote, type PasteWords } from './moneyGrid/PasteNote';

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
  /** What is said of a pasted block; without it a block can only be taken back by the keyboard. */
  readonly pasteWords?: PasteWords;
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

  // The browser's own undo knows typed letters only, not what a program has put in.
  const [pasted, setPasted] = useState<FittedBlock & { readonly before: readonly MoneyCell[] }>();
  const takeBack = (): void => {
    if (pasted === undefined) return;
    onChange?.(pasted.before);
    setPasted(undefined);
  };

  const move = (event: KeyboardEvent<HTMLInputElement>, from: CellPosition): void => {
    if (
      pasted !== undefined &&
      (event.ctrlKey || event.metaKey) &&
      !event.shiftKey &&
      event.key.toLowerCase() === 'z'
    ) {
      event.preventDefault();
      takeBack();
      return;
    }
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
    const fitted = fitBlock(
      block,
      from,
      rows.map(({ key }) => key),
      columns.length,
    );
    const textNow = ({ row, column }: MoneyCell): string => rows.find(({ key }) => key === row)?.cells[column] ?? '';
    setPasted({ ...fitted, before: fitted.cells.map((cell) => ({ ...cell, text: textNow(cell) })) });
    onChange?.(fitted.cells);
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
                        onChange={(event) => {
                          setPasted(undefined);
                          onChange?.([{ row: row.key, column: columnIndex, text: event.currentTarget.value }]);
                        }}
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
      {props.pasteWords !== undefined && <PasteNote pasted={pasted} words={props.pasteWords} onUndo={takeBack} />}
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
