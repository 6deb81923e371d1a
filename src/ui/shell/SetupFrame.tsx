/** Around the configuration page: in Teams' own dialog there is nowhere else to go, so no menu. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useServices } from '../data/services';
import { Account } from './Account';
import { Frame } from './Frame';
import { OfflineNotice, SignInNotice } from './notices';

const useStyles = makeStyles({
  main: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalL,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
});

export function SetupFrame({ children }: { children: ReactNode }) {
  const styles = useStyles();
  const { context } = useServices();
  const notices = (
    <>
      <OfflineNotice />
      <SignInNotice />
    </>
  );
  if (context.surface !== 'settings')
    return (
      <Frame notices={notices} beside={<Account />}>
        {children}
      </Frame>
    );
  return (
    <main className={styles.main}>
      {notices}
      {children}
    </main>
  );
}
