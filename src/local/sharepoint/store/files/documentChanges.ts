/**
 * What every change of a document's row must heed, wherever it comes from: the check-out of another person, and the version
 * that becomes a past one. Called by `ItemWriter` before it writes.
 */
import { checkedOutByOther, notCheckedOut } from '../../http/fileErrors';
import type { Database, Row } from '../database';
import type { Documents, StoredDocument } from './documents';
import { tableOf } from '../items/itemTable';
import type { List } from '../lists/lists';
import type { Principals } from '../principals';
import { keepsVersions } from '../items/versionNumbers';

interface Stores {
  readonly database: Database;
  readonly documents: Documents;
  readonly principals: Principals;
}

export class DocumentChanges {
  private readonly stores: Stores;
  private readonly list: List;

  constructor(stores: Stores, list: List) {
    this.stores = stores;
    this.list = list;
  }

  /** Whether the change makes a new version. What the version before it held is kept then. */
  begin(itemId: number, personId: number, sameVersion: boolean): boolean {
    const document = this.stores.documents.byItem(this.list.id, itemId);
    if (!document) return !sameVersion;
    if (document.blobId === undefined) return false;
    const row = this.row(itemId);
    this.requireWritable(document, row, personId);
    // The working copy of a check-out is one version, however often it is saved.
    if (sameVersion || document.checkedOutBy !== undefined) return false;
    if (keepsVersions(this.list.settings)) this.keep(document, row);
    // Recorded: what was said of the version before is not said of the new one.
    this.stores.documents.setComment(document, '');
    return true;
  }

  /** 423 when somebody else has it, or when the library wants a check-out first. */
  requireWritable(document: StoredDocument, row: Row, personId: number): void {
    const url = this.pathOf(row);
    if (document.checkedOutBy !== undefined && document.checkedOutBy !== personId)
      throw checkedOutByOther(url, this.stores.principals.byId(document.checkedOutBy)?.loginName ?? '');
    if (document.checkedOutBy === undefined && this.list.settings['ForceCheckout'] === true) throw notCheckedOut(url);
  }

  keep(document: StoredDocument, row: Row): void {
    if (document.blobId === undefined) return;
    const limit = Number(this.list.settings['MajorVersionLimit'] ?? 0);
    this.stores.documents.keepVersion(
      document,
      {
        uiVersion: Number(row['ui_version']),
        blobId: document.blobId,
        created: String(row['modified']),
        editorId: Number(row['editor_id']),
        comment: document.comment,
      },
      limit > 0 ? limit - 1 : undefined,
    );
  }

  row(itemId: number): Row {
    const row = this.stores.database.first(`SELECT * FROM ${tableOf(this.list.number)} WHERE id = ?`, [itemId]);
    if (!row) throw new Error(`item ${itemId} of ${this.list.title} vanished`);
    return row;
  }

  /** Behind the site's address. */
  pathOf(row: Row): string {
    return [this.list.folder, row['dir'], row['leaf']].filter((part) => part !== '' && part !== null).join('/');
  }
}
