/** The MED-drøftelser of a proposal with all that was said in them: a part of the page that gathers all about it. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { isFailure } from '../../../domain/errors';
import type { MedDiscussion } from '../../../domain/medDiscussion';
import type { Proposal } from '../../../domain/proposal';
import { useComments } from '../../data/comments';
import { useMedDiscussions } from '../../data/queries';
import { useFormat } from '../../format/useFormat';
import { WhenLoaded } from '../../shell/WhenLoaded';
import { medItemText } from '../../text/parts/medItem';
import { recordText } from '../../text/parts/record';
import { useTextOf } from '../../text/partText';
import { useText } from '../../text/useText';
import { MedReading } from './MedReading';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  head: { margin: `${tokens.spacingVerticalM} 0 0`, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

function DiscussionComments({ discussion: { id, title, deadline } }: { readonly discussion: MedDiscussion }) {
  const styles = useStyles();
  const words = useTextOf(recordText);
  const { common } = useText();
  const format = useFormat();
  const comments = useComments({ on: 'medDiscussion', id });
  return (
    <section>
      <h3 className={styles.head}>
        {[title, words.medComments, ...(deadline === undefined ? [] : [words.deadline(format.date(deadline))])].join(
          ' · ',
        )}
      </h3>
      <WhenLoaded queries={{ comments }} label={common.loading} lines={1}>
        {(data) =>
          data.comments.length === 0 ? (
            <p className={styles.text}>{words.nothingSaid}</p>
          ) : (
            <ol className={styles.list}>
              {data.comments.map((comment) => (
                <li key={comment.id}>
                  <p className={styles.text}>
                    {[comment.author.name, format.instant(comment.createdAt)].join(' · ')}: {comment.text}
                  </p>
                </li>
              ))}
            </ol>
          )
        }
      </WhenLoaded>
    </section>
  );
}

export function MedRecord({ proposal }: { readonly proposal: Proposal }) {
  const words = useTextOf(medItemText);
  const discussions = useMedDiscussions();
  // Statement and answer stand in the reading, which also says what the viewer may not see.
  const reading = <MedReading proposal={proposal} />;
  if (isFailure(discussions.error, 'Forbidden')) return reading;
  return (
    <>
      {reading}
      <WhenLoaded queries={{ discussions }} label={words.readingLoading} lines={2}>
        {(data) =>
          data.discussions.rows
            .filter(({ proposalId }) => proposalId === proposal.id)
            .map((discussion) => <DiscussionComments key={discussion.id} discussion={discussion} />)
        }
      </WhenLoaded>
    </>
  );
}
