/**
 * Numbers and times as people read them on the site: Danish regional settings, as its time zone and order of texts. The
 * recorded answers are American (`67,687`, `12/5/2020`, `$67.67`); the Danish forms follow Windows' da-DK (assumed).
 */
import { notImplemented } from '../../../http/sharePointError';
import { parseInstant, toSiteTime, toWireTime } from '../../../store/siteTime';
import type { Field } from '../../../store/fields/field';

const danish = 1030;

/** Sign and place of the money's sign, by LCID. */
const currencies: Readonly<Record<number, (amount: string) => string>> = {
  1030: (amount) => `kr. ${amount}`,
  1033: (amount) => `$${amount}`,
  1031: (amount) => `${amount} €`,
  1044: (amount) => `kr ${amount}`,
  1053: (amount) => `${amount} kr`,
  2057: (amount) => `£${amount}`,
};
const localeNames: Readonly<Record<number, string>> = {
  1030: 'da-DK',
  1033: 'en-US',
  1031: 'de-DE',
  1044: 'nb-NO',
  1053: 'sv-SE',
  2057: 'en-GB',
};

/** Digits that a number has at all. */
const mostDecimals = 15;

const formats = new Map<string, Intl.NumberFormat>();

/** To make one costs more than all else that a row takes. */
const formatOf = (locale: string, wanted: number | undefined, grouped: boolean): Intl.NumberFormat => {
  // A column's definition may say any number.
  const decimals = wanted === undefined ? undefined : Math.min(Math.trunc(wanted), mostDecimals);
  const key = `${locale} ${decimals} ${grouped}`;
  const known = formats.get(key);
  if (known) return known;
  const made = new Intl.NumberFormat(locale, {
    useGrouping: grouped,
    ...(decimals === undefined || decimals < 0
      ? { maximumSignificantDigits: 15 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals }),
  });
  formats.set(key, made);
  return made;
};

const digits = (value: number, locale: string, decimals: number | undefined, grouped: boolean): string =>
  formatOf(locale, decimals, grouped).format(value);

const money = (value: number, field: Field): string => {
  const lcid = field.settings.currencyLocale ?? danish;
  const write = currencies[lcid];
  const locale = localeNames[lcid];
  if (!write || locale === undefined) throw notImplemented(`amounts of money in the locale ${lcid}`);
  const decimals = field.settings.decimals ?? 2;
  const amount = write(digits(Math.abs(value), locale, decimals < 0 ? 2 : decimals, true));
  return value < 0 ? `-${amount}` : amount;
};

export const numberText = (value: number, field: Field): string => {
  if (field.type.name === 'Currency') return money(value, field);
  if (field.type.name !== 'Number') return String(value);
  const { percentage, decimals } = field.settings;
  return percentage === true
    ? `${digits(value * 100, 'da-DK', decimals, true)}%`
    : digits(value, 'da-DK', decimals, true);
};

/** For typing: no dots between thousands, no sign of money. */
export const numberForEdit = (value: number, field: Field): string => {
  const percent = field.settings.percentage === true;
  return `${digits(percent ? value * 100 : value, 'da-DK', undefined, false)}${percent ? '%' : ''}`;
};

/** `withTime`: whether the column shows the time of day too. */
export const timeText = (wire: string, withTime: boolean, utc = false): string => {
  const instant = parseInstant(wire);
  if (instant === undefined) throw new Error(`${wire} is no time`);
  const [day = '', time = ''] = (utc ? toWireTime(instant) : toSiteTime(instant)).split('T');
  const date = day.replace(/^(\d+)-(\d+)-(\d+)$/, '$3-$2-$1');
  return withTime ? `${date} ${time.slice(0, 5)}` : date;
};
