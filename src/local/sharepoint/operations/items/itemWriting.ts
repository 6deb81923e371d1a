/** What writing an item needs to know of the call. */
import { has } from '../../security/permissions';
import { writeContextOf, type WriteContext } from '../../store/items/itemWriter';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';

export const itemSet = (list: List): string => `SP.ListData.${list.entityName}Items`;

/** What clients call an item of the list. */
export const itemTypes = (list: List): readonly string[] => [`SP.Data.${list.entityName}Item`, 'SP.ListItem'];

export const writeContext = (call: Call, list: List): WriteContext =>
  writeContextOf(call.site, list, call.person.id, call.now, has(call.rights.onList(list), 'approveItems'));
