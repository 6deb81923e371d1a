import { ideasText as da } from '../da/ideas';
import { partText } from '../partText';

export const ideasText = partText(da, async () => (await import('../en/ideas')).ideasText);
