/**
 * The site's time zone: (UTC+01:00) Brussels, Copenhagen, Madrid, Paris, SharePoint's number 3. Like SharePoint it knows
 * one summer time rule for all years (last Sunday of March to last Sunday of October, 01:00 UTC).
 */
const HOUR = 3_600_000;
const DAY = 24 * HOUR;

const lastSunday = (year: number, month: number): number => {
  const last = Date.UTC(year, month + 1, 0);
  return last - new Date(last).getUTCDay() * DAY;
};

/** Milliseconds that local time is ahead of UTC at an instant. */
const offsetAt = (instant: number): number => {
  const year = new Date(instant).getUTCFullYear();
  const summer = instant >= lastSunday(year, 2) + HOUR && instant < lastSunday(year, 9) + HOUR;
  return summer ? 2 * HOUR : HOUR;
};

/** The instant at which clocks on the site show `local` (milliseconds as if it were UTC). */
const fromLocal = (local: number): number => {
  const guess = local - offsetAt(local - HOUR);
  return guess + offsetAt(guess) === local ? guess : local - offsetAt(guess);
};

/** `2024-04-15T08:00:00Z`: no fractions, as SharePoint writes times of items. */
export const toWireTime = (instant: number): string => `${new Date(instant).toISOString().slice(0, 19)}Z`;

/** A date without time, or with time but without zone, means the site's own time. undefined: not a date. */
export const parseInstant = (text: string): number | undefined => {
  const match = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text.trim());
  if (!match) return undefined;
  const [, day = '', time = '00:00:00', zone] = match;
  const value = Date.parse(`${day}T${time}${zone ?? 'Z'}`);
  // Date.parse takes 31 February for a day in March.
  if (Number.isNaN(value) || new Date(Date.parse(`${day}T00:00:00Z`)).toISOString().slice(0, 10) !== day)
    return undefined;
  return zone === undefined ? fromLocal(value) : value;
};

/** The site's midnight that begins the day in which the instant lies: what a date-only column keeps. */
export const startOfSiteDay = (instant: number): number => {
  const local = instant + offsetAt(instant);
  return fromLocal(local - (((local % DAY) + DAY) % DAY));
};

/** The midnight at which that day ends. */
export const nextSiteDay = (instant: number): number => startOfSiteDay(startOfSiteDay(instant) + 1.5 * DAY);

/** What clocks on the site show: `2024-04-15T10:00:00`. */
export const toSiteTime = (instant: number): string => new Date(instant + offsetAt(instant)).toISOString().slice(0, 19);
