import type { ProposalId } from '../../../src/domain/ids';
import { countChosen, formatChosen, parseChosen, pressed } from '../../../src/ui/features/proposals/list/chosen';

const ids = (...numbers: number[]) => new Set(numbers.map((number) => number as ProposalId));
const rows = [5, 3, 9, 7].map((id) => ({ id: id as ProposalId }));

test('goes into the address and comes back', () => {
  expect(parseChosen(formatChosen(ids(3, 17)))).toEqual(ids(3, 17));
  expect(parseChosen(formatChosen(ids()))).toEqual(ids());
  expect(parseChosen(undefined)).toBeUndefined();
  expect(parseChosen('3.x.-4.0.99999999999.<script>')).toEqual(ids(3));
});

test('a press chooses, and another lets go', () => {
  expect(pressed(ids(), rows, 1, undefined)).toEqual(ids(3));
  expect(pressed(ids(3), rows, 1, undefined)).toEqual(ids());
});

test('with shift all between follow, in the order shown, whichever way', () => {
  expect(pressed(ids(5), rows, 2, 5 as ProposalId)).toEqual(ids(5, 3, 9));
  expect(pressed(ids(7), rows, 1, 7 as ProposalId)).toEqual(ids(7, 3, 9));
  expect(pressed(ids(5, 3, 9), rows, 2, 5 as ProposalId)).toEqual(ids());
});

test('a range does not begin where nothing is shown any more', () => {
  expect(pressed(ids(4), rows, 2, 4 as ProposalId)).toEqual(ids(4, 9));
});

test('counts what filters hide and what is gone apart', () => {
  expect(countChosen(ids(3, 7, 100), rows, rows.slice(0, 2))).toEqual({ known: ids(3, 7), hidden: 1, gone: 1 });
});
