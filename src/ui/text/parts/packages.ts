import { packagesText as da } from '../da/packages';
import { partText } from '../partText';

export const packagesText = partText(da, async () => (await import('../en/packages')).packagesText);
