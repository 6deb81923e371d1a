import { outsideText as da } from '../da/outside';
import { partText } from '../partText';

export const outsideText = partText(da, async () => (await import('../en/outside')).outsideText);
