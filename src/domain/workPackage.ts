import type { OrgUnitId, WorkPackageId } from './ids';
import type { PersonRef } from './person';
import type { RoundKey } from './round';

export const tracks = ['raaderum', 'omstillingskatalog', 'budgetIBalance'] as const;
/** Spor: Råderum, Omstillings- og Udviklingskataloget, or Budget i Balance. */
export type Track = (typeof tracks)[number];

/** Arbejdspakke: ideas gathered under one chefområde, worked on by one arbejdsgruppe. */
export interface WorkPackage {
  readonly id: WorkPackageId;
  readonly key: string;
  readonly round: RoundKey;
  readonly title: string;
  readonly description: string;
  readonly chefomraadeId: OrgUnitId;
  readonly track: Track;
  readonly lead: PersonRef | undefined;
}

export type WorkPackageInput = Omit<WorkPackage, 'id' | 'key'>;
