import type { otherOrganisationText as da } from '../da/otherOrganisation';

export const otherOrganisationText: typeof da = {
  title: 'Råderum belongs to another organisation than yours',
  body: 'The channel is shared with you from another organisation. Råderum can sign you in there only if you are a guest of that organisation.',
  safe: 'Nothing has been read or changed.',
  next: 'Ask whoever owns the channel to invite you as a guest, then switch to that organisation in Teams. You can use the rest of the channel as before.',
  tryAnyway: 'Try anyway',
};
