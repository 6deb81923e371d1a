/** `_api/site`: the site as a whole. Properties and values as recorded (pnpcore, SiteTests). */
import { fileNotFound } from '../../http/sharePointError';
import { textArgument } from '../../http/apiPath';
import type { Call } from '../call';
import { actionSources, customActions } from '../customActions';
import { siteChanges } from '../changes/changes';
import { currentTokenValue, siteLog } from '../changes/changeToken';
import { entityPayload, propertyOf, unknownHere, type EntitySource } from '../entitySource';
import { inWeb } from '../inWeb';
import { userSource } from '../people/principalSource';
import { recycleBinResource } from '../recycling/recycleBin';
import { steps, type Resource } from '../resource';
import { webResource } from './web';
import { webSource } from './webSource';
import { rootPath, sitePathInside } from '../../store/webs';

const noGuid = '00000000-0000-0000-0000-000000000000';

const rootCall = (call: Call): Call => {
  if (call.site.web.path === rootPath) return call;
  const root = call.site.webs.byPath(sitePathInside);
  if (!root) throw new Error('the site has no web');
  return inWeb(call, root);
};

const siteSource = (call: Call): EntitySource => {
  const root = rootCall(call);
  const { address, site } = root;
  const owner = (): EntitySource | null => {
    const found = site.principals.byId(site.web.authorId);
    return found ? userSource(root, found) : null;
  };
  return {
    type: 'SP.Site',
    id: `${address.apiUrl}/Site`,
    editLink: 'Site',
    properties: {
      AllowCreateDeclarativeWorkflow: () => false,
      AllowDesigner: () => true,
      AllowMasterPageEditing: () => false,
      AllowRevertFromTemplate: () => false,
      AllowSaveDeclarativeWorkflowAsTemplate: () => false,
      AllowSavePublishDeclarativeWorkflow: () => false,
      AllowSelfServiceUpgrade: () => true,
      AllowSelfServiceUpgradeEvaluation: () => true,
      AuditLogTrimmingRetention: () => 90,
      ChannelGroupId: () => noGuid,
      Classification: () => '',
      CompatibilityLevel: () => 15,
      CurrentChangeToken: () => currentTokenValue(call, siteLog(call)),
      DisableAppViews: () => false,
      DisableCompanyWideSharingLinks: () => false,
      DisableFlows: () => false,
      ExternalSharingTipsEnabled: () => false,
      GeoLocation: () => 'EUR',
      GroupId: () => noGuid,
      HubSiteId: () => noGuid,
      Id: () => (site.web.path === rootPath ? site.web.id : site.setting('siteId')),
      IsHubSite: () => false,
      LockIssue: () => null,
      MaxItemsPerThrottledOperation: () => call.threshold,
      NeedsB2BUpgrade: () => false,
      PrimaryUri: () => `${address.webUrl}/`,
      ReadOnly: () => false,
      RequiredDesignerVersion: () => '15.0.0.0',
      ResourcePath: () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: address.webUrl } }),
      SandboxedCodeActivationCapability: () => 2,
      SensitivityLabel: () => noGuid,
      SensitivityLabelId: () => null,
      ServerRelativeUrl: () => address.sitePath || '/',
      ShareByEmailEnabled: () => true,
      ShareByLinkEnabled: () => false,
      ShowUrlStructure: () => false,
      TrimAuditLog: () => true,
      UIVersionConfigurationEnabled: () => false,
      UpgradeScheduled: () => false,
      Upgrading: () => false,
      Url: () => address.webUrl,
      WriteLocked: () => false,
    },
    onRequest: {
      CommentsOnSitePagesDisabled: () => false,
      RelatedGroupId: () => noGuid,
      SearchBoxInNavBar: () => 0,
      StatusBarText: () => null,
      Usage: () => ({
        complexType: 'SP.UsageInfo',
        values: {
          Bandwidth: '0',
          DiscussionStorage: '0',
          Hits: '0',
          Storage: '0',
          StoragePercentageUsed: 0,
          Visits: '0',
        },
      }),
    },
    links: {
      ...unknownHere('SP.Site', 'EventReceivers', 'Features', 'RecycleBin'),
      UserCustomActions: () => actionSources(call, 'site'),
      Owner: owner,
      RootWeb: () => webSource(root),
    },
  };
};

export const siteResource = (call: Call): Resource => {
  call.rights.require(call.rights.onWeb(), 'open');
  const source = siteSource(call);
  return {
    read: () => entityPayload('SP.ApiData.Sites', source, call.options),
    go: (segment) =>
      steps({
        rootweb: () => webResource(rootCall(call)),
        getchanges: (step) => siteChanges(call, step),
        usercustomactions: (step) => customActions(call, 'site', step),
        recyclebin: (step) => recycleBinResource(call, 'Site', step),
        owner: () => {
          const owner = source.links?.['Owner']?.();
          return owner && 'type' in owner
            ? { read: () => entityPayload('SP.ApiData.Users', owner, call.options) }
            : undefined;
        },
        openwebbyid: (step) => {
          const found = call.site.webs.byId(textArgument(step).replace(/[{}]/g, '').toLowerCase());
          if (!found) throw fileNotFound();
          const inside = inWeb(call, found);
          inside.rights.require(inside.rights.onWeb(), 'open');
          const web = webResource(inside);
          return {
            takes: [],
            go: (next) => web.go?.(next),
            post: () => entityPayload('SP.ApiData.Webs', webSource(inside), call.options),
          };
        },
      })(segment) ?? propertyOf(source, segment.key),
  };
};
