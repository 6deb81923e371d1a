/** When and where a milestone is, in words. The exactness is kept: a month stays a month, "senest" stays "senest". */
import type { ClockTime } from '../../domain/localDate';
import type { Milestone, When } from '../../domain/milestone';
import type { WhenText } from '../text/da/timeline';
import type { Format } from './format';

const hourWords = (time: ClockTime, text: WhenText): string => {
  const [hour = '', minutes = ''] = time.split(':');
  return text.hour(Number(hour), minutes);
};

const clockWords = (from: ClockTime | undefined, to: ClockTime | undefined, text: WhenText): string | undefined => {
  if (from === undefined) return to === undefined ? undefined : text.untilHour(hourWords(to, text));
  return to === undefined ? hourWords(from, text) : `${hourWords(from, text)}-${hourWords(to, text)}`;
};

const rangeWords = (from: string, to: string): string => {
  if (from === to) return from;
  // Within one year it stands once, at the end: "30-04 – 30-05-2024".
  return `${from.slice(6) === to.slice(6) ? from.slice(0, 5) : from} – ${to}`;
};

export const whenWords = (when: When, format: Format, text: WhenText): string => {
  switch (when.kind) {
    case 'day': {
      const clock = clockWords(when.from, when.to, text);
      return clock === undefined ? format.date(when.date) : text.clock(format.date(when.date), clock);
    }
    case 'deadline':
      return text.deadline(format.date(when.date));
    case 'range':
      return rangeWords(format.date(when.from), format.date(when.to));
    case 'openRange':
      return text.openRange(format.date(when.from), when.until);
    case 'month':
      return format.month(when.month);
    case 'year':
      return String(when.year);
    case 'undated':
      return text.undated;
  }
};

/** undefined where no place is known. */
export const placeWords = (
  milestone: Pick<Milestone, 'place' | 'placeTentative'>,
  text: WhenText,
): string | undefined => {
  if (milestone.place === '') return undefined;
  return milestone.placeTentative ? text.tentativePlace(milestone.place) : text.place(milestone.place);
};
