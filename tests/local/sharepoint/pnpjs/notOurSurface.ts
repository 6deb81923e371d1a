/** What of PnPjs asks for other services than those of a site with lists, and why it is not tried. 501 says the README. */
export const notOurClasses: Readonly<Record<string, string>> = {
  _App: 'app catalogue',
  _AppCatalog: 'app catalogue',
  _ClientsidePage: 'pages',
  _Feature: 'features',
  _Features: 'features',
  _HubSite: 'hub sites',
  _HubSites: 'hub sites',
  _LimitedWebPartManager: 'web parts',
  _MySocial: 'social feeds',
  _Navigation: 'navigation',
  _NavigationNode: 'navigation',
  _NavigationNodes: 'navigation',
  _NavigationService: 'navigation',
  _Profiles: 'user profiles',
  _RelatedItemManager: 'related items',
  _Search: 'search',
  _SiteDesigns: 'site designs',
  _SitePageService: 'pages',
  _SiteScripts: 'site scripts',
  _Social: 'social feeds',
  _Subscription: 'webhooks: a server without an outside address calls nobody',
  _Utilities: 'mail and people search',
  _WebPartDefinition: 'web parts',
  _WebPartDefinitions: 'web parts',
};

const sharing = 'sharing links';
const names = (members: string, reason: string): [string, string][] =>
  members.split(' ').map((member) => [member, reason]);

/** By `_Class.member`, or by the member of whichever class. */
export const notOurMembers: Readonly<Record<string, string>> = Object.fromEntries([
  ...names('shareWith getShareLink checkSharingPermissions getSharingInformation getObjectSharingSettings', sharing),
  ...names('unshare unshareLink deleteSharingLinkByKind shareObject shareObjectRaw unshareObject', sharing),
  ...names('getSiteScript getSiteDesignRuns addSiteDesignTask getSiteDesignRunStatus', 'site scripts and designs'),
  // They work here: `files/columnDefaults.test.ts` tries them.
  ...names('getDefaultColumnValues setDefaultColumnValues clearDefaultColumnValues', 'tried elsewhere'),
  ...names('moveCopyImpl', 'inner part of PnPjs: moveByPath and copyByPath use it'),
  ...names('getParsed', 'inner part of PnPjs: getText and its like use it'),
  ...names('getStream', 'Node’s streams of fetch alone, which the test’s fetch has not'),
  ...names('appcatalog', 'app catalogue'),
  ...names('getClientsideWebParts addClientsidePage loadClientsidePage addRepostPage addFullPageApp', 'pages'),
  ...names('hubSiteData syncHubSiteTheme joinHubSite registerHubSite unRegisterHubSite', 'hub sites'),
  ...names('relatedItems', 'related items'),
  ...names('applyTheme applyWebTemplate mapToIcon availableWebTemplates customListTemplates setSiteLogo', 'looks'),
  ...names('getStorageEntity setStorageEntity removeStorageEntity', 'tenant properties'),
  ...names('createCommunicationSite createCommunicationSiteFromProps', 'making sites'),
  ...names('createModernTeamSite createModernTeamSiteFromProps', 'making sites'),
  ...names('_Site.delete _Site.update _Site.exists', 'sites as such'),
  ...names('_Site.getDocumentLibraries _Site.getWebUrlFromPageUrl', 'sites as such'),
  ...names('getLimitedWebPartManager', 'web parts'),
]);
