/** `TEXT(value, format)`: the formats that lists are written with (`0.00`, `#,##0`, `0%`, `yyyy-mm-dd`, `dddd`, `hh:mm`). */
import { asNumber, asText, Fault, localOf, SerialDate, type FormulaValue } from './formulaValue';

/** Thrown where a format is one we do not know: whoever evaluates says 501. */
export class UnknownFormat extends Error {}

const months = 'January February March April May June July August September October November December'.split(' ');
const weekdays = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const two = (value: number): string => String(value).padStart(2, '0');

const datePart = (date: Date, sign: string, minutes: boolean): string => {
  const month = months[date.getUTCMonth()] ?? '';
  const weekday = weekdays[date.getUTCDay()] ?? '';
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()).padStart(4, '0'),
    yy: two(date.getUTCFullYear() % 100),
    mmmm: month,
    mmm: month.slice(0, 3),
    mm: two(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1),
    m: String(minutes ? date.getUTCMinutes() : date.getUTCMonth() + 1),
    dddd: weekday,
    ddd: weekday.slice(0, 3),
    dd: two(date.getUTCDate()),
    d: String(date.getUTCDate()),
    hh: two(date.getUTCHours()),
    h: String(date.getUTCHours()),
    ss: two(date.getUTCSeconds()),
    s: String(date.getUTCSeconds()),
  };
  const text = parts[sign];
  if (text === undefined) throw new UnknownFormat(sign);
  return text;
};

/** `m` behind hours, or before seconds, means minutes. */
const formatDate = (date: Date, format: string): string => {
  const pieces = format.match(/y+|m+|d+|h+|s+|"[^"]*"|[^a-z"]+/gi) ?? [];
  if (pieces.join('') !== format) throw new UnknownFormat(format);
  const letters = pieces.map((piece) => piece.charAt(0).toLowerCase());
  const signs = letters.filter((letter) => /[a-z]/.test(letter));
  let seen = 0;
  return pieces
    .map((piece, index) => {
      const letter = letters[index] ?? '';
      if (letter === '"') return piece.slice(1, -1);
      if (!/[a-z]/.test(letter)) return piece;
      seen += 1;
      const minutes = letter === 'm' && (signs[seen - 2] === 'h' || signs[seen] === 's');
      return datePart(date, piece.toLowerCase(), minutes);
    })
    .join('');
};

const numberFormat = /^(.*?)(#,##0|#,###|#+0*|0+)(?:\.(0*)(#*))?(%?)(.*?)$/;
const literal = /^[^#0.,%a-z;@]*$/i;

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+$)/g, ',');

const formatNumber = (value: number, format: string): string => {
  const match = numberFormat.exec(format);
  const [, before = '', whole = '', fixed = '', free = '', percent = '', after = ''] = match ?? [];
  if (!match || !literal.test(before) || !literal.test(after)) throw new UnknownFormat(format);
  const amount = Math.abs(percent === '' ? value : value * 100);
  const rounded = Number(
    `${Math.round(Number(`${amount}e${fixed.length + free.length}`))}e-${fixed.length + free.length}`,
  );
  const [integer = '0', decimals = ''] = rounded.toFixed(fixed.length + free.length).split('.');
  const kept = decimals.slice(0, fixed.length) + decimals.slice(fixed.length).replace(/0+$/, '');
  const least = whole.replace(/[^0]/g, '').length;
  const digits = (integer === '0' && least === 0 ? '' : integer).padStart(least, '0');
  const number = (whole.includes(',') ? grouped(digits) : digits) + (kept === '' ? '' : `.${kept}`);
  return `${value < 0 && rounded !== 0 ? '-' : ''}${before}${number}${percent}${after}`;
};

export const formatText = (value: FormulaValue, format: FormulaValue): string | Fault => {
  const pattern = asText(format);
  if (pattern instanceof Fault) return pattern;
  if (typeof value === 'string' && asNumber(value) instanceof Fault) return value;
  const number = asNumber(value);
  if (number instanceof Fault) return number;
  return /[ymdhs]/i.test(pattern.replace(/"[^"]*"/g, ''))
    ? formatDate(new Date(localOf(new SerialDate(number))), pattern)
    : formatNumber(number, pattern);
};
