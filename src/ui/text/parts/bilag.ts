import { bilagText as da } from '../da/bilag';
import { partText } from '../partText';

export const bilagText = partText(da, async () => (await import('../en/bilag')).bilagText);
