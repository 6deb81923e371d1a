/** Dates as Danes type and read them: `12-03-2024`, `12/3-2024`. Two-digit years are refused, never guessed. */
import type { TextProblem } from './draftProblem';
import { asClockTime, asLocalDate, asLocalMonth, type ClockTime, type LocalDate, type LocalMonth } from './localDate';
import { failed, ok, type Result } from './result';

const two = (digits: string): string => digits.padStart(2, '0');
const orFailed = <T>(value: T | undefined, problem: TextProblem): Result<T, TextProblem> =>
  value === undefined ? failed(problem) : ok(value);

/** `dd-mm-åååå`, `d/m-åååå`, `d.m.åååå`, and `åååå-mm-dd` as browsers' own date inputs give it. */
export const parseDate = (text: string): Result<LocalDate, TextProblem> => {
  const typed = text.trim();
  const match = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(typed);
  const [, day = '', month = '', year = ''] = match ?? [];
  return orFailed(asLocalDate(match === null ? typed : `${year}-${two(month)}-${two(day)}`), { code: 'notADate' });
};

/** `mm-åååå`, `m/åååå`, and `åååå-mm`. */
export const parseMonth = (text: string): Result<LocalMonth, TextProblem> => {
  const typed = text.trim();
  const match = /^(\d{1,2})[-/.](\d{4})$/.exec(typed);
  const [, month = '', year = ''] = match ?? [];
  return orFailed(asLocalMonth(match === null ? typed : `${year}-${two(month)}`), { code: 'notAMonth' });
};

export const parseYear = (text: string): Result<number, TextProblem> =>
  /^(?:19|20|21)\d{2}$/.test(text.trim()) ? ok(Number(text.trim())) : failed({ code: 'notAYear' });

/** `17`, `17:00`, `17.00`, `kl. 17`. */
export const parseClockTime = (text: string): Result<ClockTime, TextProblem> => {
  const match = /^(?:kl\.?\s*)?(\d{1,2})(?:[:.](\d{2}))?$/i.exec(text.trim());
  const [, hour = '', minute = '00'] = match ?? [];
  return orFailed(match === null ? undefined : asClockTime(`${two(hour)}:${minute}`), { code: 'notAClockTime' });
};

/** `dd-mm-åååå`, empty for none. */
export const dateText = (date: LocalDate | undefined): string =>
  date === undefined ? '' : date.split('-').toReversed().join('-');

/** `mm-åååå`. */
export const monthText = (month: LocalMonth): string => month.split('-').toReversed().join('-');
