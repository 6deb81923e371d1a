import type { MedDiscussionId, OrgUnitId, ProposalId } from './ids';
import type { LocalDate } from './localDate';
import type { RoundKey } from './round';

export const medOutcomes = ['awaiting', 'noRemarks', 'remark', 'statement'] as const;
/** Afventer, ingen bemærkninger, bemærkning, or udtalelse. */
export type MedOutcome = (typeof medOutcomes)[number];

/** MED-drøftelse: one MED-udvalg's discussion of one released proposal. Its comments are SharePoint's own. */
export interface MedDiscussion {
  readonly id: MedDiscussionId;
  readonly key: string;
  readonly round: RoundKey;
  readonly title: string;
  readonly proposalId: ProposalId;
  readonly medUdvalgId: OrgUnitId;
  /** Before the fagudvalg treats the proposal. */
  readonly deadline: LocalDate | undefined;
  readonly discussedOn: LocalDate | undefined;
  readonly outcome: MedOutcome;
  readonly statement: string;
  /** The management's answer. */
  readonly answer: string;
}

export type MedDiscussionInput = Omit<MedDiscussion, 'id' | 'key'>;
