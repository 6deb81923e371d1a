/** Who can see and edit something, and why, folded away until somebody asks. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  box: { '@media print': { display: 'none' } },
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalXS} 0` },
  text: { margin: `${tokens.spacingVerticalXS} 0`, color: tokens.colorNeutralForeground2 },
  table: { borderCollapse: 'collapse', tableLayout: 'fixed', maxWidth: '48rem', width: '100%' },
  caption: { textAlign: 'start', color: tokens.colorNeutralForeground2 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'break-word',
    fontWeight: tokens.fontWeightRegular,
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

interface WhoTableProps {
  readonly title: string;
  readonly because: string;
  readonly caption: string;
  readonly heads: readonly [who: string, can: string];
  readonly rows: readonly { readonly key: string; readonly who: string; readonly can: string }[];
  /** Below the table. */
  readonly children: ReactNode;
}

export function WhoTable({ title, because, caption, heads, rows, children }: WhoTableProps) {
  const styles = useStyles();
  return (
    <details className={styles.box}>
      <summary className={styles.summary}>{title}</summary>
      <p className={styles.text}>{because}</p>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, who, can }) => (
            <tr key={key}>
              <th scope="row" className={styles.cell}>
                {who}
              </th>
              <td className={styles.cell}>{can}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <div className={styles.text}>{children}</div>
    </details>
  );
}
