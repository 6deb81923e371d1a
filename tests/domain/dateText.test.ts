import fc from 'fast-check';
import { dateText, monthText, parseClockTime, parseDate, parseMonth, parseYear } from '../../src/domain/dateText';
import { addDays, asLocalMonth, localDate } from '../../src/domain/localDate';

describe('dates as typed', () => {
  it.each(['12-03-2024', '12/3-2024', '12.3.2024', '12/03/2024', ' 12-3-2024 ', '2024-03-12'])('reads %j', (text) => {
    expect(parseDate(text)).toEqual({ ok: true, value: '2024-03-12' });
  });

  it.each(['30-02-2024', '12-03-24', '12-03', '2024', 'i morgen', '', '13-13-2024'])('refuses %j', (text) => {
    expect(parseDate(text)).toEqual({ ok: false, error: { code: 'notADate' } });
  });

  it('reads back every date it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const date = addDays(localDate('1990-01-01'), days);
        expect(parseDate(dateText(date))).toEqual({ ok: true, value: date });
      }),
    );
    expect([dateText(localDate('2024-03-12')), dateText(undefined)]).toEqual(['12-03-2024', '']);
  });

  it('reads months, years and clock times, and nothing near them', () => {
    expect(
      [
        parseMonth('2-2024'),
        parseMonth('2024-02'),
        parseYear('2026'),
        parseClockTime('kl. 17'),
        parseClockTime('9.30'),
      ].map((result) => result.ok && result.value),
    ).toEqual(['2024-02', '2024-02', 2026, '17:00', '09:30']);
    expect(
      [
        parseMonth('13-2024'),
        parseMonth('februar'),
        parseYear('26'),
        parseClockTime('24:00'),
        parseClockTime('9.5'),
      ].map((result) => !result.ok && result.error.code),
    ).toEqual(['notAMonth', 'notAMonth', 'notAYear', 'notAClockTime', 'notAClockTime']);
    const month = asLocalMonth('2024-08');
    expect(month && monthText(month)).toBe('08-2024');
  });
});
