/**
 * When something was kept or saved, by the day that the tab takes for today: "i dag kl. 14.05", "i går kl. 9.30", then the
 * whole date. The demonstration's day is another than the device's: SharePoint there stamps with the former, drafts carry the
 * latter, and both are said in the former.
 */
import { addDays, danishDayOf, daysBetween, type LocalDate } from '../../domain/localDate';
import type { Format } from './format';

const said = (day: LocalDate, iso: string, today: LocalDate, format: Format): string => {
  const full = format.instant(iso);
  const clock = full.slice(full.indexOf(' ') + 1);
  const days = daysBetween(today, day);
  return `${days === 0 || days === -1 ? format.relativeDays(today, day) : format.date(day)} ${clock}`;
};

/** What SharePoint has stamped. */
export const savedWhen = (iso: string, today: LocalDate, format: Format): string =>
  said(danishDayOf(new Date(iso)), iso, today, format);

/** What the device has. */
export const keptWhen = (
  iso: string,
  { now, today }: { readonly now: Date; readonly today: LocalDate },
  format: Format,
): string => said(addDays(today, daysBetween(danishDayOf(now), danishDayOf(new Date(iso)))), iso, today, format);
