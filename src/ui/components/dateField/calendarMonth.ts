/** One month as a calendar prints it: whole weeks from Monday, with their ISO numbers. */
import {
  addDays,
  daysBetween,
  firstOfMonth,
  lastOfMonth,
  monthOf,
  weekOf,
  type LocalDate,
  type LocalMonth,
} from '../../../domain/localDate';

export interface CalendarWeek {
  readonly week: number;
  /** Monday to Sunday; days of the neighbouring months fill up the first and the last week. */
  readonly days: readonly LocalDate[];
}

/** 0 for Monday. 2024-01-01 was one. */
const weekdayOf = (day: LocalDate): number => ((daysBetween(monday, day) % 7) + 7) % 7;
const monday = '2024-01-01' as LocalDate;

export const calendarMonth = (month: LocalMonth): readonly CalendarWeek[] => {
  const first = firstOfMonth(month);
  const weeks: CalendarWeek[] = [];
  for (let start = addDays(first, -weekdayOf(first)); start <= lastOfMonth(month); start = addDays(start, 7)) {
    weeks.push({ week: weekOf(start), days: [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(start, index)) });
  }
  return weeks;
};

/** The same day of a month `months` later, or the last day of a month that is too short. */
export const addMonths = (day: LocalDate, months: number): LocalDate => {
  const middle = addDays(firstOfMonth(monthOf(day)), 14);
  // 30.44 days a month from the middle of one always lands inside the wanted month for steps of up to a year.
  const target = monthOf(addDays(middle, Math.round(months * 30.44)));
  const last = lastOfMonth(target);
  const same = `${target}-${day.slice(8)}`;
  return same > last ? last : (same as LocalDate);
};

/** Where a key leads in the grid; undefined when the key is none of its own. */
export const dayAfterKey = (key: string, day: LocalDate): LocalDate | undefined => {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -7);
    case 'ArrowDown':
      return addDays(day, 7);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, 6 - weekdayOf(day));
    case 'PageUp':
      return addMonths(day, -1);
    case 'PageDown':
      return addMonths(day, 1);
    default:
      return undefined;
  }
};
