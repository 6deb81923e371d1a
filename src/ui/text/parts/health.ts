import { healthText as da } from '../da/health';
import { partText } from '../partText';

export const healthText = partText(da, async () => (await import('../en/health')).healthText);
