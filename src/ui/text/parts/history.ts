import { historyText as da } from '../da/history';
import { partText } from '../partText';

export const historyText = partText(da, async () => (await import('../en/history')).historyText);
