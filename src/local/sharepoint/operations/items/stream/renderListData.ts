/** `RenderListDataAsStream` and the older `renderListData`: rows of display strings, page by page. */
import { textArgument, type Segment } from '../../../http/apiPath';
import type { Payload } from '../../../http/payload';
import { notImplemented, spException } from '../../../http/sharePointError';
import { CamlColumns } from '../../../caml/camlColumns';
import { notInstalled } from '../../../caml/camlError';
import { childOf, refuseOtherChildren } from '../../../caml/element';
import { readAggregations, readGroupBy, type Aggregation, type Grouping } from '../../../caml/grouping';
import { readOrderBy } from '../../../caml/orderBy';
import { parseViewXml, type CamlView } from '../../../caml/viewXml';
import { writePageMark, type PageMark } from '../../../odata/keyset';
import type { Field } from '../../../store/fields/field';
import type { List } from '../../../store/lists/lists';
import type { View } from '../../../store/lists/views';
import { groupedRows, type GroupedRow } from '../../../store/items/itemGroups';
import { queryItems, type ItemQuestion } from '../../../store/items/itemQuery';
import { tableOf } from '../../../store/items/itemTable';
import { checkThreshold } from '../../../store/items/threshold';
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
import { groupCells } from './groupCells';
import { collapsedRow, countChildren, streamRow, type StreamContext } from './rows';

/** The view that the address names, or the list's own where neither that nor XML says anything. */
const storedView = (call: Call, list: List, id: string | undefined, given: string | undefined): View | undefined => {
  if (given !== undefined && id === undefined) return undefined;
  const views = call.site.views.of(list.id, call.person.id);
  const view = views.find((one) => (id === undefined ? one.isDefault : one.id === id));
  // Beside XML the name only goes along into the next page's address.
  if (!view && given === undefined) throw spException(-2147024809, 'The specified view is invalid.', 404);
  return view;
};

interface Overriding {
  readonly where: readonly XmlElement[];
  readonly groupBy: XmlElement | undefined;
}

/** A `<Where>` or `<GroupBy>`, alone or in a `<Query>` or `<View>`: one is combined with the view's own, one takes its place. */
const overriding = (source: string | undefined): Overriding => {
  if (source === undefined) return { where: [], groupBy: undefined };
  const root = parseXml(source);
  if (root.name === 'Where') return { where: [root], groupBy: undefined };
  if (root.name === 'GroupBy') return { where: [], groupBy: root };
  if (root.name !== 'View' && root.name !== 'Query')
    throw notImplemented(`an OverrideViewXml whose root is <${root.name}>`);
  const query = root.name === 'View' ? childOf(root, 'Query') : root;
  if (!query) return { where: [], groupBy: undefined };
  refuseOtherChildren(query, new Set(['Where', 'GroupBy']));
  const where = childOf(query, 'Where');
  return { where: where ? [where] : [], groupBy: childOf(query, 'GroupBy') };
};

interface Page {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly next: PageMark | undefined;
  readonly fields: readonly Field[];
  readonly grouping: Grouping | undefined;
  readonly aggregations: readonly Aggregation[];
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
  const override = overriding(asked.overrideViewXml);
  const grouping = readGroupBy(override.groupBy ?? view.groupBy, columns);
  const aggregations = readAggregations(view.aggregations, columns);
  const groupNames = grouping?.keys.map(({ name }) => name) ?? [];
  // Clients read what is grouped by from the rows, whether or not it is shown.
  const names = [...new Set([...namesOf(access, view, asked.allFields), ...groupNames])];
  const fields = new Map(
    names.flatMap((name) => columns.field(name) ?? []).map((field) => [field.internalName, field]),
  );
  const keys = grouping?.keys.map(({ key }) => key) ?? [];
  const grouped = new Set(keys.map(({ column }) => column.name));
  const ordered = addressSort(asked.address, columns) ?? readOrderBy(view.orderBy, columns);
  const plain = camlQuestion({
    access,
    // Groups come before folders (assumed).
    view: { ...view, override: view.override || grouping !== undefined },
    columns,
    folder: asked.address.get('rootfolder') ?? asked.folder,
    plan: displayPlan(access, [...fields.values()]),
    after: undefined,
    conditions: [...override.where, ...addressFilters(asked.address)],
    sort: [...keys, ...ordered.filter(({ column }) => !grouped.has(column.name))],
  });
  const summed = grouping !== undefined || aggregations.length > 0;
  const after = addressMark(asked.address, plain.sort) ?? pageMarkOf(asked.paging);
  const groups = (ids: readonly number[] | undefined, limit: number): GroupedRow[] =>
    groupedRows(call.site.database, {
      question: plain,
      keys,
      columns: aggregations.map(({ column }) => column.column),
      ids,
      limit,
    });
  const firsts = grouping?.collapsed ? firstOfGroups(call, plain, grouping, view, groups) : undefined;
  const page = queryItems(call.site.database, { ...(firsts ? onlyThese(plain, firsts) : plain), after });
  const ids = page.rows.map(({ id }) => id);
  const groupOf = new Map((summed ? (firsts ?? groups(ids, ids.length)) : []).map((group) => [group.id, group]));
  const states = access.states(ids);
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
  const cells = (row: DisplayRow, at: number) => {
    const group = groupOf.get(row.id);
    return group ? Object.fromEntries(groupCells(row, group, grouping, aggregations, at === 0)) : {};
  };
  const own = (row: DisplayRow) =>
    firsts && grouping
      ? collapsedRow(
          context,
          row,
          grouping.keys.map(({ name }) => name),
          fields,
        )
      : streamRow(context, row, names, fields);
  return {
    rows: rows.map((row, at) => ({ ...own(row), ...cells(row, at) })),
    next: firsts ? undefined : page.next,
    fields: shownFields(access, names),
    grouping,
    aggregations,
  };
};

/** The first row of every group stands for it. */
const firstOfGroups = (
  call: Call,
  question: ItemQuestion,
  grouping: Grouping,
  view: CamlView,
  groups: (ids: undefined, limit: number) => GroupedRow[],
): GroupedRow[] => {
  const keys = question.sort;
  checkThreshold(
    call.site.database,
    {
      table: tableOf(question.list.number),
      filter: question.filter,
      within: question.within,
      resolve: question.plan.resolve,
      sort: keys,
      top: undefined,
    },
    question.threshold,
  );
  const limit = grouping.limit ?? view.rowLimit ?? mostGroups;
  const found = groups(undefined, limit + 1);
  if (found.length > limit && view.paged) throw notImplemented('pages of collapsed groups');
  return found.slice(0, limit);
};

const mostGroups = 0x7ffffffe;

const onlyThese = (question: ItemQuestion, rows: readonly GroupedRow[]): ItemQuestion => {
  const these = { sql: 't.id IN (SELECT value FROM json_each(?))', values: [JSON.stringify(rows.map(({ id }) => id))] };
  const { kinds } = question;
  return {
    ...question,
    top: undefined,
    kinds: kinds ? { sql: `${kinds.sql} AND ${these.sql}`, values: [...kinds.values, ...these.values] } : these,
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
  const { rows, next, fields, grouping, aggregations } = readPage(access, view, asked);
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
    ...(parts.has('listSchema')
      ? { ListSchema: listSchema(call, list, { fields, viewId: id ?? noView, grouping, aggregations }) }
      : {}),
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
