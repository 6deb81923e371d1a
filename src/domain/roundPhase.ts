/** Which phase a round is in, and what comes next, read off its milestones: nobody sets a phase by hand. */
import type { LocalDate } from './localDate';
import type { Milestone } from './milestone';
import { roundPhases, type RoundPhase } from './phase';
import type { Round } from './round';
import { inOrder, isNow, spanOf } from './whenOrder';

const hasBegun = (milestone: Pick<Milestone, 'when'>, today: LocalDate): boolean => {
  const span = spanOf(milestone.when);
  return span !== undefined && span.from <= today;
};

/** The furthest phase that a milestone has opened by `today`; `ideer` before the first, `lukket` once the round is closed. */
export const phaseOf = (
  round: Pick<Round, 'status'>,
  milestones: readonly Pick<Milestone, 'when' | 'opens'>[],
  today: LocalDate,
): RoundPhase => {
  if (round.status === 'closed') return 'lukket';
  const opened = milestones.filter((milestone) => hasBegun(milestone, today)).map((milestone) => milestone.opens);
  return roundPhases.findLast((phase) => opened.includes(phase)) ?? 'ideer';
};

/** The next `count` that begin today or later, soonest first. Undated ones are left out: nobody can say that they are next. */
export const nextMilestones = <Item extends Pick<Milestone, 'when'>>(
  milestones: readonly Item[],
  today: LocalDate,
  count: number,
): readonly Item[] =>
  inOrder(milestones)
    .filter(({ when }) => {
      const span = spanOf(when);
      return span !== undefined && today <= span.from;
    })
    .slice(0, count);

/** Those that began before today and are still on: periods, hearings, months. */
export const milestonesUnderWay = <Item extends Pick<Milestone, 'when'>>(
  milestones: readonly Item[],
  today: LocalDate,
): readonly Item[] =>
  inOrder(milestones).filter(({ when }) => isNow(when, today) && (spanOf(when)?.from ?? today) < today);
