/**
 * A site in memory: an implementation of the ports for tests of the UI and of whatever stands on the stores. It keeps
 * their promises (versions, exactly-once create, rights a list); `tests/contract` holds it to them as it does the real one.
 */
import { longestComment, type Comment, type CommentTarget } from '../../src/domain/comment';
import { conversationKey, type Conversation } from '../../src/domain/conversation';
import { AppError, type Failure } from '../../src/domain/errors';
import type { DraftText } from '../../src/domain/keptDraft';
import type { Idea } from '../../src/domain/idea';
import type { ConversationId, Version } from '../../src/domain/ids';
import type { MedDiscussion } from '../../src/domain/medDiscussion';
import type { Milestone } from '../../src/domain/milestone';
import type { OrgUnit } from '../../src/domain/organisation';
import type { PersonRef } from '../../src/domain/person';
import type { PlanPoint } from '../../src/domain/planPoint';
import type { Proposal, ProposalSummary } from '../../src/domain/proposal';
import { claimKey } from '../../src/domain/proposalNumber';
import type { Remark, RemarkStanding } from '../../src/domain/remark';
import type { RightsFinding } from '../../src/domain/rightsFinding';
import type { Round, RoundKey } from '../../src/domain/round';
import type { PlacedStore, ProposalStore, RowProblem, Store, Stores, Versioned } from '../../src/domain/stores';
import { listNames, type ListName, type ListRights, type Viewer } from '../../src/domain/viewer';
import type { WorkPackage } from '../../src/domain/workPackage';
import { memoryBilag, type BilagSeed } from './memoryBilag';
import { memoryDrafts } from './memoryDrafts';
import { memoryIdeas } from './memoryIdeas';
import { memoryForloeb } from './memoryForloeb';
import { memoryRemarks } from './memoryRemarks';
import { memorySkabelon } from './memorySkabelon';

export interface Seed {
  readonly rounds?: readonly Round[];
  readonly organisation?: readonly OrgUnit[];
  readonly ideas?: readonly Idea[];
  readonly workPackages?: readonly WorkPackage[];
  readonly proposals?: readonly Proposal[];
  readonly milestones?: readonly Milestone[];
  readonly planPoints?: readonly PlanPoint[];
  readonly medDiscussions?: readonly MedDiscussion[];
  readonly conversations?: readonly Conversation[];
  /** The text the municipality's skabelon is kept as. */
  readonly skabelon?: string;
  /** By "proposal 17" or "medDiscussion 5". */
  readonly comments?: { readonly [target: string]: readonly Comment[] };
  readonly remarks?: readonly Remark[];
  /** Where it is not what the viewer's right says. */
  readonly remarkStanding?: RemarkStanding;
  /** By the number of the proposal. */
  readonly bilag?: BilagSeed;
  /** Whom the site knows, besides everybody who has met it. */
  readonly people?: readonly PersonRef[];
  readonly rightsFindings?: readonly RightsFinding[];
  /** Rows that cannot be read, a list. */
  readonly problems?: { readonly [List in ListName]?: readonly RowProblem[] };
}

export const allRights: ListRights = { read: true, add: true, edit: true, remove: true, manage: true };
export const readOnly: ListRights = { read: true, add: false, edit: false, remove: false, manage: false };
export const noRights: ListRights = { read: false, add: false, edit: false, remove: false, manage: false };

/** A viewer with full rights on every list but those given. */
export const viewerOf = (
  person: PersonRef,
  roles: Viewer['roles'] = [],
  rights: Partial<Viewer['rights']> = {},
  holds: Viewer['holds'] = [],
): Viewer => ({
  person,
  roles,
  holds,
  rights: { ...(Object.fromEntries(listNames.map((list) => [list, allRights])) as Viewer['rights']), ...rights },
});

type Verb = 'list' | 'get' | 'create' | 'update' | 'remove';
const rightFor: Record<Verb, keyof ListRights> = {
  list: 'read',
  get: 'read',
  create: 'add',
  update: 'edit',
  remove: 'remove',
};

interface Row<Entity> {
  readonly entity: Entity;
  readonly edition: number;
  /** Oldest first. */
  readonly past: readonly Entity[];
}
type Table<Entity> = Map<number, Row<Entity>>;

const versionOf = (id: number, edition: number): Version => `"memory-${id},${edition}"` as Version;
const tableOf = <Entity extends { readonly id: number }>(rows: readonly Entity[] = []): Table<Entity> =>
  new Map(rows.map((entity) => [entity.id, { entity, edition: 1, past: [] }]));

export interface MemorySite {
  /** The stores as one person meets them; every person sees the same site. */
  as(viewer: Viewer): Stores;
  /** "proposals.update" → what the next and every later call rejects with, until it is deleted. */
  readonly failures: Map<string, Failure>;
}

export const memorySite = (seed: Seed = {}, now: () => Date = () => new Date('2024-04-15T08:00:00Z')): MemorySite => {
  const failures = new Map<string, Failure>();
  const keys = new Map<string, number>();
  const claims = new Map<string, string>(
    (seed.proposals ?? []).flatMap(({ round, number, key }) =>
      number === undefined ? [] : [[claimKey(round, number), key] as const],
    ),
  );
  const comments = new Map<string, readonly Comment[]>(Object.entries(seed.comments ?? {}));
  /** By person and writer. */
  const drafts = new Map<string, DraftText>();
  let conversations: readonly Conversation[] = seed.conversations ?? [];
  const tables = {
    rounds: tableOf(seed.rounds),
    organisation: tableOf(seed.organisation),
    ideas: tableOf(seed.ideas),
    workPackages: tableOf(seed.workPackages),
    proposals: tableOf(seed.proposals),
    milestones: tableOf(seed.milestones),
    planPoints: tableOf(seed.planPoints),
    medDiscussions: tableOf(seed.medDiscussions),
  };

  const failIfAsked = (what: string) => {
    const failure = failures.get(what);
    if (failure !== undefined) throw new AppError(failure);
  };

  const bilagFor = memoryBilag(seed.bilag ?? {}, now, failIfAsked);
  const remarksFor = memoryRemarks(seed.remarks ?? [], seed.remarkStanding, now, failIfAsked);
  const skabelonFor = memorySkabelon(seed.skabelon, now, failIfAsked);
  const people = new Map((seed.people ?? []).map((person) => [person.id, person]));

  const storesFor = (viewer: Viewer): Stores => {
    people.set(viewer.person.id, viewer.person);
    const store = <Id extends number, Entity extends { readonly id: Id }, Input, Scope, Summary = Entity>(
      list: Exclude<ListName, 'conversations' | 'drafts' | 'templates' | 'numbers' | 'remarks'>,
      table: Table<Entity>,
      build: (input: Input, id: Id, key: string) => Entity,
      inScope: (entity: Entity, scope: Scope) => boolean,
      summarise: (entity: Entity) => Summary,
      touch: (entity: Entity) => Entity = (entity) => entity,
    ): Store<Id, Entity, Input, Scope, Summary> => {
      const begin = async (verb: Verb) => {
        await Promise.resolve();
        failIfAsked(`${list}.${verb}`);
        if (!viewer.rights[list][rightFor[verb]]) throw new AppError({ kind: 'Forbidden', what: `${list}.${verb}` });
      };
      const rowOf = (id: Id): Row<Entity> => {
        const row = table.get(id);
        if (row === undefined) throw new AppError({ kind: 'NotFound', what: `${list} ${id}` });
        return row;
      };
      const current = (id: Id, version: Version): Row<Entity> => {
        const row = rowOf(id);
        if (versionOf(id, row.edition) !== version) throw new AppError({ kind: 'Conflict' });
        return row;
      };
      const put = (id: Id, entity: Entity, edition: number): Versioned<Entity> => {
        const before = table.get(id);
        table.set(id, { entity, edition, past: before === undefined ? [] : [...before.past, before.entity] });
        return { entity, version: versionOf(id, edition) };
      };
      return {
        list: async (scope) => {
          await begin('list');
          const rows = [...table.values()].map((row) => row.entity).sort((a, b) => a.id - b.id);
          return {
            rows: rows.filter((entity) => inScope(entity, scope)).map(summarise),
            problems: seed.problems?.[list] ?? [],
          };
        },
        get: async (id) => {
          await begin('get');
          const row = rowOf(id);
          return { entity: row.entity, version: versionOf(id, row.edition) };
        },
        create: async (input, key) => {
          await begin('create');
          const already = keys.get(`${list} ${key}`);
          if (already !== undefined) {
            const row = rowOf(already as Id);
            return { entity: row.entity, version: versionOf(already, row.edition) };
          }
          const id = (Math.max(0, ...table.keys()) + 1) as Id;
          keys.set(`${list} ${key}`, id);
          return put(id, touch(build(input, id, key)), 1);
        },
        update: async (id, patch, version) => {
          await begin('update');
          const { entity, edition } = current(id, version);
          return put(id, touch({ ...entity, ...patch }), edition + 1);
        },
        remove: async (id, version) => {
          await begin('remove');
          current(id, version);
          table.delete(id);
          for (const [key, made] of keys) if (made === id && key.startsWith(`${list} `)) keys.delete(key);
        },
      };
    };

    const placed = <Id extends number, Entity, Input, Scope, Summary>(
      list: 'proposals' | 'medDiscussions',
      of: Store<Id, Entity, Input, Scope, Summary>,
    ): PlacedStore<Id, Entity, Input, Scope, Summary> => ({
      ...of,
      standing: async (id) => {
        await of.get(id);
        return { mayEdit: viewer.rights[list].edit, isInPlace: true };
      },
      putInPlace: async (id) => {
        await of.get(id);
      },
    });
    const claim = (round: RoundKey, number: string | undefined, proposalKey: string): void => {
      if (number === undefined) return;
      const key = claimKey(round, number);
      if ((claims.get(key) ?? proposalKey) !== proposalKey) throw new AppError({ kind: 'Duplicate' });
      claims.set(key, proposalKey);
    };
    const withMoves = (proposals: Omit<ProposalStore, 'move' | 'relations' | 'versions'>): ProposalStore => ({
      ...proposals,
      relations: async (round) => {
        failIfAsked('proposals.relations');
        const { rows, problems } = await proposals.list(round);
        const whole = await Promise.all(rows.map(({ id }) => proposals.get(id)));
        return {
          problems,
          rows: whole.map(({ entity: { id, affectedIds, requiresIds, excludesIds, overlapsIds, workPackageId } }) => ({
            id,
            affectedIds,
            requiresIds,
            excludesIds,
            overlapsIds,
            workPackageId,
          })),
        };
      },
      create: async (input, key) => {
        await Promise.resolve();
        if (viewer.rights.proposals.add) claim(input.round, input.number, key);
        return proposals.create(input, key);
      },
      update: async (id, patch, version) => {
        const { entity } = await proposals.get(id);
        if (viewer.rights.proposals.edit && patch.number !== entity.number)
          claim(entity.round, patch.number, entity.key);
        return proposals.update(id, patch, version);
      },
      ...memoryForloeb(proposals, (id) => tables.proposals.get(id)?.past ?? [], failIfAsked),
    });
    const inRound = (entity: { readonly round: RoundKey }, round: RoundKey) => entity.round === round;
    const same = <T>(value: T): T => value;
    const everywhere = () => true;
    const modified = () => now().toISOString();
    const stamp = () => ({ modifiedBy: viewer.person, modifiedAt: modified() });

    const targetKey = ({ on, id }: CommentTarget) => `${on} ${id}`;
    const listOf = ({ on }: CommentTarget): ListName => (on === 'proposal' ? 'proposals' : 'medDiscussions');
    const beginComment = async (verb: string, target: CommentTarget, right: keyof ListRights) => {
      await Promise.resolve();
      failIfAsked(`comments.${verb}`);
      if (!viewer.rights[listOf(target)][right]) throw new AppError({ kind: 'Forbidden', what: `comments.${verb}` });
      return comments.get(targetKey(target)) ?? [];
    };
    const seenBy = (comment: Comment): Comment => ({
      ...comment,
      isOwn: comment.author.email === viewer.person.email,
    });

    return {
      rounds: store('rounds', tables.rounds, (input, id) => ({ ...input, id }), everywhere, same),
      organisation: store('organisation', tables.organisation, (input, id) => ({ ...input, id }), everywhere, same),
      ideas: memoryIdeas(
        store(
          'ideas',
          tables.ideas,
          (input, id, key) => ({ ...input, id, key, createdBy: viewer.person, createdAt: modified(), ...stamp() }),
          inRound,
          same,
          (idea) => ({ ...idea, ...stamp() }),
        ),
        viewer,
      ),
      workPackages: store(
        'workPackages',
        tables.workPackages,
        (input, id, key) => ({ ...input, id, key }),
        inRound,
        same,
      ),
      proposals: withMoves(
        placed(
          'proposals',
          store(
            'proposals',
            tables.proposals,
            (input, id, key) => ({ ...input, id, key, modifiedBy: viewer.person, modifiedAt: modified() }),
            inRound,
            toSummary,
            (proposal) => ({ ...proposal, modifiedBy: viewer.person, modifiedAt: modified() }),
          ),
        ),
      ),
      milestones: store('milestones', tables.milestones, (input, id, key) => ({ ...input, id, key }), inRound, same),
      planPoints: store(
        'planPoints',
        tables.planPoints,
        (input, id, key) => ({ ...input, id, key, modifiedAt: modified() }),
        inRound,
        same,
        (point) => ({ ...point, modifiedAt: modified() }),
      ),
      medDiscussions: placed(
        'medDiscussions',
        store('medDiscussions', tables.medDiscussions, (input, id, key) => ({ ...input, id, key }), inRound, same),
      ),
      conversations: {
        find: async (itemAddress, channelId) => {
          await Promise.resolve();
          failIfAsked('conversations.find');
          return conversations.find(({ key }) => key === conversationKey(itemAddress, channelId));
        },
        keep: async (input) => {
          await Promise.resolve();
          failIfAsked('conversations.keep');
          const key = conversationKey(input.itemAddress, input.channelId);
          const first = conversations.find((conversation) => conversation.key === key);
          if (first !== undefined) return first;
          const id = (Math.max(0, ...conversations.map((conversation) => conversation.id)) + 1) as ConversationId;
          const kept = { ...input, id, key };
          conversations = [...conversations, kept];
          return kept;
        },
        remove: async (id) => {
          await Promise.resolve();
          failIfAsked('conversations.remove');
          conversations = conversations.filter((conversation) => conversation.id !== id);
        },
      },
      bilag: bilagFor(viewer),
      remarks: remarksFor(viewer),
      drafts: memoryDrafts(drafts, viewer, failIfAsked),
      comments: {
        list: async (target) => (await beginComment('list', target, 'read')).map(seenBy),
        add: async (target, text) => {
          const before = await beginComment('add', target, 'edit');
          if (text.trim() === '' || text.length > longestComment)
            throw new AppError({ kind: 'Invalid', reason: 'length' });
          const author = { name: viewer.person.name, email: viewer.person.email ?? '' };
          const added: Comment = { id: crypto.randomUUID(), text, author, createdAt: modified(), isOwn: true };
          comments.set(targetKey(target), [...before, added]);
          return added;
        },
        remove: async (target, commentId) => {
          const before = await beginComment('remove', target, 'edit');
          const found = before.find((comment) => comment.id === commentId);
          if (found === undefined) throw new AppError({ kind: 'NotFound', what: `comment ${commentId}` });
          if (!seenBy(found).isOwn) throw new AppError({ kind: 'Forbidden', what: 'comments.remove' });
          comments.set(
            targetKey(target),
            before.filter((comment) => comment !== found),
          );
        },
        mayComment: async (target) => {
          await Promise.resolve();
          failIfAsked('comments.mayComment');
          return viewer.rights[listOf(target)].edit;
        },
      },
      people: {
        list: async () => {
          await Promise.resolve();
          failIfAsked('people.list');
          return [...people.values()];
        },
      },
      skabelon: skabelonFor(viewer),
      // One list, one right: nothing lies wrong here.
      rights: {
        mayMend: async () => {
          await Promise.resolve();
          failIfAsked('rights.mayMend');
          return viewer.rights.proposals.manage;
        },
        compare: async () => {
          await Promise.resolve();
          failIfAsked('rights.compare');
          return seed.rightsFindings ?? [];
        },
        mend: async (report) => {
          await Promise.resolve();
          failIfAsked('rights.mend');
          report(1, 1);
          return [];
        },
      },
      viewer: {
        load: async () => {
          await Promise.resolve();
          failIfAsked('viewer.load');
          return viewer;
        },
      },
    };
  };

  return { as: storesFor, failures };
};

const toSummary = (proposal: Proposal): ProposalSummary => ({
  id: proposal.id,
  number: proposal.number,
  title: proposal.title,
  stage: proposal.stage,
  sideState: proposal.sideState,
  type: proposal.type,
  chefomraadeId: proposal.chefomraadeId,
  fagudvalgId: proposal.fagudvalgId,
  crossCutting: proposal.crossCutting,
  economy: proposal.economy,
});
