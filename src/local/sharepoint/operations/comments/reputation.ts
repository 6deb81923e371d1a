/**
 * `Microsoft.Office.Server.ReputationModel.Reputation.SetLike(listID=@a1,itemID=@a2,like=@a3)` and `SetRating`: how PnPjs
 * likes an item. That the answers are the number of likes and the mean of the ratings is assumed.
 */
import { booleanArgument, numberArgument, textArgument, type Segment } from '../../http/apiPath';
import { noSuchListId } from '../../http/sharePointError';
import type { Call } from '../call';
import { ItemAccess, type ItemState } from '../items/itemAccess';
import { rate, setLike } from './likes';
import type { Resource } from '../resource';

const itemOf = (call: Call, segment: Segment): { access: ItemAccess; item: ItemState } => {
  const list = call.site.lists.byId(textArgument(segment, 'listid'));
  if (!list || !call.rights.sees(list)) throw noSuchListId();
  const access = new ItemAccess(call, list);
  return { access, item: access.state(numberArgument(segment, 'itemid')) };
};

export const setLikeResource = (call: Call, segment: Segment): Resource => ({
  takes: [],
  post: () => {
    const { access, item } = itemOf(call, segment);
    setLike(access, item, 0, booleanArgument(segment, 'like', true));
    const likes = call.site.likes.of({ listId: access.list.id, itemId: item.id, commentId: 0 });
    return { is: 'value', name: 'SetLike', type: 'Edm.Int32', value: likes.length };
  },
});

export const setRatingResource = (call: Call, segment: Segment): Resource => ({
  takes: [],
  post: () => {
    const { access, item } = itemOf(call, segment);
    const value = rate(access, item, numberArgument(segment, 'rating'));
    return { is: 'value', name: 'SetRating', type: 'Edm.Double', value };
  },
});
