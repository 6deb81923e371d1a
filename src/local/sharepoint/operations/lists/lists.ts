/** `web/lists`, `web/getList(…)` and one list. */
import { numberArgument, textArgument, type Segment } from '../../http/apiPath';
import {
  accessDenied,
  fileNotFound,
  outsideWeb,
  noSuchListId,
  noSuchListTitle,
  notImplemented,
  spException,
  titleTaken,
} from '../../http/sharePointError';
import type { List } from '../../store/lists/lists';
import { certainTemplate, listTemplate } from '../../store/lists/listTemplates';
import { toWireTime } from '../../store/siteTime';
import type { Call } from '../call';
import { customActions } from '../customActions';
import { resourceValue } from '../userResource';
import { listChanges } from '../changes/changes';
import { listedPayload } from '../collection';
import { ensureLists } from './ensureLists';
import { entityPayload, propertyOf } from '../entitySource';
import { contentTypesResource } from '../contentTypes/contentTypes';
import { fieldsResource } from '../fields/fields';
import { getItemsResource } from '../items/getItems';
import { itemResource } from '../items/item';
import { itemByUniqueId, itemsResource } from '../items/items';
import { none, protection, relatedFields, reserveId } from './listBesides';
import { formsResource } from './listForms';
import { changedList } from './listSettings';
import { folderResource } from '../files/folder';
import { eventReceivers } from '../files/locationDefaults';
import { listFolder } from '../files/folderPlace';
import { checkListEtag, firstUniqueOfList, listSecurable, listSource } from './listSource';
import { recordChange } from '../changes/recordChange';
import { recycleListAction } from './recycleList';
import { refuseSettings } from './listLimits';
import { listFormData } from '../items/stream/listFormData';
import { listData, listDataAsStream } from '../items/stream/renderListData';
import { once } from '../once';
import { action, steps, type Resource } from '../resource';
import { changesSinceToken } from '../changes/sync/changesSinceToken';
import { addValidateUpdate } from '../items/validateUpdate';
import { firstUniquePayload, securableSteps } from '../rights/securable';
import { userInfoItems, userInfoListSource, usersTemplate } from '../people/userInfoList';
import { defaultView, viewsResource } from './views';
import { webSource } from '../web/webSource';

const set = 'SP.ApiData.Lists';
const genericList = 100;

/** Of lists and libraries together; documented for all webs of a site, enforced for each by itself (MC405984). */
const mostLists = 2000;

const templateAsked = (call: Call): number => {
  const asked = call.body['BaseTemplate'] ?? genericList;
  if (typeof asked !== 'number' || listTemplate(asked)?.creatable !== true)
    throw notImplemented(`lists of BaseTemplate ${JSON.stringify(asked)}`);
  return asked;
};

const addList = (call: Call): List => {
  call.rights.require(call.rights.onWeb(), 'manageLists');
  const baseTemplate = templateAsked(call);
  const { settings } = certainTemplate(baseTemplate);
  const draft = changedList(call, { title: '', description: '', hidden: false, settings, baseTemplate });
  if (call.site.lists.byTitle(draft.title)) throw titleTaken();
  if (call.site.lists.count() >= mostLists)
    throw spException(-2130575131, `The site cannot have more than ${mostLists} lists and libraries.`);
  return call.site.write(() => {
    const list = call.site.addList({ ...draft, baseTemplate, authorId: call.person.id, now: toWireTime(call.now) });
    recordChange(call, 'add', 'list', list);
    return list;
  });
};

const remove = (call: Call, list: List): void => {
  call.rights.require(call.rights.onList(list), 'manageLists');
  checkListEtag(call, list);
  // SharePoint lets nobody delete the lists it lives on (AllowDeletion); which those are is assumed.
  if (list.folder.startsWith('_catalogs/')) throw spException(-2130575131, 'The list cannot be deleted.');
  call.site.write(() => {
    recordChange(call, 'delete', 'list', list);
    call.site.lists.remove(list);
  });
};

const listResource = (call: Call, list: List): Resource => {
  const isUsers = list.baseTemplate === usersTemplate;
  const source = once(() => (isUsers ? userInfoListSource(call) : listSource(call, list)));
  return {
    types: ['SP.List'],
    read: () => entityPayload(set, source(), call.options),
    merge: () => {
      call.rights.require(call.rights.onList(list), 'manageLists');
      checkListEtag(call, list);
      const change = changedList(call, list, list);
      refuseSettings(call, list, change.settings);
      const other = call.site.lists.byTitle(change.title);
      if (other && other.id !== list.id) throw titleTaken();
      call.site.write(() => {
        call.site.lists.update(list.id, change);
        recordChange(call, 'update', 'list', list);
      });
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      remove(call, list);
      return { is: 'nothing', status: 200 };
    },
    go: (segment) =>
      steps({
        items: (step) => (isUsers ? userInfoItems(call, step) : itemsResource(call, list, step)),
        getitems: (step) => getItemsResource(call, list, step),
        renderlistdataasstream: () => listDataAsStream(call, list),
        renderlistformdata: (step) => listFormData(call, list, step),
        renderlistdata: (step) => listData(call, list, step),
        addvalidateupdateitemusingpath: () => addValidateUpdate(call, list),
        recycle: () => recycleListAction(call, list),
        getchanges: (step) => listChanges(call, list, step),
        getlistitemchangessincetoken: () => changesSinceToken(call, list),
        getitembyid: (step) =>
          isUsers ? userInfoItems(call, step) : itemsResource(call, list, { ...step, key: 'items' }),
        getitembystringid: (step) => itemResource(call, list, numberArgument(step, 'sid')),
        getitembyuniqueid: (step) => itemByUniqueId(call, list, step),
        contenttypes: (step) => contentTypesResource(call, list, step),
        fields: (step) => fieldsResource(call, list, step),
        forms: (step) => formsResource(call, list, step),
        getrelatedfields: () => relatedFields(call, list),
        informationrightsmanagementsettings: protection,
        eventreceivers: (step) => eventReceivers(call, list, step),
        subscriptions: () => none(call, 'Microsoft.SharePoint.Webhooks.Subscriptions'),
        usercustomactions: (step) => customActions(call, list, step),
        titleresource: () => resourceValue(call, source(), 'Title'),
        descriptionresource: () => resourceValue(call, source(), 'Description'),
        reservelistitemid: () => reserveId(call, list),
        deleteobject: () => action('DeleteObject', () => remove(call, list)),
        views: (step) => viewsResource(call, list, step),
        defaultview: () => defaultView(call, list),
        getview: (step) => viewsResource(call, list, step),
        parentweb: () => ({ read: () => entityPayload('SP.ApiData.Webs', webSource(call), call.options) }),
        firstuniqueancestorsecurableobject: () => ({
          read: () => firstUniquePayload(call, firstUniqueOfList(call, list)),
        }),
        rootfolder: () => folderResource(call, listFolder(call, list)),
      })(segment) ??
      securableSteps(call, listSecurable(call, list))(segment) ??
      propertyOf(source(), segment.key),
  };
};

/** A list that is known to be there, if the caller may see it. */
export const listAt = (call: Call, list: List): Resource => {
  if (!call.rights.sees(list)) throw accessDenied();
  return listResource(call, list);
};

const seen = (call: Call, list: List | undefined, absent: () => Error): Resource => {
  if (!list || !call.rights.sees(list)) throw absent();
  return listResource(call, list);
};

/** `web/getList('/sites/tasks/Lists/Tasks')`: the address of the root folder. */
export const getList = (call: Call, segment: Segment): Resource => {
  // Without a slash in front too: PnPjs's own tests ask like that.
  const url = textArgument(segment, 'decodedurl')
    .replace(/\/+$/, '')
    .replace(/^(?!\/|https?:)/i, '/');
  const prefix = `${call.address.sitePath}/`.toLowerCase();
  if (!url.toLowerCase().startsWith(prefix)) {
    throw outsideWeb();
  }
  const list = call.site.lists.byFolder(url.slice(prefix.length));
  if (!list) throw fileNotFound();
  // Asked for by address SharePoint does not hide that there is something (assumed).
  return listAt(call, list);
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
      return listedPayload(
        call,
        set,
        visible.map((list) => listSource(call, list)),
      );
    },
    post: () => entityPayload(set, listSource(call, addList(call)), call.options, 201),
    go: steps({
      ...ensureLists(call),
      getbyid: byId,
      getbytitle: (step) => {
        const title = textArgument(step);
        return seen(call, lists.byTitle(title), () => noSuchListTitle(title, call.address.webUrl));
      },
    }),
  };
};
