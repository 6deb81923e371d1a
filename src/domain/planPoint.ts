import type { Amounts } from './economy';
import type { OrgUnitId, PlanPointId, ProposalId } from './ids';
import type { LocalDate } from './localDate';
import type { PersonRef } from './person';
import type { RoundKey } from './round';

export const planCategories = [
  'driftsaendringer',
  'raaderumsforslag',
  'anlaegsprojekter',
  'hensigtserklaeringer',
] as const;
export type PlanCategory = (typeof planCategories)[number];

/** The seven groups of the budgetaftale's main points; only hensigtserklæringer have one. Three labels contain commas. */
export const planGroups = [
  'oekonomiskPolitik',
  'politiskeVisioner',
  'socialeInvesteringer',
  'norddjursIBevaegelse',
  'partnerskaber',
  'vaekst',
  'klima',
] as const;
export type PlanGroup = (typeof planGroups)[number];

export const planStatuses = ['notStarted', 'inProgress', 'done', 'postponed'] as const;
export type PlanStatus = (typeof planStatuses)[number];

/** One line of the udmøntningsplan. Dates in it are vejledende. */
export interface PlanPoint {
  readonly id: PlanPointId;
  readonly key: string;
  readonly round: RoundKey;
  readonly number: string;
  readonly title: string;
  readonly category: PlanCategory;
  readonly group: PlanGroup | undefined;
  /** undefined for a point that is only tværgående. */
  readonly fagudvalgId: OrgUnitId | undefined;
  readonly crossCutting: boolean;
  readonly kursen: string;
  readonly koordinering: string;
  readonly commitment: string;
  readonly responsible: PersonRef | undefined;
  /** Medvirkende chefområder. */
  readonly involvedIds: readonly OrgUnitId[];
  readonly treatedInFagudvalg: boolean;
  /** "Marts 2025": indicative, in words. */
  readonly expectedMeeting: string;
  readonly onArbejdsplan: boolean;
  /** "2. kvartal 2025": indicative, in words. */
  readonly timing: string;
  readonly status: PlanStatus;
  /** The day it was crossed off (X); set exactly when `status` is `done`. */
  readonly doneOn: LocalDate | undefined;
  readonly needsCoordination: boolean;
  readonly medInvolved: boolean;
  /** Planned effect a year, 1.000 kr., negative = savings. */
  readonly amounts: Amounts;
  readonly proposalId: ProposalId | undefined;
  readonly caseNumber: string;
  readonly remark: string;
  readonly modifiedAt: string;
}

export type PlanPointInput = Omit<PlanPoint, 'id' | 'key' | 'modifiedAt'>;

/** What an excerpt to a fagudvalg holds: the udvalg's own points and every tværgående one. */
export const isInExcerpt = (point: Pick<PlanPoint, 'fagudvalgId' | 'crossCutting'>, fagudvalg: OrgUnitId): boolean =>
  point.fagudvalgId === fagudvalg || point.crossCutting;
