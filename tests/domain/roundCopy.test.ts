import type { OrgUnitId } from '../../src/domain/ids';
import { asLocalMonth, localDate } from '../../src/domain/localDate';
import type { Milestone, When } from '../../src/domain/milestone';
import { movedMilestones, phasesOutOfOrder } from '../../src/domain/roundCopy';
import { aMilestone, anOrgUnit, aRound, roundKey } from '../support/entities';

const from = aRound();
const to = aRound({ key: roundKey('2028-2031'), budgetYear: 2028 });
const month = asLocalMonth('2024-02');
if (month === undefined) throw new Error('not a month');

const day = (date: string): When => ({ kind: 'day', date: localDate(date), from: undefined, to: undefined });
const moved = (when: When, given: Partial<Milestone> = {}) =>
  movedMilestones([aMilestone(1, 'Møde', { when, ...given })], from, to, [], false)[0]?.input.when;

it.each([
  // Wednesdays, and the 29th of February of a year that the other has not.
  [day('2024-04-10'), day('2027-04-07')],
  [day('2024-01-01'), day('2027-01-04')],
  [day('2024-02-29'), day('2027-03-04')],
  [
    { kind: 'range', from: localDate('2024-04-30'), to: localDate('2024-05-30') },
    { kind: 'range', from: localDate('2027-04-27'), to: localDate('2027-05-27') },
  ],
  [
    { kind: 'month', month },
    { kind: 'month', month: '2027-02' },
  ],
  [
    { kind: 'year', year: 2024 },
    { kind: 'year', year: 2027 },
  ],
  [{ kind: 'undated' }, { kind: 'undated' }],
] as const)('moves %j to the same weekday, and keeps how exact it is', (was, is) => {
  expect(moved(was)).toEqual(is);
});

it('keeps every weekday over many years', () => {
  const weekday = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay();
  for (const date of ['2024-02-29', '2024-12-31', '2025-01-01', '2025-06-15']) {
    const when = moved(day(date));
    if (when?.kind !== 'day') throw new Error('not a day');
    expect([date, weekday(when.date)]).toEqual([date, weekday(date)]);
  }
});

it('goes into the new round under a key that does not change, without bodies that are gone by then', () => {
  const gone = anOrgUnit(1, 'Det gamle udvalg', { validTo: localDate('2025-12-31') });
  const stays = anOrgUnit(2, 'Direktionen');
  const bodyIds = [1 as OrgUnitId, 2 as OrgUnitId];
  const [copied] = movedMilestones(
    [aMilestone(7, 'Møde', { when: day('2024-04-10'), bodyIds, key: 'direktion' })],
    from,
    to,
    [gone, stays],
    true,
  );
  expect(copied).toMatchObject({
    key: '2028-2031/direktion',
    input: { round: '2028-2031', bodyIds: [2], tentative: true },
    gone: [{ name: 'Det gamle udvalg' }],
  });
  expect(copied?.input).not.toHaveProperty('id');
});

it('does not grow a key from round to round', () => {
  const [copied] = movedMilestones([aMilestone(7, 'Møde', { key: '2025-2028/direktion' })], from, to, [], false);
  expect(copied?.key).toBe('2028-2031/direktion');
});

it('tells of a phase that opens before an earlier one', () => {
  const opens = (phase: NonNullable<Milestone['opens']>, date: string) => ({ opens: phase, when: day(date) });
  expect(phasesOutOfOrder([opens('ideer', '2024-01-01'), opens('direktion', '2024-04-10')])).toEqual([]);
  expect(phasesOutOfOrder([opens('katalog', '2024-03-01'), opens('direktion', '2024-04-10')])).toEqual([
    { phase: 'katalog', before: 'direktion' },
  ]);
});
