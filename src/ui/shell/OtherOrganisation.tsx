/**
 * For who is not in the directory the lists lie in: in a channel, a chat or a meeting across organisations. Said before anything is
 * asked of SharePoint, as a sign-in could only fail; the way on is there, as what Teams says of the two is a hint and no proof.
 */
import { Button, FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect } from 'react';
import type { Host, Language } from '../../teams/host';
import { otherOrganisationText } from '../text/parts/otherOrganisation';
import { useTextOf } from '../text/partText';
import { TextProvider } from '../text/useText';
import type { Texts } from '../text/da';
import { useTheme, type LoadedTheme } from './themes';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `10vh ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalL}` },
  },
  text: { maxWidth: '65ch', margin: '0 auto', overflowWrap: 'anywhere' },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, margin: 0 },
});

interface OtherOrganisationProps {
  readonly onTryAnyway: () => void;
}

function Notice({ onTryAnyway }: OtherOrganisationProps) {
  const styles = useStyles();
  const said = useTextOf(otherOrganisationText);
  return (
    <main className={styles.page}>
      <div className={styles.text}>
        <h1 className={styles.title}>{said.title}</h1>
        <p>{said.body}</p>
        <p>
          {said.safe} {said.next}
        </p>
        <Button onClick={onTryAnyway}>{said.tryAnyway}</Button>
      </div>
    </main>
  );
}

interface Surroundings {
  readonly host: Host;
  readonly firstTheme: LoadedTheme;
  readonly language: Language;
  readonly texts: Texts;
}

export function OtherOrganisation({
  host,
  firstTheme,
  language,
  texts,
  ...rest
}: OtherOrganisationProps & Surroundings) {
  const theme = useTheme(host, firstTheme);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return (
    <FluentProvider theme={theme.tokens}>
      <TextProvider language={language} texts={texts}>
        <Suspense>
          <Notice {...rest} />
        </Suspense>
      </TextProvider>
    </FluentProvider>
  );
}
