import { pastedBlock } from '../../../src/ui/components/moneyGrid/pastedBlock';

test.each([
  [
    'a block from Excel, with its last line end',
    '-1.250\t-2.500\r\n\t10\r\n',
    [
      ['-1.250', '-2.500'],
      ['', '10'],
    ],
  ],
  ['a row', '1\t2\t3\t4', [['1', '2', '3', '4']]],
  ['a column, with spaces around', ' 1 \n 2 ', [['1'], ['2']]],
  ['an old Macintosh line end', '1\r2', [['1'], ['2']]],
])('%s becomes rows and columns', (_what, text, block) => {
  expect(pastedBlock(text)).toEqual(block);
});

test.each(['-1.250', '-1.250\r\n', ''])('a single value (%j) is left to the browser', (text) => {
  expect(pastedBlock(text)).toBeUndefined();
});
