/** The comments of a MED-drøftelse, joined to SharePoint. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { longestComment, type CommentTarget } from '../../domain/comment';
import { CommentThread } from '../components/CommentThread';
import { useAddComment, useComments, useMayComment, useRemoveComment } from '../data/comments';
import { useRound } from '../data/queries';
import { useUnsavedChanges } from '../data/unsavedChanges';
import { useFormat } from '../format/useFormat';
import { commentsText } from '../text/parts/comments';
import { useTextOf } from '../text/partText';
import { FailureState } from './FailureState';
import { WhenLoaded } from './WhenLoaded';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  text: { margin: `0 0 ${tokens.spacingVerticalS}`, color: tokens.colorNeutralForeground2 },
});

export function ItemComments({ target }: { readonly target: CommentTarget & { readonly on: 'medDiscussion' } }) {
  const styles = useStyles();
  const words = useTextOf(commentsText);
  const format = useFormat();
  const round = useRound();
  const comments = useComments(target);
  const mayComment = useMayComment(target);
  const add = useAddComment(target);
  const remove = useRemoveComment(target);
  const [draft, setDraft] = useState('');
  useUnsavedChanges(draft.trim() !== '');

  const send = (): void => add.mutate(draft.trim(), { onSuccess: () => setDraft('') });
  const readOnlyBecause =
    round.status === 'closed' ? words.closedRound : mayComment.data === false ? words.mayNotWrite : undefined;
  const failure = add.isError ? (
    <FailureState key={add.submittedAt} error={add.error} onRetry={send} />
  ) : remove.isError ? (
    <FailureState key={remove.submittedAt} error={remove.error} onRetry={() => remove.mutate(remove.variables)} />
  ) : undefined;

  return (
    <section aria-labelledby="comments">
      <h2 id="comments" className={styles.heading}>
        {words.title}
      </h2>
      <p className={styles.text}>{words.audience}</p>
      <WhenLoaded queries={{ comments, mayComment }} label={words.loading} lines={3}>
        {(data) => (
          <CommentThread
            comments={data.comments.map((comment) => ({
              id: comment.id,
              author: comment.author.name,
              text: comment.text,
              createdAt: comment.createdAt,
              when: format.instant(comment.createdAt),
              isOwn: comment.isOwn && round.status !== 'closed',
            }))}
            labels={words.labels}
            longest={longestComment}
            draft={draft}
            onDraft={setDraft}
            sending={add.isPending ? 'yes' : add.isSuccess && draft === '' ? 'sent' : 'no'}
            onSend={send}
            onRemove={(id) => remove.mutate(id)}
            readOnlyBecause={readOnlyBecause}
            failure={failure}
          />
        )}
      </WhenLoaded>
    </section>
  );
}
