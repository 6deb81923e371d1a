import { setupText as da } from '../da/setup';
import { partText } from '../partText';

export const setupText = partText(da, async () => (await import('../en/setup')).setupText);
