/**
 * What an item has beside its columns: rights, attachments, versions … Shown when `$select` or `$expand` names it, of one
 * item or of a page of them. A new one is a line in one of the two tables.
 */
import type { Entity } from '../../http/payload';
import { selecting, type QueryOptions } from '../../http/queryOptions';
import type { ItemRow } from '../../store/items/itemQuery';
import { contentTypeSource } from '../contentTypes/contentTypeSource';
import { attachmentSources } from '../files/attachments';
import { commentsDisabled, commentsDisabledScope } from '../comments/commenting';
import { shape, type EntitySource } from '../entitySource';
import { firstUniqueOfItem } from '../rights/firstUniqueItem';
import type { ItemAccess, ItemState } from './itemAccess';
import { fieldValues } from './display/fieldValues';
import { contentTypeOf } from './itemContentType';
import { itemFileSource, itemFolderSource } from './itemDocument';
import { likedByInformation } from '../comments/likes';
import { listSource } from '../lists/listSource';
import { assignmentSources, securableProperties } from '../rights/securable';
import { versionSources } from './versions';

type Of<T> = (access: ItemAccess, item: ItemState) => T;

const securableValue =
  (name: string): Of<unknown> =>
  (access, item) =>
    securableProperties(access.call, access.securable(item))[name]?.();

const values: Readonly<Record<string, Of<unknown>>> = {
  EncodedAbsUrl: (access, item) => {
    const { FileRef } = access.read(item.id, selecting(['FileRef'])).values;
    return `${new URL(access.call.address.webUrl).origin}${encodeURI(String(FileRef)).replaceAll('#', '%23')}`;
  },
  HasUniqueRoleAssignments: securableValue('HasUniqueRoleAssignments'),
  EffectiveBasePermissions: securableValue('EffectiveBasePermissions'),
  // What an interface may offer is what may be done: the two differ only in on-premises lists bound to other systems.
  EffectiveBasePermissionsForUI: securableValue('EffectiveBasePermissions'),
  CommentsDisabled: commentsDisabled,
  CommentsDisabledScope: commentsDisabledScope,
};

const links: Readonly<Record<string, Of<EntitySource | readonly EntitySource[] | null>>> = {
  FirstUniqueAncestorSecurableObject: firstUniqueOfItem,
  AttachmentFiles: attachmentSources,
  ContentType: (access, item) => {
    const type = contentTypeOf(access, item);
    return type ? contentTypeSource(access.call, type) : null;
  },
  File: (access, item) => itemFileSource(access.call, access.list, item.id),
  Folder: (access, item) => itemFolderSource(access.call, access.list, item.id),
  ParentList: (access) => listSource(access.call, access.list),
  FieldValuesAsText: fieldValues('text'),
  FieldValuesAsHtml: fieldValues('html'),
  FieldValuesForEdit: fieldValues('edit'),
  RoleAssignments: (access, item) => assignmentSources(access.call, access.securable(item)),
  Versions: versionSources,
  LikedByInformation: likedByInformation,
};

const isBeside = (path: string): boolean => {
  const [name = ''] = path.split('/');
  return Object.hasOwn(values, name) || Object.hasOwn(links, name);
};

export interface Besides {
  readonly select: readonly string[];
  readonly expand: readonly string[];
}

/** Parts the options: what the item's table answers, and what stands beside it (undefined: nothing is asked of that). */
export const partBesides = (options: QueryOptions): { readonly own: QueryOptions; readonly beside?: Besides } => {
  const beside = { select: options.select?.filter(isBeside) ?? [], expand: options.expand.filter(isBeside) };
  if (beside.select.length === 0 && beside.expand.length === 0) return { own: options };
  const select = options.select?.filter((path) => !isBeside(path));
  const own = { ...options, select, expand: options.expand.filter((path) => !isBeside(path)) };
  return { own, beside };
};

const bind = <T>(table: Readonly<Record<string, Of<T>>>, access: ItemAccess, item: ItemState) =>
  Object.fromEntries(Object.entries(table).map(([name, read]) => [name, () => read(access, item)]));

export const besidesOf = (access: ItemAccess, item: ItemState) => ({
  values: bind(values, access, item),
  links: bind(links, access, item),
});

export const withBesides = (access: ItemAccess, item: ItemState, entity: Entity, beside: Besides): Entity => {
  const source = {
    type: entity.type,
    id: entity.id,
    editLink: entity.editLink,
    properties: {},
    onRequest: bind(values, access, item),
    links: bind(links, access, item),
  };
  const more = shape(source, beside);
  return {
    ...entity,
    values: { ...entity.values, ...more.values },
    expanded: { ...entity.expanded, ...more.expanded },
  };
};

/** A page of items, with what was asked for beside their columns. */
export const entitiesOf = (access: ItemAccess, rows: readonly ItemRow[], beside: Besides | undefined): Entity[] => {
  if (!beside) return rows.map((row) => access.entity(row));
  const states = access.states(rows.map(({ id }) => id));
  return rows.flatMap((row) => {
    const state = states.get(row.id);
    return state ? [withBesides(access, state, access.entity(row), beside)] : [];
  });
};
