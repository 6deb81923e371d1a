/**
 * The ports: what the rest of the code is written against. `sharepoint/repositories` implements them,
 * `tests/contract` says what every implementation must do. All methods reject with an `AppError`.
 */
import type { Bilag, BilagFile, BilagVersion, UploadPoint } from './bilag';
import type { Comment, CommentTarget } from './comment';
import type { Conversation, ConversationInput } from './conversation';
import type { Idea, IdeaInput } from './idea';
import type { Step } from './decision';
import type { SiteReadings } from './healthReadings';
import type {
  BilagId,
  ClientKey,
  ConversationId,
  IdeaId,
  MedDiscussionId,
  MilestoneId,
  OrgUnitId,
  PlanPointId,
  ProposalId,
  RoundId,
  Version,
  WorkPackageId,
} from './ids';
import type { DraftText } from './keptDraft';
import type { KeptSkabelon } from './keptSkabelon';
import type { MedDiscussion, MedDiscussionInput } from './medDiscussion';
import type { Member, MemberGroup } from './members';
import type { Milestone, MilestoneInput } from './milestone';
import type { OrgUnit, OrgUnitInput } from './organisation';
import type { PersonRef } from './person';
import type { PlanPoint, PlanPointInput } from './planPoint';
import type { Proposal, ProposalInput, ProposalSummary } from './proposal';
import type { ProposalVersions } from './proposalVersion';
import type { ProposalRelations } from './relations';
import type { Remark, RemarkInput, RemarkStanding } from './remark';
import type { RightsFinding, RightsReport } from './rightsFinding';
import type { Round, RoundInput, RoundKey } from './round';
import type { SetUpPlan, SetUpProgress } from './setUp';
import type { SkabelonChanges } from './skabelon';
import type { Viewer } from './viewer';
import type { WorkPackage, WorkPackageInput } from './workPackage';

/** An entity and the version it was read in. */
export interface Versioned<Entity> {
  readonly entity: Entity;
  readonly version: Version;
}

/** A row that could not be read (somebody changed a choice or emptied a required column by hand). Shown, never swallowed. */
export interface RowProblem {
  readonly itemId: number;
  /** The Danish column title. */
  readonly column: string;
  readonly found: string;
}

export interface Loaded<Entity> {
  readonly rows: readonly Entity[];
  readonly problems: readonly RowProblem[];
}

/**
 * A list of entities.
 * - `list`: all rows of the scope, in the order of their ids, however many; complete or rejects.
 * - `get`: rejects with `NotFound`.
 * - `create`: exactly once a `key`: called again with the same key after a lost answer it returns the item already there.
 * - `update`: only the keys present in `patch` are written (`undefined` clears); rejects with `Conflict` when `version` is stale.
 * - `remove`: to SharePoint's recycle bin; rejects with `Conflict` when `version` is stale.
 */
export interface Store<Id, Entity, Input, Scope, Summary = Entity> {
  list(scope: Scope): Promise<Loaded<Summary>>;
  get(id: Id): Promise<Versioned<Entity>>;
  create(input: Input, key: ClientKey): Promise<Versioned<Entity>>;
  update(id: Id, patch: Partial<Input>, version: Version): Promise<Versioned<Entity>>;
  remove(id: Id, version: Version): Promise<void>;
}

/** What SharePoint lets the viewer do with one item, and whether it lies where its stage says. */
export interface ItemStanding {
  readonly mayEdit: boolean;
  /** False after an interruption: others see it than should, until somebody puts it in place. */
  readonly isInPlace: boolean;
}

/**
 * A list whose items lie in places: who sees and edits an item follows from where it is (decision 0013).
 * `update` also moves the item where what was written asks for it.
 */
export interface PlacedStore<Id, Entity, Input, Scope, Summary = Entity> extends Store<
  Id,
  Entity,
  Input,
  Scope,
  Summary
> {
  standing(id: Id): Promise<ItemStanding>;
  /** Ends a move that was interrupted. Nothing happens where the item lies right. */
  putInPlace(id: Id): Promise<void>;
}

export type RoundStore = Store<RoundId, Round, RoundInput, void>;
export type OrganisationStore = Store<OrgUnitId, OrgUnit, OrgUnitInput, void>;
export type IdeaStore = Store<IdeaId, Idea, IdeaInput, RoundKey>;
export type WorkPackageStore = Store<WorkPackageId, WorkPackage, WorkPackageInput, RoundKey>;
export interface ProposalStore extends PlacedStore<ProposalId, Proposal, ProposalInput, RoundKey, ProposalSummary> {
  /**
   * Takes a step in the forløb: stage, side state and decision in one write, and the proposal to where those it now
   * concerns may see it. Rejects with `Conflict` when `version` is stale: whoever decides has seen what is decided about.
   */
  move(id: ProposalId, step: Step, version: Version): Promise<Versioned<Proposal>>;
  /** How all proposals of the round that the viewer may see hang together, and which areas they touch. */
  relations(round: RoundKey): Promise<Loaded<ProposalRelations>>;
  /** What it was like before each change, from SharePoint's own versions. Rejects with `NotFound`. */
  versions(id: ProposalId): Promise<ProposalVersions>;
}
export type MilestoneStore = Store<MilestoneId, Milestone, MilestoneInput, RoundKey>;
export type PlanPointStore = Store<PlanPointId, PlanPoint, PlanPointInput, RoundKey>;
export type MedDiscussionStore = PlacedStore<MedDiscussionId, MedDiscussion, MedDiscussionInput, RoundKey>;

export interface ConversationStore {
  /** The conversation about an item in a channel, if somebody has begun one. */
  find(itemAddress: string, channelId: string): Promise<Conversation | undefined>;
  /** Keeps it. Where somebody was first, returns theirs instead: one conversation an item and channel. */
  keep(input: ConversationInput): Promise<Conversation>;
  remove(id: ConversationId): Promise<void>;
}

/** Drafts of the viewer's own. Nobody meets another's, whatever their rights elsewhere (`domain/keptDraft.ts`). */
export interface DraftStore {
  /** All of the viewer's, or those of one item; in no order. */
  list(item?: string): Promise<readonly DraftText[]>;
  /** Writes it over what the same writer kept of the item before. Rejects with `Invalid` when it is too long to keep. */
  keep(draft: DraftText): Promise<void>;
  /** For good, not to the recycle bin. One that is not there is removed already. */
  remove(draft: Pick<DraftText, 'item' | 'writer'>): Promise<void>;
}

export interface CommentStore {
  /** All comments of the item, oldest first, however many pages SharePoint needs. */
  list(target: CommentTarget): Promise<readonly Comment[]>;
  add(target: CommentTarget, text: string): Promise<Comment>;
  remove(target: CommentTarget, commentId: string): Promise<void>;
  /** Whether the viewer may comment on the item, asked of SharePoint. */
  mayComment(target: CommentTarget): Promise<boolean>;
}

/** What an upload is told, and tells. */
export interface BilagUpload {
  /** Made once for the file that somebody chose: the same upload begun again adds nothing twice. */
  readonly key: ClientKey;
  /** Told after every piece. */
  readonly report: (point: UploadPoint) => void;
  /** Looked at before every piece: an `AbortSignal`. */
  readonly cancel: { readonly aborted: boolean };
  /** Where a broken upload got to, as last reported; it goes on from there. */
  readonly from?: UploadPoint | undefined;
}

/**
 * The bilag of proposals. Whoever sees a proposal sees its bilag, and nobody else (decision 0013).
 * An upload rejects with `Offline` or `OutcomeUnknown` when the connection is gone: begun again, with the point last
 * reported, it goes on. Resolves with undefined when it was cancelled; nothing is left of it then.
 */
export interface BilagStore {
  /** In the order of their numbers. */
  list(proposal: ProposalId): Promise<readonly Bilag[]>;
  /** Rejects with `Duplicate` where the proposal has a bilag of that name: whether it is a new version, a person decides. */
  upload(proposal: ProposalId, file: BilagFile, upload: BilagUpload): Promise<Bilag | undefined>;
  /** A new version of the same bilag, whatever the file is called. */
  replace(id: BilagId, file: BilagFile, upload: BilagUpload): Promise<Bilag | undefined>;
  /** Earlier ones, the newest first. */
  versions(id: BilagId): Promise<readonly BilagVersion[]>;
  rename(id: BilagId, title: string): Promise<Bilag>;
  /** To SharePoint's recycle bin. One that is not there is removed already. */
  remove(id: BilagId): Promise<void>;
}

/**
 * Remarks on proposals by those who may not edit them (decision 0017). None is ever changed, moved or taken back.
 */
export interface RemarkStore {
  /** Those the viewer may read, in the order they were written; each once. */
  list(proposal: ProposalId): Promise<Loaded<Remark>>;
  /**
   * Into the place where the proposal lies now. Exactly once a `key`: called again with the same key after a lost answer it
   * returns the remark already there.
   */
  add(input: RemarkInput, key: ClientKey): Promise<Remark>;
  /** Asked of SharePoint. */
  standing(proposal: ProposalId): Promise<RemarkStanding>;
}

export interface PeopleStore {
  /** Everybody the site knows and an item can name, in no order. Somebody who has never been there is not among them. */
  list(): Promise<readonly PersonRef[]>;
}

export interface SkabelonStore {
  load(): Promise<KeptSkabelon>;
  /** Rejects with `Conflict` when `version` is stale, also where nothing was kept and somebody has kept something since. */
  save(changes: SkabelonChanges, version: Version | undefined): Promise<KeptSkabelon>;
}

export interface RightsStore {
  /**
   * Whether the viewer can compare and mend. With the wide permission SharePoint tells by itself; that of daily work hides the
   * right, and who they are tells it: an owner, a site administrator, or in the group of administrators (not through Entra).
   */
  mayMend(): Promise<boolean>;
  /** Compares groups, places and where everything lies with the table of rights. Needs Full Control. */
  compare(): Promise<readonly RightsFinding[]>;
  /** Mends what `compare` finds now, and resolves with what could not be mended. Can be interrupted and begun anew. */
  mend(report: RightsReport): Promise<readonly RightsFinding[]>;
}

/** Who is in the groups that rights are given to. Needs the right to manage them: an owner's, or an administrator's of the site. */
export interface MemberStore {
  /** Roles first, then areas, packages and committees, those too whose group is not made yet. */
  groups(): Promise<readonly MemberGroup[]>;
  /** How many places are not made yet in which proposals and MED-drøftelser of open rounds begin. */
  missingPlaces(): Promise<number>;
  /**
   * Puts the person into the group, and into its role's where it is another. Once in, they stay in: asked again nothing
   * happens. Rejects with `NotFound` where the directory knows nobody by that address.
   */
  add(group: string, address: string): Promise<Member>;
  /** Out of this group alone. Somebody who is not in it has left already. */
  remove(group: string, member: Member): Promise<void>;
}

/** Setting one site up. Needs to be an owner of it; rejects with `Forbidden` else. */
export interface SetUpStore {
  /** Compares the site with what should be there. Changes nothing. */
  look(): Promise<SetUpPlan>;
  /**
   * Does what `look` finds now, and reads back: resolves with what is left then. Interrupted anywhere, it goes on the next
   * time. Where there are problems it resolves with them, nothing having been changed.
   */
  apply(report: (progress: SetUpProgress) => void): Promise<SetUpPlan>;
}

export interface HealthStore {
  /**
   * Everything that can be read of the site's health by whoever looks; what is refused says so in its place. Rejects
   * where nothing can be asked at all: no sign-in, no network, no right to the site. Changes nothing.
   */
  look(): Promise<SiteReadings>;
}

export interface ViewerStore {
  load(): Promise<Viewer>;
}

/** Whether an address is a site with our lists. `missing`: Danish titles of lists and columns that are not there. */
export type SiteCheck =
  | { readonly state: 'ready'; readonly title: string }
  | { readonly state: 'incomplete'; readonly title: string; readonly missing: readonly string[] }
  | { readonly state: 'unreachable' }
  | { readonly state: 'noAccess' };

export interface Stores {
  readonly rounds: RoundStore;
  readonly organisation: OrganisationStore;
  readonly ideas: IdeaStore;
  readonly workPackages: WorkPackageStore;
  readonly proposals: ProposalStore;
  readonly milestones: MilestoneStore;
  readonly planPoints: PlanPointStore;
  readonly medDiscussions: MedDiscussionStore;
  readonly conversations: ConversationStore;
  readonly drafts: DraftStore;
  readonly bilag: BilagStore;
  readonly comments: CommentStore;
  readonly remarks: RemarkStore;
  readonly people: PeopleStore;
  readonly skabelon: SkabelonStore;
  readonly viewer: ViewerStore;
  readonly rights: RightsStore;
}
