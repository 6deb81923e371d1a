/** What is identified against the måltal of the round. Netto drift only: anlæg is shown apart and never counts. */
import { identified, yearIndexes, type Amounts, type FourYears, type Tkr, type YearIndex } from './economy';
import type { OrgUnitId } from './ids';
import type { ProposalSummary } from './proposal';
import { yearsOf, type Round } from './round';
import { isOut, stages, type Stage } from './stage';

type Counted = Pick<ProposalSummary, 'economy' | 'stage' | 'sideState'>;

/** One year of the round. Amounts in 1.000 kr., negative = savings. */
export interface TargetYear {
  readonly year: number;
  readonly target: Tkr | undefined;
  readonly identified: Tkr | undefined;
  /** identified / target, unrounded: 0.5 is half way, above 1 is more than asked for, negative when proposals cost money. */
  readonly share: number | undefined;
  /** The savings still to be found, negative like every saving; 0 when the target is reached. */
  readonly lacking: Tkr | undefined;
}

const targetYear = (year: number, target: Tkr | undefined, found: Tkr | undefined): TargetYear => {
  const bare = { year, target, identified: found };
  if (target === undefined) return { ...bare, share: undefined, lacking: undefined };
  return {
    ...bare,
    // `+ 0`: nothing found against a negative target would be -0.
    share: target === 0 ? undefined : (found ?? 0) / target + 0,
    lacking: Math.min(0, target - (found ?? 0)) as Tkr,
  };
};

/** Year by year, over the proposals that are not out (trukket, ikke vedtaget). */
export const againstTargets = (
  round: Pick<Round, 'budgetYear' | 'targets'>,
  proposals: readonly Counted[],
): FourYears<TargetYear> => {
  const { operating } = identified(proposals.filter((proposal) => !isOut(proposal)).map(({ economy }) => economy));
  const years = yearsOf(round);
  const at = (index: YearIndex): TargetYear => targetYear(years[index], round.targets[index], operating[index]);
  return [at(0), at(1), at(2), at(3)];
};

/** What a group of proposals brings. `count` leaves out what is out; so do the amounts. */
export interface IdentifiedGroup<Key> {
  readonly key: Key;
  readonly count: number;
  readonly operating: Amounts;
  readonly capital: Amounts;
}

const groupBy = <Key, Item extends Counted>(
  proposals: readonly Item[],
  keyOf: (proposal: Item) => Key,
): readonly IdentifiedGroup<Key>[] => {
  const groups = new Map<Key, Item[]>();
  for (const proposal of proposals.filter((candidate) => !isOut(candidate))) {
    const key = keyOf(proposal);
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  return [...groups].map(([key, items]) => ({
    key,
    count: items.length,
    ...identified(items.map(({ economy }) => economy)),
  }));
};

/** One group for every chefområde that has a proposal, in the order they are met. */
export const identifiedByChefomraade = (
  proposals: readonly (Counted & Pick<ProposalSummary, 'chefomraadeId'>)[],
): readonly IdentifiedGroup<OrgUnitId>[] => groupBy(proposals, ({ chefomraadeId }) => chefomraadeId);

/** One group for every stage that has a proposal, in the order of the forløb. */
export const identifiedByStage = (proposals: readonly Counted[]): readonly IdentifiedGroup<Stage>[] =>
  groupBy(proposals, ({ stage }) => stage).toSorted((a, b) => stages.indexOf(a.key) - stages.indexOf(b.key));

/** Whether every year that has a target has reached it. False when no year has one. */
export const reachesTargets = (years: FourYears<TargetYear>): boolean =>
  yearIndexes.some((index) => years[index].target !== undefined) &&
  yearIndexes.every((index) => (years[index].lacking ?? 0) === 0);
