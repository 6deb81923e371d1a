/** Permission levels: the built-in ones and the site's own. */
import type { RoleDefinition } from '../security/builtInRoles';
import type { Database, Row } from './database';
import { textKey } from './textKey';

/** Own levels are numbered on from here (recorded ones begin in the 1073741900s). */
const firstOwn = 1073741924;

const toRole = (row: Row): RoleDefinition => ({
  id: Number(row['id']),
  name: String(row['name']),
  description: typeof row['description'] === 'string' ? row['description'] : null,
  hidden: row['hidden'] === 1,
  order: Number(row['sort_order']),
  kind: Number(row['kind']),
  high: Number(row['high']),
  low: Number(row['low']),
});

export class Levels {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  byId(id: number): RoleDefinition | undefined {
    return this.where('id = ?', id)[0];
  }

  byName(name: string): RoleDefinition | undefined {
    return this.where('name_key = ?', textKey(name))[0];
  }

  ofKind(kind: number): RoleDefinition | undefined {
    return this.where('kind = ?', kind)[0];
  }

  all(): RoleDefinition[] {
    return this.where('1 = ?', 1);
  }

  insert(role: RoleDefinition): void {
    this.database.run('INSERT INTO role_definitions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)', [
      role.id,
      role.name,
      textKey(role.name),
      role.description,
      role.hidden ? 1 : 0,
      role.order,
      role.kind,
      role.high,
      role.low,
    ]);
  }

  /** A number is not given a second time while the site has a later one. */
  nextId(): number {
    const last = this.database.first('SELECT max(id) AS last FROM role_definitions')?.['last'];
    return Math.max(firstOwn, Number(last) + 1);
  }

  update(role: RoleDefinition): void {
    this.database.run(
      'UPDATE role_definitions SET name = ?, name_key = ?, description = ?, sort_order = ?, high = ?, low = ? WHERE id = ?',
      [role.name, textKey(role.name), role.description, role.order, role.high, role.low, role.id],
    );
  }

  /** Whoever was given the level loses it. */
  remove(id: number): void {
    this.database.run('DELETE FROM role_assignments WHERE role_id = ?', [id]);
    this.database.run('DELETE FROM role_definitions WHERE id = ?', [id]);
  }

  private where(condition: string, value: string | number): RoleDefinition[] {
    return this.database
      .all(`SELECT * FROM role_definitions WHERE ${condition} ORDER BY sort_order`, [value])
      .map(toRole);
  }
}
