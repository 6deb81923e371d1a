/** A web as an entity. Properties and values as recorded (pnpcore, WebTests), those of a modern team site. */
import type { Web } from '../../store/webs';
import { clearItemScopes } from '../../store/items/itemScopes';
import { spException } from '../../http/sharePointError';
import { groupSource, principalSource, userSource } from '../people/principalSource';
import type { Call } from '../call';
import { currentTokenValue, webLog } from '../changes/changeToken';
import type { EntitySource } from '../entitySource';
import { inWeb } from '../inWeb';
import { regionalSettingsSource } from './regionalSettings';
import { roleSource } from '../rights/roleDefinitions';
import { assignmentSources, securableProperties, type Securable } from '../rights/securable';
import { settableDefaults } from './webSettings';

const noGuid = '00000000-0000-0000-0000-000000000000';

/** Webs that inherit from this one, with itself. */
const familyOf = (call: Call, web: Web): Web[] => [
  web,
  ...call.site.webs
    .below(web.id)
    .filter((one) => one.ownScope === undefined)
    .flatMap((one) => familyOf(call, one)),
];

const clearBelow = (call: Call): void => {
  for (const web of familyOf(call, call.site.web)) {
    const site = call.site.forWeb(web);
    for (const list of site.lists.all()) {
      clearItemScopes(site, list);
      if (list.scope === undefined) continue;
      site.lists.setScope(list.id, undefined);
      site.scopes.remove(list.scope);
    }
  }
};

export const webSecurable = (call: Call): Securable => {
  const { site } = call;
  const { web } = site;
  return {
    editLink: 'Web',
    scope: web.scope,
    unique: web.ownScope !== undefined,
    maskOf: (rights) => rights.onWeb(),
    logged: () => ({ object: 'web', listId: null, itemId: null, itemGuid: web.id }),
    scopesAbove: () => [],
    detach: () => {
      const scope = site.scopes.create(null, null);
      site.webs.setScope(web.id, scope);
      return scope;
    },
    attach: () => {
      if (web.path === '' || web.parentId === undefined || web.ownScope === undefined)
        throw spException(-2146232832, 'The root web of a site has nothing to inherit permissions from.', 400);
      site.webs.setScope(web.id, undefined);
      site.scopes.remove(web.ownScope);
    },
    scopesBelow: () => site.scopes.inWebs(familyOf(call, web).map(({ id }) => id)),
    clearBelow: () => clearBelow(call),
  };
};

const parentCall = (call: Call): Call | undefined => {
  const { parentId } = call.site.web;
  const parent = parentId === undefined ? undefined : call.site.webs.byId(parentId);
  return parent && inWeb(call, parent);
};

/** This web or, where it inherits, the one above that has rights of its own. */
export const firstUniqueOfWeb = (call: Call): EntitySource => {
  const parent = call.site.web.ownScope === undefined ? parentCall(call) : undefined;
  return parent ? firstUniqueOfWeb(parent) : webSource(call);
};

/** Numbers of the groups a web calls its own, kept in its property bag as SharePoint does. */
export const associatedGroupId = (web: Web, role: 'owner' | 'member' | 'visitor'): number | undefined => {
  const id = Number(web.properties[`vti_associate${role}group`]);
  return id > 0 ? id : undefined;
};

const associated = (call: Call, role: 'owner' | 'member' | 'visitor') => (): EntitySource | null => {
  // A web that inherits its rights has its parent's groups.
  const owner = call.site.web.ownScope === undefined ? parentCall(call) : undefined;
  if (owner) return associated(owner, role)();
  const id = associatedGroupId(call.site.web, role);
  const group = id === undefined ? undefined : call.site.principals.group(id);
  return group ? groupSource(call, group) : null;
};

export const webInfoSource = (call: Call, web: Web): EntitySource => {
  const { address } = inWeb(call, web);
  const editLink = `Web/WebInfos(guid'${web.id}')`;
  return {
    type: 'SP.WebInformation',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      Configuration: () => web.configuration,
      Created: () => web.created,
      Description: () => web.description,
      Id: () => web.id,
      Language: () => web.language,
      LastItemModifiedDate: () => call.site.webs.lastItemModified(web),
      LastItemUserModifiedDate: () => call.site.webs.lastItemModified(web),
      ServerRelativeUrl: () => address.sitePath || '/',
      Title: () => web.title,
      WebTemplate: () => web.template,
      WebTemplateId: () => (web.template === 'GROUP' ? 64 : 1),
    },
  };
};

const parentInfo = (call: Call) => (): EntitySource | null => {
  const parent = parentCall(call);
  return parent ? webInfoSource(parent, parent.site.web) : null;
};

/** `vti_associategroups` comes as `vti_x005f_associategroups`. */
export const propertyBagSource = (call: Call): EntitySource => ({
  type: 'SP.PropertyValues',
  id: `${call.address.apiUrl}/Web/AllProperties`,
  editLink: 'Web/AllProperties',
  properties: Object.fromEntries(
    Object.entries(call.site.web.properties).map(([name, value]) => [
      name.replace(/[^A-Za-z0-9]/g, (letter) => `_x${letter.charCodeAt(0).toString(16).padStart(4, '0')}_`),
      () => value,
    ]),
  ),
});

/** What a web has without looking at its lists: those are added in `web.ts`. */
export const webSource = (call: Call): EntitySource => {
  const { site, address } = call;
  const { web } = site;
  const modified = (): string => site.webs.lastItemModified(web);
  const setting = (name: string) => (): unknown => web.settings[name] ?? settableDefaults[name];
  const author = (): EntitySource | null => {
    const found = site.principals.byId(web.authorId);
    return found ? principalSource(call, found) : null;
  };
  return {
    type: 'SP.Web',
    id: `${address.apiUrl}/Web`,
    editLink: 'Web',
    properties: {
      AllowRssFeeds: () => true,
      AlternateCssUrl: setting('AlternateCssUrl'),
      AppInstanceId: () => noGuid,
      ClassicWelcomePage: () => null,
      Configuration: () => web.configuration,
      Created: () => web.created,
      CurrentChangeToken: () => currentTokenValue(call, webLog(call)),
      CustomMasterUrl: () => `${address.sitePath}/_catalogs/masterpage/seattle.master`,
      Description: () => web.description,
      DesignPackageId: () => noGuid,
      DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: () => false,
      EnableMinimalDownload: setting('EnableMinimalDownload'),
      FooterEmphasis: setting('FooterEmphasis'),
      FooterEnabled: setting('FooterEnabled'),
      FooterLayout: setting('FooterLayout'),
      HeaderEmphasis: setting('HeaderEmphasis'),
      HeaderLayout: setting('HeaderLayout'),
      HideTitleInHeader: setting('HideTitleInHeader'),
      HorizontalQuickLaunch: setting('HorizontalQuickLaunch'),
      Id: () => web.id,
      IsHomepageModernized: () => false,
      IsMultilingual: setting('IsMultilingual'),
      IsRevertHomepageLinkHidden: () => false,
      Language: () => web.language,
      LastItemModifiedDate: modified,
      LastItemUserModifiedDate: modified,
      LogoAlignment: setting('LogoAlignment'),
      MasterUrl: () => `${address.sitePath}/_catalogs/masterpage/seattle.master`,
      MegaMenuEnabled: setting('MegaMenuEnabled'),
      NavAudienceTargetingEnabled: setting('NavAudienceTargetingEnabled'),
      NoCrawl: setting('NoCrawl'),
      ObjectCacheEnabled: () => false,
      OverwriteTranslationsOnChange: setting('OverwriteTranslationsOnChange'),
      ResourcePath: () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: address.webUrl } }),
      QuickLaunchEnabled: setting('QuickLaunchEnabled'),
      RecycleBinEnabled: () => true,
      SearchScope: setting('SearchScope'),
      ServerRelativeUrl: () => address.sitePath || '/',
      SiteLogoUrl: () => web.settings['SiteLogoUrl'] ?? null,
      SyndicationEnabled: setting('SyndicationEnabled'),
      TenantAdminMembersCanShare: () => 0,
      Title: () => web.title,
      TreeViewEnabled: setting('TreeViewEnabled'),
      UIVersion: () => 15,
      UIVersionConfigurationEnabled: () => false,
      Url: () => address.webUrl,
      WebTemplate: () => web.template,
      WelcomePage: () => 'SitePages/Home.aspx',
    },
    onRequest: {
      ...securableProperties(call, webSecurable(call)),
      AccessRequestListUrl: () => null,
      AccessRequestSiteDescription: () => '',
      AllowDesignerForCurrentUser: () => true,
      AllowMasterPageEditingForCurrentUser: () => false,
      ContainsConfidentialInfo: () => false,
      CommentsOnSitePagesDisabled: setting('CommentsOnSitePagesDisabled'),
      DisableRecommendedItems: setting('DisableRecommendedItems'),
      IsProvisioningComplete: () => true,
      MembersCanShare: setting('MembersCanShare'),
      NotificationsInSharePointEnabled: () => true,
      PreviewFeaturesEnabled: () => true,
      RequestAccessEmail: setting('RequestAccessEmail'),
      SaveSiteAsTemplateEnabled: setting('SaveSiteAsTemplateEnabled'),
      SearchBoxPlaceholderText: () => null,
      ServerRelativePath: () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: address.sitePath || '/' } }),
      SiteLogoDescription: () => null,
      SupportedUILanguageIds: () => [web.language],
      UseAccessRequestDefault: () => false,
      WebTemplateConfiguration: () => `${web.template}#${web.configuration}`,
    },
    links: {
      AllProperties: () => propertyBagSource(call),
      AssociatedMemberGroup: associated(call, 'member'),
      AssociatedOwnerGroup: associated(call, 'owner'),
      AssociatedVisitorGroup: associated(call, 'visitor'),
      Author: author,
      CurrentUser: () => userSource(call, call.person),
      FirstUniqueAncestorSecurableObject: () => firstUniqueOfWeb(call),
      ParentWeb: parentInfo(call),
      RegionalSettings: () => regionalSettingsSource(call),
      RoleAssignments: () => assignmentSources(call, webSecurable(call)),
      RoleDefinitions: () => site.levels.all().map((role) => roleSource(call, role)),
    },
  };
};
