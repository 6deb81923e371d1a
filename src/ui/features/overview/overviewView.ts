/** What the overview says, worked out from the lists. Pure: the same data and day give every member of a channel the same. */
import { sumOverYears, identified, type Amounts, type Tkr } from '../../../domain/economy';
import type { OrgUnitId } from '../../../domain/ids';
import type { LocalDate } from '../../../domain/localDate';
import type { Milestone } from '../../../domain/milestone';
import type { OrgUnit } from '../../../domain/organisation';
import { roundPhases, type RoundPhase } from '../../../domain/phase';
import type { ProposalSummary } from '../../../domain/proposal';
import type { Round } from '../../../domain/round';
import { milestonesUnderWay, nextMilestones, phaseOf } from '../../../domain/roundPhase';
import { isOut, type Stage } from '../../../domain/stage';
import {
  againstTargets,
  identifiedByChefomraade,
  identifiedByStage,
  type IdentifiedGroup,
  type TargetYear,
} from '../../../domain/targets';
import { spanOf } from '../../../domain/whenOrder';

const upcomingShown = 4;

export interface UpcomingMilestone {
  readonly milestone: Milestone;
  readonly startsOn: LocalDate;
}

export interface TimelineView {
  readonly phase: RoundPhase;
  /** The phases of a round's life; "lukket" is a state after it, not a step of it. */
  readonly steps: readonly RoundPhase[];
  readonly underWay: readonly Milestone[];
  readonly next: readonly UpcomingMilestone[];
  readonly isPlanned: boolean;
}

export const toTimelineView = (round: Round, milestones: readonly Milestone[], today: LocalDate): TimelineView => ({
  phase: phaseOf(round, milestones, today),
  steps: roundPhases.filter((phase) => phase !== 'lukket'),
  underWay: milestonesUnderWay(milestones, today),
  next: nextMilestones(milestones, today, upcomingShown).flatMap((milestone) => {
    const span = spanOf(milestone.when);
    return span === undefined ? [] : [{ milestone, startsOn: span.from }];
  }),
  isPlanned: milestones.length > 0,
});

export interface GroupLine<Key> {
  readonly key: Key;
  readonly count: number;
  /** Netto drift over the four years, 1.000 kr. */
  readonly operating: Tkr | undefined;
}

export interface MoneyView {
  readonly years: readonly TargetYear[];
  /** Anlæg a year: shown apart, never added. */
  readonly capital: Amounts;
  readonly hasCapital: boolean;
  /** Proposals left out of every figure: withdrawn or not adopted. */
  readonly outCount: number;
  readonly stages: readonly GroupLine<Stage>[];
  readonly areas: readonly (GroupLine<OrgUnitId> & { readonly name: string | undefined })[];
}

const toLine = <Key>(group: IdentifiedGroup<Key>): GroupLine<Key> => ({
  key: group.key,
  count: group.count,
  operating: sumOverYears(group.operating),
});

/** æ, ø and å last, as in a Danish register. */
const danishOrder = new Intl.Collator('da-DK');

export const toMoneyView = (
  round: Round,
  proposals: readonly ProposalSummary[],
  units: readonly OrgUnit[],
): MoneyView => {
  const counted = proposals.filter((proposal) => !isOut(proposal));
  const { capital } = identified(counted.map((proposal) => proposal.economy));
  const names = new Map(units.map((unit) => [unit.id, unit.name]));
  return {
    years: againstTargets(round, proposals),
    capital,
    hasCapital: capital.some((amount) => amount !== undefined && amount !== 0),
    outCount: proposals.length - counted.length,
    stages: identifiedByStage(proposals).map(toLine),
    areas: identifiedByChefomraade(proposals)
      .map((group) => ({ ...toLine(group), name: names.get(group.key) }))
      .sort((a, b) => danishOrder.compare(a.name ?? '', b.name ?? '')),
  };
};
