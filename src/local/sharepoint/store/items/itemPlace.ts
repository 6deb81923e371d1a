/** Where an item lies and what it is, as names of `$select`, `$filter` and `$orderby`. A plain item has the name `7_.000`. */
import type { SqlColumn } from '../../odata/sqlColumn';
import type { List } from '../lists/lists';
import { tableOf } from './itemTable';
import { textKey } from '../textKey';

export const quoted = (value: string): string => `'${value.replaceAll("'", "''")}'`;

type Sql = (alias: string) => string;

const leafAs =
  (column: 'leaf' | 'leaf_key'): Sql =>
  (alias) =>
    `coalesce(${alias}.${column}, ${alias}.id || '_.000')`;

const dirAs =
  (folderUrl: string, column: 'dir' | 'dir_key'): Sql =>
  (alias) =>
    `${quoted(folderUrl)} || CASE ${alias}.${column} WHEN '' THEN '' ELSE '/' || ${alias}.${column} END`;

/** The bytes of a version that is shown in place of a later one (`shownRows.ts`); NULL where the row is the item's latest. */
const earlierSize = (list: List, alias: string): string =>
  `(SELECT b.size FROM ${tableOf(list.number)} c
    LEFT JOIN file_versions v ON v.list_id = ${quoted(list.id)} AND v.item_id = c.id AND v.ui_version = ${alias}.ui_version
    LEFT JOIN published p ON p.list_id = ${quoted(list.id)} AND p.item_id = c.id
    JOIN blobs b ON b.id = coalesce(v.blob_id, p.blob_id)
    WHERE c.id = ${alias}.id AND c.ui_version <> ${alias}.ui_version)`;

/** What is read. */
export const placeProperties = (list: List, folderUrl: string): Readonly<Record<string, Sql>> => {
  const dir = dirAs(folderUrl, 'dir');
  const leaf = leafAs('leaf');
  const document = (alias: string, what: string, from = 'documents'): string =>
    `(SELECT ${what} FROM ${from} WHERE list_id = ${quoted(list.id)} AND item_id = ${alias}.id)`;
  const ref: Sql = (alias) => `${dir(alias)} || '/' || ${leaf(alias)}`;
  return {
    FileRef: ref,
    FileDirRef: dir,
    FileLeafRef: leaf,
    ServerUrl: ref,
    File_x0020_Type: (alias) => `CASE ${alias}.is_folder WHEN 0 THEN file_type(${alias}.leaf) END`,
    File_x0020_Size: (alias) =>
      `coalesce(${earlierSize(list, alias)}, ${document(alias, 'size', 'documents JOIN blobs ON blobs.id = blob_id')})`,
    // Items that are neither file nor folder have one id for both here.
    UniqueId: (alias) => `coalesce(${document(alias, 'unique_id')}, ${alias}.guid)`,
  };
};

/** What is compared: addresses in the form that texts are compared in. None of them is indexed for the threshold (assumed). */
export const placeColumn = (list: List, folderUrl: string, name: string, alias: string): SqlColumn | undefined => {
  const dir = dirAs(textKey(folderUrl), 'dir_key');
  const leaf = leafAs('leaf_key');
  const text = (sql: Sql): SqlColumn => ({ name, kind: 'text', expression: `(${sql(alias)})` });
  const known: Readonly<Record<string, () => SqlColumn>> = {
    FileRef: () => text((one) => `${dir(one)} || '/' || ${leaf(one)}`),
    FileDirRef: () => text(dir),
    FileLeafRef: () => text(leaf),
    FSObjType: () => ({ name, kind: 'number', expression: `${alias}.is_folder` }),
    ContentTypeId: () => text((one) => `lower(coalesce(${one}.content_type, ${quoted(list.contentType)}))`),
  };
  return Object.hasOwn(known, name) ? known[name]?.() : undefined;
};
