import fc from 'fast-check';
import { prepareSearch, rowsHolding } from '../../../src/ui/data/rowsHolding';

const textOf = (row: { readonly text: string }) => row.text;
const rowsOf = (texts: readonly string[]) => texts.map((text) => ({ text }));

/** Few letters, so that words are found often, at borders and more than once; å is a letter like any other. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' ', '\n'), maxLength: 8 });
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'å', ' '), minLength: 1, maxLength: 3 });

test('finds what looking into each row would find, in the same order', () => {
  fc.assert(
    fc.property(fc.array(text, { maxLength: 30 }), fc.array(word, { maxLength: 3 }), (texts, words) => {
      const rows = rowsOf(texts);
      expect(rowsHolding(rows, textOf, words)).toEqual(
        rows.filter((row) => words.every((one) => row.text.includes(one))),
      );
    }),
  );
});

test('searches the rows it is given, not those it knew before', () => {
  const first = rowsOf(['abe', 'bi']);
  expect([
    rowsHolding(first, textOf, ['b']).length,
    rowsHolding(rowsOf(['bi', 'abe', 'ko']), textOf, ['ko']).length,
    rowsHolding(first, textOf, ['ko']).length,
  ]).toEqual([2, 1, 0]);
});

test('a search that was prepared looks at no text of its own', () => {
  const rows = rowsOf(['abe', 'bi']);
  const looked: string[] = [];
  const watched = (row: { readonly text: string }) => {
    looked.push(row.text);
    return row.text;
  };
  prepareSearch(rows, watched);
  expect(looked).toEqual(['abe', 'bi']);
  expect(rowsHolding(rows, watched, ['ab'])).toEqual([{ text: 'abe' }]);
  expect(looked).toHaveLength(2);
});
