/** Columns of lists: their definitions, and with each change the list's SQL table. */
import { isUniqueViolation, type Database } from '../database';
import { toField, valueColumn, type Field, type FieldDraft } from './field';
import { addColumns, dropColumns, syncIndex } from '../items/itemTable';
import { textKey } from '../textKey';

const copied =
  'id, number, internal_name, title, title_key, type, kind, hidden, read_only, from_base, indexed, required, unique_values, sealed, can_be_deleted, settings';

const flag = (value: boolean | undefined): number => (value ? 1 : 0);

export class Fields {
  private readonly database: Database;
  private readonly cache = new Map<string, readonly Field[]>();

  constructor(database: Database) {
    this.database = database;
  }

  of(listId: string): readonly Field[] {
    const known = this.cache.get(listId);
    if (known) return known;
    const fields = this.database.all('SELECT * FROM fields WHERE list_id = ? ORDER BY rowid', [listId]).map(toField);
    this.cache.set(listId, fields);
    return fields;
  }

  byInternalName(listId: string, name: string): Field | undefined {
    return this.of(listId).find((field) => field.internalName === name);
  }

  /** Internal name first, then title; both as SharePoint compares them here, with their capitals. */
  byNameOrTitle(listId: string, name: string): Field | undefined {
    return this.byInternalName(listId, name) ?? this.byTitle(listId, name);
  }

  byTitle(listId: string, title: string): Field | undefined {
    const found = this.of(listId).filter((field) => field.title === title);
    // Several are shown as "Title"; the one that is it comes first (PnPjs's own tests).
    return found.find((field) => field.internalName === title) ?? found[0];
  }

  byId(listId: string, id: string): Field | undefined {
    return this.of(listId).find((field) => field.id === id.toLowerCase());
  }

  /** Adds a column to a list, with its place for values. */
  add(listId: string, listNumber: number, draft: FieldDraft): Field {
    const field = this.append(listId, { ...draft, number: draft.number ?? this.nextNumber(listId) });
    addColumns(this.database, listNumber, field);
    if (field.indexed || field.uniqueValues) syncIndex(this.database, listNumber, field);
    return field;
  }

  /** Keeps a column of the site. */
  keep(owner: string, draft: FieldDraft): Field {
    return this.append(owner, draft);
  }

  /** Keeps a definition alone: of the site, or of a set that lists are born with. */
  define(owner: string, draft: FieldDraft): void {
    this.insert(owner, draft);
    this.cache.delete(owner);
  }

  /** Gives a new list the columns of a set, in one statement: there are a hundred. Its table has been made with them. */
  copy(fromOwner: string, listId: string, listNumber: number): void {
    this.database.run(
      `INSERT INTO fields (list_id, ${copied}) SELECT ?, ${copied} FROM fields WHERE list_id = ? ORDER BY rowid`,
      [listId, fromOwner],
    );
    for (const field of this.of(fromOwner)) {
      if (field.indexed && valueColumn(field) !== undefined) syncIndex(this.database, listNumber, field);
    }
  }

  /** false when equal values forbid what was asked. `listNumber` undefined: a column of the site, without a table. */
  update(listNumber: number | undefined, field: Field): boolean {
    this.database.run(
      `UPDATE fields SET title = ?, title_key = ?, type = ?, hidden = ?, read_only = ?, sealed = ?, can_be_deleted = ?,
         indexed = ?, required = ?, unique_values = ?, settings = ? WHERE list_id = ? AND id = ?`,
      [
        field.title,
        textKey(field.title),
        field.type.name,
        flag(field.hidden),
        flag(field.readOnly),
        flag(field.sealed),
        flag(field.canBeDeleted),
        flag(field.indexed),
        flag(field.required),
        flag(field.uniqueValues),
        JSON.stringify(field.settings),
        field.listId,
        field.id,
      ],
    );
    this.cache.delete(field.listId);
    if (listNumber === undefined) return true;
    try {
      syncIndex(this.database, listNumber, field);
      return true;
    } catch (error) {
      if (isUniqueViolation(error)) return false;
      throw error;
    }
  }

  remove(listNumber: number | undefined, field: Field): void {
    this.database.run('DELETE FROM fields WHERE list_id = ? AND id = ?', [field.listId, field.id]);
    if (listNumber !== undefined) dropColumns(this.database, listNumber, field);
    this.cache.delete(field.listId);
  }

  /** After a transaction was rolled back nothing that was read inside it may stay. */
  forget(): void {
    this.cache.clear();
  }

  /** Never one that was in use: versions and the recycle bin still hold what a removed column held. */
  private nextNumber(listId: string): number {
    const row = this.database.first(
      `SELECT max(1, (SELECT last_field FROM lists WHERE id = ?1),
         (SELECT coalesce(max(number), 1) FROM fields WHERE list_id = ?1)) AS last`,
      [listId],
    );
    const number = Number(row?.['last'] ?? 1) + 1;
    this.database.run('UPDATE lists SET last_field = ? WHERE id = ?', [number, listId]);
    return number;
  }

  private insert(owner: string, draft: FieldDraft): void {
    this.database.run(
      `INSERT INTO fields (list_id, id, number, internal_name, title, title_key, type, kind, hidden, read_only, from_base, indexed, required, unique_values, sealed, can_be_deleted, settings)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      [
        owner,
        draft.id,
        draft.number ?? 0,
        draft.internalName,
        draft.title,
        textKey(draft.title),
        draft.type.name,
        draft.type.kind,
        flag(draft.hidden),
        flag(draft.readOnly),
        flag(draft.fromBase),
        flag(draft.indexed),
        flag(draft.required),
        flag(draft.uniqueValues),
        flag(draft.sealed),
        flag(draft.canBeDeleted ?? !draft.fromBase),
        JSON.stringify(draft.settings ?? {}),
      ],
    );
  }

  /** The others of its owner are not read anew: a new one stands last, and a list is born with a hundred. */
  private append(owner: string, draft: FieldDraft): Field {
    this.insert(owner, draft);
    const row = this.database.first('SELECT * FROM fields WHERE list_id = ? AND id = ?', [owner, draft.id]);
    if (!row) throw new Error(`field ${draft.id} vanished`);
    const field = toField(row);
    const known = this.cache.get(owner);
    if (known) this.cache.set(owner, [...known, field]);
    return field;
  }
}
