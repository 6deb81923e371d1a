/** `items(7)/Title`: one property of an item by its address, by any capitals. Lookups and persons have their numbers there. */
import type { Segment } from '../../http/apiPath';
import { valuePayload } from '../entitySource';
import type { Resource } from '../resource';
import type { ItemAccess, ItemState } from './itemAccess';

export const itemProperty = (access: ItemAccess, item: ItemState, segment: Segment): Resource | undefined => {
  const name = access.properties.named(segment.name);
  if (name === undefined || segment.args !== undefined) return undefined;
  return {
    read: () => {
      const { values } = access.read(item.id, { ...access.call.options, select: [name], expand: [] });
      return valuePayload(name, values[name]);
    },
  };
};
