import { skabelonSetupText as da } from '../da/skabelonSetup';
import { partText } from '../partText';

export const skabelonSetupText = partText(da, async () => (await import('../en/skabelonSetup')).skabelonSetupText);
