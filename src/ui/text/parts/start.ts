import { startText as da } from '../da/start';
import { partText } from '../partText';

export const startText = partText(da, async () => (await import('../en/start')).startText);
