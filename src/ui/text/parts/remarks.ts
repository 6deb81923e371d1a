import { remarksText as da } from '../da/remarks';
import { partText } from '../partText';

export const remarksText = partText(da, async () => (await import('../en/remarks')).remarksText);
