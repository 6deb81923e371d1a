/** The span that `<DateRangesOverlap>` compares with: the moment, or the day, week, month or year in which it lies on the site. */
import { notImplemented } from '../http/sharePointError';
import { nextSiteDay, parseInstant, startOfSiteDay, toSiteTime } from '../store/siteTime';
import type { XmlElement } from '../xml/parseXml';
import { refuseOtherAttributes } from './element';

export interface DateRange {
  readonly start: number;
  /** The first moment behind it; for `<Now/>` the moment itself. */
  readonly end: number;
}

const midnight = (year: number, month: number): number => {
  const first = new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
  const instant = parseInstant(first);
  if (instant === undefined) throw new Error(`no midnight on ${first}`);
  return instant;
};

/** Weeks begin on Mondays, as the site's regional settings say. */
const weekOf = (now: number): DateRange => {
  const weekday = (new Date(`${toSiteTime(now)}Z`).getUTCDay() + 6) % 7;
  let start = startOfSiteDay(now);
  for (let day = 0; day < weekday; day += 1) start = startOfSiteDay(start - 1);
  let end = start;
  for (let day = 0; day < 7; day += 1) end = nextSiteDay(end);
  return { start, end };
};

export const rangeOf = (word: XmlElement | undefined, now: number): DateRange => {
  if (!word) throw notImplemented('CAML <DateRangesOverlap> with a date of its own');
  refuseOtherAttributes(word, new Set());
  const [year = 0, month = 0] = toSiteTime(now).split('-').map(Number);
  switch (word.name) {
    case 'Now':
      return { start: now, end: now };
    case 'Today':
      return { start: startOfSiteDay(now), end: nextSiteDay(now) };
    case 'Week':
      return weekOf(now);
    case 'Month':
      return { start: midnight(year, month - 1), end: midnight(year, month) };
    case 'Year':
      return { start: midnight(year, 0), end: midnight(year + 1, 0) };
    default:
      throw notImplemented(`CAML <DateRangesOverlap> with <${word.name}>`);
  }
};
