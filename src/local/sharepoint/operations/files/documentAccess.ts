/** Folders and files of one list as one caller sees them. */
import { checkedOutByOther } from '../../http/fileErrors';
import { accessDenied, fileNotFound } from '../../http/sharePointError';
import type { SqlPart } from '../../odata/sqlColumn';
import { guardedColumns, guardOf, type GuardedItem } from '../../security/guardedItem';
import { has, type Mask, type Permission } from '../../security/permissions';
import { changeKind } from '../../store/items/changes';
import type { Row } from '../../store/database';
import { isBelow, rowAt, splitPath } from '../../store/files/documentRows';
import type { Seen } from '../../store/files/documentMoves';
import type { Removal } from '../../store/items/itemRemoval';
import { tableOf } from '../../store/items/itemTable';
import type { List } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import { textKey } from '../../store/textKey';
import type { Call } from '../call';
import { mayDelete } from '../rights/mayDelete';

/** One folder or file. What somebody else has checked out is shown as it was before. */
export interface Document extends GuardedItem {
  readonly itemId: number;
  readonly uniqueId: string;
  /** Of its item. */
  readonly guid: string;
  /** Below the list's root. */
  readonly path: string;
  readonly name: string;
  readonly isFolder: boolean;
  readonly title: string | null;
  readonly version: number;
  readonly contentVersion: number;
  /** undefined: a folder. */
  readonly blobId: number | undefined;
  readonly size: number;
  readonly created: string;
  readonly modified: string;
  readonly comment: string;
  readonly welcomePage: string;
  readonly checkedOutBy: number | undefined;
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);

/** Columns of `documents` and of the content under the names that `toDocument` reads. */
const documentColumns = (layered: boolean): string => {
  const blob = layered ? 'coalesce(t.layer_blob, d.blob_id)' : 'd.blob_id';
  // A comment of a check-in belongs to its version.
  const comment = layered
    ? `CASE t.layer WHEN 0 THEN d.comment ELSE coalesce((SELECT v.comment FROM file_versions v
        WHERE v.list_id = d.list_id AND v.item_id = d.item_id AND v.ui_version = t.ui_version), '') END`
    : 'd.comment';
  return `t.*, d.unique_id, d.content_version, ${comment} AS comment, d.welcome_page, d.checked_out_by,
  ${blob} AS blob_id, (SELECT size FROM blobs WHERE id = ${blob}) AS size`;
};

export class DocumentAccess {
  readonly call: Call;
  readonly list: List;

  constructor(call: Call, list: List) {
    this.call = call;
    this.list = list;
  }

  /** A SELECT of all that the caller may see, `t` the rows and `d` their documents; to be gone on with AND. */
  source(): SqlPart {
    const readable = this.call.rights.readableRows(this.list, 't');
    return {
      sql: `SELECT ${documentColumns(readable.layered)} FROM ${readable.from} t
        JOIN documents d ON d.list_id = ? AND d.item_id = t.id WHERE ${readable.sql}`,
      values: [this.list.id, ...readable.values],
    };
  }

  at(path: string): Document | undefined {
    const { dir, leaf } = splitPath(path);
    return this.find('t.dir_key = ? AND t.leaf_key = ?', [textKey(dir), textKey(leaf)])[0];
  }

  byItem(itemId: number): Document | undefined {
    return this.find('t.id = ?', [itemId])[0];
  }

  /** Seen, and its content may be taken. */
  openable(itemId: number): Seen | undefined {
    const [row] = this.rows('t.id = ?', [itemId]);
    const document = row && this.toDocument(row);
    return document && has(this.mask(document), 'openItems') ? { blobId: document.blobId, row } : undefined;
  }

  folders(dir: string): Document[] {
    return this.find('t.dir_key = ? AND t.is_folder = 1', [textKey(dir)]);
  }

  files(dir: string): Document[] {
    return this.find('t.dir_key = ? AND t.is_folder = 0', [textKey(dir)]);
  }

  /** What the caller may do to it; undefined: to the list's root. */
  mask(document: Document | undefined): Mask {
    const { rights } = this.call;
    return document ? rights.onItem(this.list, document) : rights.onList(this.list);
  }

  require(document: Document | undefined, permission: Permission): void {
    this.call.rights.require(this.mask(document), permission);
  }

  /** Whoever may not look into the list itself may still see something in it. */
  requireList(): void {
    if (!this.call.rights.sees(this.list)) throw accessDenied();
  }

  /** A folder below the root that is there for the caller; '' always is. */
  requireFolder(path: string): Document | undefined {
    this.requireList();
    if (path === '') return undefined;
    const folder = this.at(path);
    if (!folder?.isFolder) throw fileNotFound();
    return folder;
  }

  /** Into the folder, which must be there. */
  requireAdd(dir: string): void {
    const { rights } = this.call;
    const folder = this.requireFolder(dir);
    rights.require(rights.onPlace(this.list, folder?.scope ?? null), 'addListItems');
  }

  /** Edited: 403 without the right, 423 while somebody else has it. */
  requireWritable(document: Document): void {
    this.require(document, 'editListItems');
    this.requireNotHeld(document);
  }

  /** Not to be taken from under somebody who has it checked out. */
  requireNotHeld(document: Document): void {
    if (document.checkedOutBy !== undefined && document.checkedOutBy !== this.call.person.id)
      throw checkedOutByOther(this.absoluteUrl(document), this.loginOf(document.checkedOutBy));
  }

  absoluteUrl(document: Document): string {
    return `${this.call.address.webUrl}/${this.list.folder}/${document.path}`;
  }

  removal(): Removal {
    const { site, person, now } = this.call;
    const time = toWireTime(now);
    return { site, list: this.list, personId: person.id, time, mayDelete: mayDelete(this.call) };
  }

  /** Of the history of the row and of the content. */
  removeVersion({ itemId }: Document, uiVersion: number): void {
    const { documents, versions } = this.call.site;
    documents.removeVersion({ listId: this.list.id, itemId }, uiVersion);
    versions.remove(this.list.id, itemId, uiVersion);
  }

  /** Nothing in the folder may not be deleted: by rights of its own, or as it is another's. */
  requireDeleteBelow({ path }: Document): void {
    const { sql, values } = isBelow(path);
    const rows = this.call.site.database.all(
      `SELECT DISTINCT ${guardedColumns} FROM ${tableOf(this.list.number)} WHERE ${sql}`,
      values,
    );
    for (const row of rows) {
      this.call.rights.require(this.call.rights.onItem(this.list, guardOf(row)), 'deleteListItems');
    }
  }

  loginOf(personId: number): string {
    return this.call.site.principals.byId(personId)?.loginName ?? '';
  }

  /** In the log of changes, for changes that no `ItemWriter` makes. */
  recordUpdate(document: Document, kind: number = changeKind.update): void {
    this.call.site.changes.record({
      kind,
      object: document.isFolder ? 'folder' : 'item',
      listId: this.list.id,
      itemId: document.itemId,
      itemGuid: document.guid,
      personId: this.call.person.id,
      scope: document.scope,
      time: toWireTime(this.call.now),
    });
  }

  setModeration(document: Document, state: number): void {
    this.call.site.database.run(
      `UPDATE ${tableOf(this.list.number)} SET moderation = ?, version = version + 1 WHERE id = ?`,
      [state, document.itemId],
    );
    this.call.site.published.settle(this.list, document.itemId, undefined);
  }

  /** Something has the name, seen or not. */
  isTaken(path: string): boolean {
    return rowAt(this.call.site.database, this.list, path) !== undefined;
  }

  /** After a write. */
  certain(itemId: number): Document {
    const document = this.byItem(itemId);
    if (!document) throw new Error(`document ${itemId} of ${this.list.title} vanished`);
    return document;
  }

  private find(condition: string, values: readonly (string | number)[]): Document[] {
    return this.rows(condition, values).map((row) => this.toDocument(row));
  }

  private rows(condition: string, values: readonly (string | number)[]): Row[] {
    const source = this.source();
    return this.call.site.database.all(`${source.sql} AND ${condition} ORDER BY t.leaf_key`, [
      ...source.values,
      ...values,
    ]);
  }

  toDocument(row: Row): Document {
    const dir = String(row['dir']);
    const name = String(row['leaf']);
    return {
      itemId: Number(row['id']),
      uniqueId: String(row['unique_id']),
      guid: String(row['guid']),
      path: dir === '' ? name : `${dir}/${name}`,
      name,
      isFolder: row['is_folder'] === 1,
      title: typeof row['f1'] === 'string' ? row['f1'] : null,
      version: Number(row['version']),
      contentVersion: Number(row['content_version']),
      blobId: number(row['blob_id']),
      size: Number(row['size'] ?? 0),
      created: String(row['created']),
      modified: String(row['modified']),
      comment: String(row['comment']),
      welcomePage: String(row['welcome_page']),
      checkedOutBy: number(row['checked_out_by']),
      ...guardOf(row),
    };
  }
}
