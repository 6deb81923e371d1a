/**
 * `getchanges` of site, web, list and item. Shapes as recorded (pnpcore, GetListChanges… and GetWebChanges… tests). What
 * the caller may not see is left out; of what is gone, whoever reads the list hears (assumed: nobody can say any more who
 * could see it, and a copy kept elsewhere must learn that it is gone).
 */
import type { Segment } from '../../http/apiPath';
import type { Entity, Payload } from '../../http/payload';
import { listRules } from '../../security/listRules';
import { has } from '../../security/permissions';
import type { SqlPart } from '../../odata/sqlColumn';
import { changeKind, type NumberedChange } from '../../store/items/changes';
import { tableOf } from '../../store/items/itemTable';
import type { List } from '../../store/lists/lists';
import { sitePathInside } from '../../store/webs';
import { objectArgument } from '../arguments';
import type { Call } from '../call';
import { inWeb } from '../inWeb';
import { canSeeMembers } from '../people/groupRights';
import { parseChangeQuery } from './changeQuery';
import { siteLog, tokenText, webLog, type LogScope } from './changeToken';
import type { Resource } from '../resource';

const either = (parts: readonly SqlPart[]): SqlPart => ({
  sql: parts.length === 0 ? '0' : parts.map(({ sql }) => `(${sql})`).join(' OR '),
  values: parts.flatMap(({ values }) => values),
});

const seenItems = (call: Call, list: List): SqlPart => {
  const { sql, values, from } = call.rights.readableRows(list, 't');
  const exists = (rows: string, condition: string): string =>
    `EXISTS (SELECT 1 FROM ${rows} t WHERE t.id = c.item_id AND ${condition})`;
  const mask = call.rights.onList(list);
  const readsAll = has(mask, 'viewListItems') && (!listRules(list).readOwnOnly || has(mask, 'cancelCheckout'));
  // Where everybody reads their own alone, nobody is told of what others deleted.
  const gone = readsAll ? '1' : `c.person_id = ${call.person.id}`;
  return {
    sql: `c.item_id IS NULL OR ${exists(from, sql)} OR (${gone} AND NOT ${exists(tableOf(list.number), '1')})`,
    values,
  };
};

/** Changes of a list and of what is in it. */
export const changesOfList = (call: Call, list: List): SqlPart => {
  const { sql, values } = seenItems(call, list);
  return { sql: `c.list_id = ? AND (${sql})`, values: [list.id, ...values] };
};

/** Of lists that are gone: ids alone, but none of a list that had rights of its own, unless the caller manages the lists. */
const changesOfGone = (call: Call, alive: readonly List[]): SqlPart => {
  const mask = call.rights.onWeb();
  if (!has(mask, 'viewListItems')) return { sql: '0', values: [] };
  const open = has(mask, 'manageLists')
    ? '1'
    : 'NOT EXISTS (SELECT 1 FROM changes o WHERE o.list_id = c.list_id AND o.scope_id IS NOT NULL AND o.object = c.object)';
  return {
    sql: `c.object = 'list' AND c.web_id = ? AND c.list_id NOT IN (SELECT value FROM json_each(?)) AND ${open}`,
    values: [call.site.web.id, JSON.stringify(alive.map(({ id }) => id))],
  };
};

/** Of what is the site's: columns and content types, and persons and groups as far as the caller may know of them. */
const changesOfSite = (call: Call): SqlPart => {
  if (call.site.web.path !== sitePathInside) return { sql: '0', values: [] };
  const definitions = { sql: "c.object IN ('field', 'contentType')", values: [] };
  if (!has(call.rights.onWeb(), 'browseUserInfo'))
    return { ...definitions, sql: `c.list_id IS NULL AND ${definitions.sql}` };
  const groups = call.site.principals.groups().filter((group) => canSeeMembers(call, group));
  const people = {
    sql: `c.object = 'user' OR c.object = 'group' AND
      (c.kind NOT IN (${changeKind.memberAdd}, ${changeKind.memberDelete}) OR c.item_id IN (SELECT value FROM json_each(?)))`,
    values: [JSON.stringify(groups.map(({ id }) => id))],
  };
  return { sql: `c.list_id IS NULL AND (${definitions.sql} OR ${people.sql})`, values: people.values };
};

/** Of all lists that the caller sees, of the web itself, and of lists that are gone. */
const changesOfWeb = (call: Call): SqlPart => {
  const alive = call.site.lists.all();
  return either([
    ...alive.filter((list) => call.rights.sees(list)).map((list) => changesOfList(call, list)),
    { sql: "c.object = 'web' AND c.item_guid = ?", values: [call.site.web.id] },
    changesOfGone(call, alive),
    changesOfSite(call),
  ]);
};

/** The site's web and those below it that the caller may enter. */
const websOf = (call: Call): Call[] =>
  has(call.rights.onWeb(), 'open')
    ? [call, ...call.site.webs.below(call.site.web.id).flatMap((web) => websOf(inWeb(call, web)))]
    : [];

const names: Readonly<Record<NumberedChange['object'], string>> = {
  item: 'ChangeItem',
  folder: 'ChangeItem',
  file: 'ChangeItem',
  list: 'ChangeList',
  field: 'ChangeField',
  view: 'ChangeView',
  web: 'ChangeWeb',
  contentType: 'ChangeContentType',
  user: 'ChangeUser',
  group: 'ChangeGroup',
};

/** Recorded: empty in the log of a list or web, filled when one item's is asked for. */
const itemValues = (call: Call, change: NumberedChange, close: boolean): Record<string, unknown> => {
  const editor = close ? call.site.principals.byId(change.personId) : undefined;
  return {
    Editor: editor?.title ?? '',
    EditorEmailHint: editor?.email ?? null,
    ItemId: change.itemId,
    ListId: change.listId,
    ServerRelativeUrl: '',
    SharedByUser: null,
    SharedWithUsers: null,
    UniqueId: change.itemGuid,
  };
};

const own = (call: Call, change: NumberedChange, close: boolean): Record<string, unknown> => {
  switch (change.object) {
    case 'item':
    case 'folder':
    case 'file':
      return itemValues(call, change, close);
    case 'list':
      return { BaseTemplate: 0, Editor: '', Hidden: false, ListId: change.listId, Title: '' };
    case 'field':
      return { FieldId: change.itemGuid };
    case 'view':
      return { ViewId: change.itemGuid, ListId: change.listId };
    case 'contentType':
      return { ContentTypeId: { complexType: 'SP.ContentTypeId', values: { StringValue: change.itemGuid } } };
    case 'user':
      return { Activate: false, UserId: change.itemId };
    case 'group':
      return { GroupId: change.itemId };
    case 'web':
      return {};
  }
};

/** SharePoint makes up a GUID for each; ours is the log's number in the shape of one. */
const madeUpId = (number: number): string => `00000000-0000-4000-8000-${number.toString(16).padStart(12, '0')}`;

const changeEntity = (call: Call, scope: LogScope, change: NumberedChange, close: boolean): Entity => {
  const type = `SP.${names[change.object]}`;
  const editLink = `${type}${madeUpId(change.number)}`;
  const webId =
    change.object === 'user' || change.object === 'group' ? {} : { WebId: change.webId ?? call.site.web.id };
  return {
    type,
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    values: {
      ChangeToken: { complexType: 'SP.ChangeToken', values: { StringValue: tokenText(scope, change) } },
      ChangeType: change.kind,
      SiteId: call.site.setting('siteId'),
      Time: change.time,
      ...own(call, change, close),
      ...webId,
    },
    deferred: change.object === 'list' ? ['Creator'] : [],
  };
};

const changesOf = (call: Call, step: Segment, scope: LogScope, seen: () => SqlPart, close = false): Resource => ({
  takes: ['query'],
  post: (): Payload => {
    const query = parseChangeQuery(objectArgument(step) ?? call.body['query'], scope);
    const visible = seen();
    const where = {
      sql: `(${query.where.sql}) AND (${visible.sql})`,
      values: [...query.where.values, ...visible.values],
    };
    const changes = call.site.changes.find({ ...query, where });
    return {
      is: 'collection',
      set: 'SP.ApiData.Changes',
      entities: changes.map((change) => changeEntity(call, scope, change, close)),
    };
  },
});

export const siteChanges = (call: Call, step: Segment): Resource =>
  changesOf(call, step, siteLog(call), () => either(websOf(call).map(changesOfWeb)));

export const webChanges = (call: Call, step: Segment): Resource =>
  changesOf(call, step, webLog(call), () => changesOfWeb(call));

export const listLog = (list: List): LogScope => ({ kind: 3, id: list.id });

export const listChanges = (call: Call, list: List, step: Segment): Resource =>
  changesOf(call, step, listLog(list), () => changesOfList(call, list));

export const itemChanges = (call: Call, list: List, itemId: number, step: Segment): Resource =>
  changesOf(
    call,
    step,
    listLog(list),
    () => {
      const { sql, values } = changesOfList(call, list);
      return { sql: `c.item_id = ? AND (${sql})`, values: [itemId, ...values] };
    },
    true,
  );
