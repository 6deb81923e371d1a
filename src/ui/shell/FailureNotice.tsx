/** The words of a failure and the code to hand to somebody. What can be pressed comes from whoever draws it. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PageHeader, type PageHeaderProps } from '../components/PageHeader';
import { useTextOf } from '../text/partText';
import { failuresText } from '../text/parts/failures';
import { useText } from '../text/useText';
import { CopyButton } from './CopyButton';
import { errorId, errorReport, errorText, ownWords } from './errorText';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalM}`,
    maxWidth: '65ch',
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  id: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** A failure that stands for a whole page is its heading too, and keeps the way back. */
export type FailedPage = Pick<PageHeaderProps, 'back'>;

interface FailureNoticeProps {
  readonly error: unknown;
  readonly page?: FailedPage | undefined;
  readonly children?: ReactNode;
}

export function FailureNotice({ error, page, children }: FailureNoticeProps) {
  const styles = useStyles();
  const texts = useText();
  const { title, body, safe, next } = errorText(error, useTextOf(failuresText));
  const said = ownWords(error);
  return (
    <section role="alert" className={styles.notice}>
      {page === undefined ? <h2 className={styles.title}>{title}</h2> : <PageHeader title={title} {...page} />}
      <p className={styles.text}>{body}</p>
      <p className={styles.text}>
        {safe} {next}
      </p>
      {children === undefined ? undefined : <div className={styles.actions}>{children}</div>}
      <div className={styles.actions}>
        <span className={styles.id}>
          {texts.shell.idLabel}: {errorId(error)}
        </span>
        <CopyButton
          label={texts.shell.copyId}
          copied={texts.shell.idCopied}
          text={() => errorReport(error, new Date().toISOString())}
        />
      </div>
      {said !== undefined && said !== '' && (
        <p className={mergeClasses(styles.text, styles.id)}>
          {texts.shell.ownWords}: »{said}«
        </p>
      )}
    </section>
  );
}
