/** `web`: the site itself, and the way to everything in it. */
import type { Segment } from '../http/apiPath';
import { cannotConvert } from '../http/sharePointError';
import { webScope } from '../store/scopes';
import { binSources } from './binItems';
import type { Call } from './call';
import { entityPayload, notSettable, propertyOf, type EntitySource } from './entitySource';
import { fieldsResource } from './fields';
import { groupResource, siteGroups } from './groups';
import { getList, listsResource } from './lists';
import { userSource } from './principalSource';
import { recycleBinQuery, recycleBinResource } from './recycleBin';
import { steps, type Resource } from './resource';
import { roleDefinitions } from './roleDefinitions';
import { assignmentSources, securableProperties, securableSteps, type Securable } from './securable';
import { ensureUser, siteUsers, userById, userResource } from './users';

const set = 'SP.ApiData.Webs';

const webSecurable: Securable = { editLink: 'Web', scope: webScope, unique: true, maskOf: (rights) => rights.onWeb() };

const english = 1033;

const webSource = (call: Call): EntitySource => {
  const { site, address } = call;
  const setting = (name: string) => (): string => site.setting(name);
  return {
    type: 'SP.Web',
    id: `${address.apiUrl}/Web`,
    editLink: 'Web',
    properties: {
      AllowRssFeeds: () => true,
      AlternateCssUrl: () => '',
      AppInstanceId: () => '00000000-0000-0000-0000-000000000000',
      Configuration: () => 0,
      Created: setting('created'),
      CustomMasterUrl: () => `${address.sitePath}/_catalogs/masterpage/seattle.master`,
      Description: setting('description'),
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: () => false,
      EnableMinimalDownload: () => false,
      Id: setting('webId'),
      IsMultilingual: () => false,
      Language: () => english,
      LastItemModifiedDate: setting('created'),
      LastItemUserModifiedDate: setting('created'),
      NoCrawl: () => false,
      OverwriteTranslationsOnChange: () => false,
      QuickLaunchEnabled: () => true,
      RecycleBinEnabled: () => true,
      ServerRelativeUrl: () => address.sitePath,
      SyndicationEnabled: () => true,
      Title: setting('title'),
      TreeViewEnabled: () => false,
      UIVersion: () => 15,
      Url: () => address.webUrl,
      WebTemplate: () => 'GROUP',
    },
    onRequest: securableProperties(call, webSecurable),
    links: {
      CurrentUser: () => userSource(call, call.person),
      RecycleBin: () => binSources(call, 'Web'),
      RoleAssignments: () => assignmentSources(call, webSecurable),
    },
  };
};

const update = (call: Call): void => {
  call.rights.require(call.rights.onWeb(), 'manageWeb');
  const changes = Object.entries(call.body).map(([name, value]) => {
    if (name !== 'Title' && name !== 'Description') throw notSettable(name, webSource(call));
    if (typeof value !== 'string') throw cannotConvert('Edm.String');
    return [name.toLowerCase(), value] as const;
  });
  call.site.write(() => {
    for (const [name, value] of changes) call.site.setSetting(name, value);
  });
};

const associated = (call: Call, id: number): Resource | undefined => {
  const group = call.site.principals.group(id);
  return group && groupResource(call, group);
};

export const webResource = (call: Call): Resource => {
  const source = webSource(call);
  // Whoever has a right anywhere on the site has Limited Access to the web, and with it the way in.
  call.rights.require(call.rights.onWeb(), 'open');
  return {
    types: ['SP.Web'],
    read: () => entityPayload(set, source, call.options),
    merge: () => {
      update(call);
      return { is: 'nothing', status: 204 };
    },
    go: (segment: Segment) =>
      steps({
        currentuser: () => userResource(call, call.person),
        siteusers: (step) => siteUsers(call, step),
        getuserbyid: (step) => userById(call, step),
        ensureuser: (step) => ensureUser(call, step),
        sitegroups: (step) => siteGroups(call, step),
        associatedownergroup: () => associated(call, 3),
        associatedvisitorgroup: () => associated(call, 4),
        associatedmembergroup: () => associated(call, 5),
        roledefinitions: (step) => roleDefinitions(call, step),
        lists: (step) => listsResource(call, step),
        fields: (step) => fieldsResource(call, undefined, step),
        availablefields: (step) => fieldsResource(call, undefined, step),
        getlist: (step) => getList(call, step),
        getlistusingpath: (step) => getList(call, step),
        recyclebin: (step) => recycleBinResource(call, 'Web', step),
        getrecyclebinitems: (step) => recycleBinQuery(call, step),
        getrecyclebinitemsbyqueryinfo: (step) => recycleBinQuery(call, step),
      })(segment) ??
      securableSteps(call, webSecurable)(segment) ??
      propertyOf(source, segment.key),
  };
};
