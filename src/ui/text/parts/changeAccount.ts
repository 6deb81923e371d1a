import { changeAccountText as da } from '../da/changeAccount';
import { partText } from '../partText';

export const changeAccountText = partText(da, async () => (await import('../en/changeAccount')).changeAccountText);
