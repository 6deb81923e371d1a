import { namesText as da } from '../da/names';
import { partText } from '../partText';

export const namesText = partText(da, async () => (await import('../en/names')).namesText);
