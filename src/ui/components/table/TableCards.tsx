import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type RefObject } from 'react';
import type { RowChoice, TableCard, TableColumn } from './column';
import type { ElementSize } from './useElementSize';
import { useRowWindow } from './useRowWindow';

const gap = 8;

const useStyles = makeStyles({
  list: { position: 'relative', margin: 0, padding: 0, listStyleType: 'none' },
  card: {
    position: 'absolute',
    insetInline: '2px',
    top: 0,
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  link: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    textDecorationLine: 'none',
    outlineStyle: 'none',
    '::after': { content: '""', position: 'absolute', inset: 0 },
  },
  line: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  figures: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase200,
  },
  figure: { margin: 0 },
});

interface TableCardsProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly TableColumn<Row>[];
  readonly card: TableCard<Row>;
  readonly rowHref: (row: Row) => string;
  readonly scrollKey: string;
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly size: ElementSize;
  readonly className: string;
  readonly choice?: RowChoice<Row> | undefined;
}

const between = (first: number, end: number): readonly number[] =>
  Array.from({ length: Math.max(0, end - first) }, (_, offset) => first + offset);

/** The same rows for a phone or a side panel. Every card is a link in the tab order. */
export function TableCards<Row>({ rows, columns, card, size, scroller, scrollKey, ...rest }: TableCardsProps<Row>) {
  const styles = useStyles();
  const [focused, setFocused] = useState<number>();
  const rowHeight = card.height + gap;
  const rowCount = rows.length;
  const { first, end } = useRowWindow({
    scroller,
    rowCount,
    rowHeight,
    height: size.height,
    headerHeight: 0,
    scrollKey,
  });
  const header = columns.find((column) => column.isRowHeader);
  // A card that holds the focus stays drawn wherever it is scrolled to, or the focus would be lost with it.
  const kept = focused !== undefined && focused < rowCount && (focused < first || focused >= end) ? [focused] : [];

  return (
    <div ref={scroller} className={rest.className}>
      <ul aria-label={rest.label} className={styles.list} style={{ height: rowCount * rowHeight }}>
        {[...between(first, end), ...kept].map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={index}
              aria-setsize={rowCount}
              aria-posinset={index + 1}
              className={styles.card}
              style={{ height: card.height, transform: `translateY(${index * rowHeight}px)` }}
            >
              {rest.choice?.box(row, index, false)}
              <a
                href={rest.rowHref(row)}
                className={styles.link}
                onFocus={() => setFocused(index)}
                onBlur={() => setFocused(undefined)}
              >
                {header?.text(row)}
              </a>
              {card.lines(row).map((line, position) => (
                <div key={position} className={styles.line}>
                  {line}
                </div>
              ))}
              <dl className={styles.figures}>
                {card.figures(row).map(({ label, text }) => (
                  <div key={label}>
                    <dt className={styles.line}>{label}</dt>
                    <dd className={styles.figure}>{text}</dd>
                  </div>
                ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
