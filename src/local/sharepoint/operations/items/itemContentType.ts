/** The content type of an item: the list's copy of it. */
import { selecting } from '../../http/queryOptions';
import type { ContentType } from '../../store/fields/contentTypes';
import type { ItemAccess, ItemState } from './itemAccess';

export const contentTypeOf = (access: ItemAccess, item: ItemState): ContentType | undefined => {
  const { ContentTypeId } = access.read(item.id, selecting(['ContentTypeId'])).values;
  return access.call.site.contentTypes.byId(access.list.id, String(ContentTypeId));
};
