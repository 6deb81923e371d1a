import { problemsText as da } from '../da/problems';
import { partText } from '../partText';

export const problemsText = partText(da, async () => (await import('../en/problems')).problemsText);
