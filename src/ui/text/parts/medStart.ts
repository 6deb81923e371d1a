import { medStartText as da } from '../da/medStart';
import { partText } from '../partText';

export const medStartText = partText(da, async () => (await import('../en/medStart')).medStartText);
