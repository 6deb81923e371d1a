/** A list of any length: a sortable grid where there is room, cards where there is not. Only what is in view is drawn. */
import { makeStyles } from '@fluentui/react-components';
import { useRef } from 'react';
import { widestForCards, type RowChoice, type TableCard, type TableColumn, type TableSort } from './table/column';
import { TableCards } from './table/TableCards';
import { TableGrid } from './table/TableGrid';
import { useElementSize } from './table/useElementSize';

const useStyles = makeStyles({
  frame: {
    flexGrow: 1,
    flexBasis: 0,
    minHeight: '20rem',
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    // On a phone what stands above scrolls away and the list gets most of the screen.
    '@media (max-width: 480px)': { minHeight: '70vh' },
  },
  scroller: { flexGrow: 1, flexBasis: 0, overflowY: 'auto', overflowX: 'hidden', minHeight: 0, outlineStyle: 'none' },
});

export interface DataTableProps<Row> {
  /** Says what the rows are; read aloud. */
  readonly label: string;
  /** Already filtered and sorted. */
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  /** A header was pressed; the caller decides what the next order is. */
  readonly onSort: (column: string) => void;
  readonly rowHref: (row: Row) => string;
  readonly card: TableCard<Row>;
  /** Changes when the selection of rows does: the list then begins at the top. */
  readonly scrollKey: string;
  readonly choice?: RowChoice<Row> | undefined;
}

export function DataTable<Row>(props: DataTableProps<Row>) {
  const styles = useStyles();
  const frame = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize(frame);
  const shared = { ...props, scroller, className: styles.scroller };
  return (
    <div ref={frame} className={styles.frame}>
      {size !== undefined &&
        (size.width <= widestForCards ? <TableCards {...shared} size={size} /> : <TableGrid {...shared} size={size} />)}
    </div>
  );
}
