/** SharePoint's own comments on items (decision 0005). */
import { body } from '@pnp/queryable';
import { SPCollection, SPQueryable, spDelete, spPost, type ISPCollection } from '@pnp/sp';
import { longestComment, type Comment, type CommentTarget } from '../../domain/comment';
import { AppError, isFailure } from '../../domain/errors';
import type { CommentStore } from '../../domain/stores';
import type { Connection } from '../client';
import { decodeComment } from '../codec/commentCodec';
import { storable } from '../codec/textCodec';
import { loadCurrentUser, type CurrentUser } from '../currentUser';
import { parseRights } from '../permissionMask';
import { medDiscussionsList } from '../schema/lists/medDiscussions';
import { proposalsList } from '../schema/lists/proposals';
import { askAfterWrite } from './uncertain';

/** SharePoint gives 30 at a time unless asked for more (facts/sharepoint.md, section 2). */
const pageSize = 30;

/** Nobody writes the same words twice as soon as that. */
const echoWithinMs = 5_000;

const lists = { proposal: proposalsList, medDiscussion: medDiscussionsList } as const;

const nameOf = (target: CommentTarget): string => `${target.on} ${target.id}`;

const whole = (id: string): number => {
  if (!/^\d+$/.test(id)) throw new AppError({ kind: 'NotFound', what: `comment ${id}` });
  return Number(id);
};

const inOrder = (a: Comment, b: Comment): number =>
  a.createdAt.localeCompare(b.createdAt) || Number(a.id) - Number(b.id);

export const createCommentRepository = (connection: Connection): CommentStore => {
  let whoAmI: Promise<CurrentUser> | undefined;
  const viewer = (): Promise<CurrentUser> => {
    whoAmI ??= loadCurrentUser(connection).catch((error: unknown) => {
      whoAmI = undefined; // asked again the next time
      throw error;
    });
    return whoAmI;
  };
  const itemOf = (target: CommentTarget) =>
    connection.sp.web.getList(connection.listPath(lists[target.on].url)).items.getById(target.id);
  /** Ids of the comments each item was last seen with: what an added one is told apart from when its answer is lost. */
  const seen = new Map<string, ReadonlySet<string>>();
  const commentsOf = (target: CommentTarget): ISPCollection => SPCollection(itemOf(target), 'comments');

  const list = async (target: CommentTarget): Promise<readonly Comment[]> => {
    const { loginName } = await viewer();
    const found = new Map<string, Comment>();
    for (;;) {
      const page: readonly unknown[] = await commentsOf(target).top(pageSize).skip(found.size)<unknown[]>();
      const before = found.size;
      for (const answer of page) {
        const comment = decodeComment(answer, loginName);
        found.set(comment.id, comment);
      }
      // Also ends where comments were deleted meanwhile and a page brings only ones we have.
      if (page.length < pageSize || found.size === before) break;
    }
    seen.set(nameOf(target), new Set(found.keys()));
    return [...found.values()].sort(inOrder);
  };

  const seenBefore = async (target: CommentTarget): Promise<ReadonlySet<string>> => {
    if (!seen.has(nameOf(target))) await list(target);
    return seen.get(nameOf(target)) ?? new Set();
  };

  const commentAt = (target: CommentTarget, id: string) => SPQueryable(itemOf(target), `comments(${whole(id)})`);

  /**
   * Comments carry no key, so a lost answer is settled by looking whether ours has appeared since. Chromium sends a POST again by
   * itself when a connection it had used before breaks, and tells nobody (observed): the echo is taken away.
   */
  const findOwnSince = async (target: CommentTarget, known: ReadonlySet<string>, text: string) => {
    const [first, ...later] = (await askAfterWrite(() => list(target))).filter(
      (comment) => comment.isOwn && comment.text === text && !known.has(comment.id),
    );
    const soon = first === undefined ? 0 : Date.parse(first.createdAt) + echoWithinMs;
    for (const { id, createdAt } of later) {
      if (Date.parse(createdAt) <= soon) await spDelete(commentAt(target, id));
    }
    return first;
  };

  return {
    list,
    add: async (target, text) => {
      const wanted = storable(text.trim());
      if (wanted === '' || wanted.length > longestComment) {
        throw new AppError({ kind: 'Invalid', reason: `a comment has 1–${longestComment} characters` });
      }
      const [{ loginName }, known] = await Promise.all([viewer(), seenBefore(target)]);
      try {
        const added = decodeComment(await spPost(commentsOf(target), body({ text: wanted })), loginName);
        seen.set(nameOf(target), new Set([...known, added.id]));
        // It is written, whatever becomes of looking for its echo.
        return (await findOwnSince(target, known, wanted).catch(() => added)) ?? added;
      } catch (error) {
        if (!isFailure(error, 'OutcomeUnknown')) throw error;
        const written = await findOwnSince(target, known, wanted);
        if (written === undefined) throw error;
        return written;
      }
    },
    remove: async (target, commentId) => {
      const comment = commentAt(target, commentId);
      try {
        await spDelete(comment);
      } catch (error) {
        if (!isFailure(error, 'OutcomeUnknown')) throw error;
        const rest = await askAfterWrite(() => list(target));
        if (rest.some(({ id }) => id === commentId)) throw error;
      }
    },
    /** Nobody outside Microsoft knows whether reading is enough to comment; editing is (facts/sharepoint.md, section 2). */
    mayComment: async (target) => parseRights(await itemOf(target).effectiveBasePermissions()).edit,
  };
};
