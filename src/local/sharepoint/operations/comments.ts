/**
 * `…/items(n)/comments`. Shapes as recorded (pnpcore, ListItemCommentsTest). Who may write is our assumption: whoever may
 * edit the item; Microsoft says only that comments follow the item's permissions (facts/sharepoint.md, section 2).
 */
import { numberArgument, type Segment } from '../http/apiPath';
import type { Entity, Payload } from '../http/payload';
import {
  accessDenied,
  badRequest,
  cannotConvert,
  noSuchProperty,
  notImplemented,
  spException,
} from '../http/sharePointError';
import { has } from '../security/permissions';
import type { Comment } from '../store/comments';
import type { Call } from './call';
import type { ItemAccess, ItemState } from './itemAccess';
import { action, steps, type Resource } from './resource';

const set = 'SP.ApiData.Comments';
/** What a page holds when nobody asks for more (pnpjs #2919). */
const pageSize = 30;
/** About 4 KB, says the only public note. */
const longestComment = 4000;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '{': '&#123;',
  '}': '&#125;',
};

/** Texts come back encoded; that `{` is among them was seen in `@mention&#123;0&#125;`. */
const encodeText = (text: string): string => text.replace(/[&<>"'{}]/g, (letter) => entities[letter] ?? letter);

const authorOf = (call: Call, id: number, fresh: boolean): Readonly<Record<string, unknown>> => {
  const author = call.site.principals.byId(id);
  return {
    directoryObjectId: null,
    email: author?.email ?? '',
    expiration: null,
    id,
    isActive: true,
    isExternal: false,
    jobTitle: null,
    loginName: author?.loginName ?? '',
    name: author?.title ?? '',
    principalType: 1,
    userId: null,
    // Recorded: filled in the answer to a POST, null when read again.
    userPrincipalName: fresh ? (author?.email ?? null) : null,
  };
};

const commentEntity = (access: ItemAccess, item: ItemState, comment: Comment, fresh = false): Entity => {
  const editLink = `${access.link(item.id)}/Comments(${comment.id})`;
  return {
    type: 'Microsoft.SharePoint.Comments.comment',
    id: `${access.call.address.apiUrl}/${editLink}`,
    editLink,
    values: {
      author: { complexType: 'SP.Sharing.Principal', values: authorOf(access.call, comment.authorId, fresh) },
      createdDate: comment.created,
      id: String(comment.id),
      isLikedByUser: false,
      isReply: false,
      itemId: item.id,
      likeCount: 0,
      listId: access.list.id,
      mentions: fresh && comment.mentions.length === 0 ? null : comment.mentions,
      modifiedDate: null,
      parentId: '0',
      replyCount: 0,
      text: comment.text,
    },
    deferred: ['likedBy', 'replies'],
  };
};

const selectOnly = (call: Call, allowed: readonly string[]): void => {
  const used = call.options.raw.find(([name]) => !allowed.includes(name));
  if (used) throw notImplemented(`${used[0]} of comments`);
};

const readPage = (access: ItemAccess, item: ItemState): Payload => {
  const { call, list } = access;
  selectOnly(call, ['$top', '$skip']);
  const { top = pageSize, skip = 0 } = call.options;
  const comments = call.site.comments.page(list.id, item.id, top, skip);
  return { is: 'collection', set, entities: comments.map((comment) => commentEntity(access, item, comment)) };
};

/** What PnPjs sends of a person who is mentioned. */
const mentionNames: ReadonlySet<string> = new Set(['loginName', 'email', 'name']);

const mentionsOf = (value: unknown): unknown[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw badRequest('The property mentions is a list.');
  return value.map((mention: unknown): unknown => {
    if (typeof mention !== 'object' || mention === null || Array.isArray(mention))
      throw badRequest('A mention is a person.');
    for (const [name, text] of Object.entries(mention)) {
      if (!mentionNames.has(name)) throw noSuchProperty(name, 'SP.Sharing.Principal');
      if (typeof text !== 'string') throw cannotConvert('Edm.String');
    }
    return mention;
  });
};

const add = (access: ItemAccess, item: ItemState): Payload => {
  const { call, list } = access;
  access.require(item, 'editListItems');
  if (list.settings['DisableCommenting'] === true)
    throw spException(-2146232832, 'Commenting is disabled on this list.', 403);
  for (const name of Object.keys(call.body)) {
    if (name !== 'text' && name !== 'mentions') throw noSuchProperty(name, 'Microsoft.SharePoint.Comments.comment');
  }
  const { text, mentions } = call.body;
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('The comment has no text.');
  if (text.length > longestComment) throw badRequest('The comment is too long.');
  const comment = call.site.write(() =>
    call.site.comments.add(list.id, item.id, {
      authorId: call.person.id,
      created: new Date(call.now).toISOString(),
      text: encodeText(text),
      mentions: mentionsOf(mentions),
    }),
  );
  return { is: 'entity', set, status: 201, entity: commentEntity(access, item, comment, true) };
};

const one = (access: ItemAccess, item: ItemState, id: number): Resource => {
  const { call, list } = access;
  const comment = call.site.comments.byId(list.id, item.id, id);
  if (!comment) throw spException(-2146232832, 'The comment does not exist.', 404);
  return {
    read: () => {
      selectOnly(call, []);
      return { is: 'entity', set, entity: commentEntity(access, item, comment) };
    },
    remove: () => {
      const own = comment.authorId === call.person.id;
      if (!own && !has(call.rights.onItem(list, item), 'manageLists')) throw accessDenied();
      call.site.write(() => call.site.comments.remove(list.id, item.id, id));
      return { is: 'nothing', status: 200 };
    },
  };
};

export const commentsResource = (access: ItemAccess, item: ItemState, segment: Segment): Resource => {
  if (segment.args !== undefined) return one(access, item, numberArgument(segment));
  return {
    types: ['Microsoft.SharePoint.Comments.comment'],
    read: () => readPage(access, item),
    post: () => add(access, item),
    go: steps({
      getbyid: (step) => one(access, item, numberArgument(step)),
      deleteall: () =>
        action('DeleteAll', () => {
          access.call.rights.require(access.call.rights.onItem(access.list, item), 'manageLists');
          access.call.site.write(() => access.call.site.comments.removeAll(access.list.id, item.id));
        }),
    }),
  };
};
