import { asClockTime, asLocalMonth, localDate } from '../../src/domain/localDate';
import type { When } from '../../src/domain/milestone';
import { daysUntil, inOrder, isNext, isNow, isPast, spanOf } from '../../src/domain/whenOrder';

const day = (date: string, from?: string): When => ({
  kind: 'day',
  date: localDate(date),
  from: from === undefined ? undefined : asClockTime(from),
  to: undefined,
});
const month = (text: string): When => {
  const value = asLocalMonth(text);
  if (value === undefined) throw new RangeError(text);
  return { kind: 'month', month: value };
};
const range = (from: string, to: string): When => ({ kind: 'range', from: localDate(from), to: localDate(to) });
const openRange: When = { kind: 'openRange', from: localDate('2024-04-10'), until: 'fagudvalgenes behandling' };
const undated: When = { kind: 'undated' };

describe('the order of milestones', () => {
  it('goes by first day, the shorter first, then by clock, and puts the undated last', () => {
    const wanted = [
      month('2024-02'),
      day('2024-02-29'),
      day('2024-03-12'),
      day('2024-03-12', '17:00'),
      day('2024-04-10'),
      openRange,
      range('2024-04-30', '2024-05-30'),
      month('2025-01'),
      { kind: 'year', year: 2025 } as const,
      day('2025-01-21'),
      undated,
    ];
    expect(inOrder(wanted.toReversed().map((when) => ({ when }))).map(({ when }) => when)).toEqual(wanted);
  });

  it('keeps equal ones in the order they came', () => {
    const items = ['a', 'b', 'c'].map((title) => ({ title, when: day('2024-03-12') }));
    expect(inOrder(items)).toEqual(items);
  });
});

describe('when a milestone is', () => {
  it('covers a whole month or year where no day is known', () => {
    expect([spanOf(month('2024-02')), spanOf({ kind: 'year', year: 2025 }), spanOf(undated)]).toEqual([
      { from: '2024-02-01', to: '2024-02-29', openEnd: false },
      { from: '2025-01-01', to: '2025-12-31', openEnd: false },
      undefined,
    ]);
  });

  it('is past, now or next; an undated one is none of them, an open range is never past', () => {
    const today = localDate('2024-04-15');
    const states = [
      day('2024-04-14'),
      day('2024-04-15'),
      day('2024-04-16'),
      range('2024-04-01', '2024-04-15'),
      { kind: 'deadline', date: localDate('2024-04-14') } as const,
      openRange,
      undated,
    ].map((when) => [isPast(when, today), isNow(when, today), isNext(when, today)]);
    expect(states).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
      [false, true, false],
      [true, false, false],
      [false, true, false],
      [false, false, false],
    ]);
  });

  it('counts days to its beginning, none while it is on, and from its end when past', () => {
    const today = localDate('2024-04-15');
    expect(
      [range('2024-04-30', '2024-05-30'), openRange, month('2024-02'), day('2024-04-14'), undated].map((when) =>
        daysUntil(when, today),
      ),
    ).toEqual([15, 0, -46, -1, undefined]);
  });

  it('does not lose a day to summer time', () => {
    expect(daysUntil(day('2024-04-01'), localDate('2024-03-30'))).toBe(2);
  });
});
