/** Functions of formulas that make or measure texts. */
import { asNumber, asText, Fault, type FormulaValue } from './formulaValue';
import type { FormulaFunction, WithoutClock } from './functions';

/** All arguments as texts, or the first fault. */
const withTexts =
  (work: (...texts: string[]) => FormulaValue): WithoutClock =>
  (args) => {
    const texts = args.map(asText);
    const fault = texts.find((text) => text instanceof Fault);
    return fault ?? work(...texts.map(String));
  };

/** A text and numbers behind it. */
const textAndNumbers =
  (work: (text: string, ...numbers: number[]) => FormulaValue): WithoutClock =>
  ([first = null, ...rest]) => {
    const text = asText(first);
    if (text instanceof Fault) return text;
    const numbers = rest.map(asNumber);
    const fault = numbers.find((number) => number instanceof Fault);
    return fault ?? work(text, ...numbers.map(Number));
  };

const wrong = new Fault('#VALUE!');

const find = (needle: string, hay: string, from: number): FormulaValue => {
  if (from < 1) return wrong;
  const at = hay.indexOf(needle, Math.trunc(from) - 1);
  return at === -1 ? wrong : at + 1;
};

const startOf = (value: FormulaValue | undefined): number => {
  const start = value === undefined ? 1 : asNumber(value);
  return start instanceof Fault ? 0 : start;
};

export const textFunctions: Readonly<Record<string, FormulaFunction>> = {
  CONCATENATE: { least: 1, most: 30, run: withTexts((...texts) => texts.join('')) },
  EXACT: { least: 2, most: 2, run: withTexts((a, b) => a === b) },
  FIND: {
    least: 2,
    most: 3,
    run: ([needle = null, hay = null, from]) => withTexts((a = '', b = '') => find(a, b, startOf(from)))([needle, hay]),
  },
  LEFT: {
    least: 1,
    most: 2,
    run: textAndNumbers((text, count = 1) => (count < 0 ? wrong : text.slice(0, Math.trunc(count)))),
  },
  LEN: { least: 1, most: 1, run: withTexts((text = '') => text.length) },
  LOWER: { least: 1, most: 1, run: withTexts((text = '') => text.toLowerCase()) },
  MID: {
    least: 3,
    most: 3,
    run: textAndNumbers((text, start = 1, count = 0) =>
      start < 1 || count < 0 ? wrong : text.slice(Math.trunc(start) - 1, Math.trunc(start) - 1 + Math.trunc(count)),
    ),
  },
  PROPER: {
    least: 1,
    most: 1,
    run: withTexts((text = '') =>
      text
        .toLowerCase()
        .replace(/(^|[^\p{L}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase()),
    ),
  },
  REPLACE: {
    least: 4,
    most: 4,
    run: ([text = null, start = null, count = null, by = null]) => {
      const put = asText(by);
      if (put instanceof Fault) return put;
      return textAndNumbers((old, from = 1, many = 0) =>
        from < 1 || many < 0 ? wrong : old.slice(0, from - 1) + put + old.slice(from - 1 + many),
      )([text, start, count]);
    },
  },
  REPT: {
    least: 2,
    most: 2,
    // As much as a cell of Excel holds.
    run: textAndNumbers((text, count = 0) =>
      count < 0 || text.length * count > 32_767 ? wrong : text.repeat(Math.trunc(count)),
    ),
  },
  RIGHT: {
    least: 1,
    most: 2,
    run: textAndNumbers((text, count = 1) =>
      count < 0 ? wrong : text.slice(Math.max(text.length - Math.trunc(count), 0)),
    ),
  },
  SEARCH: {
    least: 2,
    most: 3,
    run: ([needle = null, hay = null, from]) =>
      withTexts((a = '', b = '') => find(a.toLowerCase(), b.toLowerCase(), startOf(from)))([needle, hay]),
  },
  SUBSTITUTE: {
    least: 3,
    most: 3,
    run: withTexts((text = '', old = '', by = '') => (old === '' ? text : text.replaceAll(old, by))),
  },
  TRIM: { least: 1, most: 1, run: withTexts((text = '') => text.replace(/ +/g, ' ').replace(/^ | $/g, '')) },
  UPPER: { least: 1, most: 1, run: withTexts((text = '') => text.toUpperCase()) },
};
