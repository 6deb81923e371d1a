/** Items of one list for one call: plans, single rows, securables. Shared by items, one item and its comments. */
import { noSuchItem } from '../../http/sharePointError';
import type { Entity } from '../../http/payload';
import type { QueryOptions } from '../../http/queryOptions';
import { guardedColumns, guardOf, type GuardedItem } from '../../security/guardedItem';
import type { Permission } from '../../security/permissions';
import type { ReadableRows } from '../../security/rights';
import type { Row } from '../../store/database';
import { propertyName, type Field } from '../../store/fields/field';
import { isShowable, listTarget, personTarget, type LinkTarget } from '../../store/items/itemLinks';
import { planItems, type ItemPlan } from '../../store/items/itemPlan';
import { ItemProperties } from '../../store/items/itemProperties';
import { readItem, type ItemRow, type LinkedItem } from '../../store/items/itemQuery';
import type { List } from '../../store/lists/lists';
import type { Call } from '../call';
import { itemSecurable } from '../rights/itemSecurable';
import { folderUrl, itemType, listLink } from '../lists/listAddress';
import type { Securable } from '../rights/securable';

/** What every operation on an item needs to know before it may look closer. */
export interface ItemState extends GuardedItem {
  readonly id: number;
  readonly version: number;
  readonly guid: string;
  /** The scope is its own. */
  readonly unique: boolean;
}

const toState = (row: Row): ItemState => ({
  id: Number(row['id']),
  version: Number(row['version']),
  guid: String(row['guid']),
  unique: row['own_scope'] === 1,
  ...guardOf(row),
});

export class ItemAccess {
  readonly call: Call;
  readonly list: List;
  readonly fields: readonly Field[];
  readonly properties: ItemProperties;

  constructor(call: Call, list: List) {
    this.call = call;
    this.list = list;
    this.fields = call.site.fields.of(list.id);
    this.properties = new ItemProperties(list, this.fields, folderUrl(call, list));
  }

  readable(): ReadableRows {
    return this.call.rights.readableRows(this.list, 't');
  }

  plan(options: QueryOptions): ItemPlan {
    return planItems(options, { properties: this.properties, target: (field, alias) => this.target(field, alias) });
  }

  /** The item, if the caller may see it. */
  state(id: number): ItemState {
    const state = this.states([id]).get(id);
    if (!state) throw noSuchItem();
    return state;
  }

  /** Those of the items that the caller may see, by their number. */
  states(ids: readonly number[]): ReadonlyMap<number, ItemState> {
    const { sql, values, from, layered } = this.readable();
    const rows = this.call.site.database.all(
      `SELECT id, version, guid, own_scope, ${guardedColumns}${layered ? ', layer' : ''} FROM ${from} t
       WHERE id IN (SELECT value FROM json_each(?)) AND ${sql}`,
      [JSON.stringify(ids), ...values],
    );
    return new Map(rows.map((row) => [Number(row['id']), toState(row)]));
  }

  require(item: ItemState, permission: Permission): void {
    this.call.rights.require(this.call.rights.onItem(this.list, item), permission);
  }

  read(id: number, options: QueryOptions): Entity {
    const row = readItem(this.call.site.database, this.plan(options), this.readable(), id);
    if (!row) throw noSuchItem();
    return this.entity(row);
  }

  link(id: number): string {
    return `${listLink(this.list)}/Items(${id})`;
  }

  entity(row: ItemRow): Entity {
    const editLink = this.link(row.id);
    const expanded: Record<string, Entity | readonly Entity[] | null> = {};
    for (const [name, linked] of Object.entries(row.linked)) {
      if (linked === null) expanded[name] = null;
      else expanded[name] = 'id' in linked ? this.linkedEntity(linked) : linked.map((one) => this.linkedEntity(one));
    }
    return {
      type: itemType(this.list),
      id: row.guid,
      editLink,
      etag: `"${row.version}"`,
      values: row.values,
      expanded,
      deferred: [
        'FirstUniqueAncestorSecurableObject',
        'RoleAssignments',
        'AttachmentFiles',
        'FieldValuesAsHtml',
        'FieldValuesAsText',
        'FieldValuesForEdit',
        'ParentList',
        'Versions',
      ],
    };
  }

  securable(item: ItemState): Securable {
    return itemSecurable(this.call, this.list, item, this.link(item.id));
  }

  private linkedEntity({ id, type, values }: LinkedItem): Entity {
    const editLink = type === 'SP.Data.UserInfoItem' ? `Web/GetUserById(${id})` : `${type}(${id})`;
    return { type, id: `${this.call.address.apiUrl}/${editLink}`, editLink, values };
  }

  /** The column that a lookup or a person shows; Title where its definition names one that is not there. */
  shownName(field: Field): string {
    const wanted = field.settings.lookupField;
    if (field.type.refersTo === 'person' || wanted === undefined) return 'Title';
    const { lists, fields } = this.call.site;
    const target = lists.byId(field.settings.lookupList ?? '');
    const shown = target && fields.byInternalName(target.id, wanted);
    return shown && isShowable(shown) ? propertyName(shown) : 'Title';
  }

  /** What lies behind a lookup or a person. */
  target(field: Field, alias: string): LinkTarget {
    if (field.type.refersTo === 'person') return personTarget(alias);
    const { lists, fields } = this.call.site;
    const list = lists.byId(field.settings.lookupList ?? '');
    // The list that was looked up is gone: the lookup stays, empty.
    if (!list) return personTargetOfNothing(alias);
    const rows = this.call.rights.readableRows(list, alias);
    const readable = this.call.rights.sees(list) ? rows : { ...rows, sql: '0', values: [] };
    return listTarget(list, fields.of(list.id), alias, readable);
  }
}

const personTargetOfNothing = (alias: string): LinkTarget => ({
  ...personTarget(alias),
  type: 'SP.ListItem',
  readable: { sql: '0', values: [] },
});
