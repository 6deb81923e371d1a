/** What stands in the place of content that is not there (yet). Says what is happening; never blank. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PageHeader } from './PageHeader';

const useStyles = makeStyles({
  loading: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, padding: tokens.spacingVerticalM },
  label: { color: tokens.colorNeutralForeground2 },
  bars: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  bar: {
    height: '16px',
    borderRadius: tokens.borderRadiusMedium,
    // The first paint's own (`app/firstPaint.css`), which goes on in it: Fluent's is as white as text in high contrast.
    backgroundColor: `var(--first-bar, ${tokens.colorNeutralStencil1})`,
  },
  row: { height: '36px' },
  wide: { width: '100%' },
  narrow: { width: '62%' },
  empty: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalM}`,
    maxWidth: '60ch',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  body: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface LoadingStateProps {
  /** What is being fetched, in words: "Henter forslag …". */
  readonly label: string;
  /** How many stand-in lines; choose what the real content will need, so that nothing jumps. */
  readonly lines?: number;
  /** `rows`: the height of table rows. */
  readonly shape?: 'text' | 'rows';
}

export function LoadingState({ label, lines = 4, shape = 'text' }: LoadingStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.loading}>
      <output className={styles.label}>{label}</output>
      <div className={styles.bars} aria-hidden="true" aria-busy="true">
        {Array.from({ length: lines }, (_, line) => (
          <div
            key={line}
            className={mergeClasses(
              styles.bar,
              shape === 'rows' && styles.row,
              line % 3 === 2 && shape === 'text' ? styles.narrow : styles.wide,
            )}
          />
        ))}
      </div>
    </div>
  );
}

interface EmptyStateProps {
  readonly title: string;
  readonly body?: ReactNode;
  /** The way on: a button or a link. */
  readonly action?: ReactNode;
  /** Set where nothing else of the page is drawn: the title is the page's heading. */
  readonly isPage?: boolean;
}

/** Nothing here, and that is no fault. First use, an empty filter, all done and "not open yet" each have their own words. */
export function EmptyState({ title, body, action, isPage = false }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.empty}>
      {isPage ? <PageHeader title={title} /> : <h2 className={styles.title}>{title}</h2>}
      {body === undefined ? undefined : <p className={styles.body}>{body}</p>}
      {action}
    </div>
  );
}
