/**
 * Where the rows come from that callers are shown. An item may be several things at once: the row itself (a draft, or the
 * working copy of a check-out; layer 0), what it was before somebody checked it out (layer 2), what was published before
 * the draft (layer 1). Here they stand side by side; which one a caller gets, `security/shownLayers.ts` says.
 */
import { draftSql } from '../../security/listRules';
import type { Database } from '../database';
import type { List } from '../lists/lists';
import { quoted } from './itemPlace';
import { tableOf } from './itemTable';

export interface ShownRows {
  /** For FROM, before an alias: the list's table; where some item has other layers, a query that adds the columns `layer`, `layer_editor`, `layer_blob`. */
  readonly from: string;
  readonly layered: boolean;
  /** Some file is checked out. */
  readonly held: boolean;
}

/** What is the item's, whichever of its rows is shown: where it lies, whose it is, who has it. */
const ofItem: ReadonlySet<string> = new Set([
  'id',
  'guid',
  'created',
  'author_id',
  'scope_id',
  'own_scope',
  'dir',
  'dir_key',
  'leaf',
  'leaf_key',
  'is_folder',
  'checkout_user_id',
]);

export class RowSource {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  of(list: List): ShownRows {
    const table = tableOf(list.number);
    const held = this.has('SELECT 1 FROM documents WHERE list_id = ? AND checked_out_by IS NOT NULL', list);
    const layered =
      this.has('SELECT 1 FROM published WHERE list_id = ?', list) ||
      (held &&
        this.has(
          'SELECT 1 FROM documents WHERE list_id = ? AND checked_out_by IS NOT NULL AND before_check_out IS NOT NULL',
          list,
        ));
    return { from: layered ? this.layers(list, table) : table, layered, held };
  }

  private has(sql: string, list: List): boolean {
    return this.database.first(`${sql} LIMIT 1`, [list.id]) !== undefined;
  }

  private layers(list: List, table: string): string {
    const names = this.database.all(`PRAGMA table_info(${table})`).map((column) => String(column['name']));
    const from = (json: string): string =>
      names
        .map((name) => (ofItem.has(name) ? `c.${name}` : `json_extract(${json}, '$.${name}') AS ${name}`))
        .join(', ');
    const top = (name: string): string => `coalesce(json_extract(d.before_check_out, '$.${name}'), c.${name})`;
    const id = quoted(list.id);
    return `(
      SELECT ${names.map((name) => `c.${name}`).join(', ')}, 0 AS layer, NULL AS layer_editor, NULL AS layer_blob FROM ${table} c
      UNION ALL
      SELECT ${from('d.before_check_out')}, 2, NULL,
        (SELECT v.blob_id FROM file_versions v WHERE v.list_id = d.list_id AND v.item_id = d.item_id
          AND v.ui_version = json_extract(d.before_check_out, '$.ui_version'))
      FROM documents d JOIN ${table} c ON c.id = d.item_id
      WHERE d.list_id = ${id} AND d.checked_out_by IS NOT NULL AND d.before_check_out IS NOT NULL
      UNION ALL
      SELECT ${from('p.content')}, 1, ${top('editor_id')}, p.blob_id
      FROM published p JOIN ${table} c ON c.id = p.item_id
      LEFT JOIN documents d ON d.list_id = p.list_id AND d.item_id = p.item_id
      WHERE p.list_id = ${id} AND ${draftSql(list, top)})`;
  }
}
