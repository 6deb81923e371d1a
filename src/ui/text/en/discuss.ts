import type { discussText as da } from '../da/discuss';

export const discussText: typeof da = {
  button: 'Discuss in the channel',
  unavailable: {
    notInChannel: 'Can be used when the tab is opened in a Teams channel.',
    hostCannot: 'Your edition of Teams cannot open channel conversations from a tab.',
  },
  unreleasedTitle: 'The proposal has not been released yet',
  unreleasedBody: (channel: string) =>
    `All members of the channel "${channel}" can read the conversation and see the title of the proposal, also those who cannot open it. Discuss it here only if everybody in the channel may know of it.`,
  unreleasedConfirm: 'Open the conversation',
  unreleasedCancel: 'Do not open it',
  notKeptTitle: 'The conversation has begun but is not joined to the proposal',
  notKept: 'What you wrote in the channel is there. The next person who presses the button will not find it yet.',
  keepAgain: 'Join it to the proposal',
  wasSecond:
    'A colleague began a conversation about the proposal in the same moment. From now on the button leads everybody to theirs.',
};
