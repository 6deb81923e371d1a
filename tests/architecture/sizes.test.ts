import { pathsIn, readProjectFile } from './sourceFiles';

/** Texts and data are read like lists, not like code. */
const isCode = (path: string) => !/^src\/(ui\/text|cli\/demo)\//.test(path);
const lineCount = (path: string) => readProjectFile(path).trimEnd().split('\n').length;
const code = () => pathsIn('src', /\.(ts|tsx|mjs)$/).filter(isCode);

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0;

test('no source file is longer than 400 lines', () => {
  expect(code().filter((path) => lineCount(path) > 400)).toEqual([]);
});

test('half of all source files fit in 90 lines, all but one in twenty in 250', () => {
  const lengths = code().map(lineCount);
  expect(percentile(lengths, 0.5)).toBeLessThanOrEqual(90);
  expect(percentile(lengths, 0.95)).toBeLessThanOrEqual(250);
});

test('percentiles are those of the sorted values', () => {
  expect([0.5, 0.95].map((share) => percentile([30, 10, 500, 20], share))).toEqual([20, 500]);
});
