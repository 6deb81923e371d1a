import { failuresText as da } from '../da/failures';
import { partText } from '../partText';

export const failuresText = partText(da, async () => (await import('../en/failures')).failuresText);
