import { forloebText as da } from '../da/forloeb';
import { partText } from '../partText';

export const forloebText = partText(da, async () => (await import('../en/forloeb')).forloebText);
