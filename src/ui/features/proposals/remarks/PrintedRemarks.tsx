/** The remarks on paper, word for word, where the reader asks for them: paper goes to people who may not read them. */
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Remark } from '../../../../domain/remark';
import { useFormat } from '../../../format/useFormat';
import { remarksText } from '../../../text/parts/remarks';
import { useTextOf } from '../../../text/partText';

const useStyles = makeStyles({
  help: { margin: 0, color: tokens.colorNeutralForeground2 },
  paper: { display: 'none', '@media print': { display: 'block' } },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  head: { margin: `${tokens.spacingVerticalM} 0 0`, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

export function PrintedRemarks({ remarks }: { readonly remarks: readonly Remark[] }) {
  const styles = useStyles();
  const words = useTextOf(remarksText);
  const format = useFormat();
  const [isWanted, setWanted] = useState(false);
  if (remarks.length === 0) return undefined;
  return (
    <div>
      <Checkbox
        label={words.print(remarks.length)}
        checked={isWanted}
        onChange={(_event, { checked }) => setWanted(checked === true)}
      />
      {isWanted && <p className={styles.help}>{words.printHelp}</p>}
      {isWanted && (
        <section data-print-page className={styles.paper}>
          <h2 className={styles.heading}>{words.printed}</h2>
          {remarks.map(({ id, author, createdAt, onBehalfOf, text }) => (
            <div key={id}>
              <p className={styles.head}>
                {author?.name} · {onBehalfOf === '' ? words.remarkOwn : words.remarkFor(onBehalfOf)} ·{' '}
                {format.instant(createdAt)}
              </p>
              <p className={styles.text}>{text}</p>
            </div>
          ))}
        </section>
      )}
    </div>
  );
}
