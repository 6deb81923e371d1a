import { commentsText as da } from '../da/comments';
import { partText } from '../partText';

export const commentsText = partText(da, async () => (await import('../en/comments')).commentsText);
