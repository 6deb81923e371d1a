/** Opened by its own address in a browser: into Teams, or a sign-in of its own. What keeps a person out is said, with whom to ask. */
import { Button, FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { Suspense, useRef, useState } from 'react';
import type { Language } from '../../teams/host';
import type { Texts } from '../text/da';
import { outsideText } from '../text/parts/outside';
import { failuresText } from '../text/parts/failures';
import { useTextOf } from '../text/partText';
import { TextProvider } from '../text/useText';
import { CopyButton } from './CopyButton';
import { errorId, errorText, wordsBehind } from './errorText';
import { FailureNotice } from './FailureNotice';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `15vh ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}` },
  },
  text: { maxWidth: '55ch', margin: '0 auto' },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, margin: 0 },
  ways: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  link: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    textDecorationLine: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

export interface OutsideSignIn {
  readonly inWindow: () => Promise<unknown>;
  /** Leaves the page. */
  readonly onThisPage: () => Promise<void>;
  /** Draws the tab in the place of this. */
  readonly enter: () => Promise<void>;
}

/**
 * Where nobody can sign in in the browser: this municipality does it in Teams alone; a demonstration on this machine, whose
 * sign-in is `http`, which msal refuses; a page that came without TLS.
 */
export type NotHere = 'notSetUp' | 'demonstration' | 'insecure';

interface OutsideProps {
  /** The same item in Teams. */
  readonly teamsHref: string;
  /** Whose lists it would be, for whoever is asked for help. */
  readonly siteUrl: string;
  readonly signIn: OutsideSignIn | undefined;
  /** Why there is none. */
  readonly notHere?: NotHere | undefined;
  /** What the sign-in came back with. */
  readonly failure: unknown;
}

type State = { readonly at: 'choosing' | 'window' | 'leaving' | 'entering'; readonly failure: unknown };

function SignIn({ signIn, siteUrl, failure }: OutsideProps & { signIn: OutsideSignIn }) {
  const failures = useTextOf(failuresText);
  const outside = useTextOf(outsideText);
  const [state, setState] = useState<State>({ at: 'choosing', failure });
  const attempt = useRef(0);

  const follow = (at: State['at'], work: () => Promise<unknown>) => {
    attempt.current += 1;
    const mine = attempt.current;
    setState({ at, failure: undefined });
    work().catch((refused: unknown) => {
      // Whoever has pressed again is told of that attempt alone.
      if (mine === attempt.current) setState({ at: 'choosing', failure: refused });
    });
  };
  const enter = () => {
    setState({ at: 'entering', failure: undefined });
    return signIn.enter();
  };
  const inWindow = () =>
    follow('window', async () => {
      await signIn.inWindow();
      await enter();
    });

  const said = { choosing: '', window: outside.waiting, leaving: outside.leaving, entering: outside.opening }[state.at];
  return (
    <>
      <Button size="large" onClick={inWindow}>
        {outside.continueHere}
      </Button>
      <output>{said}</output>
      {state.failure === undefined ? undefined : (
        <FailureNotice error={state.failure}>
          {errorText(state.failure, failures).wayOn === 'thisPage' ? (
            <Button appearance="primary" onClick={() => follow('leaving', signIn.onThisPage)}>
              {outside.onThisPage}
            </Button>
          ) : undefined}
          <CopyButton
            label={outside.copyForIt}
            copied={outside.copied}
            text={() =>
              outside.forIt(
                `${window.location.origin}${window.location.pathname}`,
                new URL('auth-redirect.html', window.location.href).href,
                siteUrl,
                errorId(state.failure),
                wordsBehind(state.failure),
              )
            }
          />
        </FailureNotice>
      )}
    </>
  );
}

const secureAddress = (): string => {
  const address = new URL(window.location.href);
  address.protocol = 'https:';
  return address.href;
};

function Notice(props: OutsideProps) {
  const styles = useStyles();
  const outside = useTextOf(outsideText);
  const { signIn, notHere, teamsHref } = props;
  return (
    <main className={styles.page}>
      <div className={styles.text}>
        <h1 className={styles.title}>{outside.title}</h1>
        <p>{notHere === undefined ? outside.body : outside.notHere[notHere]}</p>
        {notHere === 'insecure' ? <a href={secureAddress()}>{outside.overTls}</a> : undefined}
        <div className={styles.ways}>
          <a className={styles.link} href={teamsHref}>
            {outside.openInTeams}
          </a>
          {signIn === undefined ? undefined : <SignIn {...props} signIn={signIn} />}
        </div>
      </div>
    </main>
  );
}

export function OutsideTeams({
  theme,
  language,
  texts,
  ...props
}: OutsideProps & { readonly theme: Theme; readonly language: Language; readonly texts: Texts }) {
  return (
    <FluentProvider theme={theme}>
      <TextProvider language={language} texts={texts}>
        <Suspense>
          <Notice {...props} />
        </Suspense>
      </TextProvider>
    </FluentProvider>
  );
}
