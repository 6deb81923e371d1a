import type { savingText as da } from '../da/saving';

export const savingText: typeof da = {
  calendar: {
    openCalendar: 'Open calendar',
    calendar: 'Calendar',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    week: 'Week',
  },
  summary: (count) =>
    count === 1 ? 'One field must be corrected before saving' : `${count} fields must be corrected before saving`,
  conflict: {
    title: 'Somebody else changed the same while you were writing',
    who: 'Somebody else saved while you were writing.',
    nothingLost: 'Nothing has been overwritten, and everything you have written is still here.',
    both: 'Both of you changed these fields. Choose for each what it shall be:',
    before: 'Before',
    mine: 'You wrote',
    theirs: 'The other wrote',
    keepMine: 'Keep mine',
    takeTheirs: 'Take theirs',
    byHand: 'I write it myself',
    toField: 'Go to the field',
    go: 'Save with the chosen',
    undecided: 'Choose for every field you both changed.',
    empty: '(empty)',
  },
};
