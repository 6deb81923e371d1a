import type { Decision } from './decision';
import { noCosts, type Economy, type FteYears, type ImplementationCosts } from './economy';
import type { Origin } from './idea';
import type { OrgUnitId, ProposalId, WorkPackageId } from './ids';
import type { LocalDate } from './localDate';
import { noOwnTexts, type OwnTexts } from './ownFields';
import type { PersonRef } from './person';
import type { RoundKey } from './round';
import type { SideState, Stage } from './stage';
import type { Track } from './workPackage';

export const proposalTypes = ['effektivisering', 'besparelse', 'investering', 'indtaegt', 'omprioritering'] as const;
export type ProposalType = (typeof proposalTypes)[number];

export const classifications = ['fortroligt', 'intern', 'aaben'] as const;
export type Classification = (typeof classifications)[number];

/** What a list of proposals shows of each: small enough for tens of thousands. */
export interface ProposalSummary {
  readonly id: ProposalId;
  /** "S101"; undefined until one is given. */
  readonly number: string | undefined;
  readonly title: string;
  readonly stage: Stage;
  readonly sideState: SideState | undefined;
  readonly type: ProposalType | undefined;
  readonly chefomraadeId: OrgUnitId;
  readonly fagudvalgId: OrgUnitId | undefined;
  readonly crossCutting: boolean;
  readonly economy: Economy;
}

/** Råderumsforslag: the fields of the skabelon. Texts are plain, with line breaks. */
export interface Proposal extends ProposalSummary {
  readonly key: string;
  readonly round: RoundKey;
  readonly summary: string;
  readonly policyArea: string;
  readonly affectedIds: readonly OrgUnitId[];
  readonly workPackageId: WorkPackageId | undefined;
  readonly track: Track;
  readonly origin: Origin | undefined;
  readonly background: string;
  readonly description: string;
  readonly priceLevel: string;
  readonly implementationCosts: ImplementationCosts;
  /** Ikrafttrædelse, or when the effect is full. */
  readonly effectFrom: LocalDate | undefined;
  readonly fte: FteYears;
  readonly staffConsequences: string;
  readonly citizenConsequences: string;
  readonly otherConsequences: string;
  readonly risks: string;
  readonly implementation: string;
  /** Proposals without which it has no effect. Kept on this side only; the other side is found (`relations.ts`). */
  readonly requiresIds: readonly ProposalId[];
  readonly excludesIds: readonly ProposalId[];
  readonly overlapsIds: readonly ProposalId[];
  readonly responsible: PersonRef | undefined;
  readonly contact: PersonRef | undefined;
  readonly classification: Classification;
  /** ESDH case number, "24/7615". */
  readonly caseNumber: string;
  /** The municipality's own fields. */
  readonly own: OwnTexts;
  /** Steps with what bodies decided, oldest first. */
  readonly decisions: readonly Decision[];
  readonly modifiedBy: PersonRef | undefined;
  /** ISO 8601 instant in UTC. */
  readonly modifiedAt: string;
}

/** What a person may write. Number, stage and side state move by their own rules, but are written by the same store. */
export type ProposalInput = Omit<Proposal, 'id' | 'key' | 'modifiedBy' | 'modifiedAt'>;

/** What a proposal that has just begun has not got yet. */
export const blankContent = {
  policyArea: '',
  implementationCosts: noCosts,
  effectFrom: undefined,
  risks: '',
  implementation: '',
  requiresIds: [],
  excludesIds: [],
  overlapsIds: [],
  own: noOwnTexts,
  decisions: [],
} as const satisfies Partial<ProposalInput>;

/** Who is named on a proposal. */
export const personsOf = ({ responsible, contact }: Pick<Proposal, 'responsible' | 'contact'>): readonly PersonRef[] =>
  [responsible, contact].filter((person) => person !== undefined);
