/**
 * Brings items back from the recycle bin: with their numbers, rights, versions and comments, one ETag on (as recorded of
 * files). A folder that is gone is made anew for what lay in it, as Microsoft's help says.
 */
import { duplicateValues, spException } from '../http/sharePointError';
import type { SqlValue } from '../odata/sqlColumn';
import { changeKind } from './changes';
import { isUniqueViolation, type Row } from './database';
import { keyColumn } from './field';
import type { BinnedRows, Removal } from './itemRemoval';
import { tableOf } from './itemTable';
import { ItemWriter, writeContextOf } from './itemWriter';
import { textKey } from './textKey';

/** Who brings what back, when; `now` in milliseconds. */
export interface Comeback extends Removal {
  readonly now: number;
}

const nameTaken = (name: string): Error =>
  spException(-2130575257, `A file or folder with the name ${name} already exists.`, 400);

const columnsOf = ({ site, list }: Comeback): ReadonlySet<string> =>
  new Set(site.database.all(`PRAGMA table_info(${tableOf(list.number)})`).map((column) => String(column['name'])));

const folderScope = ({ site, list }: Comeback, dir: string): SqlValue | undefined => {
  const cut = dir.lastIndexOf('/');
  const row = site.database.first(
    `SELECT scope_id FROM ${tableOf(list.number)} WHERE dir_key = ? AND leaf_key = ? AND is_folder = 1`,
    [textKey(dir.slice(0, Math.max(cut, 0))), textKey(dir.slice(cut + 1))],
  );
  return row && (row['scope_id'] ?? null);
};

/** The scope of rights of the folder; missing folders are made. */
const ensureFolder = (comeback: Comeback, dir: string): SqlValue => {
  if (dir === '') return null;
  const known = folderScope(comeback, dir);
  if (known !== undefined) return known;
  const cut = dir.lastIndexOf('/');
  const parent = dir.slice(0, Math.max(cut, 0));
  const leaf = dir.slice(cut + 1);
  ensureFolder(comeback, parent);
  const { site, list, personId, now } = comeback;
  const context = writeContextOf(site, list, personId, now);
  new ItemWriter(site).add(context, { Title: leaf }, { dir: parent, leaf, isFolder: true });
  return folderScope(comeback, dir) ?? null;
};

const insert = (comeback: Comeback, row: Row, columns: ReadonlySet<string>): void => {
  const { site, list, personId, time } = comeback;
  const inherited = ensureFolder(comeback, String(row['dir'] ?? ''));
  const scope = row['own_scope'] === 1 ? (row['scope_id'] ?? null) : inherited;
  const values = Object.entries({ ...row, version: Number(row['version']) + 1, scope_id: scope });
  // Columns that were removed meanwhile are not brought back with it.
  const kept = values.filter(([name]) => columns.has(name));
  site.database.run(
    `INSERT INTO ${tableOf(list.number)} (${kept.map(([name]) => name).join(', ')}) VALUES (${kept.map(() => '?').join(', ')})`,
    kept.map(([, value]) => value),
  );
  site.changes.record({
    kind: changeKind.restore,
    object: row['is_folder'] === 1 ? 'folder' : 'item',
    listId: list.id,
    itemId: Number(row['id']),
    itemGuid: String(row['guid']),
    personId,
    scope: typeof scope === 'number' ? scope : null,
    time,
  });
};

export const returnRows = (comeback: Comeback, { rows }: BinnedRows): void => {
  const { site, list, time } = comeback;
  const columns = columnsOf(comeback);
  for (const row of rows) {
    try {
      insert(comeback, row, columns);
    } catch (error) {
      if (!isUniqueViolation(error)) throw error;
      const message = String((error as { message: unknown }).message);
      const field = site.fields.of(list.id).find((one) => message.endsWith(`.${keyColumn(one)}`));
      throw field ? duplicateValues(field.title) : nameTaken(String(row['leaf']));
    }
  }
  site.lists.touch(list.id, time);
};
