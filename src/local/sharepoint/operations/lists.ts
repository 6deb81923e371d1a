/** `web/lists`, `web/getList(…)` and one list. */
import { textArgument, type Segment } from '../http/apiPath';
import {
  cannotConvert,
  badRequest,
  accessDenied,
  fileNotFound,
  outsideWeb,
  noSuchListId,
  noSuchListTitle,
  noSuchProperty,
  notImplemented,
  spException,
} from '../http/sharePointError';
import type { List, ListSettings } from '../store/lists';
import { toWireTime } from '../store/siteTime';
import type { Call } from './call';
import { collectionPayload, queryRows } from './collection';
import { entityPayload, notSettable, propertyOf } from './entitySource';
import { fieldsResource } from './fields';
import { itemsResource } from './items';
import { listSecurable, listSource, rootFolderSource } from './listSource';
import { steps, type Resource } from './resource';
import { securableSteps } from './securable';
import { defaultView, viewsResource } from './views';

const set = 'SP.ApiData.Lists';
const genericList = 100;

const columns = {
  Id: { kind: 'guid', expression: 'id' },
  Title: { kind: 'text', expression: 'title_key' },
  Hidden: { kind: 'boolean', expression: 'hidden' },
  BaseTemplate: { kind: 'number', expression: 'base_template' },
  Created: { kind: 'datetime', expression: 'created' },
  LastItemModifiedDate: { kind: 'datetime', expression: 'items_modified' },
} as const;

const settingTypes: Readonly<Record<string, 'boolean' | 'number'>> = {
  AllowContentTypes: 'boolean',
  ContentTypesEnabled: 'boolean',
  EnableAttachments: 'boolean',
  EnableFolderCreation: 'boolean',
  EnableVersioning: 'boolean',
  MajorVersionLimit: 'number',
  NoCrawl: 'boolean',
  DisableCommenting: 'boolean',
};
/** Settings of which only one value is what this server does. */
const onlyValue: Readonly<Record<string, unknown>> = {
  ReadSecurity: 1,
  WriteSecurity: 2,
  EnableModeration: false,
  EnableMinorVersions: false,
  ForceCheckout: false,
  DraftVersionVisibility: 0,
};

type Change = Pick<List, 'title' | 'description' | 'hidden' | 'settings'>;

const changed = (call: Call, start: Change, list?: List): Change => {
  const change: { -readonly [Key in keyof Change]: Change[Key] } = { ...start };
  const settings: Record<string, string | number | boolean> = { ...start.settings };
  const text = (value: unknown): string => {
    if (typeof value !== 'string') throw cannotConvert('Edm.String');
    return value;
  };
  for (const [name, value] of Object.entries(call.body)) {
    const type = Object.hasOwn(settingTypes, name) ? settingTypes[name] : undefined;
    if (name === 'Title') change.title = text(value);
    else if (name === 'Description') change.description = text(value);
    else if (name === 'Hidden') {
      if (typeof value !== 'boolean') throw cannotConvert('Edm.Boolean');
      change.hidden = value;
    } else if (name === 'BaseTemplate' && !list) continue;
    else if (type !== undefined) {
      if (typeof value !== type || (typeof value !== 'boolean' && typeof value !== 'number'))
        throw cannotConvert(type === 'boolean' ? 'Edm.Boolean' : 'Edm.Int32');
      settings[name] = value;
    } else if (Object.hasOwn(onlyValue, name)) {
      if (value !== onlyValue[name]) throw notImplemented(`${name}=${String(value)} of a list`);
    } else throw list ? notSettable(name, listSource(call, list)) : noSuchProperty(name, 'SP.List');
  }
  if (change.title.trim() === '' || change.title.length > 255)
    throw badRequest('The list must have a title of at most 255 characters.');
  return { ...change, settings: settings satisfies ListSettings };
};

const titleTaken = (): Error =>
  spException(
    -2130575342,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
  );

const addList = (call: Call): List => {
  call.rights.require(call.rights.onWeb(), 'manageLists');
  const template = call.body['BaseTemplate'] ?? genericList;
  if (template !== genericList) throw notImplemented(`lists of BaseTemplate ${JSON.stringify(template)}`);
  const draft = changed(call, { title: '', description: '', hidden: false, settings: {} });
  if (call.site.lists.byTitle(draft.title)) throw titleTaken();
  return call.site.write(() => {
    const list = call.site.lists.add({
      ...draft,
      baseTemplate: genericList,
      authorId: call.person.id,
      now: toWireTime(call.now),
    });
    call.site.views.add({
      listId: list.id,
      title: 'All Items',
      isDefault: true,
      personalOf: undefined,
      rowLimit: 30,
      paged: true,
      query: '',
      fields: ['LinkTitle'],
      hidden: false,
    });
    return list;
  });
};

const listResource = (call: Call, list: List): Resource => {
  const source = listSource(call, list);
  return {
    types: ['SP.List'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      call.rights.require(call.rights.onList(list), 'manageLists');
      const change = changed(call, list, list);
      const other = call.site.lists.byTitle(change.title);
      if (other && other.id !== list.id) throw titleTaken();
      call.site.write(() => call.site.lists.update(list.id, change));
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      call.rights.require(call.rights.onList(list), 'manageLists');
      call.site.write(() => call.site.lists.remove(list));
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        items: (step) => itemsResource(call, list, step),
        getitembyid: (step) => itemsResource(call, list, { ...step, key: 'items' }),
        fields: (step) => fieldsResource(call, list, step),
        views: (step) => viewsResource(call, list, step),
        defaultview: () => defaultView(call, list),
        getview: (step) => viewsResource(call, list, step),
        rootfolder: () => {
          const folder = rootFolderSource(call, list);
          return {
            read: () => entityPayload('SP.ApiData.Folders', folder, call.options),
            go: (step) => propertyOf(folder, step.key),
          };
        },
      })(segment) ??
      securableSteps(call, listSecurable(call, list))(segment) ??
      propertyOf(source, segment.key),
  };
};

const seen = (call: Call, list: List | undefined, absent: () => Error): Resource => {
  if (!list || !call.rights.sees(list)) throw absent();
  return listResource(call, list);
};

/** `web/getList('/sites/tasks/Lists/Tasks')`: the address of the root folder. */
export const getList = (call: Call, segment: Segment): Resource => {
  const url = textArgument(segment, 'decodedurl').replace(/\/+$/, '');
  const prefix = `${call.address.sitePath}/`.toLowerCase();
  if (!url.toLowerCase().startsWith(prefix)) {
    throw outsideWeb();
  }
  const list = call.site.lists.byFolder(url.slice(prefix.length));
  if (!list) throw fileNotFound();
  // Asked for by address SharePoint does not hide that there is something (assumed).
  if (!call.rights.sees(list)) throw accessDenied();
  return listResource(call, list);
};

export const listsResource = (call: Call, segment: Segment): Resource => {
  const { lists } = call.site;
  const byId = (step: Segment): Resource => seen(call, lists.byId(textArgument(step)), noSuchListId);
  if (segment.args !== undefined) return byId(segment);
  return {
    types: ['SP.List'],
    read: () => {
      call.rights.require(call.rights.onWeb(), 'open');
      const visible = lists.all().filter((list) => call.rights.sees(list));
      const where = {
        sql: 'id IN (SELECT value FROM json_each(?))',
        values: [JSON.stringify(visible.map((list) => list.id))],
      };
      const rows = queryRows(call, { table: 'lists', where, order: 'title_key', columns });
      const sources = rows.flatMap((row) => lists.byId(String(row['id'])) ?? []).map((list) => listSource(call, list));
      return collectionPayload(call, set, sources);
    },
    post: () => entityPayload(set, listSource(call, addList(call)), call.options, 201),
    go: steps({
      getbyid: byId,
      getbytitle: (step) => {
        const title = textArgument(step);
        return seen(call, lists.byTitle(title), () => noSuchListTitle(title, call.address.webUrl));
      },
    }),
  };
};
