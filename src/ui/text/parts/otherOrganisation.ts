import { otherOrganisationText as da } from '../da/otherOrganisation';
import { partText } from '../partText';

export const otherOrganisationText = partText(
  da,
  async () => (await import('../en/otherOrganisation')).otherOrganisationText,
);
