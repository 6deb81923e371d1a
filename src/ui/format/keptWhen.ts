/** When something was kept, by a clock that runs on: "i dag kl. 14.05", "i går kl. 9.30", then the whole date. */
import { danishDayOf, daysBetween } from '../../domain/localDate';
import type { Format } from './format';

export const keptWhen = (iso: string, now: Date, format: Format): string => {
  const [from, to] = [danishDayOf(now), danishDayOf(new Date(iso))];
  const full = format.instant(iso);
  const days = daysBetween(from, to);
  return days === 0 || days === -1 ? `${format.relativeDays(from, to)} ${full.slice(full.indexOf(' ') + 1)}` : full;
};
