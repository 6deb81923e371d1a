import { tableOf } from '../../store/items/itemTable';
import type { EntitySource } from '../entitySource';
import type { ItemAccess, ItemState } from '../items/itemAccess';
import { firstUniqueOfList } from '../lists/listSource';

const asSource = (access: ItemAccess, id: number): EntitySource => {
  const entity = access.read(id, { ...access.call.options, select: undefined, expand: [] });
  return {
    type: entity.type,
    id: entity.id,
    editLink: entity.editLink,
    ...(entity.etag === undefined ? {} : { etag: entity.etag }),
    properties: Object.fromEntries(Object.entries(entity.values).map(([name, value]) => [name, () => value])),
  };
};

/** The item, the folder above it, its list or web: whichever first has rights of its own. */
export const firstUniqueOfItem = (access: ItemAccess, item: ItemState): EntitySource => {
  if (item.scope === null) return firstUniqueOfList(access.call, access.list);
  const holder = access.call.site.database.first(
    `SELECT id FROM ${tableOf(access.list.number)} WHERE scope_id = ? AND own_scope = 1`,
    [item.scope],
  );
  return asSource(access, Number(holder?.['id'] ?? item.id));
};
