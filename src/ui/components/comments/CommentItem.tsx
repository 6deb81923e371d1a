import { Avatar, Button, makeStyles, tokens } from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons';
import type { ShownComment } from '../CommentThread';

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) auto',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  head: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, alignItems: 'baseline' },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  kind: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, overflowWrap: 'anywhere' },
  // A browser breaks dates at their hyphens.
  time: { whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // Line breaks as typed; a long address breaks instead of widening the page.
  text: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface CommentItemProps {
  readonly comment: ShownComment;
  readonly removeLabel: string;
  /** undefined: the comment is somebody else's, or is just being removed. */
  readonly onRemove: (() => void) | undefined;
}

/** The text is plain and drawn as text: nothing in it can become markup. */
export function CommentItem({ comment, removeLabel, onRemove }: CommentItemProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <Avatar name={comment.author} size={28} aria-hidden />
      <div>
        <div className={styles.head}>
          <span className={styles.name}>{comment.author}</span>
          {comment.kind !== undefined && <span className={styles.kind}>{comment.kind}</span>}
          <time className={styles.time} dateTime={comment.createdAt}>
            {comment.when}
          </time>
        </div>
        <p className={styles.text}>{comment.text}</p>
      </div>
      {onRemove !== undefined && (
        <Button
          appearance="subtle"
          size="small"
          icon={<DeleteRegular />}
          aria-label={removeLabel}
          title={removeLabel}
          onClick={onRemove}
        />
      )}
    </li>
  );
}
