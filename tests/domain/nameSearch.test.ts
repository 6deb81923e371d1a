import { searchForPerson } from '../../src/domain/nameSearch';

const found = (text: string, also: readonly string[] = []): readonly string[] =>
  searchForPerson({ names: ['Ane Birk Sø'], addresses: ['abs@kommune.example'], also }).find(text);

test.each([
  'Ane Birk Sø har bedt om det',
  'ane birk søs ønske',
  'Ane Sø',
  'Ane Marie B. Sø',
  'Sø, Ane',
  '(Ane\u00A0Birk Sø)',
  'skriv til ABS@kommune.example.',
  'aftalt med ABS',
])('a text that may name the person: %s', (text) => {
  expect(found(text)).toHaveLength(1);
});

test.each(['Ane Søgaard', 'Ane', 'Sø', 'Diane Birk Sø', 'absolut', 'mabs@kommune.example', 'x.abs@kommune.example'])(
  'one that names somebody else or nobody: %s',
  (text) => {
    expect(found(text)).toEqual([]);
  },
);

test('of a text it gives the paragraphs that name the person, whole', () => {
  expect(found('Først.\r\n  Så Ane Sø, der gik.  \n\nTil sidst.')).toEqual(['Så Ane Sø, der gik.']);
});

test('an earlier name is looked for too, whatever signs are in it, and said among the words', () => {
  expect(found('Ane B. (Holm) var med', ['B. (Holm)'])).toHaveLength(1);
  expect(
    searchForPerson({ names: ['Sø, Ane (ABS)'], addresses: ['ane@kommune.example'], also: ['Holm'] }).words,
  ).toEqual(['Ane … Sø', 'Sø, Ane', 'ane@kommune.example', 'Holm']);
});

test('with nothing to look for nothing is found', () => {
  expect(searchForPerson({ names: [], addresses: [], also: [] }).find('Ane Sø')).toEqual([]);
});
