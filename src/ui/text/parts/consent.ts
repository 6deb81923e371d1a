import { consentText as da } from '../da/consent';
import { partText } from '../partText';

export const consentText = partText(da, async () => (await import('../en/consent')).consentText);
