/** A folder as an entity. Properties as recorded (pnpcore, FoldersTests). */
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';
import { orderProperties } from '../contentTypes/contentTypeOrder';
import { folderBag } from './documentProperties';
import { serverRelative } from './filePlaces';
import { fileSource } from './fileSource';
import { childFolders, itemCount, parentOf, type Folder } from './folderPlace';
import { resourcePath } from '../resourcePath';
import { isBelow } from '../../store/files/documentRows';
import { tableOf } from '../../store/items/itemTable';
import { textKey } from '../../store/textKey';

export const folderSet = 'SP.ApiData.Folders';

export const folderLink = (url: string): string =>
  `Web/GetFolderByServerRelativePath(decodedurl='${encodeURIComponent(url.replaceAll("'", "''")).replaceAll('%2F', '/')}')`;

/** What the caller sees of what lies below it. Sizes are of the present versions alone; SharePoint counts past ones too. */
const storageMetrics = (call: Call, folder: Folder): Readonly<Record<string, unknown>> => {
  const { access } = folder;
  if (!access) return { LastModified: folder.modified, TotalFileCount: '0', TotalFileStreamSize: '0', TotalSize: '0' };
  const below = folder.inList === '' ? { sql: '1', values: [] } : isBelow(folder.inList);
  const shown = access.source();
  const row = call.site.database.first(
    `SELECT count(*) AS files, coalesce(sum(size), 0) AS bytes, max(modified) AS last
     FROM (${shown.sql}) WHERE is_folder = 0 AND blob_id IS NOT NULL AND ${below.sql}`,
    [...shown.values, ...below.values],
  );
  const size = String(row?.['bytes'] ?? 0);
  return {
    LastModified: row?.['last'] ?? folder.modified,
    TotalFileCount: String(row?.['files'] ?? 0),
    TotalFileStreamSize: size,
    TotalSize: size,
  };
};

export const metricsSource = (call: Call, folder: Folder): EntitySource => {
  const editLink = `${folderLink(serverRelative(call, folder.path))}/StorageMetrics`;
  const values = storageMetrics(call, folder);
  return {
    type: 'SP.StorageMetrics',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: Object.fromEntries(Object.entries(values).map(([name, value]) => [name, () => value])),
  };
};

/** Folders that are items, seen or not. */
const subfolderCount = (call: Call, { access, inList }: Folder): number =>
  access
    ? Number(
        call.site.database.first(
          `SELECT count(*) AS n FROM ${tableOf(access.list.number)} WHERE dir_key = ? AND is_folder = 1`,
          [textKey(inList)],
        )?.['n'],
      )
    : 0;

export const folderBagSource = (call: Call, folder: Folder): EntitySource =>
  folderBag(call, folder, folderLink(serverRelative(call, folder.path)), subfolderCount(call, folder));

export const folderSource = (call: Call, folder: Folder): EntitySource => {
  const url = serverRelative(call, folder.path);
  const editLink = folderLink(url);
  const { access, document } = folder;
  return {
    type: 'SP.Folder',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      Exists: () => true,
      ExistsAllowThrowForPolicyFailures: () => true,
      IsWOPIEnabled: () => false,
      ItemCount: () => itemCount(call, folder),
      Name: () => folder.name,
      ProgID: () => null,
      ServerRelativeUrl: () => url,
      TimeCreated: () => folder.created,
      TimeLastModified: () => folder.modified,
      UniqueId: () => folder.uniqueId,
      WelcomePage: () => folder.welcomePage,
    },
    onRequest: {
      ServerRelativePath: () => resourcePath(url),
      ...(access
        ? orderProperties(call, access.list)
        : { ContentTypeOrder: () => null, UniqueContentTypeOrder: () => null }),
    },
    links: {
      Files: () => (access ? access.files(folder.inList).map((file) => fileSource(access, file)) : []),
      Folders: () => childFolders(call, folder).map((child) => folderSource(call, child)),
      ListItemAllFields: () => (access && document ? call.item.source(access.list, document.itemId) : null),
      ParentFolder: () => {
        const parent = parentOf(call, folder);
        return parent ? folderSource(call, parent) : null;
      },
      Properties: () => folderBagSource(call, folder),
      StorageMetrics: () => metricsSource(call, folder),
    },
  };
};
