/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the layout of a real table forbids */
import { memo, type ReactNode } from 'react';
import type { TableColumn } from './column';

export interface RowClasses {
  readonly row: string;
  readonly activeRow: string;
  readonly cell: string;
  readonly endCell: string;
  readonly link: string;
}

interface TableRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly index: number;
  readonly top: number;
  readonly isActive: boolean;
  readonly columns: readonly TableColumn<Row>[];
  readonly href: (row: Row) => string;
  readonly classes: RowClasses;
  readonly lead: ReactNode;
  readonly isChosen: boolean | undefined;
}

/** Plain elements on purpose: Fluent's table cells cost twice as much a row (facts: performance, section 2a). */
function Row<Item>({ id, row, index, top, isActive, columns, href, classes, lead, isChosen }: TableRowProps<Item>) {
  const firstColumn = lead === undefined ? 1 : 2;
  return (
    <div
      id={id}
      role="row"
      aria-selected={isChosen}
      aria-rowindex={index + 2}
      className={isActive ? classes.activeRow : classes.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {lead !== undefined && (
        <div role="gridcell" aria-colindex={1}>
          {lead}
        </div>
      )}
      {columns.map((column, position) =>
        column.isRowHeader ? (
          <div key={column.key} role="rowheader" aria-colindex={position + firstColumn} className={classes.cell}>
            <a href={href(row)} tabIndex={-1} className={classes.link}>
              {column.text(row)}
            </a>
          </div>
        ) : (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={position + firstColumn}
            className={column.align === 'end' ? classes.endCell : classes.cell}
          >
            {column.text(row)}
          </div>
        ),
      )}
    </div>
  );
}

export const TableRow = memo(Row) as typeof Row;
