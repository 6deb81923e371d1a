import { siteSetUpText as da } from '../da/siteSetUp';
import { partText } from '../partText';

export const siteSetUpText = partText(da, async () => (await import('../en/siteSetUp')).siteSetUpText);
