/** Comments and remarks on paper, word for word, in the order they were written. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ProposalId } from '../../../../domain/ids';
import { useComments } from '../../../data/comments';
import { useRemarks } from '../../../data/remarks';
import { useFormat } from '../../../format/useFormat';
import { RowProblems } from '../../../shell/RowProblems';
import { WhenLoaded } from '../../../shell/WhenLoaded';
import { recordText } from '../../../text/parts/record';
import { remarksText } from '../../../text/parts/remarks';
import { useTextOf } from '../../../text/partText';
import { thread, type Said } from '../remarks/talkView';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  head: { margin: `${tokens.spacingVerticalM} 0 0`, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap' },
});

export function RecordedTalk({ proposal }: { readonly proposal: ProposalId }) {
  const styles = useStyles();
  const record = useTextOf(recordText);
  const words = useTextOf(remarksText);
  const format = useFormat();
  const comments = useComments({ on: 'proposal', id: proposal });
  const remarks = useRemarks(proposal);
  const kindOf = ({ onBehalfOf }: Said): string => {
    if (onBehalfOf === undefined) return record.comment;
    return onBehalfOf === '' ? words.remarkOwn : words.remarkFor(onBehalfOf);
  };
  return (
    <section>
      <h2 className={styles.heading}>{record.said}</h2>
      <WhenLoaded queries={{ comments, remarks }} label={words.loading} lines={3}>
        {(data) => {
          const said = thread(data.comments, data.remarks.rows);
          return (
            <>
              <RowProblems problems={data.remarks.problems} />
              {said.length === 0 && <p className={styles.text}>{record.nothingSaid}</p>}
              <ol className={styles.list}>
                {said.map((one) => (
                  <li key={one.id}>
                    <p className={styles.head}>
                      {[one.author, kindOf(one), format.instant(one.createdAt)].join(' · ')}
                    </p>
                    <p className={styles.text}>{one.text}</p>
                  </li>
                ))}
              </ol>
            </>
          );
        }}
      </WhenLoaded>
    </section>
  );
}
