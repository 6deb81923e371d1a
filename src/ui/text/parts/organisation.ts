import { organisationText as da } from '../da/organisation';
import { partText } from '../partText';

export const organisationText = partText(da, async () => (await import('../en/organisation')).organisationText);
