/**
 * A list item moved to another folder of its list, by the name it has there (`7_.000`). Number, version and comments go along,
 * rights are those of the new folder. As PnP Core's `ListItem.MoveTo` asks for it: `SP.MoveCopyUtil.MoveFileByPath`.
 */
import { badRequest, noSuchItem, notImplemented } from '../../http/sharePointError';
import { noSuchFile } from '../../http/fileErrors';
import { changeKind } from '../../store/items/changes';
import { tableOf } from '../../store/items/itemTable';
import { rowAt, splitPath } from '../../store/files/documentRows';
import { isLibrary, type List } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import { textKey } from '../../store/textKey';
import type { Call } from '../call';
import { DocumentAccess } from '../files/documentAccess';
import { placeOf, serverRelative } from '../files/filePlaces';
import { ItemAccess } from './itemAccess';

/** Recorded for files; taken to be the same here. */
const etagSteps = 2;

const itemName = /^(\d{1,9})_\.000$/;

export interface NamedItem {
  readonly list: List;
  readonly id: number;
  /** The folder it is said to lie in, below the list's root. */
  readonly dir: string;
}

/** The item that a path behind the site's address names; undefined where it names something else. */
export const namedItem = (call: Call, path: string): NamedItem | undefined => {
  const place = placeOf(call, path);
  if (place.is !== 'inList' || isLibrary(place.list)) return undefined;
  const { dir, leaf } = splitPath(place.path);
  const id = itemName.exec(leaf)?.[1];
  return id === undefined ? undefined : { list: place.list, id: Number(id), dir };
};

const liesIn = (call: Call, { list, id, dir }: NamedItem): boolean =>
  call.site.database.first(
    `SELECT id FROM ${tableOf(list.number)} WHERE id = ? AND dir_key = ? AND leaf IS NULL AND is_folder = 0`,
    [id, textKey(dir)],
  ) !== undefined;

const scopeOf = (call: Call, list: List, dir: string): number | null => {
  const row = dir === '' ? undefined : rowAt(call.site.database, list, dir);
  return typeof row?.['scope_id'] === 'number' ? row['scope_id'] : null;
};

/** `from` and `to` behind the site's address. */
export const moveItem = (call: Call, item: NamedItem, from: string, to: string): void => {
  const { list, id, dir } = item;
  const access = new ItemAccess(call, list);
  const documents = new DocumentAccess(call, list);
  documents.requireList();
  const state = access.states([id]).get(id);
  if (!state || !liesIn(call, item)) throw noSuchFile(serverRelative(call, from));
  const target = namedItem(call, to);
  if (target?.list.id !== list.id) throw notImplemented('moving a list item to another list');
  if (target.id !== id) throw badRequest('A list item keeps its name when it is moved.');
  documents.requireFolder(target.dir);
  if (textKey(target.dir) === textKey(dir)) return;
  access.require(state, 'editListItems');
  access.require(state, 'deleteListItems');
  documents.requireAdd(target.dir);
  const time = toWireTime(call.now);
  const scope = scopeOf(call, list, target.dir);
  call.site.write(() => {
    if (access.states([id]).get(id) === undefined) throw noSuchItem();
    const table = tableOf(list.number);
    call.site.database.run(`UPDATE ${table} SET dir = ?, dir_key = ?, version = version + ${etagSteps} WHERE id = ?`, [
      target.dir,
      textKey(target.dir),
      id,
    ]);
    if (!state.unique) call.site.database.run(`UPDATE ${table} SET scope_id = ? WHERE id = ?`, [scope, id]);
    call.site.changes.record({
      kind: changeKind.rename,
      object: 'item',
      listId: list.id,
      itemId: id,
      itemGuid: state.guid,
      personId: call.person.id,
      scope: state.unique ? state.scope : scope,
      time,
    });
    call.site.lists.touch(list.id, time);
  });
};
