/**
 * The day that the round's milestones propose for a MED-udvalg: its next own meeting; else the last day of the MED-periode it is
 * in, which without an end of its own runs until the fagudvalg begin.
 */
import { addDays, type LocalDate } from './localDate';
import type { Milestone } from './milestone';
import type { OrgUnit } from './organisation';
import { inOrder, spanOf } from './whenOrder';

type Dated = Pick<Milestone, 'kind' | 'when' | 'bodyIds'>;

/** A period that names bodies of the committee's level is theirs; one that names none of them is everybody's. */
const isInPeriod = ({ bodyIds }: Dated, committee: OrgUnit, units: readonly OrgUnit[]): boolean =>
  bodyIds.includes(committee.id) ||
  (committee.medLevel !== 'hovedudvalg' &&
    !units.some(({ id, medLevel }) => medLevel === committee.medLevel && bodyIds.includes(id)));

const treatedFrom = (milestones: readonly Dated[], units: readonly OrgUnit[], after: LocalDate) =>
  milestones
    .filter(
      ({ kind, bodyIds }) =>
        kind === 'politiskMoede' && units.some((unit) => unit.kind === 'fagudvalg' && bodyIds.includes(unit.id)),
    )
    .map(({ when }) => spanOf(when)?.from)
    .find((from) => from !== undefined && from > after);

export const proposedMedDay = (
  committee: OrgUnit,
  milestones: readonly Dated[],
  units: readonly OrgUnit[],
  today: LocalDate,
): LocalDate | undefined => {
  const ordered = inOrder(milestones);
  const meeting = ordered.find(
    ({ kind, when, bodyIds }) =>
      (kind === 'medMoede' || kind === 'medDroeftelse') &&
      when.kind === 'day' &&
      when.date >= today &&
      bodyIds.includes(committee.id),
  );
  if (meeting?.when.kind === 'day') return meeting.when.date;
  const days = ordered
    .filter((milestone) => milestone.kind === 'medPeriode' && isInPeriod(milestone, committee, units))
    .flatMap(({ when }) => {
      const span = spanOf(when);
      if (span === undefined) return [];
      if (!span.openEnd) return [span.to];
      const treated = treatedFrom(ordered, units, span.from);
      return treated === undefined ? [] : [addDays(treated, -1)];
    });
  return days.find((day) => day >= today);
};
