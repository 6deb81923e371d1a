import type { formsText as da } from '../da/forms';

export const formsText: typeof da = {
  errorsTitle: (count: number) =>
    count === 1 ? 'One field must be mended before saving' : `${count} fields must be mended before saving`,
  closeForm: 'Stop editing',
  discardTitle: 'Discard your changes?',
  discardBody: 'What you have written since you last saved disappears.',
  discardConfirm: 'Discard the changes',
  discardCancel: 'Keep them',
  conflict: {
    title: 'Somebody else changed this while you were writing',
    who: (name: string, when: string) => `${name} saved ${when}.`,
    someone: 'Somebody else saved.',
    nothingLost: 'Nothing has been overwritten, and what you wrote is still here.',
    onlyTheirs: 'Only the other person changed these fields. They are taken over when you go on:',
    both: 'You both changed these fields. Choose what each shall hold:',
    before: 'Before',
    mine: 'You wrote',
    theirs: 'The other wrote',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    go: 'Go on with these',
    undecided: 'Choose for every field that you both changed.',
    empty: '(empty)',
    onward: 'Look it through and save again.',
  },
};
