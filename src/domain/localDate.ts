/** Calendar dates without a time or zone. Never a `Date`: midnight in Copenhagen is another day in UTC. */
import type { Brand } from './brand';

/** `YYYY-MM-DD`, a day that exists in the calendar. */
export type LocalDate = Brand<string, 'LocalDate'>;
/** `YYYY-MM`. */
export type LocalMonth = Brand<string, 'LocalMonth'>;
/** `HH:MM`, 24 hours, Danish local time. */
export type ClockTime = Brand<string, 'ClockTime'>;

const DAY_MS = 86_400_000;
const utc = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`);
const fromUtc = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10) as LocalDate;

/** The date, or undefined where `text` is not an existing day as `YYYY-MM-DD`. */
export const asLocalDate = (text: string): LocalDate | undefined => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && fromUtc(ms) === text ? (text as LocalDate) : undefined;
};

/** For literals in code and tests. Throws `RangeError` on a day that does not exist. */
export const localDate = (text: string): LocalDate => {
  const date = asLocalDate(text);
  if (date === undefined) throw new RangeError(`not a date: ${text}`);
  return date;
};

export const asLocalMonth = (text: string): LocalMonth | undefined =>
  asLocalDate(`${text}-01`) ? (text as LocalMonth) : undefined;

export const asClockTime = (text: string): ClockTime | undefined =>
  /^([01]\d|2[0-3]):[0-5]\d$/.test(text) ? (text as ClockTime) : undefined;

export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(utc(date) + days * DAY_MS);

/** Whole days from `from` to `to`; negative when `to` lies before. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => Math.round((utc(to) - utc(from)) / DAY_MS);

export const monthOf = (date: LocalDate): LocalMonth => date.slice(0, 7) as LocalMonth;
export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
export const firstOfMonth = (month: LocalMonth): LocalDate => `${month}-01` as LocalDate;
export const lastOfMonth = (month: LocalMonth): LocalDate => {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return fromUtc(Date.UTC(year, number, 0));
};
export const firstOfYear = (year: number): LocalDate => `${String(year).padStart(4, '0')}-01-01` as LocalDate;
export const lastOfYear = (year: number): LocalDate => `${String(year).padStart(4, '0')}-12-31` as LocalDate;

/** ISO 8601 week number, 1–53, as Danish calendars print it. */
export const weekOf = (date: LocalDate): number => {
  const weekday = new Date(utc(date)).getUTCDay() || 7;
  const thursday = addDays(date, 4 - weekday);
  return Math.floor(daysBetween(firstOfYear(yearOf(thursday)), thursday) / 7) + 1;
};

/** Made once, and not before it is needed: pages ask for today each time they are drawn. */
let danishDays: Intl.DateTimeFormat | undefined;

/** The Danish calendar day of an instant (ISO 8601 with zone). */
export const danishDayOf = (instant: Date): LocalDate => {
  danishDays ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' });
  return danishDays.format(instant) as LocalDate;
};
