import type { formsText as da } from '../da/forms';

export const formsText: typeof da = {
  closeForm: 'Stop editing',
  discardTitle: 'Discard your changes?',
  discardBody: 'What you have written since you last saved disappears.',
  discardConfirm: 'Discard the changes',
  discardCancel: 'Keep them',
  peoplePlaceholder: 'Type a name',
  peopleOpen: (label: string) => `Show people: ${label}`,
  peopleHint: 'Choose among those who have been on the site. Delete the name to choose nobody.',
  peopleLoading: 'Fetching the people of the site …',
  peopleFailed: 'The people of the site cannot be fetched just now, so nobody else can be chosen.',
  peopleNone: 'Nobody on the site is called that',
  peopleMore: (count: number) => `and ${count} more. Type more of the name.`,
  savedBy: (name: string, when: string) => `${name} saved ${when}, while you were writing.`,
};
