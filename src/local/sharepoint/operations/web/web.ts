/** `web`: the site itself or one of its webs, and the way to everything in it. */
import type { Segment } from '../../http/apiPath';
import { notImplemented } from '../../http/sharePointError';
import { rootPath, sitePathInside } from '../../store/webs';
import { createDefaultGroups } from '../people/associatedGroups';
import type { Call } from '../call';
import { customActions } from '../customActions';
import { resourceValue } from '../userResource';
import { webChanges } from '../changes/changes';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { contentTypesResource } from '../contentTypes/contentTypes';
import { fieldsResource } from '../fields/fields';
import { groupResource, siteGroups } from '../people/groups';
import { getList, listsResource } from '../lists/lists';
import { regionalSettings } from './regionalSettings';
import { recordChange } from '../changes/recordChange';
import { once } from '../once';
import { recycleBinQuery, recycleBinResource } from '../recycling/recycleBin';
import { steps, type Resource } from '../resource';
import { roleDefinitions } from '../rights/roleDefinitions';
import { firstUniquePayload, securableSteps } from '../rights/securable';
import { removeWeb, subwebsForCurrentUser, webInfos, webs } from './subwebs';
import { siteUserInfoList } from '../people/userInfoList';
import { ensureUser, siteUsers, userById, userResource } from '../people/users';
import { catalog, defaultDocumentLibrary, listTemplatesResource } from './webLists';
import { firstUniqueOfWeb, propertyBagSource, webSecurable, webSource } from './webSource';
import { fileSteps } from '../files/webFiles';
import { webLinks } from './webLinks';
import { changedWeb } from './webSettings';

const set = 'SP.ApiData.Webs';

const fullSource = (call: Call): EntitySource => {
  const base = webSource(call);
  return { ...base, links: { ...base.links, ...webLinks(call) } };
};

const update = (call: Call, source: EntitySource): void => {
  call.rights.require(call.rights.onWeb(), 'manageWeb');
  const { site } = call;
  const change = changedWeb(site.web, call.body, source);
  site.write(() => {
    site.webs.update(site.web.id, change);
    recordChange(call, 'update', 'web', undefined, site.web.id);
  });
};

/** A link that leads to one thing, or to none: `{"odata.null":true}`. */
const behind = (call: Call, source: EntitySource, name: string, inSet: string): Resource => ({
  read: () => {
    const found = source.links?.[name]?.();
    return found && 'type' in found ? entityPayload(inSet, found, call.options) : { is: 'null', name };
  },
});

const associated = (call: Call, source: EntitySource, name: string): Resource | undefined => {
  const found = source.links?.[name]?.();
  const id = found && 'type' in found ? found.properties['Id']?.() : undefined;
  const group = typeof id === 'number' ? call.site.principals.group(id) : undefined;
  return group ? groupResource(call, group) : behind(call, source, name, 'SP.ApiData.Groups');
};

export const webResource = (call: Call): Resource => {
  const source = once(() => fullSource(call));
  const { web } = call.site;
  // Whoever has a right anywhere on the site has Limited Access to the web, and with it the way in.
  call.rights.require(call.rights.onWeb(), 'open');
  return {
    types: ['SP.Web'],
    read: () => entityPayload(set, source(), call.options),
    merge: () => {
      update(call, source());
      return { is: 'nothing', status: 204 };
    },
    remove: () => {
      if (web.path === sitePathInside || web.path === rootPath)
        throw notImplemented(`DELETE ${call.address.sitePath}/_api/web`);
      removeWeb(call);
      return { is: 'nothing', status: 200 };
    },
    go: (segment: Segment) =>
      steps({
        currentuser: () => userResource(call, call.person),
        siteusers: (step) => siteUsers(call, step),
        getuserbyid: (step) => userById(call, step),
        ensureuser: (step) => ensureUser(call, step),
        siteuserinfolist: () => siteUserInfoList(call),
        sitegroups: (step) => siteGroups(call, step),
        associatedownergroup: () => associated(call, source(), 'AssociatedOwnerGroup'),
        associatedvisitorgroup: () => associated(call, source(), 'AssociatedVisitorGroup'),
        associatedmembergroup: () => associated(call, source(), 'AssociatedMemberGroup'),
        createdefaultassociatedgroups: (step) => createDefaultGroups(call, step),
        author: () => behind(call, source(), 'Author', 'SP.ApiData.Users'),
        parentweb: () => behind(call, source(), 'ParentWeb', 'SP.ApiData.WebInformations'),
        allproperties: () => ({
          read: () => entityPayload('SP.ApiData.PropertyValues', propertyBagSource(call), call.options),
        }),
        regionalsettings: () => regionalSettings(call),
        usercustomactions: (step) => customActions(call, 'web', step),
        titleresource: () => resourceValue(call, source(), 'Title'),
        descriptionresource: () => resourceValue(call, source(), 'Description'),
        firstuniqueancestorsecurableobject: () => ({ read: () => firstUniquePayload(call, firstUniqueOfWeb(call)) }),
        webs: () => webs(call),
        webinfos: (step) => webInfos(call, step),
        getsubwebsfilteredforcurrentuser: (step) => subwebsForCurrentUser(call, step),
        roledefinitions: (step) => roleDefinitions(call, step),
        lists: (step) => listsResource(call, step),
        listtemplates: () => listTemplatesResource(call),
        defaultdocumentlibrary: () => defaultDocumentLibrary(call),
        getcatalog: (step) => catalog(call, step),
        contenttypes: (step) => contentTypesResource(call, undefined, step),
        availablecontenttypes: (step) => contentTypesResource(call, undefined, step),
        fields: (step) => fieldsResource(call, undefined, step),
        availablefields: (step) => fieldsResource(call, undefined, step),
        getlist: (step) => getList(call, step),
        getlistusingpath: (step) => getList(call, step),
        getchanges: (step) => webChanges(call, step),
        ...fileSteps(call),
        recyclebin: (step) => recycleBinResource(call, 'Web', step),
        getrecyclebinitems: (step) => recycleBinQuery(call, step),
        getrecyclebinitemsbyqueryinfo: (step) => recycleBinQuery(call, step),
      })(segment) ??
      securableSteps(call, webSecurable(call))(segment) ??
      propertyOf(source(), segment.key),
  };
};
