/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows are placed one by one, which the layout of a real table forbids */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { memo, type ReactNode } from 'react';
import type { TableColumn, TableSort } from './column';

export const headerHeight = 40;

const useStyles = makeStyles({
  row: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'grid',
    gridTemplateColumns: 'var(--table-columns)',
    height: `${headerHeight}px`,
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  cell: { display: 'flex', minWidth: 0 },
  button: {
    display: 'flex',
    flexGrow: 1,
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  end: { justifyContent: 'flex-end' },
  title: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  arrow: { flexShrink: 0 },
});

interface TableHeaderProps<Row> {
  /** Above the boxes by which rows are chosen. */
  readonly lead: ReactNode;
  readonly columns: readonly TableColumn<Row>[];
  readonly sort: TableSort | undefined;
  readonly onSort: (column: string) => void;
}

function Header<Row>({ lead, columns, sort, onSort }: TableHeaderProps<Row>) {
  const styles = useStyles();
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.row}>
        {lead !== undefined && (
          <div role="columnheader" aria-colindex={1} className={styles.cell}>
            {lead}
          </div>
        )}
        {columns.map(({ key, title, align }, index) => {
          const direction = sort?.column !== key ? undefined : sort.descending ? 'descending' : 'ascending';
          const Arrow = direction === 'descending' ? ArrowDownRegular : ArrowUpRegular;
          return (
            <div
              key={key}
              role="columnheader"
              aria-colindex={index + (lead === undefined ? 1 : 2)}
              aria-sort={direction ?? 'none'}
              className={styles.cell}
            >
              <button
                type="button"
                title={title}
                className={mergeClasses(styles.button, align === 'end' && styles.end)}
                onClick={() => onSort(key)}
              >
                <span className={styles.title}>{title}</span>
                {direction !== undefined && <Arrow className={styles.arrow} aria-hidden />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** Drawn again only when columns or sorting change, not while rows scroll by. */
export const TableHeader = memo(Header) as typeof Header;
