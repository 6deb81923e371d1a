/**
 * How amounts, årsværk, dates and times are written. Digits follow the language ("-1.250" or "-1,250");
 * dates are dd-mm-yyyy in both, as in every paper of the municipality.
 */
import type { Tkr } from '../../domain/economy';
import {
  daysBetween,
  firstOfMonth,
  weekOf,
  type ClockTime,
  type LocalDate,
  type LocalMonth,
} from '../../domain/localDate';
import type { Language } from '../../teams/host';

export interface Format {
  /** "-1.250", in 1.000 kr. State the unit beside it. Empty text for a year nobody filled in. */
  readonly tkr: (amount: Tkr | undefined) => string;
  /** "-0,5 mio. kr."; one decimal, two where one would say nothing ("-0,05"). */
  readonly mio: (amount: Tkr) => string;
  /** "-1,5" årsværk. */
  readonly fte: (value: number | undefined) => string;
  /** "1.250": a count of things. */
  readonly count: (value: number) => string;
  /** "58 %" */
  readonly percent: (share: number) => string;
  /** "15-04-2024" */
  readonly date: (date: LocalDate) => string;
  /** "mandag den 15. april 2024" */
  readonly longDate: (date: LocalDate) => string;
  /** "15. april": where the year stands elsewhere. */
  readonly dayAndMonth: (date: LocalDate) => string;
  /** "april 2024" */
  readonly month: (month: LocalMonth) => string;
  /** "uge 16" */
  readonly week: (date: LocalDate) => string;
  /** "kl. 17.00" */
  readonly time: (time: ClockTime) => string;
  /** "kl. 17.00-20.00"; undefined ends are left out. */
  readonly times: (from: ClockTime | undefined, to: ClockTime | undefined) => string;
  /** "i dag", "i morgen", "om 12 dage", "for 3 dage siden" */
  readonly relativeDays: (from: LocalDate, to: LocalDate) => string;
  /** "15-04-2024 kl. 09.30", Danish local time of an ISO instant. */
  readonly instant: (iso: string) => string;
}

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** Intl writes U+2212 for minus in some locales and a hyphen in others: one sign everywhere, that Excel can read. */
const hyphenMinus = (text: string): string => text.replace(/\u2212/g, '-');

const utc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`);

const madeFormats = new Map<Language, Format>();

/** Made when it is first asked for: an Intl object costs a slow machine milliseconds, and few views need all of them. */
const lazily = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

const create = (language: Language): Format => {
  const locale = locales[language];
  const danish = language === 'da';
  // signDisplay 'negative': a rounded-off -0,04 is written 0, not -0.
  const number = (options: Intl.NumberFormatOptions) => {
    const made = lazily(() => new Intl.NumberFormat(locale, { ...options, signDisplay: 'negative' }));
    return (value: number) => hyphenMinus(made().format(value));
  };
  const calendar = (options: Intl.DateTimeFormatOptions) => {
    const made = lazily(() => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }));
    return (date: LocalDate) => made().format(utc(date));
  };
  const whole = number({ maximumFractionDigits: 0 });
  const oneDecimal = number({ minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const twoDecimals = number({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
  const upToTwo = number({ maximumFractionDigits: 2 });
  const long = calendar({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const dayAndMonth = calendar({ day: 'numeric', month: 'long' });
  const monthAndYear = calendar({ month: 'long', year: 'numeric' });
  const relative = lazily(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const copenhagen = lazily(
    () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' }),
  );

  const date = (value: LocalDate): string => value.split('-').toReversed().join('-');
  const clock = (time: ClockTime): string => (danish ? time.replace(':', '.') : time);
  const at = danish ? 'kl. ' : '';

  return {
    tkr: (amount) => (amount === undefined ? '' : whole(amount)),
    mio: (amount) => {
      const millions = amount / 1000;
      const small = amount !== 0 && Math.abs(millions) < 0.1;
      return `${small ? twoDecimals(millions) : oneDecimal(millions)} ${danish ? 'mio. kr.' : 'DKK m'}`;
    },
    fte: (value) => (value === undefined ? '' : upToTwo(value)),
    count: whole,
    percent: (share) => `${whole(share * 100)} %`,
    date,
    longDate: long,
    dayAndMonth,
    month: (month) => monthAndYear(firstOfMonth(month)),
    week: (value) => `${danish ? 'uge' : 'week'} ${weekOf(value)}`,
    time: (time) => `${at}${clock(time)}`,
    times: (from, to) => {
      if (from === undefined && to === undefined) return '';
      if (from === undefined) return `${danish ? 'til ' : 'until '}${at}${to === undefined ? '' : clock(to)}`;
      return `${at}${clock(from)}${to === undefined ? '' : `-${clock(to)}`}`;
    },
    relativeDays: (from, to) => relative().format(daysBetween(from, to), 'day'),
    instant: (iso) => {
      const [day = '', time = ''] = copenhagen().format(new Date(iso)).split(' ');
      return `${day.split('-').toReversed().join('-')} ${at}${danish ? time.replace(':', '.') : time}`;
    },
  };
};

/** One `Format` a language. */
export const formatFor = (language: Language): Format => {
  const made = madeFormats.get(language) ?? create(language);
  madeFormats.set(language, made);
  return made;
};
