/** The rights of one item or folder. */
import { attachItem, clearItemScopes, detachItem, scopesAbove, scopesBelow } from '../../store/items/itemScopes';
import { tableOf } from '../../store/items/itemTable';
import type { GuardedItem } from '../../security/guardedItem';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { listSecurable } from '../lists/listSource';
import type { Logged } from '../changes/recordChange';
import { refuseOwnRights } from '../lists/listLimits';
import type { Securable } from './securable';

const loggedItem = ({ site }: Call, list: List, id: number): Logged => {
  const row = site.database.first(`SELECT guid, is_folder FROM ${tableOf(list.number)} WHERE id = ?`, [id]);
  return {
    object: row?.['is_folder'] === 1 ? 'folder' : 'item',
    listId: list.id,
    itemId: id,
    itemGuid: typeof row?.['guid'] === 'string' ? row['guid'] : null,
  };
};

export const itemSecurable = (
  call: Call,
  list: List,
  item: GuardedItem & { readonly id: number; readonly unique: boolean },
  editLink: string,
): Securable => {
  const { site } = call;
  const above = listSecurable(call, list);
  return {
    editLink,
    scope: item.scope ?? above.scope,
    unique: item.unique,
    maskOf: (rights) => rights.onItem(list, item),
    scopesAbove: () => [...scopesAbove(site, list, item.id), above.scope, ...above.scopesAbove()],
    detach: () => {
      refuseOwnRights(call, list);
      return detachItem(site, list, item);
    },
    attach: () => attachItem(site, list, item),
    scopesBelow: () => scopesBelow(site, list, item.id),
    clearBelow: () => clearItemScopes(site, list, item.id),
    logged: () => loggedItem(call, list, item.id),
  };
};
