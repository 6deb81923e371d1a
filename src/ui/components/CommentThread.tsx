/** Comments in the order they were written, and a field for the next. What is typed stays until it has been sent. */
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import { CommentItem } from './comments/CommentItem';
import { ConfirmDialog } from './ConfirmDialog';

const useStyles = makeStyles({
  thread: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalM, maxWidth: '48rem' },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  form: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', rowGap: tokens.spacingVerticalS },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

export interface ShownComment {
  readonly id: string;
  readonly author: string;
  /** Plain text. */
  readonly text: string;
  /** ISO 8601. */
  readonly createdAt: string;
  /** The same for people: "15-04-2024 kl. 09.30". */
  readonly when: string;
  readonly isOwn: boolean;
  /** What it is and for whom, beside the author: "bemærkning på vegne af …". */
  readonly kind?: string;
}

export interface CommentThreadLabels {
  readonly none: string;
  readonly write: string;
  readonly send: string;
  readonly sending: string;
  readonly sent: string;
  readonly characters: (used: number, most: number) => string;
  readonly tooLong: (over: number) => string;
  readonly remove: (when: string) => string;
  readonly removeTitle: string;
  readonly removeBody: string;
  readonly removeConfirm: string;
  readonly cancel: string;
}

export interface CommentThreadProps {
  readonly comments: readonly ShownComment[];
  readonly labels: CommentThreadLabels;
  /** Most characters of a comment. */
  readonly longest: number;
  /** What is typed and not sent. */
  readonly draft: string;
  readonly onDraft: (text: string) => void;
  readonly sending: 'no' | 'yes' | 'sent';
  readonly onSend: () => void;
  readonly onRemove: (id: string) => void;
  /** What else is chosen before writing. */
  readonly beforeField?: ReactNode;
  /** Who reads what is sent, below the field. */
  readonly audience?: string;
  /** Why the person cannot write, in words, in the place of the field. */
  readonly readOnlyBecause?: string | undefined;
  /** What went wrong, in words. */
  readonly failure?: ReactNode;
}

export function CommentThread(props: CommentThreadProps) {
  const { comments, labels, longest, draft, sending, failure } = props;
  const styles = useStyles();
  const [removing, setRemoving] = useState<string>();
  const audienceId = useId();
  const length = draft.trim().length;
  const over = length - longest;

  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (length > 0 && over <= 0 && sending !== 'yes') props.onSend();
  };

  return (
    <div className={styles.thread}>
      {comments.length === 0 ? (
        <p className={styles.quiet}>{labels.none}</p>
      ) : (
        <ol className={styles.list}>
          {comments.map((comment) => (
            <CommentItem
              key={comment.id}
              comment={comment}
              removeLabel={labels.remove(comment.when)}
              onRemove={comment.isOwn ? () => setRemoving(comment.id) : undefined}
            />
          ))}
        </ol>
      )}
      {failure}
      {props.readOnlyBecause === undefined ? (
        <form className={styles.form} onSubmit={send}>
          {props.beforeField}
          <Field
            label={labels.write}
            hint={labels.characters(length, longest)}
            validationState={over > 0 ? 'error' : 'none'}
            validationMessage={over > 0 ? labels.tooLong(over) : undefined}
          >
            <Textarea
              value={draft}
              aria-describedby={props.audience === undefined ? undefined : audienceId}
              rows={3}
              resize="vertical"
              readOnly={sending === 'yes'}
              onChange={(_event, data) => props.onDraft(data.value)}
            />
          </Field>
          {props.audience !== undefined && (
            <p id={audienceId} className={styles.quiet}>
              {props.audience}
            </p>
          )}
          <div className={styles.foot}>
            {/* Focusable all the same: whoever has just sent a comment stays where they are. */}
            <Button
              type="submit"
              appearance="primary"
              disabledFocusable={length === 0 || over > 0 || sending === 'yes'}
            >
              {labels.send}
            </Button>
            <output className={styles.quiet}>
              {sending === 'yes' ? labels.sending : sending === 'sent' ? labels.sent : ''}
            </output>
          </div>
        </form>
      ) : (
        <p className={styles.quiet}>{props.readOnlyBecause}</p>
      )}
      <ConfirmDialog
        open={removing !== undefined}
        title={labels.removeTitle}
        confirm={labels.removeConfirm}
        cancel={labels.cancel}
        onCancel={() => setRemoving(undefined)}
        onConfirm={() => {
          if (removing !== undefined) props.onRemove(removing);
          setRemoving(undefined);
        }}
      >
        {labels.removeBody}
      </ConfirmDialog>
    </div>
  );
}
