/** Whether an item may be commented: `CommentsDisabled`, `CommentsDisabledScope`, `SetCommentsDisabled`. */
import { booleanArgument, type Segment } from '../../http/apiPath';
import { cannotConvert } from '../../http/sharePointError';
import type { ItemAccess, ItemState } from '../items/itemAccess';
import type { Resource } from '../resource';

export const commentsDisabled = ({ call, list }: ItemAccess, item: ItemState): boolean =>
  list.settings['DisableCommenting'] === true || call.site.comments.disabled(list.id, item.id);

/** SP.CommentsDisabledScope: 0 they are not; 1 on the item; 2 by a wider setting. */
export const commentsDisabledScope = ({ call, list }: ItemAccess, item: ItemState): number => {
  if (list.settings['DisableCommenting'] === true) return 2;
  return call.site.comments.disabled(list.id, item.id) ? 1 : 0;
};

const set = (access: ItemAccess, item: ItemState, segment: Segment): void => {
  const { call, list } = access;
  access.require(item, 'editListItems');
  const value = call.body['value'] ?? booleanArgument(segment, '0', true);
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  call.site.write(() => call.site.comments.setDisabled(list.id, item.id, value));
};

/** PnP Core posts `{"value":true}`; PnPjs sends a MERGE to `SetCommentsDisabled(true)`. */
export const setCommentsDisabled = (access: ItemAccess, item: ItemState, segment: Segment): Resource => ({
  takes: ['value'],
  post: () => {
    set(access, item, segment);
    return { is: 'null', name: 'SetCommentsDisabled' };
  },
  merge: () => {
    set(access, item, segment);
    return { is: 'nothing', status: 204 };
  },
});
