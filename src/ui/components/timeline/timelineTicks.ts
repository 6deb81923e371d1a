/** The months, quarters or years along the top of a timeline. */
import { addDays, firstOfMonth, lastOfMonth, monthOf, yearOf, type LocalDate } from '../../../domain/localDate';
import { dayX, type TimelineFrame } from './layoutTimeline';
import type { TimelineZoom } from './timelineItem';

export interface TimelineTick {
  readonly x: number;
  readonly width: number;
  readonly label: string;
  /** January: the year begins. */
  readonly isYear: boolean;
}

/** Words of the axis: `quarter` makes "2. kvartal" of 2. */
export interface AxisWords {
  readonly language: string;
  readonly quarter: (quarter: number) => string;
}

const monthName = (language: string, day: LocalDate, length: 'long' | 'short'): string =>
  new Intl.DateTimeFormat(language, { month: length, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

const monthsOf = (frame: TimelineFrame): LocalDate[] => {
  const months: LocalDate[] = [];
  for (let day = firstOfMonth(monthOf(frame.from)); day <= frame.to; day = addDays(lastOfMonth(monthOf(day)), 1)) {
    months.push(day);
  }
  return months;
};

export const timelineTicks = (frame: TimelineFrame, zoom: TimelineZoom, words: AxisWords): readonly TimelineTick[] => {
  const step = { month: 1, quarter: 1, year: 3 }[zoom];
  const days = monthsOf(frame).filter((day, index) => index === 0 || (Number(day.slice(5, 7)) - 1) % step === 0);
  return days.map((day, index) => {
    const month = Number(day.slice(5, 7));
    const isYear = month === 1;
    const name =
      zoom === 'year'
        ? words.quarter(Math.ceil(month / 3))
        : monthName(words.language, day, zoom === 'month' ? 'long' : 'short');
    const x = dayX(frame, day, zoom);
    return {
      x,
      width: dayX(frame, days[index + 1] ?? addDays(frame.to, 1), zoom) - x,
      label: isYear || index === 0 ? `${name} ${yearOf(day)}` : name,
      isYear,
    };
  });
};
