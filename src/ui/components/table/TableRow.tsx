/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the layout of a real table forbids */
import { memo } from 'react';
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
}

/** Plain elements on purpose: Fluent's table cells cost twice as much a row (facts: performance, section 2a). */
function Row<Item>({ id, row, index, top, isActive, columns, href, classes }: TableRowProps<Item>) {
  return (
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      className={isActive ? classes.activeRow : classes.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      {columns.map((column, position) =>
        column.isRowHeader ? (
          <div key={column.key} role="rowheader" aria-colindex={position + 1} className={classes.cell}>
            <a href={href(row)} tabIndex={-1} className={classes.link}>
              {column.text(row)}
            </a>
          </div>
        ) : (
          <div
            key={column.key}
            role="gridcell"
            aria-colindex={position + 1}
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
