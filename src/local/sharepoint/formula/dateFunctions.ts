/** Functions of formulas that read, make and count days. */
import type { FormulaFunction } from './functions';
import { asNumber, Fault, localOf, SerialDate, serialOf, type FormulaValue } from './formulaValue';

const DAY = 86_400_000;

/** Texts like `2026-03-01` are days too. */
const dateOf = (value: FormulaValue | undefined): Date | Fault => {
  if (typeof value === 'string') {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(value.trim());
    if (!match) return new Fault('#VALUE!');
    const [, year, month, day, hour = 0, minute = 0, second = 0] = match.map(Number);
    return new Date(Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour || 0, minute || 0, second || 0));
  }
  const days = asNumber(value ?? null);
  if (days instanceof Fault) return days;
  return days < 0 || days > 2_958_466 ? new Fault('#NUM!') : new Date(localOf(new SerialDate(days)));
};

const part =
  (read: (date: Date) => number): FormulaFunction['run'] =>
  ([value]) => {
    const date = dateOf(value);
    return date instanceof Fault ? date : read(date);
  };

const numbersOf = (args: readonly FormulaValue[]): readonly number[] | Fault => {
  const numbers = args.map(asNumber);
  return numbers.find((number) => number instanceof Fault) ?? numbers.map(Number);
};

/** Months and days outside the calendar move on, as in Excel: month 13 is January of the next year. */
const makeDate: FormulaFunction['run'] = (args) => {
  const numbers = numbersOf(args);
  if (numbers instanceof Fault) return numbers;
  const [year = 0, month = 0, day = 0] = numbers.map(Math.trunc);
  const time = Date.UTC(year < 1900 ? year + 1900 : year, month - 1, day);
  return Number.isNaN(time) || year < 0 || year > 9999 ? new Fault('#NUM!') : serialOf(time);
};

const wholeMonths = (from: Date, to: Date): number =>
  (to.getUTCFullYear() - from.getUTCFullYear()) * 12 +
  to.getUTCMonth() -
  from.getUTCMonth() -
  (to.getUTCDate() < from.getUTCDate() ? 1 : 0);

const dateDif: FormulaFunction['run'] = ([first, second, unit]) => {
  const [from, to] = [dateOf(first), dateOf(second)];
  if (from instanceof Fault) return from;
  if (to instanceof Fault) return to;
  const days = Math.floor(to.getTime() / DAY) - Math.floor(from.getTime() / DAY);
  if (days < 0) return new Fault('#NUM!');
  const months = wholeMonths(from, to);
  switch (typeof unit === 'string' ? unit.toLowerCase() : '') {
    case 'd':
      return days;
    case 'm':
      return months;
    case 'y':
      return Math.floor(months / 12);
    case 'ym':
      return months % 12;
    default:
      return new Fault('#NUM!');
  }
};

const weekday: FormulaFunction['run'] = ([value, kind = 1]) => {
  const date = dateOf(value);
  if (date instanceof Fault) return date;
  const day = date.getUTCDay();
  if (kind === 2) return ((day + 6) % 7) + 1;
  return kind === 3 ? (day + 6) % 7 : day + 1;
};

export const dateFunctions: Readonly<Record<string, FormulaFunction>> = {
  DATE: { least: 3, most: 3, run: makeDate },
  DATEDIF: { least: 3, most: 3, run: dateDif },
  DAY: { least: 1, most: 1, run: part((date) => date.getUTCDate()) },
  HOUR: { least: 1, most: 1, run: part((date) => date.getUTCHours()) },
  MINUTE: { least: 1, most: 1, run: part((date) => date.getUTCMinutes()) },
  MONTH: { least: 1, most: 1, run: part((date) => date.getUTCMonth() + 1) },
  NOW: { least: 0, most: 0, run: (_, now) => now },
  SECOND: { least: 1, most: 1, run: part((date) => date.getUTCSeconds()) },
  TODAY: { least: 0, most: 0, run: (_, now) => new SerialDate(Math.floor(now.days)) },
  WEEKDAY: { least: 1, most: 2, run: weekday },
  YEAR: { least: 1, most: 1, run: part((date) => date.getUTCFullYear()) },
};
