/**
 * What formulas calculate with. As in Excel, which SharePoint's formulas follow: a date is a number of days since the end of
 * 1899 that remembers being a date, nothing is 0 or '' as it is needed, and a fault is a value that spreads.
 */

export class Fault {
  readonly text: string;

  constructor(text: '#VALUE!' | '#DIV/0!' | '#NUM!' | '#NAME?') {
    this.text = text;
  }
}

export class SerialDate {
  /** Days since 30 December 1899, in the site's own time. */
  readonly days: number;

  constructor(days: number) {
    this.days = days;
  }
}

export type FormulaValue = number | string | boolean | null | SerialDate | Fault;

const DAY = 86_400_000;
const start = Date.UTC(1899, 11, 30);

/** `local`: milliseconds as if the site's clock showed UTC. */
export const serialOf = (local: number): SerialDate => new SerialDate((local - start) / DAY);

/** To the second: days are fractions, and fractions are never exact. */
export const localOf = ({ days }: SerialDate): number => start + Math.round(days * 86_400) * 1000;

const number = /^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$/;

export const asNumber = (value: FormulaValue): number | Fault => {
  if (value instanceof Fault) return value;
  if (value instanceof SerialDate) return value.days;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return value;
  return number.test(value) ? Number(value) : new Fault('#VALUE!');
};

/** Numbers as Excel writes them without a format: at most 15 digits. */
export const numberText = (value: number): string => String(Number(value.toPrecision(15)));

export const asText = (value: FormulaValue): string | Fault => {
  if (value instanceof Fault) return value;
  if (value instanceof SerialDate) return numberText(value.days);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value) : value;
};

export const asBoolean = (value: FormulaValue): boolean | Fault => {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : new Fault('#VALUE!');
  }
  const amount = asNumber(value);
  return amount instanceof Fault ? amount : amount !== 0;
};

const rank = (value: FormulaValue): number => (typeof value === 'string' ? 1 : typeof value === 'boolean' ? 2 : 0);

/** Nothing takes the kind of what it is compared with. */
const beside = (value: FormulaValue, other: FormulaValue): FormulaValue => {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
};

/** Negative, 0 or positive. Numbers come before texts, texts before truth; capitals do not count. */
export const compare = (left: FormulaValue, right: FormulaValue): number | Fault => {
  const [a, b] = [beside(left, right), beside(right, left)];
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  if (typeof a === 'string' && typeof b === 'string') {
    const [x, y] = [a.toLowerCase(), b.toLowerCase()];
    return x === y ? 0 : x < y ? -1 : 1;
  }
  const [x, y] = [asNumber(a), asNumber(b)];
  if (x instanceof Fault) return x;
  return y instanceof Fault ? y : x - y;
};
