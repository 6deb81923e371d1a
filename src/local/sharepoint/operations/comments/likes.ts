/**
 * Likes of items and comments. Shapes as recorded (pnpcore, LikeUnLikePage, ListItemCommentsLikeUnLikeTest). Who may
 * like: whoever may comment (assumed).
 */
import { spException } from '../../http/sharePointError';
import type { Like, Liked } from '../../store/items/likes';
import type { Call } from '../call';
import { collectionPayload } from '../collection';
import { entityPayload, type EntitySource } from '../entitySource';
import type { ItemAccess, ItemState } from '../items/itemAccess';
import { action, type Resource } from '../resource';

/** With as few digits as needed, as recorded (`…21.6Z`). */
export const wireMoment = (instant: number): string => new Date(instant).toISOString().replace(/\.?0*Z$/, 'Z');

const liker = (call: Call, { personId, created }: Like, editLink: string): EntitySource => {
  const person = call.site.principals.byId(personId);
  return {
    type: 'Microsoft.SharePoint.Likes.userEntity',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      creationDate: () => created,
      email: () => person?.email ?? '',
      id: () => personId,
      loginName: () => person?.loginName ?? '',
      name: () => person?.title ?? '',
    },
  };
};

export const likers = (call: Call, liked: Liked, editLink: string): EntitySource[] =>
  call.site.likes.of(liked).map((like) => liker(call, like, `${editLink}/likedBy(${like.personId})`));

export const likedByMe = (call: Call, liked: Liked): boolean =>
  call.site.likes.of(liked).some(({ personId }) => personId === call.person.id);

export const setLike = (access: ItemAccess, item: ItemState, commentId: number, like: boolean): void => {
  const { call, list } = access;
  access.require(item, 'editListItems');
  const liked = { listId: list.id, itemId: item.id, commentId };
  call.site.write(() => {
    if (like) call.site.likes.add(liked, { personId: call.person.id, created: wireMoment(call.now) });
    else call.site.likes.remove(liked, call.person.id);
  });
};

export const likeAction = (access: ItemAccess, item: ItemState, commentId: number, like: boolean): Resource =>
  action(like ? 'Like' : 'Unlike', () => setLike(access, item, commentId, like));

const ofItem = ({ list }: ItemAccess, item: ItemState): Liked => ({ listId: list.id, itemId: item.id, commentId: 0 });

export const likedByInformation = (access: ItemAccess, item: ItemState): EntitySource => {
  const { call } = access;
  const liked = ofItem(access, item);
  const editLink = `${access.link(item.id)}/LikedByInformation`;
  const likedBy = () => likers(call, liked, editLink);
  return {
    type: 'Microsoft.SharePoint.Likes.likedByInformation',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      isLikedByUser: () => likedByMe(call, liked),
      // A text, as recorded.
      likeCount: () => String(call.site.likes.of(liked).length),
    },
    links: { likedBy },
  };
};

/** PnPjs expands `likedby`. */
const canonical = (path: string): string => path.replace(/^likedby(?=\/|$)/i, 'likedBy');

export const likedByInformationResource = (access: ItemAccess, item: ItemState): Resource => ({
  read: () => {
    const { options } = access.call;
    return entityPayload('SP.ApiData.LikedByInformations', likedByInformation(access, item), {
      select: options.select?.map(canonical),
      expand: options.expand.map(canonical),
    });
  },
});

/** PnPjs asks by POST. */
export const likedByResource = (access: ItemAccess, item: ItemState): Resource => {
  const read = () => {
    const found = likers(access.call, ofItem(access, item), access.link(item.id));
    return collectionPayload(access.call, 'SP.ApiData.UserEntities', found);
  };
  return { takes: [], read, post: read };
};

/** A rating from 1 to 5; answers the mean. */
export const rate = (access: ItemAccess, item: ItemState, rating: number): number => {
  const { call, list } = access;
  access.require(item, 'editListItems');
  if (!Number.isInteger(rating) || rating < 1 || rating > 5)
    throw spException(-2147024809, 'Value does not fall within the expected range.', 400);
  return call.site.write(() => call.site.likes.rate(list.id, item.id, call.person.id, rating));
};
