import { localDate } from '../../src/domain/localDate';
import type { Milestone } from '../../src/domain/milestone';
import { milestonesUnderWay, nextMilestones, phaseOf } from '../../src/domain/roundPhase';

type Dated = Pick<Milestone, 'when' | 'opens' | 'title'>;
const on = (date: string, title: string, opens?: Milestone['opens']): Dated => ({
  title,
  opens,
  when: { kind: 'day', date: localDate(date), from: undefined, to: undefined },
});
const milestones: readonly Dated[] = [
  on('2024-04-10', 'Direktionen', 'direktion'),
  {
    ...on('2024-04-30', 'Fagudvalg', 'medOgFagudvalg'),
    when: { kind: 'range', from: localDate('2024-04-30'), to: localDate('2024-05-30') },
  },
  on('2023-11-28', 'Workshop', 'ideer'),
  { title: 'Drøftelse af nye forslag', opens: 'katalog', when: { kind: 'undated' } },
  on('2024-04-25', 'Hovedudvalget'),
];

describe('the phase of a round', () => {
  it('is the furthest that a milestone has opened', () => {
    const days = ['2023-01-01', '2023-11-28', '2024-04-15', '2024-04-30', '2030-01-01'].map(localDate);
    expect(days.map((today) => phaseOf({ status: 'open' }, milestones, today))).toEqual([
      'ideer',
      'ideer',
      'direktion',
      'medOgFagudvalg',
      'medOgFagudvalg',
    ]);
  });

  it('is closed when the round is, whatever the milestones say', () => {
    expect(phaseOf({ status: 'closed' }, milestones, localDate('2024-04-15'))).toBe('lukket');
  });
});

describe('what is next', () => {
  it('are the soonest that begin today or later, never an undated one', () => {
    const titles = (today: string): readonly string[] =>
      nextMilestones(milestones, localDate(today), 2).map(({ title }) => title);
    expect([titles('2024-04-10'), titles('2024-04-15'), titles('2024-05-01')]).toEqual([
      ['Direktionen', 'Hovedudvalget'],
      ['Hovedudvalget', 'Fagudvalg'],
      [],
    ]);
  });

  it('leaves what has begun to what is under way', () => {
    expect(milestonesUnderWay(milestones, localDate('2024-05-01')).map(({ title }) => title)).toEqual(['Fagudvalg']);
    expect(milestonesUnderWay(milestones, localDate('2024-04-30'))).toEqual([]);
  });
});
