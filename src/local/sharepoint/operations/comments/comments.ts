/**
 * `…/items(n)/comments`, their replies and likes. Who may write is our assumption: whoever may edit the item; Microsoft
 * says only that comments follow the item's permissions (facts/sharepoint.md, section 2).
 */
import { numberArgument, type Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import { accessDenied, badRequest, noSuchProperty, spException } from '../../http/sharePointError';
import { has } from '../../security/permissions';
import { toComment, type Comment } from '../../store/items/comments';
import type { Call } from '../call';
import { queryRows } from '../collection';
import { commentOptions, commentSource } from './commentSource';
import { encodeComment, mentionsOf } from './commentText';
import { entityPayload, propertyOf, shape } from '../entitySource';
import type { ItemAccess, ItemState } from '../items/itemAccess';
import { likeAction, likers, wireMoment } from './likes';
import { listLink } from '../lists/listAddress';
import { steps, type Resource } from '../resource';

const set = 'SP.ApiData.Comments';
/** What a page holds when nobody asks for more (pnpjs #2919, recorded). */
const pageSize = 30;
/** About 4 KB, says the only public note. */
const longestComment = 4000;

const columns = {
  id: { kind: 'number', expression: 'id' },
  Id: { kind: 'number', expression: 'id' },
  createdDate: { kind: 'datetime', expression: 'created' },
  CreatedDate: { kind: 'datetime', expression: 'created' },
} as const;

/** Recorded: `…/getitembyid(840)/getcomments?%24skiptoken=…` with the other options behind it. */
const nextLink = ({ call, list }: ItemAccess, item: ItemState, last: number): string => {
  const rest = call.options.raw.filter(([name]) => name !== '$skiptoken');
  const query = [['$skiptoken', String(last)] as const, ...rest]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  const address = listLink(list).replace('Web/Lists', 'web/lists').replaceAll("'", '%27');
  return `${call.address.apiUrl}/${address}/getitembyid(${item.id})/getcomments?${query}`;
};

/** Pages go on from the last comment's number; with an order of one's own `$top` and `$skip` must do. */
const page = (access: ItemAccess, item: ItemState, parentId: number): Payload => {
  const { call, list } = access;
  const { top, skipToken, orderBy, skip } = call.options;
  const before = skipToken === undefined ? undefined : Number(skipToken);
  if (before !== undefined && !Number.isInteger(before))
    throw badRequest("The query string parameter '$skiptoken' is not valid.");
  const parts = [
    { sql: 'list_id = ? AND item_id = ? AND parent_id = ? AND deleted = 0', values: [list.id, item.id, parentId] },
    ...(before === undefined ? [] : [{ sql: 'id < ?', values: [before] }]),
  ];
  const where = { sql: parts.map(({ sql }) => sql).join(' AND '), values: parts.flatMap(({ values }) => values) };
  const asked: Call = Object.create(call, {
    options: { value: { ...call.options, top: top ?? pageSize + 1, skipToken: undefined } },
  });
  const rows = queryRows(asked, { table: 'comments', where, order: 'id DESC', columns });
  const shown = rows.slice(0, top ?? pageSize).map(toComment);
  const last = shown.at(-1);
  const more = rows.length > shown.length && orderBy === undefined && skip === undefined;
  return {
    is: 'collection',
    set,
    entities: shown.map((comment) => shape(commentSource(access, item, comment), commentOptions(call.options))),
    next: more && last ? nextLink(access, item, last.id) : undefined,
  };
};

const refuseDisabled = ({ call, list }: ItemAccess, item: ItemState): void => {
  if (list.settings['DisableCommenting'] === true || call.site.comments.disabled(list.id, item.id))
    throw spException(-2146232832, 'Commenting is disabled on this item.', 403);
};

const add = (access: ItemAccess, item: ItemState, parentId: number): Payload => {
  const { call, list } = access;
  access.require(item, 'editListItems');
  refuseDisabled(access, item);
  const { text, mentions, ...rest } = call.body;
  const [other] = Object.keys(rest);
  if (other !== undefined) throw noSuchProperty(other, 'Microsoft.SharePoint.Comments.comment');
  if (typeof text !== 'string' || text.trim() === '') throw badRequest('The comment has no text.');
  if (text.length > longestComment) throw badRequest('The comment is too long.');
  const encoded = encodeComment(text);
  const comment = call.site.write(() =>
    call.site.comments.add(list.id, item.id, {
      parentId,
      authorId: call.person.id,
      created: wireMoment(call.now),
      text: encoded.text,
      mentions: mentionsOf(call, mentions, encoded.mentioned),
    }),
  );
  return entityPayload(set, commentSource(access, item, comment, true), commentOptions(call.options), 201);
};

const remove = (access: ItemAccess, item: ItemState, comment: Comment): void => {
  const { call, list } = access;
  const own = comment.authorId === call.person.id;
  if (!own && !has(call.rights.onItem(list, item), 'manageLists')) throw accessDenied();
  call.site.write(() => call.site.comments.remove(list.id, item.id, comment.id));
};

const types = ['Microsoft.SharePoint.Comments.comment'];

const repliesResource = (access: ItemAccess, item: ItemState, comment: Comment, segment: Segment): Resource => {
  if (segment.args !== undefined) return one(access, item, numberArgument(segment));
  // SharePoint's threads have two levels.
  const parentId = comment.parentId || comment.id;
  return {
    types,
    read: () => page(access, item, comment.id),
    post: () => add(access, item, parentId),
    go: steps({ getbyid: (step) => one(access, item, numberArgument(step)) }),
  };
};

const one = (access: ItemAccess, item: ItemState, id: number): Resource => {
  const { call, list } = access;
  const comment = call.site.comments.byId(list.id, item.id, id);
  if (!comment) throw spException(-2146232832, 'The comment does not exist.', 404);
  const source = commentSource(access, item, comment);
  return {
    read: () => entityPayload(set, source, commentOptions(call.options)),
    remove: () => {
      remove(access, item, comment);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        replies: (step) => repliesResource(access, item, comment, step),
        like: () => likeAction(access, item, id, true),
        unlike: () => likeAction(access, item, id, false),
        likedby: () => ({
          read: () => ({
            is: 'collection',
            set: 'SP.ApiData.UserEntities',
            entities: likers(call, { listId: list.id, itemId: item.id, commentId: id }, source.editLink).map((liker) =>
              shape(liker, call.options),
            ),
          }),
        }),
      })(segment) ?? propertyOf(source, segment.key),
  };
};

const deleteAll = (access: ItemAccess, item: ItemState): Resource => ({
  takes: [],
  post: () => {
    const { call, list } = access;
    call.rights.require(call.rights.onItem(list, item), 'manageLists');
    call.site.write(() => call.site.comments.clear(list.id, item.id));
    // Recorded.
    return { is: 'value', name: 'DeleteAll', type: 'Edm.Boolean', value: true };
  },
});

export const commentsResource = (access: ItemAccess, item: ItemState, segment: Segment): Resource => {
  if (segment.args !== undefined) return one(access, item, numberArgument(segment));
  return {
    types,
    read: () => page(access, item, 0),
    post: () => add(access, item, 0),
    go: steps({
      getbyid: (step) => one(access, item, numberArgument(step)),
      deleteall: () => deleteAll(access, item),
    }),
  };
};
