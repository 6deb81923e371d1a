import { membersText as da } from '../da/members';
import { partText } from '../partText';

export const membersText = partText(da, async () => (await import('../en/members')).membersText);
