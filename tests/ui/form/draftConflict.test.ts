import { compareDrafts, fieldsToTake, isDecided } from '../../../src/ui/form/draftConflict';
import { readField } from '../../../src/ui/form/draftForm';

const paths = ['title', 'text', 'amounts.0', 'amounts.1', 'areas'];
const base = { title: 'Vagtplan', text: 'a', amounts: ['-1', '-2'], areas: ['1'] };
const compare = (mine: Partial<typeof base>, theirs: Partial<typeof base>) =>
  compareDrafts(paths, { base, mine: { ...base, ...mine }, theirs: { ...base, ...theirs } }, readField);

test('what only the other changed follows them, what both changed is for the person to decide', () => {
  expect(
    compare(
      { title: 'Fælles vagtplan', text: 'b', areas: ['1', '2'] },
      { text: 'c', amounts: ['-1', '-3'], areas: ['1', '2'] },
    ),
  ).toEqual({ theirs: ['amounts.1', 'areas'], both: ['text'] });
});

test('amounts are compared cell by cell, so two people can fill in different years', () => {
  expect(compare({ amounts: ['-10', '-2'] }, { amounts: ['-1', '-20'] })).toEqual({ theirs: ['amounts.1'], both: [] });
});

test('only what the person gave to the other is taken, and only when all is decided', () => {
  const conflict = { theirs: ['areas'], both: ['title', 'text'] };
  expect({
    undecided: isDecided(conflict, { title: 'mine' }),
    decided: isDecided(conflict, { title: 'mine', text: 'theirs' }),
    taken: fieldsToTake(conflict, { title: 'mine', text: 'theirs' }),
  }).toEqual({ undecided: false, decided: true, taken: ['areas', 'text'] });
});
