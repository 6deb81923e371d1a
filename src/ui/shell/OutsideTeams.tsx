/** Opened by its own address in a browser: nobody can be signed in there, so say it and lead to Teams. */
import { FluentProvider, makeStyles, tokens, type Theme } from '@fluentui/react-components';
import { useText } from '../text/useText';

const useStyles = makeStyles({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: `15vh ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  text: { maxWidth: '55ch', margin: '0 auto' },
  title: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, margin: 0 },
  link: {
    display: 'inline-block',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    textDecorationLine: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

function Notice({ href }: { href: string }) {
  const styles = useStyles();
  const { shell } = useText();
  return (
    <main className={styles.page}>
      <div className={styles.text}>
        <h1 className={styles.title}>{shell.outsideTeams}</h1>
        <p>{shell.outsideTeamsBody}</p>
        <a className={styles.link} href={href}>
          {shell.openInTeams}
        </a>
      </div>
    </main>
  );
}

/** `href`: the same item in Teams. */
export function OutsideTeams({ href, theme }: { href: string; theme: Theme }) {
  return (
    <FluentProvider theme={theme}>
      <Notice href={href} />
    </FluentProvider>
  );
}
