import { tkr } from '../../../src/domain/economy';
import { asClockTime, asLocalMonth, localDate } from '../../../src/domain/localDate';
import { formatFor } from '../../../src/ui/format/format';

const da = formatFor('da');
const en = formatFor('en');
const clock = (text: string) => asClockTime(text);

test('amounts in 1.000 kr. are whole, grouped and signed with a hyphen that Excel reads', () => {
  expect([1250, -1250, 0, 10_000_000].map((value) => da.tkr(tkr(value)))).toEqual([
    '1.250',
    '-1.250',
    '0',
    '10.000.000',
  ]);
  expect(en.tkr(tkr(-1250))).toBe('-1,250');
  expect(da.tkr(undefined)).toBe('');
});

test('amounts in mio. kr. have one decimal, and two where one would say nothing', () => {
  expect([-500, 50_000, -49_900, 0, -50].map((value) => da.mio(tkr(value)))).toEqual([
    '-0,5 mio. kr.',
    '50,0 mio. kr.',
    '-49,9 mio. kr.',
    '0,0 mio. kr.',
    '-0,05 mio. kr.',
  ]);
  expect(en.mio(tkr(-500))).toBe('-0.5 DKK m');
});

test('årsværk keep their decimals', () => {
  expect([-1.5, 0.25, 2, undefined].map((value) => da.fte(value))).toEqual(['-1,5', '0,25', '2', '']);
});

test('a share that rounds to nothing is 0 %, never -0 %', () => {
  expect([0.584, -0.001, 1.2].map((value) => da.percent(value))).toEqual(['58 %', '0 %', '120 %']);
});

test('a date is dd-mm-åååå in both languages', () => {
  expect([da.date(localDate('2024-04-15')), en.date(localDate('2024-04-15'))]).toEqual(['15-04-2024', '15-04-2024']);
  expect(da.longDate(localDate('2024-04-15'))).toBe('mandag den 15. april 2024');
  // ICU has changed its mind about the comma.
  expect(en.longDate(localDate('2024-04-15'))).toMatch(/^Monday,? 15 April 2024$/);
  expect(da.dayAndMonth(localDate('2024-04-15'))).toBe('15. april');
});

test('months and weeks are named as Danish calendars do', () => {
  expect(da.month(asLocalMonth('2023-12') ?? fail())).toBe('december 2023');
  expect([da.week(localDate('2024-12-30')), en.week(localDate('2024-04-15'))]).toEqual(['uge 1', 'week 16']);
});

test('clock times are written with a full stop in Danish', () => {
  expect(da.times(clock('17:00'), clock('20:00'))).toBe('kl. 17.00-20.00');
  expect(da.times(clock('17:00'), undefined)).toBe('kl. 17.00');
  expect(da.times(undefined, clock('20:00'))).toBe('til kl. 20.00');
  expect(da.times(undefined, undefined)).toBe('');
  expect(en.times(clock('17:00'), clock('20:00'))).toBe('17:00-20:00');
});

test('distances in days are words where there are words', () => {
  const today = localDate('2024-04-15');
  const days = ['2024-04-15', '2024-04-16', '2024-04-30', '2024-04-12'].map((day) =>
    da.relativeDays(today, localDate(day)),
  );
  expect(days).toEqual(['i dag', 'i morgen', 'om 15 dage', 'for 3 dage siden']);
});

test('an instant is shown in Danish local time, summer and winter', () => {
  expect(da.instant('2024-04-15T22:30:00Z')).toBe('16-04-2024 kl. 00.30');
  expect(da.instant('2024-01-15T22:30:00Z')).toBe('15-01-2024 kl. 23.30');
});

const fail = (): never => {
  throw new Error('not a month');
};
