/** The tab could not begin at all: Teams does not answer, or `config.json` is wrong. Never blank. */
import { Button, FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { Suspense } from 'react';
import type { Language } from '../../teams/host';
import { da, type Texts } from '../text/da';
import { startFailureText } from '../text/parts/startFailure';
import { useTextOf } from '../text/partText';
import { loadTexts, TextProvider, useText } from '../text/useText';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `10vh ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}` },
  },
  text: { maxWidth: '65ch', margin: '0 auto' },
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
    <main className={styles.page}>
      <div role="alert" className={styles.text}>
        <h1 className={styles.title}>{said.title}</h1>
        <p>{said.body}</p>
        <p className={styles.detail}>{detail}</p>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {shell.retry}
        </Button>
      </div>
    </main>
  );
}

interface Reading {
  readonly language: Language;
  readonly texts: Texts;
}

/** Where English cannot be fetched either, Danish is better than nothing. */
export const wordsFor = async (language: Language): Promise<Reading> => {
  try {
    const [texts] = await Promise.all([loadTexts(language), language === 'en' && startFailureText.en()]);
    return { language, texts };
  } catch {
    return { language: 'da', texts: da };
  }
};

interface Looks {
  readonly theme: Theme;
  readonly reading: Reading;
}

export function StartFailure({ theme, reading, ...notice }: StartFailureProps & Looks) {
  return (
    <FluentProvider theme={theme}>
      <TextProvider {...reading}>
        <Suspense>
          <Notice {...notice} />
        </Suspense>
      </TextProvider>
    </FluentProvider>
  );
}
