import type { Brand } from './brand';

/** The number SharePoint gives an item in its list. Unique in that list only, hence one brand a list. */
export type RoundId = Brand<number, 'RoundId'>;
export type OrgUnitId = Brand<number, 'OrgUnitId'>;
export type IdeaId = Brand<number, 'IdeaId'>;
export type WorkPackageId = Brand<number, 'WorkPackageId'>;
export type ProposalId = Brand<number, 'ProposalId'>;
export type MilestoneId = Brand<number, 'MilestoneId'>;
export type PlanPointId = Brand<number, 'PlanPointId'>;
export type MedDiscussionId = Brand<number, 'MedDiscussionId'>;
export type ConversationId = Brand<number, 'ConversationId'>;
export type DraftId = Brand<number, 'DraftId'>;
export type NumberClaimId = Brand<number, 'NumberClaimId'>;
export type TemplateRowId = Brand<number, 'TemplateRowId'>;
export type BilagId = Brand<number, 'BilagId'>;
export type RemarkId = Brand<number, 'RemarkId'>;
export type PersonId = Brand<number, 'PersonId'>;

/** Made by the client before the first attempt to create, unique in the list: the answer to "did my lost write take effect?" */
export type ClientKey = Brand<string, 'ClientKey'>;

/** SharePoint's ETag as it came. Opaque: compare for equality, send back, never take apart. */
export type Version = Brand<string, 'Version'>;
