/** A comment as an entity, as recorded (pnpcore, ListItemComments… and PageCommenting… tests). */
import type { QueryOptions } from '../../http/queryOptions';
import { isGuest } from '../../store/principals';
import type { Comment } from '../../store/items/comments';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';
import type { ItemAccess, ItemState } from '../items/itemAccess';
import { likedByMe, likers } from './likes';

const authorOf = (call: Call, id: number, fresh: boolean): Readonly<Record<string, unknown>> => {
  const author = call.site.principals.byId(id);
  return {
    directoryObjectId: null,
    email: author?.email ?? '',
    expiration: null,
    id,
    isActive: true,
    isExternal: isGuest(author?.loginName ?? ''),
    jobTitle: null,
    loginName: author?.loginName ?? '',
    name: author?.title ?? '',
    principalType: 1,
    userId: null,
    // Recorded: filled in the answer to a POST, null when read again.
    userPrincipalName: fresh ? (author?.email ?? null) : null,
  };
};

export const commentSource = (access: ItemAccess, item: ItemState, comment: Comment, fresh = false): EntitySource => {
  const { call, list } = access;
  const { comments, likes } = call.site;
  const editLink = `${access.link(item.id)}/Comments(${comment.id})`;
  const liked = { listId: list.id, itemId: item.id, commentId: comment.id };
  const replies = () => comments.under(list.id, item.id, comment.id);
  return {
    type: 'Microsoft.SharePoint.Comments.comment',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      author: () => ({
        complexType: 'SP.Sharing.Principal',
        values: authorOf(call, comment.authorId, fresh),
      }),
      createdDate: () => comment.created,
      id: () => String(comment.id),
      isLikedByUser: () => likedByMe(call, liked),
      isReply: () => comment.parentId !== 0,
      itemId: () => item.id,
      likeCount: () => likes.of(liked).length,
      listId: () => list.id,
      mentions: () => comment.mentions,
      modifiedDate: () => null,
      parentId: () => String(comment.parentId),
      replyCount: () => (comment.parentId === 0 ? replies().length : 0),
      text: () => comment.text,
    },
    links: {
      likedBy: () => likers(call, liked, editLink),
      replies: () => (comment.parentId === 0 ? replies().map((reply) => commentSource(access, item, reply)) : []),
    },
  };
};

/** `CreatedDate,Replies` means `createdDate,replies`: capitals at the beginning count for nothing here (recorded). */
const canonical = (path: string): string =>
  path
    .split('/')
    .map((name) => (name === name.toUpperCase() ? name.toLowerCase() : name.charAt(0).toLowerCase() + name.slice(1)))
    .map((name) => (name === 'likedby' ? 'likedBy' : name))
    .join('/');

export const commentOptions = ({ select, expand }: QueryOptions): Pick<QueryOptions, 'select' | 'expand'> => ({
  select: select?.map(canonical),
  expand: expand.map(canonical),
});
