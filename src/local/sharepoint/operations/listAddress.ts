import type { List } from '../store/lists';
import type { Call } from './call';

/** `/sites/tasks/Lists/Tasks`. */
export const folderUrl = (call: Pick<Call, 'address'>, list: List): string => `${call.address.sitePath}/${list.folder}`;

export const listLink = (list: Pick<List, 'id'>): string => `Web/Lists(guid'${list.id}')`;

export const itemType = (list: List): string => `SP.Data.${list.entityName}ListItem`;
