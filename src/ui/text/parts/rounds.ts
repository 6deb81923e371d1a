import { roundsText as da } from '../da/rounds';
import { partText } from '../partText';

export const roundsText = partText(da, async () => (await import('../en/rounds')).roundsText);
