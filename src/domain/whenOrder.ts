/**
 * When milestones lie, in which order they are shown, and which of them are past, now or ahead.
 * Inexact dates (a month, a year) count from their first day to their last; an undated milestone has no place in time
 * and is shown last. An open range runs until somebody gives it an end: nobody knows that it is over.
 */
import { daysBetween, firstOfMonth, firstOfYear, lastOfMonth, lastOfYear, type LocalDate } from './localDate';
import type { When } from './milestone';

/** First and last day, both included. With `openEnd` the last day is not known and `to` equals `from`. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly openEnd: boolean;
}

const closed = (from: LocalDate, to: LocalDate): Span => ({ from, to, openEnd: false });

/** The days a milestone covers, as far as anybody knows; undefined for an undated one. */
export const spanOf = (when: When): Span | undefined => {
  switch (when.kind) {
    case 'day':
    case 'deadline':
      return closed(when.date, when.date);
    case 'range':
      return closed(when.from, when.to);
    case 'openRange':
      return { from: when.from, to: when.from, openEnd: true };
    case 'month':
      return closed(firstOfMonth(when.month), lastOfMonth(when.month));
    case 'year':
      return closed(firstOfYear(when.year), lastOfYear(when.year));
    case 'undated':
      return undefined;
  }
};

/** Its last day lies before `today`. */
export const isPast = (when: When, today: LocalDate): boolean => {
  const span = spanOf(when);
  return span !== undefined && !span.openEnd && span.to < today;
};

/** `today` is one of its days. */
export const isNow = (when: When, today: LocalDate): boolean => {
  const span = spanOf(when);
  return span !== undefined && span.from <= today && (span.openEnd || today <= span.to);
};

/** Its first day lies after `today`. */
export const isNext = (when: When, today: LocalDate): boolean => {
  const span = spanOf(when);
  return span !== undefined && today < span.from;
};

/**
 * Whole days until it begins; 0 while it is on; negative, counted from its last day, when it is past.
 * undefined for an undated one.
 */
export const daysUntil = (when: When, today: LocalDate): number | undefined => {
  const span = spanOf(when);
  if (span === undefined) return undefined;
  if (today < span.from) return daysBetween(today, span.from);
  return isNow(when, today) ? 0 : daysBetween(today, span.to);
};

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const clockOf = (when: When): string => (when.kind === 'day' ? (when.from ?? '') : '');
const lengthOf = (span: Span): number => (span.openEnd ? Number.MAX_SAFE_INTEGER : daysBetween(span.from, span.to));

/** By first day; on the same day the shorter first, then by clock (a meeting without a clock comes first). Undated last. */
export const compareWhen = (a: When, b: When): number => {
  const [left, right] = [spanOf(a), spanOf(b)];
  if (left === undefined || right === undefined) return Number(left === undefined) - Number(right === undefined);
  return (
    compareTexts(left.from, right.from) || lengthOf(left) - lengthOf(right) || compareTexts(clockOf(a), clockOf(b))
  );
};

/** A new array in the order of `compareWhen`; equals keep the order they came in. */
export const inOrder = <Item extends { readonly when: When }>(items: readonly Item[]): readonly Item[] =>
  items.toSorted((a, b) => compareWhen(a.when, b.when));
