/** Rows of a stream: what every row begins and ends with (recorded), and between them the columns of the view. */
import { shownBy } from '../../../caml/camlColumns';
import type { Field } from '../../../store/fields/field';
import { parseInstant, toSiteTime } from '../../../store/siteTime';
import { isLibrary } from '../../../store/lists/lists';
import { textKey } from '../../../store/textKey';
import { isKept, type DisplayRow } from '../display/displayRow';
import { timeText } from '../display/siteFormat';
import { scopeGuid, systemOf } from '../display/systemText';
import type { ItemAccess } from '../itemAccess';
import { folderUrl } from '../../lists/listAddress';
import { cellsOf, personCells, type Cell } from './cells';

/** Everything but letters and digits, as `FileRef.urlencode` has it. */
const encodeAll = (text: string): string =>
  encodeURIComponent(text).replace(/[-_.!~*'()]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

/** For a text in a script: `/` is written `\u002f`. */
const encodeForScript = (text: string): string =>
  text.replace(/[^A-Za-z0-9_.-]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);

const fileRefCells = (address: string): Cell[] => {
  const url = encodeURI(address);
  return [
    ['FileRef', address],
    ['FileRef.urlencode', encodeAll(address)],
    ['FileRef.urlencodeasurl', url],
    ['FileRef.urlencoding', url],
    ['FileRef.scriptencodeasurl', encodeForScript(url)],
  ];
};

const leafCells = (leaf: string): Cell[] => {
  const [, name = leaf, suffix = ''] = /^(.*)\.([^.]*)$/.exec(leaf) ?? [];
  return [
    ['FileLeafRef', leaf],
    ['FileLeafRef.Name', name],
    ['FileLeafRef.Suffix', suffix],
  ];
};

const guid = (text: string): string => `{${text.replace(/[{}]/g, '').toUpperCase()}}`;

const createdCells = (row: DisplayRow, name: string, utc: boolean): Cell[] => {
  const wire = row.property('Created');
  const instant = parseInstant(wire) ?? 0;
  const shown = utc ? wire.replace('T', ' ').replace('Z', '') : toSiteTime(instant).replace('T', ' ');
  return [
    [name, `${row.id};#${shown}`],
    [`${name}.`, wire],
  ];
};

/** Who has the file; no column of the list's table holds that. */
const checkOutCells = ({ access }: StreamContext, row: DisplayRow): Cell[] => {
  const principal = access.call.site.principals.byId(Number(row.property('CheckoutUserId')));
  const person = principal && {
    id: principal.id,
    title: principal.title,
    email: principal.email,
    jobTitle: principal.jobTitle ?? '',
    department: principal.department ?? '',
  };
  return personCells('CheckoutUser', person ? [person] : [], false);
};

export interface StreamContext {
  readonly access: ItemAccess;
  readonly utc: boolean;
  /** By item. */
  readonly comments: ReadonlyMap<number, number>;
  readonly children: ReadonlyMap<string, { readonly items: number; readonly folders: number }>;
}

const childrenOf = ({ access, children }: StreamContext, row: DisplayRow) => {
  const root = `${folderUrl(access.call, access.list)}/`;
  const found = row.isFolder ? children.get(textKey(row.property('FileRef').slice(root.length))) : undefined;
  return found ?? { items: 0, folders: 0 };
};

/** The cells of a name that a view has; none for what items do not keep here. */
const namedCells = (context: StreamContext, row: DisplayRow, name: string): Cell[] => {
  const { access, utc } = context;
  switch (name) {
    case 'FileRef':
      return fileRefCells(row.property('FileRef'));
    case 'FileLeafRef':
      return leafCells(row.property('FileLeafRef'));
    case 'UniqueId':
    case 'GUID':
      return [[name, guid(row.property(name))]];
    case 'Created_x0020_Date':
      return createdCells(row, name, utc);
    case 'Last_x0020_Modified':
      return [
        [name, timeText(row.property('Modified'), true, utc)],
        [`${name}.`, row.property('Modified')],
      ];
    case 'CheckoutUser':
      return checkOutCells(context, row);
    case 'Attachments':
      return isLibrary(access.list) ? [] : [[name, row.property('Attachments') === 'true' ? '1' : '0']];
    case '_CommentCount':
      return [[name, String(context.comments.get(row.id) ?? '')]];
    case '_CommentFlags':
    case 'Restricted':
      return [[name, '']];
    case '_ModerationStatus':
      return [
        [name, systemOf(name)?.(access, row)],
        [`${name}.`, String(row.state.moderation)],
      ];
    case 'ItemChildCount':
      return [[name, String(childrenOf(context, row).items)]];
    case 'FolderChildCount':
      return [[name, String(childrenOf(context, row).folders)]];
    case 'ScopeId':
      return [[name, scopeGuid(access, row)]];
    default: {
      const tell = systemOf(name);
      return tell ? [[name, tell(access, row)]] : [];
    }
  }
};

const common = ['ID', 'PermMask', 'FSObjType', 'UniqueId', 'ContentTypeId', 'FileRef'];
const firstOfLists = [...common, 'Attachments', '_CommentFlags', '_CommentCount'];
const firstOfLibraries = [...common, '_UIVersion', 'File_x0020_Size', '_CommentFlags', 'File_x0020_Type'];
const last = ['ItemChildCount', 'FolderChildCount', 'ScopeId', 'owshiddenversion', 'Restricted'];

const columnCells = (
  context: StreamContext,
  row: DisplayRow,
  name: string,
  fields: ReadonlyMap<string, Field>,
): Cell[] => {
  const system = namedCells(context, row, name);
  if (system.length > 0) return system;
  const field = fields.get(shownBy(name));
  if (!field || !isKept(context.access, field)) return [];
  const cells = cellsOf(field, row.shown(field), context.utc);
  // A computed column brings along the one that it shows.
  return name === field.internalName
    ? cells
    : [...cells, ...cells.map(([cell, value]): Cell => [cell.replace(field.internalName, name), value])];
};

export const streamRow = (
  context: StreamContext,
  row: DisplayRow,
  names: readonly string[],
  fields: ReadonlyMap<string, Field>,
): Record<string, unknown> =>
  Object.fromEntries([
    ...(isLibrary(context.access.list) ? firstOfLibraries : firstOfLists).flatMap((name) =>
      namedCells(context, row, name),
    ),
    ...names.flatMap((name) => columnCells(context, row, name, fields)),
    ...last.flatMap((name) => namedCells(context, row, name)),
  ]);

/** Of a collapsed group nothing is told but by what it is grouped (observed: not even a file's name). */
export const collapsedRow = (
  context: StreamContext,
  row: DisplayRow,
  names: readonly string[],
  fields: ReadonlyMap<string, Field>,
): Record<string, unknown> => Object.fromEntries(names.flatMap((name) => columnCells(context, row, name, fields)));

/** What lies in each of the folders, as far as the caller may see it; by the key of the folder's address. */
export const countChildren = (access: ItemAccess, rows: readonly DisplayRow[]): StreamContext['children'] => {
  const folders = rows.filter((row) => row.isFolder);
  if (folders.length === 0) return new Map();
  const root = `${folderUrl(access.call, access.list)}/`;
  const keys = folders.map((row) => textKey(row.property('FileRef').slice(root.length)));
  const { sql, values, from } = access.readable();
  const found = access.call.site.database.all(
    `SELECT dir_key, count(*) - sum(is_folder) AS items, sum(is_folder) AS folders FROM ${from} t
     WHERE dir_key IN (SELECT value FROM json_each(?)) AND ${sql} GROUP BY dir_key`,
    [JSON.stringify(keys), ...values],
  );
  return new Map(
    found.map((row) => [String(row['dir_key']), { items: Number(row['items']), folders: Number(row['folders']) }]),
  );
};
