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

/** All that is wrong in one place, each a way to its field. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const focused = useRef(0);
  useEffect(() => {
    if (focused.current === attempt) return;
    focused.current = attempt;
    box.current?.focus();
  }, [attempt]);
  return (
    <div ref={box} tabIndex={-1} className={styles.box}>
      <MessageBar intent="error" layout="multiline" politeness="assertive">
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
