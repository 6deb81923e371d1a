import { recordText as da } from '../da/record';
import { partText } from '../partText';

export const recordText = partText(da, async () => (await import('../en/record')).recordText);
