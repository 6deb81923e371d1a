/**
 * Brings items back from the recycle bin: with their numbers, rights, versions and comments, one ETag on (as recorded of
 * files). A folder that is gone is made anew for what lay in it, as Microsoft's help says.
 */
import { nameTaken } from '../../http/fileErrors';
import { duplicateValues } from '../../http/sharePointError';
import type { SqlValue } from '../../odata/sqlColumn';
import { changeKind } from './changes';
import { isUniqueViolation, type Row } from '../database';
import { rowAt } from '../files/documentRows';
import { keyColumn } from '../fields/field';
import { FileWriter } from '../files/fileWriter';
import type { Removal } from './itemRemoval';
import { tableOf } from './itemTable';
import { writeContextOf } from './itemWriter';

/** Who brings what back, when; `now` in milliseconds. */
export interface Comeback extends Removal {
  readonly now: number;
}

const columnsOf = ({ site, list }: Comeback): ReadonlySet<string> =>
  new Set(site.database.all(`PRAGMA table_info(${tableOf(list.number)})`).map((column) => String(column['name'])));

/** The scope of rights of the folder; missing folders are made. */
const folderScope = ({ site, list, personId, now }: Comeback, dir: string): SqlValue => {
  new FileWriter(site).ensureFolder(writeContextOf(site, list, personId, now), dir);
  return dir === '' ? null : (rowAt(site.database, list, dir)?.['scope_id'] ?? null);
};

const insert = (comeback: Comeback, row: Row, columns: ReadonlySet<string>): void => {
  const { site, list, personId, time } = comeback;
  const inherited = folderScope(comeback, String(row['dir'] ?? ''));
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

export const returnRows = (comeback: Comeback, rows: readonly Row[]): void => {
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
