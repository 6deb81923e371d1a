/** Numbers as Danes type and read them: `1.250`, `-1,5`. A point separates thousands and nothing else. */
import { asTkr, largestTkr, type Tkr } from './economy';
import type { TextProblem } from './draftProblem';
import { failed, ok, type Result } from './result';

/**
 * Thin, narrow and no-break spaces as Excel and web pages paste them count as spaces, U+2212 and dashes as minus; so do
 * brackets around a number (Excel) and a minus behind it (economy systems' exports).
 */
const normalise = (text: string): string =>
  text
    .trim()
    .replaceAll(/[\u2212\u2010\u2011\u2013\u2014]/g, '-')
    .replaceAll(/\s/g, ' ')
    .replace(/^\( ?(\d[^()]*?) ?\)$/, '-$1')
    .replace(/^(\d.*?) ?-$/, '-$1')
    .replace(/^([+-]) /, '$1');

interface Parts {
  readonly sign: string;
  readonly whole: string;
  /** undefined without a comma. */
  readonly fraction: string | undefined;
}

const partsOf = (text: string): Result<Parts, TextProblem> => {
  const match = /^([+-]?)(\d[\d. ]*)(?:,(\d+))?$/.exec(normalise(text));
  if (match === null) return failed({ code: 'notANumber' });
  const [, sign = '', whole = '', fraction] = match;
  const grouped = /^\d{1,3}(?:\.\d{3})+$|^\d{1,3}(?: \d{3})+$/;
  if (/[. ]/.test(whole) && !grouped.test(whole)) return failed({ code: 'ambiguousNumber' });
  return ok({ sign: sign === '-' ? '-' : '', whole: whole.replaceAll(/[. ]/g, ''), fraction });
};

/** Whole 1.000 kr.; an empty text is no amount. `1,5` and `1,000` are refused: a comma never becomes a thousand. */
export const parseTkr = (text: string): Result<Tkr | undefined, TextProblem> => {
  if (text.trim() === '') return ok(undefined);
  const parts = partsOf(text);
  if (!parts.ok) return parts;
  if (parts.value.fraction !== undefined) return failed({ code: 'notWhole' });
  const amount = asTkr(Number(parts.value.sign + parts.value.whole));
  return amount === undefined ? failed({ code: 'tooLarge', max: largestTkr }) : ok(amount);
};

/** What a decimal field accepts; undefined = no bound. */
export interface DecimalRule {
  readonly decimals: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
}

/** Årsværk and other decimals with a comma; an empty text is no number. */
export const parseFte = (text: string, rule: DecimalRule): Result<number | undefined, TextProblem> => {
  if (text.trim() === '') return ok(undefined);
  const parts = partsOf(text);
  if (!parts.ok) return parts;
  const { sign, whole, fraction = '' } = parts.value;
  if (rule.decimals !== undefined && fraction.length > rule.decimals)
    return failed({ code: 'tooManyDecimals', decimals: rule.decimals });
  const magnitude = Number(`${whole}.${fraction === '' ? '0' : fraction}`);
  const value = sign === '-' && magnitude !== 0 ? -magnitude : magnitude;
  if (rule.max !== undefined && value > rule.max) return failed({ code: 'tooLarge', max: rule.max });
  if (rule.min !== undefined && value < rule.min) return failed({ code: 'tooSmall', min: rule.min });
  return ok(value);
};

const grouped = (digits: string): string => digits.replaceAll(/\B(?=(?:\d{3})+$)/g, '.');

/** How an amount stands in an input: `-1.250`. Empty for none. `parseTkr` reads it back. */
export const tkrText = (amount: Tkr | undefined): string =>
  amount === undefined ? '' : (amount < 0 ? '-' : '') + grouped(String(Math.abs(amount)));

/** How a decimal stands in an input: `-1,5`. `parseFte` reads it back. */
export const fteText = (value: number | undefined): string => {
  if (value === undefined) return '';
  const [whole = '', fraction] = String(Math.abs(value)).split('.');
  return (value < 0 ? '-' : '') + grouped(whole) + (fraction === undefined ? '' : `,${fraction}`);
};
