import { skabelonText as da } from '../da/skabelon';
import { partText } from '../partText';

export const skabelonText = partText(da, async () => (await import('../en/skabelon')).skabelonText);
