/**
 * `GetListItemChangesSinceToken`: without a token the list's columns and all its items, with one what became of them since;
 * after a change of the columns all again. Forms from Microsoft's protocol document (MS-LISTSWS 3.1.4.22); PnPjs reads text.
 */
import type { Payload } from '../../../http/payload';
import { SharePointError } from '../../../http/sharePointError';
import { writePageMark } from '../../../odata/keyset';
import { CamlColumns, shownBy } from '../../../caml/camlColumns';
import { changeKind, type ChangePoint, type NumberedChange } from '../../../store/items/changes';
import type { Field } from '../../../store/fields/field';
import { queryItems, type ItemPage } from '../../../store/items/itemQuery';
import type { List } from '../../../store/lists/lists';
import { encodeXml } from '../../../xml/parseXml';
import type { Call } from '../../call';
import { camlQuestion } from '../../items/camlQuestion';
import { changesOfList, listLog } from '../changes';
import { currentToken, parseToken, tokenText } from '../changeToken';
import { DisplayRow, displayPlan, isKept } from '../../items/display/displayRow';
import { maskText } from '../../items/display/systemText';
import { schemaXml } from '../../fields/fieldSchema';
import { pageMarkOf } from '../../items/getItems';
import { ItemAccess } from '../../items/itemAccess';
import { folderUrl } from '../../lists/listAddress';
import type { Resource } from '../../resource';
import { parseChangeLogQuery, type ChangeLogQuery } from './changeLogQuery';
import { soapRow } from './soapRow';

/** Changes read at once; more are told by MoreChanges. */
const mostChanges = 2000;

const namespaces =
  'xmlns:s="uuid:BDC6E3F0-6DA3-11d1-A2A3-00AA00C14882" xmlns:dt="uuid:C2F41010-65B3-11d1-A29F-00AA00C14882" xmlns:rs="urn:schemas-microsoft-com:rowset" xmlns:z="#RowsetSchema" xmlns="http://schemas.microsoft.com/sharepoint/soap/"';

interface Answer {
  readonly changes: string;
  readonly rows: readonly string[];
  readonly next?: string | undefined;
}

const listXml = (call: Call, list: List, fields: readonly Field[]): string => {
  const webId = call.site.setting('webId');
  return `<List ID="{${list.id.toUpperCase()}}" Title="${encodeXml(list.title)}" Description="${encodeXml(list.description)}" ServerTemplate="${list.baseTemplate}"><Fields>${fields.map((field) => schemaXml(field, webId)).join('')}</Fields></List>`;
};

const shownFields = (access: ItemAccess, { view }: ChangeLogQuery): Field[] => {
  const kept = access.fields.filter((field) => isKept(access, field));
  const wanted = view.viewFields && new Set(view.viewFields.map(shownBy));
  return wanted ? kept.filter(({ internalName }) => wanted.has(internalName)) : kept;
};

/** Folders of no such place hold nothing: PnPjs's own test asks for one, and is answered. */
const pageOf = (
  access: ItemAccess,
  query: ChangeLogQuery,
  fields: readonly Field[],
  ids?: readonly number[],
): ItemPage => {
  try {
    const question = camlQuestion({
      access,
      view: query.view,
      columns: new CamlColumns(access),
      folder: query.folder && addressOf(access, query.folder),
      plan: displayPlan(access, fields),
      after: ids ? undefined : pageMarkOf(query.paging),
      conditions: query.contains ? [query.contains] : [],
    });
    const only = ids && { sql: 't.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(ids)] };
    const within = question.within;
    const both =
      only && within
        ? { sql: `(${only.sql}) AND (${within.sql})`, values: [...only.values, ...within.values] }
        : (only ?? within);
    return queryItems(access.call.site.database, { ...question, ...(both ? { within: both } : {}) });
  } catch (error) {
    if (query.folder !== undefined && error instanceof SharePointError && error.status === 404)
      return { rows: [], next: undefined };
    throw error;
  }
};

const addressOf = ({ call, list }: ItemAccess, folder: string): string => {
  if (folder.startsWith('/')) return folder;
  const url = `${call.address.sitePath}/${folder}`;
  return url.toLowerCase().startsWith(folderUrl(call, list).toLowerCase()) ? url : `${folderUrl(call, list)}/${folder}`;
};

const rowsOf = (access: ItemAccess, page: ItemPage, fields: readonly Field[], query: ChangeLogQuery) => {
  const states = access.states(page.rows.map(({ id }) => id));
  return page.rows.flatMap((row) => {
    const state = states.get(row.id);
    return state ? [soapRow(access, new DisplayRow(access, row, state), fields, query)] : [];
  });
};

const everything = (access: ItemAccess, query: ChangeLogQuery): Answer => {
  const { call, list } = access;
  const fields = shownFields(access, query);
  const page = pageOf(access, query, fields);
  const token = currentToken(call, listLog(list));
  return {
    changes: `<Changes LastChangeToken="${token}">${listXml(call, list, access.fields)}</Changes>`,
    rows: rowsOf(access, page, fields, query),
    next: page.next && writePageMark(page.next),
  };
};

/** Since the point: what happened to items, and whether the list itself changed. */
const since = (call: Call, list: List, after: ChangePoint): { items: NumberedChange[]; schema: boolean } => {
  const found = call.site.changes.find({
    where: changesOfList(call, list),
    after,
    until: { number: Number.MAX_SAFE_INTEGER },
    limit: mostChanges,
    latestFirst: false,
  });
  return {
    items: found.filter(({ itemId }) => itemId !== null),
    schema: found.some(({ object, kind }) => (object === 'field' || object === 'list') && kind <= changeKind.delete),
  };
};

const onlyChanged = (access: ItemAccess, query: ChangeLogQuery, changes: readonly NumberedChange[]): Answer => {
  const { call, list } = access;
  const fields = shownFields(access, query);
  const last = new Map(changes.map((change) => [Number(change.itemId), change]));
  const page = pageOf(access, query, fields, [...last.keys()]);
  const seen = new Set(page.rows.map(({ id }) => id));
  const marks = [...last].flatMap(([id, { itemGuid }]): string[] => {
    const restored = changes.some(({ itemId, kind }) => itemId === id && kind === changeKind.restore);
    // What the query no longer meets is gone for whoever keeps a copy by it.
    const type = !seen.has(id) ? 'Delete' : restored ? 'Restore' : undefined;
    return type === undefined
      ? []
      : [`<Id ChangeType="${type}" UniqueId="{${(itemGuid ?? '').toUpperCase()}}">${id}</Id>`];
  });
  const end = changes.at(-1);
  const more = changes.length >= mostChanges && end;
  const token = more ? tokenText(listLog(list), end) : currentToken(call, listLog(list));
  return {
    changes: `<Changes LastChangeToken="${token}"${more ? ' MoreChanges="TRUE"' : ''}>${marks.join('')}</Changes>`,
    rows: rowsOf(access, page, fields, query),
  };
};

/** The client has to begin anew (MS-LISTSWS: InvalidToken). */
const invalidToken = (call: Call, list: List): Answer => ({
  changes: `<Changes LastChangeToken="${currentToken(call, listLog(list))}"><Id ChangeType="InvalidToken" /></Changes>`,
  rows: [],
});

const pointOf = (query: ChangeLogQuery, list: List): ChangePoint | 'invalid' | undefined => {
  if (query.token === undefined) return undefined;
  try {
    return parseToken(query.token, listLog(list));
  } catch (error) {
    if (error instanceof SharePointError) return 'invalid';
    throw error;
  }
};

const answerFor = (access: ItemAccess, query: ChangeLogQuery): Answer => {
  const { call, list } = access;
  const point = pointOf(query, list);
  if (point === 'invalid') return invalidToken(call, list);
  if (point === undefined) return everything(access, query);
  const { items, schema } = since(call, list, point);
  return schema ? everything(access, query) : onlyChanged(access, query, items);
};

const xmlOf = (call: Call, list: List, { changes, rows, next }: Answer): string => {
  const position = next === undefined ? '' : ` ListItemCollectionPositionNext="${encodeXml(next)}"`;
  const mask = maskText(call.rights.onList(list));
  const head = `MinTimeBetweenSyncs="0" RecommendedTimeBetweenSyncs="180" MaxBulkDocumentSyncSize="500" AlternateUrls="${encodeXml(`${call.address.webUrl}/`)}" EffectivePermMask="${mask}"`;
  return `<?xml version="1.0" encoding="utf-8"?><GetListItemChangesSinceTokenResult ${namespaces}><listitems ${head}>${changes}<rs:data ItemCount="${rows.length}"${position}>${rows.join('')}</rs:data></listitems></GetListItemChangesSinceTokenResult>`;
};

export const changesSinceToken = (call: Call, list: List): Resource => ({
  takes: ['query'],
  post: (): Payload => {
    const query = parseChangeLogQuery(call.body['query']);
    const access = new ItemAccess(call, list);
    return {
      is: 'bytes',
      content: new TextEncoder().encode(xmlOf(call, list, answerFor(access, query))),
      contentType: 'text/xml; charset=utf-8',
    };
  },
});
