import { siteAgeText as da } from '../da/siteAge';
import { partText } from '../partText';

export const siteAgeText = partText(da, async () => (await import('../en/siteAge')).siteAgeText);
