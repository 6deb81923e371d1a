import { countedTwiceText as da } from '../da/countedTwice';
import { partText } from '../partText';

export const countedTwiceText = partText(da, async () => (await import('../en/countedTwice')).countedTwiceText);
