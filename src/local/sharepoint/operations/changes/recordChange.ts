/** Writes changes of lists and of what they are made of into the log. Items are logged where they are written (`store/`). */
import { changeKind, type ChangedObject } from '../../store/items/changes';
import type { List } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';

export type ListChange = keyof typeof changeKind;

/** What the log calls a thing. */
export interface Logged {
  readonly object: ChangedObject;
  readonly listId: string | null;
  readonly itemId: number | null;
  /** Of an item its GUID, of a field or view its id. */
  readonly itemGuid: string | null;
}

export const recordLogged = (call: Call, kind: ListChange, logged: Logged): void =>
  call.site.changes.record({
    ...logged,
    kind: changeKind[kind],
    personId: call.person.id,
    scope: null,
    time: toWireTime(call.now),
  });

/** Inside the write it tells of. `id`: of the field or view. */
export const recordChange = (
  call: Call,
  kind: ListChange,
  object: ChangedObject,
  list: Pick<List, 'id'> | undefined,
  id: string | null = null,
): void => recordLogged(call, kind, { object, listId: list?.id ?? null, itemId: null, itemGuid: id });

/** Of a person or group, by its number: who comes into a group, and who leaves it, is a change of the group. */
export const recordPrincipal = (call: Call, kind: ListChange, object: 'user' | 'group', id: number): void =>
  recordLogged(call, kind, { object, listId: null, itemId: id, itemGuid: null });
