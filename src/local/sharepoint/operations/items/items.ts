/** `…/items`: read many, add one. */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import type { Payload } from '../../http/payload';
import type { QueryOptions } from '../../http/queryOptions';
import { badRequest, noSuchItem, spException } from '../../http/sharePointError';
import { parsePageMark, writePageMark } from '../../odata/keyset';
import { parseOrderBy } from '../../odata/orderBy';
import { parseFilter } from '../../odata/parseFilter';
import { tableOf } from '../../store/items/itemTable';
import { queryItems } from '../../store/items/itemQuery';
import { ItemWriter } from '../../store/items/itemWriter';
import { isLibrary, type List } from '../../store/lists/lists';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import { itemResource } from './item';
import { ItemAccess } from './itemAccess';
import { entitiesOf, partBesides } from './itemBesides';
import { itemSet, itemTypes, writeContext } from './itemWriting';
import { listLink } from '../lists/listAddress';
import { steps, type Resource } from '../resource';

/** Rows a page without `$top`. */
const pageSize = 100;

/** Percent-encoded as recorded: `%24skiptoken=Paged%3dTRUE%26p_ID%3d1&%24top=1`. */
const nextLink = (call: Call, list: List, options: QueryOptions, token: string): string => {
  const rest = options.raw.filter(([name]) => name !== '$skiptoken');
  const query = [['$skiptoken', token] as const, ...rest]
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .join('&');
  return `${call.address.apiUrl}/${listLink(list).replace('Web/', 'web/')}/items?${query}`;
};

const readPage = (call: Call, list: List): Payload => {
  const { options } = call;
  const access = new ItemAccess(call, list);
  const { own, beside } = partBesides(options);
  const plan = access.plan(own);
  const sort = parseOrderBy(options.orderBy, plan.resolve);
  if (sort.some(({ column }) => column.anyOf)) throw badRequest(`The expression "${options.orderBy}" is not valid.`);
  const page = queryItems(call.site.database, {
    list,
    plan,
    filter: options.filter === undefined ? undefined : parseFilter(options.filter),
    sort,
    top: options.top,
    pageSize,
    after: options.skipToken === undefined ? undefined : parsePageMark(options.skipToken),
    readable: access.readable(),
    threshold: call.threshold,
  });
  return {
    is: 'collection',
    set: itemSet(list),
    entities: entitiesOf(access, page.rows, beside),
    next: page.next === undefined ? undefined : nextLink(call, list, options, writePageMark(page.next)),
  };
};

const addItem = (call: Call, list: List): Payload => {
  call.rights.require(call.rights.onPlace(list, null), 'addListItems');
  // The object model's own sentence; code and status are assumed.
  if (isLibrary(list))
    throw spException(-2147467259, 'To add an item to a document library, use SPFileCollection.Add()', 400);
  const id = call.site.write(() => {
    call.site.lists.touch(list.id, toWireTime(call.now));
    return new ItemWriter(call.site).add(writeContext(call, list), call.body);
  });
  return { is: 'entity', set: itemSet(list), status: 201, entity: new ItemAccess(call, list).read(id, call.options) };
};

export const itemsResource = (call: Call, list: List, segment: Segment): Resource => {
  if (segment.args !== undefined) return itemResource(call, list, numberArgument(segment));
  return {
    types: itemTypes(list),
    read: () => readPage(call, list),
    post: () => addItem(call, list),
    go: steps({ getbyid: (step) => itemResource(call, list, numberArgument(step)) }),
  };
};

/** By the GUID of its row, or that under which its files and folders go. */
export const itemByUniqueId = (call: Call, list: List, segment: Segment): Resource => {
  const access = new ItemAccess(call, list);
  const asked = textArgument(segment, 'uniqueid').replace(/[{}]/g, '').toLowerCase();
  const unique = access.properties.find('UniqueId')?.sql('t') ?? 't.guid';
  const row = call.site.database.first(`SELECT id FROM ${tableOf(list.number)} t WHERE ${unique} = ?`, [asked]);
  if (!row) throw noSuchItem();
  return itemResource(call, list, Number(row['id']));
};
