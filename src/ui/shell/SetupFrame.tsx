/** Around the page that sets a tab up: in Teams' own dialog there is nowhere else to go, so no menu. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const useStyles = makeStyles({
  main: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

interface SetupFrameProps {
  readonly notices: ReactNode;
  readonly children: ReactNode;
}

export function SetupFrame({ notices, children }: SetupFrameProps) {
  const styles = useStyles();
  return (
    <main className={styles.main}>
      {notices}
      {children}
    </main>
  );
}
