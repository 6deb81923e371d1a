/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the layout of a real table forbids */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useMemo, type CSSProperties, type RefObject } from 'react';
import { columnsThatFit, type RowChoice, type TableColumn, type TableSort } from './column';
import { headerHeight, TableHeader } from './TableHeader';
import { TableRow, type RowClasses } from './TableRow';
import { useActiveRow } from './useActiveRow';
import type { ElementSize } from './useElementSize';
import { poolSize, useRowWindow } from './useRowWindow';

const rowHeight = 44;
/** Of the boxes by which rows are chosen. */
const leadWidth = 44;

const useStyles = makeStyles({
  body: { position: 'relative' },
  row: {
    position: 'absolute',
    insetInline: 0,
    top: 0,
    height: `${rowHeight}px`,
    display: 'grid',
    gridTemplateColumns: 'var(--table-columns)',
    gridTemplateRows: '100%',
    alignItems: 'center',
    contain: 'layout style',
    boxSizing: 'border-box',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // The subtle backgrounds are cyan below white text in high contrast.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
  },
  activeRow: {
    backgroundColor: tokens.colorNeutralBackground5,
    outline: `2px solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: '-2px',
  },
  cell: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    overflow: 'clip',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  end: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  link: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'clip',
    whiteSpace: 'normal',
    lineHeight: '1.3',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    ':hover': { textDecorationLine: 'underline' },
    // The whole row is the link: open in a new tab, copy the address, middle click work anywhere on it.
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
});

interface TableGridProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: (column: string) => void;
  readonly rowHref: (row: Row) => string;
  readonly scrollKey: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly size: ElementSize;
  readonly className: string;
  readonly choice?: RowChoice<Row> | undefined;
}

export function TableGrid<Row>(props: TableGridProps<Row>) {
  const { rows, scroller, size, rowHref, choice } = props;
  const styles = useStyles();
  const id = useId();
  const width = size.width - (choice === undefined ? 0 : leadWidth);
  const columns = useMemo(() => columnsThatFit(props.columns, width), [props.columns, width]);
  const classes = useMemo<RowClasses>(
    () => ({
      row: styles.row,
      activeRow: mergeClasses(styles.row, styles.activeRow),
      cell: styles.cell,
      endCell: mergeClasses(styles.cell, styles.end),
      link: styles.link,
    }),
    [styles],
  );
  const shown = useRowWindow({
    scroller,
    rowCount: rows.length,
    rowHeight,
    height: size.height,
    headerHeight,
    scrollKey: props.scrollKey,
  });
  const rowId = (index: number): string => `${id}-${index}`;
  const { active, onKeyDown, onFocus } = useActiveRow({
    rowCount: rows.length,
    rowsPerPage: Math.floor((size.height - headerHeight) / rowHeight),
    firstInView: () => Math.ceil((scroller.current?.scrollTop ?? 0) / rowHeight),
    reveal: shown.reveal,
    open: (index) => document.getElementById(rowId(index))?.querySelector('a')?.click(),
  });
  const pool = poolSize(size.height, rowHeight);
  const template: CSSProperties & Record<'--table-columns', string> = {
    '--table-columns': [...(choice ? [`${leadWidth}px`] : []), ...columns.map((column) => column.track)].join(' '),
  };

  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={0}
      aria-label={props.label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (choice ? 1 : 0)}
      aria-multiselectable={choice && true}
      aria-activedescendant={
        active !== undefined && active >= shown.first && active < shown.end ? rowId(active) : undefined
      }
      className={props.className}
      style={template}
      onKeyDown={(event) => {
        if (event.target === event.currentTarget) choice?.onKeyDown(event, active);
        onKeyDown(event);
      }}
      onFocus={(event) => {
        if (event.target === event.currentTarget) onFocus();
      }}
    >
      <TableHeader lead={choice?.head} columns={columns} sort={props.sort} onSort={props.onSort} />
      <div role="rowgroup" className={styles.body} style={{ height: rows.length * rowHeight }}>
        {rows.slice(shown.first, shown.end).map((row, offset) => {
          const index = shown.first + offset;
          return (
            <TableRow
              key={index % pool}
              id={rowId(index)}
              row={row}
              index={index}
              top={index * rowHeight}
              isActive={index === active}
              columns={columns}
              href={rowHref}
              classes={classes}
              lead={choice?.box(row, index, true)}
              isChosen={choice?.has(row)}
            />
          );
        })}
      </div>
    </div>
  );
}
