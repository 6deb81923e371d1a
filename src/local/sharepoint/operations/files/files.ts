/** `…/folder/files`: the files directly in a folder; adds one. */
import { booleanArgument, textArgument, type Segment } from '../../http/apiPath';
import { noSuchFile } from '../../http/fileErrors';
import type { Payload } from '../../http/payload';
import { badRequest, notImplemented } from '../../http/sharePointError';
import type { SqlColumn } from '../../odata/sqlColumn';
import { isLibrary } from '../../store/lists/lists';
import { textKey } from '../../store/textKey';
import { attachmentFile } from './attachments';
import type { Call } from '../call';
import { collectionPayload, queryRows } from '../collection';
import { DocumentAccess, type Document } from './documentAccess';
import { entityPayload } from '../entitySource';
import { fileResource } from './file';
import { fileSet } from './fileAddress';
import { fileSource } from './fileSource';
import { placeOf, serverRelative, sitePathOf } from './filePlaces';
import { addFile, checkSize, overwriteArgument } from './fileWriting';
import { ItemAccess } from '../items/itemAccess';
import { addDefaults, defaultsFile, libraryOfDefaults } from './locationDefaults';
import { steps, type Resource } from '../resource';

/** Names that `$filter` and `$orderby` know of files. */
const columns: Readonly<Record<string, Pick<SqlColumn, 'kind' | 'expression'>>> = {
  Name: { kind: 'text', expression: 'leaf_key' },
  TimeCreated: { kind: 'datetime', expression: 'created' },
  TimeLastModified: { kind: 'datetime', expression: 'modified' },
  UniqueId: { kind: 'guid', expression: 'unique_id' },
  Length: { kind: 'number', expression: 'size' },
  UIVersion: { kind: 'number', expression: 'ui_version' },
  CheckOutType: { kind: 'number', expression: 'CASE WHEN checked_out_by IS NULL THEN 2 ELSE 0 END' },
};

const listed = (access: DocumentAccess, dir: string): Document[] => {
  const source = access.source();
  const rows = queryRows(access.call, {
    table: `(${source.sql} AND t.dir_key = ? AND t.is_folder = 0)`,
    tableValues: [...source.values, textKey(dir)],
    where: { sql: '1', values: [] },
    order: 'leaf_key',
    columns,
  });
  return rows.map((row) => access.toDocument(row));
};

const add = (call: Call, folder: string, segment: Segment, url: string): Payload => {
  checkSize(call, call.bytes.length);
  const given = textArgument(segment, url);
  const path = given.startsWith('/') || /^https?:/i.test(given) ? sitePathOf(call, given) : joined(folder, given);
  const library = libraryOfDefaults(call, path);
  if (library) return addDefaults(call, library);
  if (segment.args?.has('xorhash')) throw notImplemented('XorHash of a new file');
  const { access, document } = addFile(call, {
    path,
    overwrite: overwriteArgument(segment),
    keepBoth: booleanArgument(segment, 'ensureuniquefilename', false),
    content: call.bytes,
  });
  return entityPayload(fileSet, fileSource(access, document), call.options);
};

/** A name may hold no way to another folder. */
const joined = (folder: string, name: string): string => {
  const clean = name.split('/').filter((part) => part !== '' && part !== '.');
  if (clean.includes('..') || clean.length === 0) throw badRequest(`The expression "${name}" is not valid.`);
  return [...(folder === '' ? [] : [folder]), ...clean].join('/');
};

/** The file at an address behind the site's. */
export const fileAt = (call: Call, path: string): Resource => {
  const url = serverRelative(call, path);
  const place = placeOf(call, path);
  if (place.is === 'plain') throw notImplemented(`files outside of lists (${url})`);
  const [, itemId, name] = /^Attachments\/(\d+)\/([^/]+)$/i.exec(place.path) ?? [];
  if (itemId !== undefined && name !== undefined && !isLibrary(place.list)) {
    const attachment = attachmentFile(call, new ItemAccess(call, place.list), Number(itemId), name);
    if (!attachment) throw noSuchFile(url);
    return attachment;
  }
  const library = libraryOfDefaults(call, path);
  if (library) return defaultsFile(call, library);
  // The pages of views and forms are none of this server's files.
  if (isLibrary(place.list) && /^Forms\//i.test(place.path)) throw notImplemented(`the page ${url}`);
  const access = new DocumentAccess(call, place.list);
  return fileResource(access, place.path === '' ? undefined : access.at(place.path), url);
};

/** `folder` behind the site's address. */
export const filesResource = (call: Call, folder: string, segment: Segment): Resource => {
  if (segment.args !== undefined) return fileAt(call, joined(folder, textArgument(segment)));
  const raw =
    (url: string) =>
    (step: Segment): Resource => ({ raw: true, post: () => add(call, folder, step, url) });
  return {
    read: () => {
      const place = placeOf(call, folder);
      if (place.is === 'plain') return collectionPayload(call, fileSet, []);
      const access = new DocumentAccess(call, place.list);
      const sources = listed(access, place.path).map((document) => fileSource(access, document));
      return collectionPayload(call, fileSet, sources);
    },
    go: steps({
      add: raw('url'),
      addusingpath: raw('decodedurl'),
      getbyurl: (step) => fileAt(call, joined(folder, textArgument(step))),
    }),
  };
};
