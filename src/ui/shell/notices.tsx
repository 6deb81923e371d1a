/** Strips above every view: what is true of all of them at this moment. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import type { LocalDate } from '../../domain/localDate';
import type { Round } from '../../domain/round';
import { Unbroken } from '../components/Unbroken';
import { useAddress } from '../data/address';
import { useServices } from '../data/services';
import { useFormat } from '../format/useFormat';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  strip: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground3,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  link: { color: tokens.colorBrandForegroundLink },
});

export function Strip({ children }: { children: ReactNode }) {
  return <div className={useStyles().strip}>{children}</div>;
}

export function StripLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a className={useStyles().link} href={href}>
      {children}
    </a>
  );
}

const subscribeToConnection = (listener: () => void) => {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
};

export function OfflineNotice() {
  const { shell } = useText();
  const online = useSyncExternalStore(subscribeToConnection, () => navigator.onLine);
  // The live region is there before it has something to say, otherwise nobody hears it.
  return <output>{online ? undefined : <Strip>{shell.offline}</Strip>}</output>;
}

/** Teams signs the person in behind every view; when that takes long, what is waited for is not SharePoint. */
export function SignInNotice() {
  const { shell } = useText();
  const { signIn } = useServices();
  const slow = useSyncExternalStore(signIn.subscribe, signIn.isSlow);
  return <output>{slow ? <Strip>{shell.slowSignIn}</Strip> : undefined}</output>;
}

export function DemonstrationNotice({ day }: { day: LocalDate }) {
  const { shell } = useText();
  const { date } = useFormat();
  return (
    <Strip>
      <Unbroken text={shell.demonstration(date(day))} />
    </Strip>
  );
}

/** A closed round stays readable; says so, and leads to the round that is being worked on. */
export function ClosedRoundNotice({ round, open }: { round: Round; open: Round | undefined }) {
  const styles = useStyles();
  const { shell } = useText();
  const { href } = useAddress();
  return (
    <Strip>
      <Unbroken text={shell.closedRound(round.title)} />{' '}
      {open === undefined ? undefined : (
        <a className={styles.link} href={href('/', { runde: open.key })}>
          <Unbroken text={shell.goToOpenRound(open.title)} />
        </a>
      )}
    </Strip>
  );
}
