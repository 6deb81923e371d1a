import { formsText as da } from '../da/forms';
import { partText } from '../partText';

export const formsText = partText(da, async () => (await import('../en/forms')).formsText);
