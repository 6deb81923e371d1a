import type { IdeaId, OrgUnitId, WorkPackageId } from './ids';
import type { PersonRef } from './person';
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
  /** Who sent it in: seen by themselves and by those who sort ideas, as the idea is. */
  readonly createdBy: PersonRef | undefined;
  /** An ISO instant, as `modifiedAt`. */
  readonly createdAt: string;
  readonly modifiedBy: PersonRef | undefined;
  readonly modifiedAt: string;
}

export type IdeaInput = Omit<Idea, 'id' | 'key' | 'createdBy' | 'createdAt' | 'modifiedBy' | 'modifiedAt'>;

export const isOwnIdea = ({ createdBy }: Pick<Idea, 'createdBy'>, person: Pick<PersonRef, 'id'>): boolean =>
  createdBy?.id === person.id;

/**
 * Sorted, and last written by whoever sent it in. In a list of one's own items SharePoint lets people write every column of
 * theirs, the status too; the tab offers it to those who sort, and tells them of this (decision 0013). What was read in from
 * elsewhere is sorted from the first write on: nothing to tell.
 */
export const isSetByAuthor = ({ status, createdBy, createdAt, modifiedBy, modifiedAt }: Idea): boolean =>
  status !== 'new' && createdBy !== undefined && createdBy.id === modifiedBy?.id && createdAt !== modifiedAt;
