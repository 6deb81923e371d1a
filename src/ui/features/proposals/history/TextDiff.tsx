import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import { historyText } from '../../../text/parts/history';
import { useTextOf } from '../../../text/partText';
import { diffTexts } from './textDiff';

const useStyles = makeStyles({
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  inserted: { textDecorationLine: 'underline', textDecorationThickness: '2px', fontWeight: '600' },
  // Beside what it replaces the two would read as one word.
  afterDeleted: { marginInlineStart: '0.25em' },
  deleted: { textDecorationLine: 'line-through', textDecorationThickness: '2px' },
  spoken: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Insertions and deletions, told by lines and by words for those who hear them: never by colour alone. */
export function TextDiff({ before, after }: { readonly before: string; readonly after: string }) {
  const styles = useStyles();
  const words = useTextOf(historyText);
  const parts = useMemo(() => diffTexts(before, after), [before, after]);
  const spoken = (text: string) => <span className={styles.spoken}>{` ${text} `}</span>;
  return (
    <p className={styles.text}>
      {parts.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'inserted' ? (
          <ins
            key={index}
            className={mergeClasses(styles.inserted, parts[index - 1]?.kind === 'deleted' && styles.afterDeleted)}
          >
            {spoken(words.inserted)}
            {text}
            {spoken(words.endOf)}
          </ins>
        ) : (
          <del key={index} className={styles.deleted}>
            {spoken(words.deleted)}
            {text}
            {spoken(words.endOf)}
          </del>
        ),
      )}
    </p>
  );
}
