/** Takes items out of their lists, for good or into the recycle bin. Part of a transaction that the operation opened. */
import { changeKind } from './changes';
import { tableOf } from './itemTable';
import type { List } from './lists';
import type { Site } from './site';

export interface Removal {
  readonly site: Pick<Site, 'database' | 'comments' | 'scopes' | 'lists' | 'changes' | 'recycleBin'>;
  readonly list: List;
  readonly personId: number;
  /** Wire time. */
  readonly time: string;
}

interface RemovedItem {
  readonly id: number;
  readonly guid: string;
  readonly scope: number | null;
  /** The scope is its own. */
  readonly unique: boolean;
}

const record = ({ site, list, personId, time }: Removal, item: RemovedItem): void => {
  site.lists.touch(list.id, time, true);
  site.changes.record({
    kind: changeKind.delete,
    object: 'item',
    listId: list.id,
    itemId: item.id,
    itemGuid: item.guid,
    personId,
    scope: item.scope,
    time,
  });
};

export const removeItem = (removal: Removal, item: RemovedItem): void => {
  const { site, list } = removal;
  record(removal, item);
  site.database.run(`DELETE FROM ${tableOf(list.number)} WHERE id = ?`, [item.id]);
  site.comments.removeAll(list.id, item.id);
  if (item.unique && item.scope !== null) site.scopes.remove(item.scope);
};

/** The id under which the bin keeps it. Its comments and its own rights stay for when it comes back. */
export const recycleItem = (removal: Removal, item: RemovedItem): string => {
  const { site, list, personId, time } = removal;
  record(removal, item);
  return site.recycleBin.take(list, item.id, personId, time);
};
