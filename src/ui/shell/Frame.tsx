/** What stays while views change: the way past the menu, the menu, notices that concern every view, and the content's place. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useRef, type ReactNode } from 'react';
import { PageHeadingContext } from '../components/PageHeader';
import { useAddress } from '../data/address';
import { useText } from '../text/useText';
import { LeaveDialog } from './LeaveDialog';
import { Navigation } from './Navigation';
import { useKeptFocus } from './useKeptFocus';

const useStyles = makeStyles({
  frame: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  skip: {
    position: 'absolute',
    left: tokens.spacingHorizontalM,
    top: '-100px',
    zIndex: 10,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus': { top: tokens.spacingVerticalS },
  },
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  },
  main: {
    flexGrow: 1,
    minHeight: 0,
    minWidth: 0,
    overflowY: 'auto',
    // What gets the focus is scrolled clear of the bar that saves a form, with room for a list below it.
    scrollPaddingBottom: '6rem',
    boxSizing: 'border-box',
    width: '100%',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL}`,
    ':focus': { outline: 'none' },
    '@media (max-width: 480px)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
      // There what the bar says stands in lines below its buttons.
      scrollPaddingBottom: '10rem',
    },
  },
});

interface FrameProps {
  /** Beside the menu: the round switcher. */
  readonly beside?: ReactNode;
  /** Offline, demonstration, closed round. */
  readonly notices?: ReactNode;
  readonly children: ReactNode;
}

/** Sets the document's title with every heading, and moves focus to it when the path has changed (never on the first view). */
const useHeadingListener = (path: string) => {
  const { shell } = useText();
  const focusedPath = useRef(path);
  return useCallback(
    (title: string, heading: HTMLElement) => {
      document.title = shell.documentTitle(title);
      if (focusedPath.current === path) return;
      focusedPath.current = path;
      heading.focus();
    },
    [shell, path],
  );
};

export function Frame({ beside, notices, children }: FrameProps) {
  const styles = useStyles();
  const { shell } = useText();
  const { path } = useAddress();
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  const onHeading = useHeadingListener(path);
  return (
    <div className={styles.frame}>
      <header>
        {/* A button, not a link: the hash is the address. */}
        <button type="button" className={styles.skip} onClick={() => main.current?.focus()}>
          {shell.skipToContent}
        </button>
        <div className={styles.bar}>
          <Navigation />
          {beside}
        </div>
        {notices}
      </header>
      <main ref={main} tabIndex={-1} className={styles.main}>
        <PageHeadingContext.Provider value={onHeading}>{children}</PageHeadingContext.Provider>
      </main>
      <LeaveDialog />
    </div>
  );
}
