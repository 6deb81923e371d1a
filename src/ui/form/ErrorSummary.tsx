import { Link, makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { fieldId } from './fieldId';

const useStyles = makeStyles({
  // A button of two lines stands on its last: its dot would too.
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    '& button': { verticalAlign: 'top', textAlign: 'start' },
  },
  box: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` } },
});

interface ErrorSummaryProps {
  readonly title: string;
  readonly problems: readonly { readonly path: string; readonly message: string }[];
  /** Counts the attempts to save: each one that fails brings the person here. */
  readonly attempt: number;
}

/** All that is wrong in one place, each a way to its field. Always there, for it must know of attempts that found nothing. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  // Never for what is wrong while somebody types: a minus sign alone is no number yet, and the rest must get into the field.
  useEffect(() => {
    if (attempt > 0) box.current?.focus();
  }, [attempt]);
  if (problems.length === 0) return null;
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>{title}</MessageBarTitle>
          <ul className={styles.list}>
            {problems.map(({ path, message }) => (
              <li key={path}>
                {/* A button, not an anchor: the hash of the address belongs to the tab's own addresses. */}
                <Link as="button" type="button" onClick={() => document.getElementById(fieldId(path))?.focus()}>
                  {message}
                </Link>
              </li>
            ))}
          </ul>
        </MessageBarBody>
      </MessageBar>
    </div>
  );
}
