import type { OrgUnitId } from './ids';
import type { LocalDate } from './localDate';

/** The parts of the municipality that råderum work passes through. */
export const orgUnitKinds = [
  'chefomraade',
  'fagudvalg',
  'kommunalbestyrelse',
  'medUdvalg',
  'styregruppe',
  'ledelse',
] as const;
export type OrgUnitKind = (typeof orgUnitKinds)[number];

export const areas = ['alle', 'faelles', 'velfaerd'] as const;
/** Fællesforvaltningen, velfærdsområdet, or both. */
export type Area = (typeof areas)[number];

export const medLevels = ['hovedudvalg', 'omu', 'lmu'] as const;
export type MedLevel = (typeof medLevels)[number];

export interface OrgUnit {
  readonly id: OrgUnitId;
  readonly key: string;
  readonly name: string;
  /** "VPU", "ØK", "LMU Ældrecentre": for narrow columns. */
  readonly shortName: string;
  readonly kind: OrgUnitKind;
  readonly area: Area;
  /** Only for medUdvalg. */
  readonly medLevel: MedLevel | undefined;
  /** The chefområder that a styregruppe, fagudvalg or MED-udvalg answers for. */
  readonly coversIds: readonly OrgUnitId[];
  /** Bodies change with elections and reorganisations; old rounds keep the names of their day. */
  readonly validFrom: LocalDate | undefined;
  readonly validTo: LocalDate | undefined;
}

export type OrgUnitInput = Omit<OrgUnit, 'id'>;

/** Whether the unit exists on `day`; both ends included. */
export const isValidOn = (unit: Pick<OrgUnit, 'validFrom' | 'validTo'>, day: LocalDate): boolean =>
  (unit.validFrom === undefined || unit.validFrom <= day) && (unit.validTo === undefined || day <= unit.validTo);
