import { draftsText as da } from '../da/drafts';
import { partText } from '../partText';

export const draftsText = partText(da, async () => (await import('../en/drafts')).draftsText);
