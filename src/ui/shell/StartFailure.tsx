/** The tab could not begin at all: Teams does not answer, or `config.json` is wrong. Never blank. */
import { Button, FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { startFailureText } from '../text/parts/startFailure';
import { useTextOf } from '../text/partText';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `10vh ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, margin: 0 },
  detail: { overflowWrap: 'anywhere' },
});

interface StartFailureProps {
  readonly cause: 'configuration' | 'teams' | 'browser';
  /** For whoever runs the tab. */
  readonly detail: string;
}

function Notice({ cause, detail }: StartFailureProps) {
  const styles = useStyles();
  const { shell } = useText();
  const text = useTextOf(startFailureText);
  const said = {
    teams: { title: text.noAnswerFromTeams, body: text.noAnswerFromTeamsBody },
    configuration: { title: text.configurationBroken, body: text.configurationBrokenBody },
    browser: { title: text.broken, body: text.brokenBody },
  }[cause];
  return (
    <main className={styles.page} role="alert">
      <h1 className={styles.title}>{said.title}</h1>
      <p>{said.body}</p>
      <p className={styles.detail}>{detail}</p>
      <Button appearance="primary" onClick={() => window.location.reload()}>
        {shell.retry}
      </Button>
    </main>
  );
}

export function StartFailure({ theme, ...notice }: StartFailureProps & { theme: Theme }) {
  return (
    <FluentProvider theme={theme}>
      <Notice {...notice} />
    </FluentProvider>
  );
}
