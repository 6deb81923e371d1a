/** Content types in a list: with one come its columns, and items may say which one they are of. */
import { creatable } from '../fields/fieldTypes';
import type { ContentType } from '../fields/contentTypes';
import { siteOwner, type Field, type FieldSettings } from '../fields/field';
import { tableOf } from '../items/itemTable';
import type { List } from './lists';
import type { Site } from '../site';

type Stores = Pick<Site, 'contentTypes' | 'database' | 'fields' | 'lists'>;

/** What the site's columns leave to the list they come to (`List="Self"` of tasks' predecessors; when an event begins). */
const settingsInList = (list: List, { type, settings }: Field, name: string): FieldSettings => {
  if (type.refersTo === 'list' && settings.lookupList === undefined)
    return { ...settings, lookupList: list.id, lookupField: 'Title' };
  return name === 'EventDate' ? { ...settings, format: 'DateTime' } : settings;
};

/** The columns of the type that the list has not yet. Types of columns that keep no values here come as definitions. */
export const addTypeColumns = (stores: Stores, list: List, type: ContentType): void => {
  const { fields, contentTypes } = stores;
  for (const link of contentTypes.links(type.owner, type.id)) {
    const field = fields.byId(siteOwner, link.fieldId);
    if (!field || fields.byId(list.id, field.id) || fields.byInternalName(list.id, link.name)) continue;
    const { number: _, ...draft } = field;
    const keepsValues = creatable.has(field.type.name);
    fields.add(list.id, list.number, {
      ...draft,
      internalName: link.name,
      settings: settingsInList(list, field, link.name),
      fromBase: false,
      required: link.required,
      canBeDeleted: true,
      ...(keepsValues ? {} : { number: 0 }),
    });
  }
};

/** Items that say nothing are of the list's first type: before that becomes another one they must say what they are. */
const stampItems = ({ database, lists }: Stores, list: List, first: string): void => {
  if (first === list.contentType) return;
  database.run(`UPDATE ${tableOf(list.number)} SET content_type = ? WHERE content_type IS NULL`, [list.contentType]);
  lists.setContentType(list.id, first);
};

const isFolderType = ({ id }: ContentType): boolean => id.startsWith('0x0120');

/** In the order in which people are offered them: folders are not. */
export const offeredTypes = ({ contentTypes }: Pick<Stores, 'contentTypes'>, list: List): ContentType[] =>
  contentTypes.of(list.id).filter((type) => !isFolderType(type) && !type.hidden);

const syncFirst = (stores: Stores, list: List): void => {
  const all = stores.contentTypes.of(list.id);
  const first = all.find((type) => !isFolderType(type)) ?? all[0];
  if (first) stampItems(stores, list, first.id);
};

/** The copy that the list has now. */
export const addTypeToList = (stores: Stores, given: List, type: ContentType): ContentType => {
  // Read anew: the one before may have become the first.
  const list = stores.lists.byId(given.id) ?? given;
  const copy = stores.contentTypes.copyToList(type, list.id);
  addTypeColumns(stores, list, copy);
  syncFirst(stores, list);
  return copy;
};

export const isInUse = ({ database }: Stores, list: List, id: string): boolean =>
  database.first(`SELECT 1 FROM ${tableOf(list.number)} WHERE coalesce(content_type, ?) = ? LIMIT 1`, [
    list.contentType,
    id,
  ]) !== undefined;

export const removeFromList = (stores: Stores, list: List, id: string): void => {
  stores.contentTypes.remove(list.id, id);
  syncFirst(stores, list);
};

export const orderInList = (stores: Stores, list: List, ids: readonly string[]): void => {
  stores.contentTypes.order(list.id, ids);
  syncFirst(stores, list);
};
