import type { IdeaId, OrgUnitId, WorkPackageId } from './ids';
import type { RoundKey } from './round';

export const origins = ['workshop', 'kbSeminar', 'arbejdsgruppe', 'fagudvalg', 'andet'] as const;
/** Where an idea or a proposal came from. */
export type Origin = (typeof origins)[number];

export const ideaStatuses = ['new', 'sorted', 'inWorkPackage', 'notPursued'] as const;
export type IdeaStatus = (typeof ideaStatuses)[number];

export interface Idea {
  readonly id: IdeaId;
  readonly key: string;
  readonly round: RoundKey;
  readonly title: string;
  readonly description: string;
  readonly origin: Origin;
  readonly status: IdeaStatus;
  readonly chefomraadeId: OrgUnitId | undefined;
  readonly workPackageId: WorkPackageId | undefined;
  /** Why it was sorted where it was, or not pursued: the author's answer. */
  readonly reason: string;
}

export type IdeaInput = Omit<Idea, 'id' | 'key'>;
