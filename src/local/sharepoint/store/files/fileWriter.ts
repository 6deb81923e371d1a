/** Adds folders and files and replaces contents. Part of a transaction that the operation opened; rights are its business. */
import { nameTaken } from '../../http/fileErrors';
import type { Blobs } from './blobs';
import type { ContentTypes } from '../fields/contentTypes';
import type { Database } from '../database';
import { rowAt, splitPath } from './documentRows';
import type { Documents } from './documents';
import { ItemWriter, type WriteContext } from '../items/itemWriter';
import type { Changes } from '../items/changes';
import type { List } from '../lists/lists';
import type { Principals } from '../principals';
import type { Published } from '../items/published';
import type { Versions } from '../items/versions';

interface Stores {
  readonly database: Database;
  readonly changes: Changes;
  readonly blobs: Blobs;
  readonly documents: Documents;
  readonly principals: Principals;
  readonly published: Published;
  readonly versions: Versions;
  readonly contentTypes: ContentTypes;
}

const folderType = '0x0120';

export class FileWriter {
  private readonly stores: Stores;
  private readonly items: ItemWriter;

  constructor(stores: Stores) {
    this.stores = stores;
    this.items = new ItemWriter(stores);
  }

  /** The number of the new folder's item. Its parent must be there. */
  addFolder(context: WriteContext, path: string): number {
    const { dir, leaf } = splitPath(path);
    if (rowAt(this.stores.database, context.list, path)) throw nameTaken(leaf);
    return this.items.add(context, {}, { dir, leaf, isFolder: true, contentType: this.folderType(context.list) });
  }

  /** The list's own copy of the content type Folder. */
  private folderType(list: List): string {
    return this.stores.contentTypes.of(list.id).find(({ id }) => id.startsWith(folderType))?.id ?? folderType;
  }

  /** The folder and all above it, made where they are not. */
  ensureFolder(context: WriteContext, path: string): void {
    if (path === '' || rowAt(this.stores.database, context.list, path)?.['is_folder'] === 1) return;
    this.ensureFolder(context, splitPath(path).dir);
    this.addFolder(context, path);
  }

  /** The number of the new file's item. Its folder must be there. */
  addFile(
    context: WriteContext,
    path: string,
    content: Uint8Array | number,
    values: Readonly<Record<string, unknown>> = {},
  ): number {
    const { dir, leaf } = splitPath(path);
    if (rowAt(this.stores.database, context.list, path)) throw nameTaken(leaf);
    const blobId = typeof content === 'number' ? content : this.stores.blobs.create(content);
    const id = this.items.add(context, values, { dir, leaf, blobId });
    const key = { listId: context.list.id, itemId: id };
    if (context.list.settings['ForceCheckout'] === true)
      this.stores.documents.checkOut(key, context.personId, undefined);
    return id;
  }

  /** A new version with other bytes. */
  replaceContent(context: WriteContext, itemId: number, content: Uint8Array | number): void {
    const blobId = typeof content === 'number' ? content : this.stores.blobs.create(content);
    // First the version: the past one keeps the bytes it had.
    this.items.update(context, itemId, {}, undefined);
    const key = { listId: context.list.id, itemId };
    this.stores.documents.setContent(key, blobId);
  }

  /** Writes a file wherever it stands: folders are made, an older content becomes a past version. */
  put(context: WriteContext, path: string, content: Uint8Array): number {
    this.ensureFolder(context, splitPath(path).dir);
    const row = rowAt(this.stores.database, context.list, path);
    if (!row) return this.addFile(context, path, content);
    if (row['is_folder'] === 1) throw nameTaken(splitPath(path).leaf);
    this.replaceContent(context, Number(row['id']), content);
    return Number(row['id']);
  }
}
