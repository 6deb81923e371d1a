import { medText as da } from '../da/med';
import { partText } from '../partText';

export const medText = partText(da, async () => (await import('../en/med')).medText);
