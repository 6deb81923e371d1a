import type { formsText as da } from '../da/forms';

export const formsText: typeof da = {
  closeForm: 'Stop editing',
  discardTitle: 'Discard your changes?',
  discardBody: 'What you have written since you last saved disappears.',
  discardConfirm: 'Discard the changes',
  discardCancel: 'Keep them',
  savedBy: (name: string, when: string) => `${name} saved ${when}, while you were writing.`,
};
