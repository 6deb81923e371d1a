/** `lists(…)/getitems`: items by CAML. Dates come in the site's time unless DatesInUtc says otherwise (recorded). */
import type { Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import type { QueryOptions } from '../../http/queryOptions';
import { cannotConvert, noSuchProperty, notImplemented } from '../../http/sharePointError';
import { CamlColumns, shownBy } from '../../caml/camlColumns';
import { parseViewXml } from '../../caml/viewXml';
import { parsePageMark, type PageMark } from '../../odata/keyset';
import { propertyName } from '../../store/fields/field';
import { queryItems, type ItemRow } from '../../store/items/itemQuery';
import type { List } from '../../store/lists/lists';
import { parseInstant, toSiteTime } from '../../store/siteTime';
import { objectArgument } from '../arguments';
import type { Call } from '../call';
import { camlQuestion } from './camlQuestion';
import { ItemAccess } from './itemAccess';
import { entitiesOf, partBesides } from './itemBesides';
import { itemSet } from './itemWriting';
import type { Resource } from '../resource';

export interface CamlQueryBody {
  readonly viewXml: string;
  readonly datesInUtc: boolean;
  readonly folder: string | undefined;
  readonly paging: string | undefined;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined;
  if (typeof value !== 'string') throw cannotConvert('Edm.String');
  return value === '' ? undefined : value;
};
const flag = (value: unknown): boolean => {
  if (value === null || value === undefined) return false;
  if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
  return value;
};

const pagingOf = (value: unknown): string | undefined => {
  if (value === null || value === undefined) return undefined;
  if (!isRecord(value)) throw cannotConvert('SP.ListItemCollectionPosition');
  const other = Object.keys(value).find((name) => name !== 'PagingInfo');
  if (other !== undefined) throw noSuchProperty(other, 'SP.ListItemCollectionPosition');
  return text(value['PagingInfo']);
};

const camlQueryBody = (query: unknown): CamlQueryBody => {
  if (!isRecord(query)) throw cannotConvert('SP.CamlQuery');
  const { ViewXml, DatesInUtc, FolderServerRelativeUrl, ListItemCollectionPosition, AllowIncrementalResults, ...rest } =
    query;
  const [other] = Object.keys(rest);
  if (other !== undefined) throw noSuchProperty(other, 'SP.CamlQuery');
  flag(AllowIncrementalResults);
  return {
    viewXml: text(ViewXml) ?? '',
    datesInUtc: flag(DatesInUtc),
    folder: text(FolderServerRelativeUrl),
    paging: pagingOf(ListItemCollectionPosition),
  };
};

/** `Paged=TRUE&p_ID=20&PageFirstRow=21&View=…`: the last two only tell how to draw. */
export const pageMarkOf = (paging: string | undefined): PageMark | undefined => {
  if (paging === undefined) return undefined;
  const given = new URLSearchParams(paging.replace(/^\?/, ''));
  given.delete('PageFirstRow');
  given.delete('View');
  return parsePageMark(given.toString());
};

/** Recorded: with view fields `*` means them, what every item is told by, and when it was made and changed. */
const always = [
  'FileSystemObjectType',
  'Id',
  'ServerRedirectedEmbedUri',
  'ServerRedirectedEmbedUrl',
  'ID',
  'Created',
  'Modified',
];

const cutTo = (access: ItemAccess, options: QueryOptions, viewFields: readonly string[] | undefined): QueryOptions => {
  if (viewFields === undefined) return options;
  const names = viewFields.flatMap((name) => {
    const field = access.fields.find(({ internalName }) => internalName === shownBy(name));
    const property = field ? propertyName(field) : name;
    return [property, property.replace(/Id$/, 'StringId')];
  });
  const wanted = new Set([...always, ...names]);
  const shown = access.properties.defaults.flatMap(({ name }) => (wanted.has(name) ? [name] : []));
  const select = (options.select ?? ['*']).flatMap((name) => (name === '*' ? shown : [name]));
  return { ...options, select: [...new Set(select)] };
};

/** Times as clocks on the site show them, without a zone. */
const inSiteTime = (row: ItemRow, names: readonly string[]): ItemRow => {
  const values = { ...row.values };
  for (const name of names) {
    const value = values[name];
    const instant = typeof value === 'string' ? parseInstant(value) : undefined;
    if (instant !== undefined) values[name] = toSiteTime(instant);
  }
  return { ...row, values };
};

const answer = (call: Call, list: List, query: unknown): Payload => {
  const { viewXml, datesInUtc, folder, paging } = camlQueryBody(query);
  const view = parseViewXml(viewXml);
  // What comes of them as items is known from nowhere.
  if (view.groupBy) throw notImplemented('CAML <GroupBy> of getitems');
  if (view.aggregations && view.aggregations.attributes.get('Value')?.toUpperCase() !== 'OFF')
    throw notImplemented('CAML <Aggregations> of getitems');
  const access = new ItemAccess(call, list);
  const { own, beside } = partBesides(call.options);
  const plan = access.plan(cutTo(access, own, view.viewFields));
  const page = queryItems(
    call.site.database,
    camlQuestion({ access, view, columns: new CamlColumns(access), folder, plan, after: pageMarkOf(paging) }),
  );
  const dates = access.fields.flatMap((field) => (field.type.name === 'DateTime' ? [propertyName(field)] : []));
  const rows = datesInUtc || view.datesInUtc ? page.rows : page.rows.map((row) => inSiteTime(row, dates));
  return { is: 'collection', set: itemSet(list), entities: entitiesOf(access, rows, beside) };
};

/** The query stands in the body or, by an alias, in the address: `getitems(query=@v1)?@v1={"ViewXml":"<View/>"}`. */
export const getItemsResource = (call: Call, list: List, segment: Segment): Resource => {
  const inAddress = segment.args && objectArgument(segment);
  return inAddress
    ? { takes: [], post: () => answer(call, list, inAddress) }
    : { takes: ['query'], post: () => answer(call, list, call.body['query']) };
};
