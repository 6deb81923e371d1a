import { noChanges, templateOf, type SkabelonChanges } from '../../src/domain/skabelon';
import {
  addOwnField,
  changeField,
  changeOwnField,
  freeOwnId,
  mergeSkabelon,
  moveField,
  resetField,
  skabelonProblems,
} from '../../src/domain/skabelonEditing';

const own = (label: string, changes = noChanges, kind: 'line' | 'choice' = 'line'): SkabelonChanges =>
  addOwnField(changes, { label, kind, section: 'content' });
const namesIn = (changes: SkabelonChanges, section: string) =>
  templateOf(changes)
    .filter((field) => field.section === section)
    .map(({ id }) => id);
const problems = (changes: SkabelonChanges, length = 0) =>
  skabelonProblems(changes, templateOf(changes), length, 100).map(({ code, id }) => [code, id]);

it('changes a field bit by bit, takes bits back, and leaves nothing behind', () => {
  const renamed = changeField(noChanges, 'risks', { label: 'Farer' });
  const both = changeField(renamed, 'risks', { requiredFrom: 'direktion' });
  expect(both.fields).toEqual({ risks: { label: 'Farer', requiredFrom: 'direktion' } });
  expect(changeField(both, 'risks', { label: undefined }).fields).toEqual({ risks: { requiredFrom: 'direktion' } });
  expect(changeField(renamed, 'risks', { label: undefined })).toEqual(noChanges);
  expect(resetField(both, 'risks')).toEqual(noChanges);
});

it('moves a field among those of its section, and no further', () => {
  expect(namesIn(noChanges, 'content')).toEqual(['background', 'description']);
  const moved = moveField(noChanges, templateOf(noChanges), 'background', 1);
  expect(namesIn(moved, 'content')).toEqual(['description', 'background']);
  expect(namesIn(moved, 'economy')).toEqual(namesIn(noChanges, 'economy'));
  expect(moveField(moved, templateOf(moved), 'background', 1)).toBe(moved);
  expect(namesIn(moveField(moved, templateOf(moved), 'background', -1), 'content')).toEqual([
    'background',
    'description',
  ]);
});

it('has ten places for own fields; a hidden one keeps its place', () => {
  let changes = own('Verdensmål');
  changes = changeOwnField(changes, 'own1', { hidden: true });
  expect(freeOwnId(changes)).toBe('own2');
  for (let count = 2; count <= 10; count += 1) changes = own(`Felt ${count}`, changes);
  expect(freeOwnId(changes)).toBeUndefined();
  expect(own('Et til', changes)).toBe(changes);
  expect(changes.own.map(({ id }) => id)).toHaveLength(10);
});

it('says what stands in the way of keeping it', () => {
  expect(problems(own('Verdensmål'))).toEqual([]);
  expect(problems(own(' '))).toEqual([['noLabel', 'own1']]);
  expect(problems(own('Verdensmål', noChanges, 'choice'))).toEqual([['noChoices', 'own1']]);
  expect(problems(own('titel '))).toEqual([['sameLabel', 'own1']]);
  expect(problems(changeOwnField(own('titel'), 'own1', { hidden: true }))).toEqual([]);
  expect(problems(noChanges, 101)).toEqual([['tooLong', undefined]]);
});

describe('two who change the skabelon at once', () => {
  const base = own('Verdensmål', changeField(noChanges, 'summary', { label: 'Resumé' }));

  it('both get through where they changed different things', () => {
    const theirs = changeField(base, 'risks', { label: 'Farer' });
    const mine = changeOwnField(own('Klima', base), 'own1', { help: '1-17' });
    expect(mergeSkabelon(base, theirs, mine)).toEqual({
      changes: { ...mine, fields: theirs.fields },
      theirs: ['risks'],
      both: [],
    });
  });

  it('what the other took back is taken back, and what both changed alike is no conflict', () => {
    const theirs = changeField(resetField(base, 'summary'), 'fte', { hidden: true });
    const mine = changeField(base, 'fte', { hidden: true });
    expect(mergeSkabelon(base, theirs, mine)).toEqual({
      changes: { ...base, fields: { fte: { hidden: true } } },
      theirs: ['summary'],
      both: [],
    });
  });

  it('mine stands where both changed, and is named', () => {
    const theirs = own('Klimaet', changeField(base, 'summary', { label: 'Kort' }));
    const mine = own('Natur', changeField(base, 'summary', { label: 'Sammenfatning' }));
    const merged = mergeSkabelon(base, theirs, mine);
    expect(merged.both).toEqual(['summary', 'own2']);
    expect(merged.changes).toEqual(mine);
  });
});
