/** The timeline as a list: by month, what is past apart, what is next marked, what has no date last. */
import { monthOf, weekOf, yearOf, type LocalDate, type LocalMonth } from '../../../domain/localDate';
import type { Milestone } from '../../../domain/milestone';
import { nextMilestones } from '../../../domain/roundPhase';
import { daysUntil, inOrder, isNow, isPast, spanOf } from '../../../domain/whenOrder';

export interface AgendaEntry {
  readonly milestone: Milestone;
  /** ISO week of the day it begins; undefined where the day is not known. */
  readonly week: number | undefined;
  readonly isNow: boolean;
  readonly isNext: boolean;
  /** Until it begins; only for what lies ahead. */
  readonly daysLeft: number | undefined;
}

export interface AgendaGroup {
  /** `month` for what begins in a month, `year` for what is only known to the year. */
  readonly heading: { readonly month: LocalMonth } | { readonly year: number };
  readonly key: string;
  readonly entries: readonly AgendaEntry[];
}

export interface Agenda {
  readonly past: readonly AgendaGroup[];
  readonly pastCount: number;
  readonly ahead: readonly AgendaGroup[];
  readonly undated: readonly AgendaEntry[];
}

const startOf = ({ when }: Milestone): LocalDate | undefined => spanOf(when)?.from;

const weekIn = (milestone: Milestone): number | undefined => {
  const start = startOf(milestone);
  const isInexact = milestone.when.kind === 'month' || milestone.when.kind === 'year';
  return start === undefined || isInexact ? undefined : weekOf(start);
};

const groupsOf = (entries: readonly AgendaEntry[]): readonly AgendaGroup[] => {
  const groups = new Map<string, { heading: AgendaGroup['heading']; entries: AgendaEntry[] }>();
  for (const entry of entries) {
    const start = startOf(entry.milestone);
    if (start === undefined) continue;
    const heading = entry.milestone.when.kind === 'year' ? { year: yearOf(start) } : { month: monthOf(start) };
    const key = 'year' in heading ? String(heading.year) : heading.month;
    const group = groups.get(key) ?? { heading, entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  // "2025" comes before "2025-01": what runs through a year stands above its months.
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, group]) => ({ key, ...group }));
};

/** `all`: every milestone of the round, so that a filter never makes another one "the next". */
export const toAgenda = (shown: readonly Milestone[], all: readonly Milestone[], today: LocalDate): Agenda => {
  const next = nextMilestones(all, today, 1)[0];
  const entries = inOrder(shown).map((milestone): AgendaEntry => {
    const left = daysUntil(milestone.when, today);
    const isAhead = left !== undefined && (startOf(milestone) ?? today) >= today;
    return {
      milestone,
      week: weekIn(milestone),
      isNow: isNow(milestone.when, today),
      isNext: milestone.id === next?.id,
      daysLeft: isAhead ? left : undefined,
    };
  });
  const past = entries.filter((entry) => isPast(entry.milestone.when, today));
  const rest = entries.filter((entry) => !past.includes(entry));
  return {
    past: groupsOf(past),
    pastCount: past.length,
    ahead: groupsOf(rest),
    undated: rest.filter((entry) => startOf(entry.milestone) === undefined),
  };
};
