/** The words that features share as the tab comes with them: for those who give them others. */
import { sharedWords as da } from '../da/sharedWords';
import { partText } from '../partText';

export const sharedWordsText = partText(da, async () => (await import('../en/sharedWords')).sharedWords);
