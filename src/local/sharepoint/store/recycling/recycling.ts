/** What every kind of thing in the recycle bin does when it comes back, and when it goes for good: one line a kind. */
import { nameInUse } from '../../http/fileErrors';
import { noSuchItem, notImplemented, spException, titleTaken } from '../../http/sharePointError';
import { changeKind } from '../items/changes';
import type { Row } from '../database';
import { forgetItem, type BinnedRows } from '../items/itemRemoval';
import { returnRows } from '../items/itemReturn';
import { tableOf } from '../items/itemTable';
import type { List } from '../lists/lists';
import { binKind, type BinEntry } from './recycleBin';
import type { Site } from '../site';

export interface BinWork {
  readonly site: Site;
  readonly personId: number;
  /** Milliseconds. */
  readonly now: number;
  /** Wire time. */
  readonly time: string;
}

interface Kind {
  restore(work: BinWork, entry: BinEntry): void;
  /** Takes away what the entry held in other tables. */
  purge(work: BinWork, entry: BinEntry): void;
}

const listOf = ({ site }: BinWork, listId: string): List => {
  const list = site.lists.byId(listId);
  if (!list)
    throw spException(-2130575322, 'The list that this item was deleted from is itself in the Recycle Bin.', 400);
  return list;
};

const partsOf = ({ listId, content }: BinEntry) => {
  const { rows, related = [] } = content as BinnedRows;
  return [{ listId, rows }, ...related];
};

const items: Kind = {
  restore: (work, entry) => {
    for (const { listId, rows } of partsOf(entry)) returnRows({ ...work, list: listOf(work, listId) }, rows);
  },
  purge: ({ site }, entry) => {
    for (const { listId, rows } of partsOf(entry)) for (const row of rows) forgetItem(site, listId, row);
  },
};

const lists: Kind = {
  restore: ({ site, personId, time }, entry) => {
    const list = site.lists.recycled(entry.listId);
    if (list && (site.lists.byTitle(list.title) || site.lists.byFolder(list.folder))) throw titleTaken();
    if (!list) return;
    site.lists.bringBack(list);
    site.changes.record({
      kind: changeKind.restore,
      object: 'list',
      listId: list.id,
      itemId: null,
      itemGuid: null,
      personId,
      scope: null,
      time,
    });
  },
  purge: ({ site }, entry) => {
    const list = site.lists.recycled(entry.listId);
    // Its own entry and those of its items go with it.
    if (list) site.lists.remove(list);
  },
};

const itemVersions: Kind = {
  restore: (work, entry) => {
    const list = listOf(work, entry.listId);
    const row = entry.content as Row;
    const now = work.site.database.first(`SELECT ui_version FROM ${tableOf(list.number)} WHERE id = ?`, [
      Number(row['id']),
    ]);
    if (!now) throw noSuchItem();
    work.site.versions.put(list.id, Number(row['id']), row);
  },
  purge: () => undefined,
};

const attachments: Kind = {
  restore: (work, entry) => {
    listOf(work, entry.listId);
    if (!work.site.attachments.restore(entry.id)) throw nameInUse();
  },
  purge: ({ site }, entry) => site.attachments.purge(entry.id),
};

const kinds: Readonly<Record<number, Kind>> = {
  [binKind.listItem]: items,
  [binKind.cascadeParent]: items,
  [binKind.folder]: items,
  [binKind.file]: items,
  [binKind.attachment]: attachments,
  [binKind.list]: lists,
  [binKind.listItemVersion]: itemVersions,
};

const kindOf = (entry: BinEntry): Kind => {
  const kind = kinds[entry.kind];
  if (!kind) throw notImplemented(`things of type ${entry.kind} in the recycle bin`);
  return kind;
};

export const restoreEntry = (work: BinWork, entry: BinEntry): void => {
  kindOf(entry).restore(work, entry);
  work.site.recycleBin.remove(entry.id);
};

export const purgeEntry = (work: BinWork, entry: BinEntry): void => {
  kindOf(entry).purge(work, entry);
  work.site.recycleBin.remove(entry.id);
};
