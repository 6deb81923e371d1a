/** Addresses of lists and what lies in them. */
import { isLibrary, type List } from '../../store/lists/lists';
import type { View } from '../../store/lists/views';
import type { Call } from '../call';

/** `/sites/tasks/Lists/Tasks`. */
export const folderUrl = (call: Pick<Call, 'address'>, list: List): string => `${call.address.sitePath}/${list.folder}`;

export const listLink = (list: Pick<List, 'id'>): string => `Web/Lists(guid'${list.id}')`;

export const itemType = (list: List): string => `SP.Data.${list.entityName}Item`;

/** Where its views and forms lie: libraries have a folder for them. */
export const pagesUrl = (call: Pick<Call, 'address'>, list: List): string =>
  `${folderUrl(call, list)}${isLibrary(list) ? '/Forms' : ''}`;

export const viewUrl = (call: Pick<Call, 'address'>, list: List, view: Pick<View, 'page'>): string =>
  `${pagesUrl(call, list)}/${view.page}`;
