import { discussText as da } from '../da/discuss';
import { partText } from '../partText';

export const discussText = partText(da, async () => (await import('../en/discuss')).discussText);
