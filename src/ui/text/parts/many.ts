import { manyText as da } from '../da/many';
import { partText } from '../partText';

export const manyText = partText(da, async () => (await import('../en/many')).manyText);
