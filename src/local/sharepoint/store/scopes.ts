/** Where rights are kept: the web, and every list or item that has broken inheritance, is one scope of role assignments. */
import { limitedAccess } from '../security/builtInRoles';
import type { SqlPart } from '../odata/sqlColumn';
import { maskOf, noPermission, permissionBits, type Mask, type Permission } from '../security/permissions';
import type { Database } from './database';
import { tableOf } from './items/itemTable';
import type { List } from './lists/lists';

/** The web's own scope; made first on a new site. */
export const webScope = 1;

export interface RoleAssignment {
  readonly principalId: number;
  readonly roleIds: readonly number[];
}

export class Scopes {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  create(listId: string | null, itemId: number | null): number {
    return this.database.run('INSERT INTO scopes (list_id, item_id) VALUES (?, ?)', [listId, itemId]).id;
  }

  remove(scope: number): void {
    this.database.run('DELETE FROM scopes WHERE id = ?', [scope]);
  }

  copy(from: number, to: number): void {
    this.database.run(
      'INSERT OR IGNORE INTO role_assignments SELECT ?, principal_id, role_id FROM role_assignments WHERE scope_id = ? AND role_id <> ?',
      [to, from, limitedAccess],
    );
  }

  assign(scope: number, principalId: number, roleId: number): void {
    this.database.run('INSERT OR IGNORE INTO role_assignments VALUES (?, ?, ?)', [scope, principalId, roleId]);
  }

  unassign(scope: number, principalId: number, roleId?: number): void {
    this.database.run(
      'DELETE FROM role_assignments WHERE scope_id = ? AND principal_id = ? AND (?3 IS NULL OR role_id = ?3)',
      [scope, principalId, roleId ?? null],
    );
  }

  /** Out of many scopes at once. */
  unassignAll(scopes: readonly number[], principalId: number): void {
    this.database.run(
      'DELETE FROM role_assignments WHERE principal_id = ? AND scope_id IN (SELECT value FROM json_each(?))',
      [principalId, JSON.stringify(scopes)],
    );
  }

  /** Own scopes of the lists of some webs and of all that is in them, be it in the recycle bin. */
  inWebs(webIds: readonly string[]): number[] {
    return this.database
      .all(
        `SELECT s.id FROM scopes s JOIN lists l ON l.id = s.list_id
         WHERE l.web_id IN (SELECT value FROM json_each(?))`,
        [JSON.stringify(webIds)],
      )
      .map((row) => Number(row['id']));
  }

  /** Own scopes of what is in a list, be it in the recycle bin. */
  inList(listId: string): number[] {
    return this.database
      .all('SELECT id FROM scopes WHERE list_id = ? AND item_id IS NOT NULL', [listId])
      .map((row) => Number(row['id']));
  }

  assignments(scope: number): RoleAssignment[] {
    return this.database
      .all(
        'SELECT principal_id, json_group_array(role_id) AS roles FROM role_assignments WHERE scope_id = ? GROUP BY principal_id ORDER BY principal_id',
        [scope],
      )
      .map((row) => ({
        principalId: Number(row['principal_id']),
        roleIds: JSON.parse(String(row['roles'])) as number[],
      }));
  }

  /** Whether the principal itself (not a group it is in) is given something in the scope. */
  names(scope: number, principalId: number): boolean {
    return (
      this.database.first('SELECT 1 FROM role_assignments WHERE scope_id = ? AND principal_id = ?', [
        scope,
        principalId,
      ]) !== undefined
    );
  }

  /** What the identities together may do in the scope. */
  mask(scope: number, identities: readonly number[]): Mask {
    const rows = this.database.all(
      `SELECT DISTINCT r.high, r.low FROM role_assignments a JOIN role_definitions r ON r.id = a.role_id
       WHERE a.scope_id = ? AND a.principal_id IN (SELECT value FROM json_each(?))`,
      [scope, JSON.stringify(identities)],
    );
    return rows.reduce((mask, row) => mask | maskOf(Number(row['high']), Number(row['low'])), noPermission);
  }

  /** The condition that the identities have the permission in the scope of which `scope` is the SQL. */
  grants(scope: string, permission: Permission, identities: readonly number[]): SqlPart {
    const bits = permissionBits(permission);
    return {
      sql: `EXISTS (SELECT 1 FROM role_assignments a JOIN role_definitions r ON r.id = a.role_id
        WHERE a.scope_id = ${scope} AND a.principal_id IN (SELECT value FROM json_each(?))
        AND ((r.high & ${bits >> 32n}) | (r.low & ${bits & 0xffffffffn})) <> 0)`,
      values: [JSON.stringify(identities)],
    };
  }

  /** Whether the identities may see at least one item of the list that has a scope of its own, and is not in the recycle bin. */
  showsSomeItem({ id, number }: Pick<List, 'id' | 'number'>, identities: readonly number[]): boolean {
    const shown = this.grants('s.id', 'viewListItems', identities);
    return (
      this.database.first(
        `SELECT 1 FROM scopes s WHERE s.list_id = ? AND s.item_id IS NOT NULL AND ${shown.sql}
         AND EXISTS (SELECT 1 FROM ${tableOf(number)} t WHERE t.id = s.item_id)`,
        [id, ...shown.values],
      ) !== undefined
    );
  }

  hasOfItems(listId: string): boolean {
    return (
      this.database.first('SELECT 1 FROM scopes WHERE list_id = ? AND item_id IS NOT NULL', [listId]) !== undefined
    );
  }

  countOfItems(listId: string): number {
    const row = this.database.first('SELECT count(*) AS n FROM scopes WHERE list_id = ? AND item_id IS NOT NULL', [
      listId,
    ]);
    return Number(row?.['n']);
  }
}
