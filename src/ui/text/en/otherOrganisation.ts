import type { otherOrganisationText as da } from '../da/otherOrganisation';

export const otherOrganisationText: typeof da = {
  title: 'Råderum belongs to another organisation than yours',
  body: 'You are here with an account of another organisation than the one Råderum lies in. Råderum can sign you in only if you are a guest of that organisation.',
  safe: 'Nothing has been read or changed.',
  next: 'Ask whoever shared the channel, the chat or the meeting with you to have you invited as a guest, then switch to that organisation in Teams. You can use the rest as before.',
  tryAnyway: 'Try anyway',
};
