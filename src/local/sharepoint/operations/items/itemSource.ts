/** An item as a thing with properties, for where it hangs on another thing (`$expand=ListItemAllFields`). */
import { selecting } from '../../http/queryOptions';
import type { Entity } from '../../http/payload';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';
import { ItemAccess } from './itemAccess';
import { besidesOf } from './itemBesides';
import { itemType } from '../lists/listAddress';

const once = <T>(read: () => T): (() => T) => {
  let kept: { readonly value: T } | undefined;
  return () => (kept ??= { value: read() }).value;
};

/** null: there is no such item that the caller may see. */
export const itemSource = (call: Call, list: List, itemId: number): EntitySource | null => {
  const access = new ItemAccess(call, list);
  const state = access.states([itemId]).get(itemId);
  if (!state) return null;
  const all = access.properties.all();
  const entity = once((): Entity => access.read(itemId, selecting(all.map(({ name }) => name))));
  const read = (byDefault: boolean): Record<string, () => unknown> =>
    Object.fromEntries(
      all.filter((property) => property.byDefault === byDefault).map(({ name }) => [name, () => entity().values[name]]),
    );
  const { values, links } = besidesOf(access, state);
  return {
    type: itemType(list),
    id: state.guid,
    editLink: access.link(itemId),
    etag: `"${state.version}"`,
    properties: read(true),
    onRequest: { ...read(false), ...values },
    links,
  };
};
