import { medItemText as da } from '../da/medItem';
import { partText } from '../partText';

export const medItemText = partText(da, async () => (await import('../en/medItem')).medItemText);
