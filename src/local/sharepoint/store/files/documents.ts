/**
 * What a folder or file is beside its row in the list: an id of its own, and a file's content and check-out. The row stays
 * while the item lies in the recycle bin; whoever removes the item for good calls `forget`.
 */
import { randomUUID } from 'node:crypto';
import { blobCounters } from './blobs';
import type { Database, Row } from '../database';
import { pathOfRow } from './documentRows';
import { tableOf } from '../items/itemTable';

export const documentTables = `
CREATE TABLE documents (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL,
  unique_id TEXT NOT NULL UNIQUE, blob_id INTEGER REFERENCES blobs (id),
  content_version INTEGER NOT NULL DEFAULT 1, comment TEXT NOT NULL DEFAULT '', welcome_page TEXT NOT NULL DEFAULT '',
  checked_out_by INTEGER, before_check_out TEXT,
  PRIMARY KEY (list_id, item_id)
);
CREATE INDEX documents_checked_out ON documents (list_id) WHERE checked_out_by IS NOT NULL;
CREATE TABLE file_versions (
  list_id TEXT NOT NULL REFERENCES lists (id) ON DELETE CASCADE, item_id INTEGER NOT NULL, ui_version INTEGER NOT NULL,
  blob_id INTEGER NOT NULL REFERENCES blobs (id), created TEXT NOT NULL, editor_id INTEGER NOT NULL,
  comment TEXT NOT NULL,
  PRIMARY KEY (list_id, item_id, ui_version)
);
${blobCounters('documents')}
${blobCounters('file_versions')}
`;

export interface StoredDocument {
  readonly listId: string;
  readonly itemId: number;
  readonly uniqueId: string;
  /** undefined: a folder. */
  readonly blobId: number | undefined;
  /** Counts the changes of content alone. */
  readonly contentVersion: number;
  /** Of the last check-in or publication. */
  readonly comment: string;
  readonly welcomePage: string;
  readonly checkedOutBy: number | undefined;
  /** The row as it was before the check-out; undefined when the file has never been checked in. */
  readonly beforeCheckOut: Row | undefined;
}

export interface FileVersion {
  readonly uiVersion: number;
  readonly blobId: number;
  readonly size: number;
  /** Wire time. */
  readonly created: string;
  readonly editorId: number;
  readonly comment: string;
}

const optional = (value: Row[string] | undefined): number | undefined =>
  typeof value === 'number' ? value : undefined;

const toDocument = (row: Row): StoredDocument => ({
  listId: String(row['list_id']),
  itemId: Number(row['item_id']),
  uniqueId: String(row['unique_id']),
  blobId: optional(row['blob_id']),
  contentVersion: Number(row['content_version']),
  comment: String(row['comment']),
  welcomePage: String(row['welcome_page']),
  checkedOutBy: optional(row['checked_out_by']),
  beforeCheckOut:
    typeof row['before_check_out'] === 'string' ? (JSON.parse(row['before_check_out']) as Row) : undefined,
});

const toVersion = (row: Row): FileVersion => ({
  uiVersion: Number(row['ui_version']),
  blobId: Number(row['blob_id']),
  size: Number(row['size']),
  created: String(row['created']),
  editorId: Number(row['editor_id']),
  comment: String(row['comment']),
});

type Key = Pick<StoredDocument, 'listId' | 'itemId'>;

export class Documents {
  private readonly database: Database;

  constructor(database: Database) {
    this.database = database;
  }

  add(listId: string, itemId: number, blobId: number | undefined): void {
    this.database.run('INSERT INTO documents (list_id, item_id, unique_id, blob_id) VALUES (?, ?, ?, ?)', [
      listId,
      itemId,
      randomUUID(),
      blobId ?? null,
    ]);
  }

  byItem(listId: string, itemId: number): StoredDocument | undefined {
    const row = this.database.first('SELECT * FROM documents WHERE list_id = ? AND item_id = ?', [listId, itemId]);
    return row && toDocument(row);
  }

  byUniqueId(uniqueId: string): StoredDocument | undefined {
    const row = this.database.first('SELECT * FROM documents WHERE unique_id = ?', [
      uniqueId.replace(/[{}]/g, '').toLowerCase(),
    ]);
    return row && toDocument(row);
  }

  /** Bytes of the files among the rows. */
  sizeOf(listId: string, rows: readonly Row[]): number {
    const row = this.database.first(
      `SELECT coalesce(sum(b.size), 0) AS size FROM documents d JOIN blobs b ON b.id = d.blob_id
       WHERE d.list_id = ? AND d.item_id IN (SELECT value FROM json_each(?))`,
      [listId, JSON.stringify(rows.map(({ id }) => id))],
    );
    return Number(row?.['size'] ?? 0);
  }

  /** A file among the rows that somebody else has checked out. */
  heldByOther(
    listId: string,
    rows: readonly Row[],
    personId: number,
  ): { readonly path: string; readonly personId: number } | undefined {
    const held = this.database.first(
      `SELECT item_id, checked_out_by FROM documents WHERE list_id = ? AND checked_out_by <> ?
       AND item_id IN (SELECT value FROM json_each(?))`,
      [listId, personId, JSON.stringify(rows.map(({ id }) => id))],
    );
    const row = held && rows.find(({ id }) => id === held['item_id']);
    return row && { path: pathOfRow(row), personId: Number(held['checked_out_by']) };
  }

  setContent({ listId, itemId }: Key, blobId: number): void {
    this.database.run(
      'UPDATE documents SET blob_id = ?, content_version = content_version + 1 WHERE list_id = ? AND item_id = ?',
      [blobId, listId, itemId],
    );
  }

  setComment({ listId, itemId }: Key, comment: string): void {
    this.database.run('UPDATE documents SET comment = ? WHERE list_id = ? AND item_id = ?', [comment, listId, itemId]);
  }

  setWelcomePage({ listId, itemId }: Key, page: string): void {
    this.database.run('UPDATE documents SET welcome_page = ? WHERE list_id = ? AND item_id = ?', [
      page,
      listId,
      itemId,
    ]);
  }

  checkOut({ listId, itemId }: Key, personId: number, before: Row | undefined): void {
    this.database.run(
      'UPDATE documents SET checked_out_by = ?, before_check_out = ? WHERE list_id = ? AND item_id = ?',
      [personId, before ? JSON.stringify(before) : null, listId, itemId],
    );
    this.tellItem({ listId, itemId }, personId);
  }

  /** The item says it too, so that it can be asked and shown like any person. */
  private tellItem({ listId, itemId }: Key, personId: number | null): void {
    const list = this.database.first('SELECT number FROM lists WHERE id = ?', [listId]);
    if (!list) throw new Error(`list ${listId} vanished`);
    this.database.run(`UPDATE ${tableOf(Number(list['number']))} SET checkout_user_id = ? WHERE id = ?`, [
      personId,
      itemId,
    ]);
  }

  endCheckOut({ listId, itemId }: Key): void {
    this.database.run(
      'UPDATE documents SET checked_out_by = NULL, before_check_out = NULL WHERE list_id = ? AND item_id = ?',
      [listId, itemId],
    );
    this.tellItem({ listId, itemId }, null);
  }

  /** It went to another list, under a new number. Its versions go with it. */
  move({ listId, itemId }: Key, to: Key): void {
    for (const table of ['documents', 'file_versions'])
      this.database.run(`UPDATE ${table} SET list_id = ?, item_id = ? WHERE list_id = ? AND item_id = ?`, [
        to.listId,
        to.itemId,
        listId,
        itemId,
      ]);
  }

  /** For good: content and versions too. */
  forget(listId: string, itemId: number): void {
    for (const table of ['documents', 'file_versions'])
      this.database.run(`DELETE FROM ${table} WHERE list_id = ? AND item_id = ?`, [listId, itemId]);
  }

  /** Past versions, oldest first: those whose rows are kept too (`versions.ts`). */
  versions({ listId, itemId }: Key): FileVersion[] {
    return this.database
      .all(
        `SELECT v.*, b.size FROM file_versions v JOIN blobs b ON b.id = v.blob_id
         WHERE v.list_id = ? AND v.item_id = ? AND EXISTS (SELECT 1 FROM item_versions i
           WHERE i.list_id = v.list_id AND i.item_id = v.item_id AND i.ui_version = v.ui_version)
         ORDER BY v.ui_version`,
        [listId, itemId],
      )
      .map(toVersion);
  }

  /** `mostMajors`: how many past major versions may stay; undefined: all. */
  /** Bytes that stood in the version, be it in the history or before a check-out. */
  contentOf({ listId, itemId }: Key, uiVersion: number): number | undefined {
    return optional(
      this.database.first('SELECT blob_id FROM file_versions WHERE list_id = ? AND item_id = ? AND ui_version = ?', [
        listId,
        itemId,
        uiVersion,
      ])?.['blob_id'],
    );
  }

  /** Its bytes do not go meanwhile, should the version they stood in be dropped. */
  holding(blobId: number, work: () => void): void {
    this.database.run('UPDATE blobs SET uses = uses + 1 WHERE id = ?', [blobId]);
    work();
    this.database.run('UPDATE blobs SET uses = uses - 1 WHERE id = ?', [blobId]);
  }

  keepVersion({ listId, itemId }: Key, version: Omit<FileVersion, 'size'>, mostMajors: number | undefined): void {
    this.removeVersion({ listId, itemId }, version.uiVersion);
    this.database.run('INSERT INTO file_versions VALUES (?, ?, ?, ?, ?, ?, ?)', [
      listId,
      itemId,
      version.uiVersion,
      version.blobId,
      version.created,
      version.editorId,
      version.comment,
    ]);
    if (mostMajors !== undefined) this.removeOld({ listId, itemId }, mostMajors);
  }

  removeVersion({ listId, itemId }: Key, uiVersion?: number): void {
    this.database.run(
      'DELETE FROM file_versions WHERE list_id = ? AND item_id = ? AND (?3 IS NULL OR ui_version = ?3)',
      [listId, itemId, uiVersion ?? null],
    );
  }

  private removeOld({ listId, itemId }: Key, most: number): void {
    const beyond = this.database.first(
      `SELECT ui_version FROM file_versions WHERE list_id = ? AND item_id = ? AND ui_version % 512 = 0
       ORDER BY ui_version DESC LIMIT 1 OFFSET ?`,
      [listId, itemId, most],
    );
    // With the drafts that led to it.
    if (beyond)
      this.database.run('DELETE FROM file_versions WHERE list_id = ? AND item_id = ? AND ui_version <= ?', [
        listId,
        itemId,
        Number(beyond['ui_version']),
      ]);
  }
}
