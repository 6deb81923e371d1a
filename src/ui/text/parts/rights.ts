import { rightsText as da } from '../da/rights';
import { partText } from '../partText';

export const rightsText = partText(da, async () => (await import('../en/rights')).rightsText);
