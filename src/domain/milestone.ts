import type { MilestoneId, OrgUnitId } from './ids';
import type { ClockTime, LocalDate, LocalMonth } from './localDate';
import type { Area } from './organisation';
import type { RoundPhase } from './phase';
import type { RoundKey } from './round';

export const milestoneKinds = [
  'workshop',
  'seminar',
  'moede',
  'medMoede',
  'medPeriode',
  'medDroeftelse',
  'borgerarrangement',
  'deadline',
  'politiskMoede',
  'forhandling',
  'hoering',
  'beslutning',
  'proces',
  'periode',
] as const;
export type MilestoneKind = (typeof milestoneKinds)[number];

/** When a milestone is, as exactly as anybody knows. */
export type When =
  | {
      readonly kind: 'day';
      readonly date: LocalDate;
      readonly from: ClockTime | undefined;
      readonly to: ClockTime | undefined;
    }
  /** "senest den …". */
  | { readonly kind: 'deadline'; readonly date: LocalDate }
  | { readonly kind: 'range'; readonly from: LocalDate; readonly to: LocalDate }
  /** From a day until something that has no date of its own yet ("frem mod fagudvalgenes behandling"). */
  | { readonly kind: 'openRange'; readonly from: LocalDate; readonly until: string }
  | { readonly kind: 'month'; readonly month: LocalMonth }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'undated' };

export const whenKinds = [
  'day',
  'deadline',
  'range',
  'openRange',
  'month',
  'year',
  'undated',
] as const satisfies readonly When['kind'][];

export interface Milestone {
  readonly id: MilestoneId;
  readonly key: string;
  readonly round: RoundKey;
  readonly title: string;
  readonly when: When;
  readonly kind: MilestoneKind;
  readonly area: Area;
  /** The bodies that meet or act; empty where the actors are no body of ours (citizens). */
  readonly bodyIds: readonly OrgUnitId[];
  /** In words: "Afdelingsledere, Hovedudvalget, nøglemedarbejdere, Økonomi, KL". */
  readonly actors: string;
  readonly place: string;
  /** "Auning eller Allingåbro": not settled. */
  readonly placeTentative: boolean;
  /** "forventeligt". */
  readonly tentative: boolean;
  readonly description: string;
  /** The phase of the round that begins when this milestone is reached. */
  readonly opens: RoundPhase | undefined;
}

export type MilestoneInput = Omit<Milestone, 'id' | 'key'>;
