/** The heading of a view. The frame hears of it (`PageHeadingContext`) and sets focus and the document's title. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { createContext, useContext, useEffect, useRef, type ReactNode } from 'react';
import { Unbroken } from './Unbroken';

type HeadingListener = (title: string, heading: HTMLElement) => void;

export const PageHeadingContext = createContext<HeadingListener>(() => undefined);

const useStyles = makeStyles({
  header: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalM,
    marginBottom: tokens.spacingVerticalM,
  },
  titles: { minWidth: 0, flexGrow: 1, flexBasis: '16rem' },
  back: { display: 'inline-block', color: tokens.colorBrandForegroundLink, marginBottom: tokens.spacingVerticalXS },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    hyphens: 'auto',
    // Danish compounds are long, and the side panel is 280 px.
    '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    ':focus:not(:focus-visible)': { outline: 'none' },
  },
  /** Clear of the outline of the heading, which has the focus when the page is new. */
  description: { margin: `${tokens.spacingVerticalXS} 0 0`, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface PageHeaderProps {
  readonly title: string;
  readonly description?: string;
  /** Buttons on the right; below the title where there is no room. */
  readonly actions?: ReactNode;
  /** One level up. */
  readonly back?: { readonly href: string; readonly label: string };
}

export function PageHeader({ title, description, actions, back }: PageHeaderProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  const onHeading = useContext(PageHeadingContext);
  useEffect(() => {
    if (heading.current !== null) onHeading(title, heading.current);
  }, [title, onHeading]);
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        {back === undefined ? undefined : (
          <a className={styles.back} href={back.href}>
            ← {back.label}
          </a>
        )}
        <h1 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h1>
        {description === undefined ? undefined : (
          <p className={styles.description}>
            <Unbroken text={description} />
          </p>
        )}
      </div>
      {actions === undefined ? undefined : <div className={styles.actions}>{actions}</div>}
    </header>
  );
}
