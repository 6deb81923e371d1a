import type { commentsText as da } from '../da/comments';

export const commentsText: typeof da = {
  title: 'Comments',
  loading: 'Loading comments …',
  audience: 'Everybody who can read the MED discussion can read the comments.',
  mayNotWrite:
    'You can read the comments but not write. Members of the MED committees, heads and the råderumsgruppe comment on a MED discussion.',
  closedRound: 'The round is closed. Comments can be read, but no more can be written.',
  labels: {
    none: 'No comments yet.',
    write: 'Write a comment',
    send: 'Send comment',
    sending: 'Sending …',
    sent: 'The comment has been sent.',
    characters: (used: number, most: number) => `${used} of ${most} characters`,
    tooLong: (over: number) =>
      over === 1 ? 'The comment is 1 character too long.' : `The comment is ${over} characters too long.`,
    remove: (when: string) => `Delete my comment of ${when}`,
    removeTitle: 'Delete the comment?',
    removeBody: 'The comment disappears for everybody and cannot be brought back.',
    removeConfirm: 'Delete the comment',
    cancel: 'Keep it',
  },
};
