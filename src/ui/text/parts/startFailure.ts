import { startFailureText as da } from '../da/startFailure';
import { partText } from '../partText';

export const startFailureText = partText(da, async () => (await import('../en/startFailure')).startFailureText);
