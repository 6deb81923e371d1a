/** `RenderListDataAsStream` and the older `renderListData`: rows of display strings, page by page. */
import { textArgument, type Segment } from '../../../http/apiPath';
import type { Payload } from '../../../http/payload';
import { notImplemented, spException } from '../../../http/sharePointError';
import { CamlColumns } from '../../../caml/camlColumns';
import { notInstalled } from '../../../caml/camlError';
import { childOf } from '../../../caml/element';
import { readOrderBy } from '../../../caml/orderBy';
import { parseViewXml, type CamlView } from '../../../caml/viewXml';
import { writePageMark, type PageMark } from '../../../odata/keyset';
import type { Field } from '../../../store/fields/field';
import type { List } from '../../../store/lists/lists';
import type { View } from '../../../store/lists/views';
import { queryItems } from '../../../store/items/itemQuery';
import { parseXml, type XmlElement } from '../../../xml/parseXml';
import type { Call } from '../../call';
import { camlQuestion, folderOf } from '../camlQuestion';
import { displayPlan, DisplayRow } from '../display/displayRow';
import { maskText } from '../display/systemText';
import { pageMarkOf } from '../getItems';
import { ItemAccess } from '../itemAccess';
import { folderUrl, viewUrl } from '../../lists/listAddress';
import type { Resource } from '../../resource';
import { viewXml as storedViewXml } from '../../lists/viewSource';
import { addressFilters, addressMark, addressSort } from './addressConditions';
import { clientForms } from './clientForms';
import { contextInfo } from './contextInfo';
import { listSchema } from './listSchema';
import { addressNames, streamAsked, type StreamAsked } from './parameters';
import { noView, parentInfo, saidLimit, shownView, viewMetadata } from './shownView';
import { countChildren, streamRow, type StreamContext } from './rows';

/** The view that the address names, or the list's own where neither that nor XML says anything. */
const storedView = (call: Call, list: List, id: string | undefined, given: string | undefined): View | undefined => {
  if (given !== undefined && id === undefined) return undefined;
  const views = call.site.views.of(list.id, call.person.id);
  const view = views.find((one) => (id === undefined ? one.isDefault : one.id === id));
  // Beside XML the name only goes along into the next page's address.
  if (!view && given === undefined) throw spException(-2147024809, 'The specified view is invalid.', 404);
  return view;
};

/** A `<Where>`, alone or in a `<Query>` or `<View>`: it is combined with the view's own. */
const overridingWhere = (source: string | undefined): XmlElement[] => {
  if (source === undefined) return [];
  const root = parseXml(source);
  const query = root.name === 'View' ? childOf(root, 'Query') : root;
  const where = root.name === 'Where' ? root : query && childOf(query, 'Where');
  if (!['View', 'Query', 'Where'].includes(root.name))
    throw notImplemented(`an OverrideViewXml whose root is <${root.name}>`);
  return where ? [where] : [];
};

interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: PageMark | undefined;
  readonly fields: readonly Field[];
}

const namesOf = (access: ItemAccess, view: CamlView, allFields: boolean): readonly string[] => {
  const all = access.fields.map(({ internalName }) => internalName);
  if (view.viewFields === undefined) return all;
  return allFields ? [...new Set([...view.viewFields, ...all])] : view.viewFields;
};

/** The columns by the names the view has for them: LinkTitle stays LinkTitle, whatever its values come from. */
const shownFields = (access: ItemAccess, names: readonly string[]): readonly Field[] =>
  names.flatMap((name) => access.fields.find(({ internalName }) => internalName === name) ?? []);

const readPage = (access: ItemAccess, view: CamlView, asked: StreamAsked): Page => {
  const { call } = access;
  const columns = new CamlColumns(access);
  const names = namesOf(access, view, asked.allFields);
  const fields = new Map(
    names.flatMap((name) => columns.field(name) ?? []).map((field) => [field.internalName, field]),
  );
  const sort = addressSort(asked.address, columns) ?? readOrderBy(view.orderBy, columns);
  const question = camlQuestion({
    access,
    view,
    columns,
    folder: asked.address.get('rootfolder') ?? asked.folder,
    plan: displayPlan(access, [...fields.values()]),
    after: undefined,
    conditions: [...overridingWhere(asked.overrideViewXml), ...addressFilters(asked.address)],
    sort,
  });
  const after = addressMark(asked.address, question.sort) ?? pageMarkOf(asked.paging);
  const page = queryItems(call.site.database, { ...question, after });
  const states = access.states(page.rows.map(({ id }) => id));
  const rows = page.rows.flatMap((row) => {
    const state = states.get(row.id);
    return state ? [new DisplayRow(access, row, state)] : [];
  });
  const context: StreamContext = {
    access,
    utc: asked.datesInUtc,
    comments: call.site.comments.counts(
      access.list.id,
      rows.map(({ id }) => id),
    ),
    children: countChildren(access, rows),
  };
  return {
    rows: rows.map((row) => streamRow(context, row, names, fields)),
    next: page.next,
    fields: shownFields(access, names),
  };
};

const nextHref = (mark: PageMark, firstRow: number, viewId: string): string =>
  `?${writePageMark(mark).replaceAll('+', '%20')}&PageFirstRow=${firstRow}&View=${viewId}`;

const render = (call: Call, list: List, asked: StreamAsked): Record<string, unknown> => {
  const access = new ItemAccess(call, list);
  const id =
    (asked.address.get('view') ?? asked.address.get('viewid'))?.replace(/[{}]/g, '').toLowerCase() || undefined;
  const stored = storedView(call, list, id, asked.viewXml);
  const xml = asked.viewXml ?? (stored ? storedViewXml(stored, viewUrl(call, list, stored)) : '');
  const view = parseViewXml(xml);
  const { rows, next, fields } = readPage(access, view, asked);
  // Recorded: the first row is 1 on every page whose place came in the body; the address carries its number along.
  const firstRow = Number(/^\d{1,9}$/.exec(asked.address.get('pagefirstrow') ?? '')?.[0] ?? 1);
  const lastRow = firstRow + rows.length - 1;
  const folder = asked.address.get('rootfolder') ?? asked.folder ?? view.folder ?? folderUrl(call, list);
  const data = {
    Row: rows,
    FirstRow: firstRow,
    FolderPermissions: maskText(call.rights.onPlace(list, folderOf(access, folder).scope)),
    LastRow: lastRow,
    RowLimit: view.rowLimit ?? saidLimit,
    ...(next && view.paged ? { NextHref: nextHref(next, lastRow + 1, id ?? noView) } : {}),
    FilterLink: '?',
    ForceNoHierarchy: '1',
    HierarchyHasIndention: '',
    CurrentFolderSpItemUrl: '',
  };
  const { parts } = asked;
  if (!parts) return data;
  const shown = shownView(call, list, stored, asked.viewXml, {
    paged: view.paged,
    rowLimit: view.rowLimit ?? saidLimit,
    recursive: view.scope === 'recursive' || view.scope === 'recursiveAll',
    folder: asked.address.get('rootfolder') ?? asked.folder ?? '',
  });
  return {
    ...(parts.has('contextInfo') ? contextInfo(call, list, shown) : {}),
    ...(parts.has('listData') ? { ListData: data } : {}),
    ...(parts.has('listSchema') ? { ListSchema: listSchema(call, list, fields, id ?? noView) } : {}),
    ...(parts.has('clientForms') ? clientForms(call, list) : {}),
    ...(parts.has('viewMetadata') ? { ViewMetadata: viewMetadata(shown) } : {}),
    ...(parts.has('parentInfo') ? { ParentInfo: parentInfo(access, folder) } : {}),
  };
};

/** Recorded: plain JSON whatever dialect was asked for. */
const asStream = (value: unknown): Payload => ({
  is: 'bytes',
  content: new TextEncoder().encode(JSON.stringify(value)),
  contentType: 'application/json; charset=utf-8',
});

export const listDataAsStream = (call: Call, list: List): Resource => ({
  takes: ['parameters', 'overrideParameters'],
  parameters: addressNames(call),
  post: () => asStream(render(call, list, streamAsked(call))),
});

/** The same as one JSON text, which clients parse again. */
export const listData = (call: Call, list: List, segment: Segment): Resource => ({
  takes: ['viewXml'],
  post: () => {
    const given = call.body['viewXml'];
    const viewXml = segment.args ? textArgument(segment, 'viewxml') : typeof given === 'string' ? given : undefined;
    if (viewXml === undefined) throw notInstalled();
    const asked = {
      viewXml,
      overrideViewXml: undefined,
      paging: undefined,
      folder: undefined,
      datesInUtc: false,
      allFields: false,
      parts: undefined,
      address: new Map<string, string>(),
    };
    return {
      is: 'value',
      name: 'RenderListData',
      type: 'Edm.String',
      value: JSON.stringify(render(call, list, asked)),
    };
  },
});
