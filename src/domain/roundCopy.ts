/** A round's tidsplan carried over to another round: the same weekday in the year that many years on. */
import { addDays, asLocalDate, daysBetween, type LocalDate, type LocalMonth } from './localDate';
import type { ClientKey, OrgUnitId } from './ids';
import type { Milestone, MilestoneInput, When } from './milestone';
import { isValidOn, type OrgUnit } from './organisation';
import { roundPhases, type RoundPhase } from './phase';
import type { Round } from './round';
import { spanOf } from './whenOrder';

const inYear = (text: string, years: number): string =>
  `${String(Number(text.slice(0, 4)) + years).padStart(4, '0')}${text.slice(4)}`;

/** Meetings stay on their weekday; the day moves by three at the most. */
const moveDate = (date: LocalDate, years: number): LocalDate => {
  // Only the 29th of February is in one year and not in another.
  const same =
    asLocalDate(inYear(date, years)) ?? addDays(inYear(date.replace('-02-29', '-02-28'), years) as LocalDate, 1);
  const off = ((daysBetween(date, same) % 7) + 7) % 7;
  return addDays(same, off <= 3 ? -off : 7 - off);
};

const moveWhen = (when: When, years: number): When => {
  switch (when.kind) {
    case 'day':
    case 'deadline':
      return { ...when, date: moveDate(when.date, years) };
    case 'range':
      return { ...when, from: moveDate(when.from, years), to: moveDate(when.to, years) };
    case 'openRange':
      return { ...when, from: moveDate(when.from, years) };
    case 'month':
      return { ...when, month: inYear(when.month, years) as LocalMonth };
    case 'year':
      return { ...when, year: when.year + years };
    case 'undated':
      return when;
  }
};

export interface MovedMilestone {
  readonly from: Milestone;
  readonly input: MilestoneInput;
  /** The same however often it is copied into the round: nothing comes twice. */
  readonly key: ClientKey;
  /** Bodies that no longer exist then, and so do not go along. */
  readonly gone: readonly OrgUnit[];
}

/** In the order given. `tentative`: marked as expected until somebody has settled the day. */
export const movedMilestones = (
  milestones: readonly Milestone[],
  from: Pick<Round, 'budgetYear'>,
  to: Pick<Round, 'budgetYear' | 'key'>,
  units: readonly OrgUnit[],
  tentative: boolean,
): readonly MovedMilestone[] =>
  milestones.map((milestone) => {
    const { id: _, key, ...rest } = milestone;
    const when = moveWhen(milestone.when, to.budgetYear - from.budgetYear);
    const day = spanOf(when)?.from;
    const isGone = (id: OrgUnitId): boolean => {
      const unit = units.find((each) => each.id === id);
      return unit !== undefined && day !== undefined && !isValidOn(unit, day);
    };
    return {
      from: milestone,
      input: {
        ...rest,
        round: to.key,
        when,
        tentative: milestone.tentative || tentative,
        bodyIds: milestone.bodyIds.filter((id) => !isGone(id)),
      },
      // What was itself copied sheds the round before, or keys would outgrow their column.
      key: `${to.key}/${key.replace(/^\d{4}-\d{4}\//, '')}` as ClientKey,
      gone: units.filter(({ id }) => milestone.bodyIds.includes(id) && isGone(id)),
    };
  });

/** Phases that a milestone opens before an earlier phase has been opened: the round would jump over that one. */
export const phasesOutOfOrder = (
  milestones: readonly Pick<Milestone, 'when' | 'opens'>[],
): readonly { readonly phase: RoundPhase; readonly before: RoundPhase }[] => {
  const begins = roundPhases.flatMap((phase) => {
    const days = milestones.flatMap(({ when, opens }) => {
      const day = spanOf(when)?.from;
      return opens === phase && day !== undefined ? [day] : [];
    });
    const [first] = days.sort();
    return first === undefined ? [] : [{ phase, first }];
  });
  return begins.flatMap(({ phase, first }, index) => {
    const earlier = begins.slice(0, index).findLast((other) => other.first > first);
    return earlier === undefined ? [] : [{ phase, before: earlier.phase }];
  });
};
