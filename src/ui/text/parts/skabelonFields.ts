import { skabelonFieldsText as da } from '../da/skabelonFields';
import { partText } from '../partText';

export const skabelonFieldsText = partText(da, async () => (await import('../en/skabelonFields')).skabelonFieldsText);
