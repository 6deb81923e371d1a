import type { remarksText as da } from '../da/remarks';

export const remarksText: typeof da = {
  title: 'Comments and remarks',
  loading: 'Loading comments and remarks …',
  commentAudience: 'The comment follows the proposal: everybody who can read it now or later can read the comment.',
  remarkAudience: 'A remark can be read by those who could read the proposal when it was written.',
  readersNow: (readers) => `Right now: ${readers}.`,
  stands: 'Once sent it can be neither edited nor deleted.',
  mayNotWrite: (stage) => `You can read along but not write while the proposal stands at “${stage}”.`,
  writersNow: (writers) => `Here write: ${writers}.`,
  noPlace:
    'No remarks can be written right now: their place is missing. An administrator can make it with “Mend rights”.',
  refused:
    'You can read along but not write: SharePoint does not let you write remarks here, though you should be able to. Ask an administrator to run “Mend rights”.',
  closedRound: 'The round is closed. Comments and remarks can be read, but no more can be written.',
  onBehalfOf: 'On behalf of',
  own: 'Myself',
  remarkOwn: 'remark on their own behalf',
  remarkFor: (body) => `remark on behalf of ${body}`,
  arbejdsgruppe: (name) => `The working group ${name}`,
  print: (count) =>
    count === 1 ? 'Print the one remark that you can read' : `Print the ${count} remarks that you can read`,
  printHelp: 'Pass the paper on to nobody who may not read the remarks themselves.',
  printed: 'Remarks',
  labels: {
    none: 'No comments or remarks yet.',
    write: 'Write a remark',
    send: 'Send remark',
    sending: 'Sending …',
    sent: 'The remark has been sent.',
    characters: (used: number, most: number) => `${used} of ${most} characters`,
    tooLong: (over: number) =>
      over === 1 ? 'The remark is 1 character too long.' : `The remark is ${over} characters too long.`,
  },
};
