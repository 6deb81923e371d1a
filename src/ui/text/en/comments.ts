import type { commentsText as da } from '../da/comments';

export const commentsText: typeof da = {
  title: 'Comments',
};
