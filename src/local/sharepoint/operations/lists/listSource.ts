/** A list as an entity. Properties as recorded (pnpcore, QueryableActualDataFlavorsTests). */
import { etagMismatch } from '../../http/sharePointError';
import { basePermissions } from '../../security/permissions';
import { isLibrary, templateOf, type List } from '../../store/lists/lists';
import { documentsFolder, siteAssetsFolder } from '../../store/lists/siteLists';
import { clearItemScopes } from '../../store/items/itemScopes';
import type { Call } from '../call';
import { actionSources } from '../customActions';
import { currentTokenValue } from '../changes/changeToken';
import { unknownHere, type EntitySource } from '../entitySource';
import { folderUrl, itemType, listLink, pagesUrl, viewUrl } from './listAddress';
import { formSources } from './listForms';
import { refuseOwnRightsOfList } from './listLimits';
import { contentTypeSource } from '../contentTypes/contentTypeSource';
import { listSchemaXml } from './listSchema';
import { securableProperties, assignmentSources, type Securable } from '../rights/securable';
import { firstUniqueOfWeb, webSource } from '../web/webSource';
import { fieldSource } from '../fields/fieldSource';
import { listFolder } from '../files/folderPlace';
import { eventReceiverSources } from '../files/locationDefaults';
import { folderSource } from '../files/folderSource';
import { viewSource } from './viewSource';

export const listSecurable = (call: Call, list: List): Securable => {
  const { site } = call;
  return {
    editLink: listLink(list),
    scope: list.scope ?? site.web.scope,
    unique: list.scope !== undefined,
    maskOf: (rights) => rights.onList(list),
    logged: () => ({ object: 'list', listId: list.id, itemId: null, itemGuid: null }),
    scopesAbove: () => [site.web.scope],
    detach: () => {
      refuseOwnRightsOfList(call, list);
      const scope = site.scopes.create(list.id, null);
      site.lists.setScope(list.id, scope);
      return scope;
    },
    attach: () => {
      site.lists.setScope(list.id, undefined);
      if (list.scope !== undefined) site.scopes.remove(list.scope);
    },
    scopesBelow: () => site.scopes.inList(list.id),
    clearBelow: () => clearItemScopes(site, list),
  };
};

/** The list or, where it inherits, the web above it that has rights of its own. */
export const firstUniqueOfList = (call: Call, list: List): EntitySource =>
  list.scope === undefined ? firstUniqueOfWeb(call) : listSource(call, list);

const formPage = (call: Call, list: List, name: string): string => `${pagesUrl(call, list)}/${name}.aspx`;

const path = (url: string) => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: url } });

const defaultViewOf = (call: Call, list: List) =>
  call.site.views.of(list.id, call.person.id).find((view) => view.isDefault);

/** Told in this order by SharePoint, which mixes what can be set and what cannot. */
const ownProperties = (call: Call, list: List): EntitySource['properties'] => {
  const template = templateOf(list);
  const imageUrl = `/_layouts/15/images/${template.image}?rev=47`;
  const setting = (name: string, otherwise?: unknown) => (): unknown => list.settings[name] ?? otherwise;
  const image = (): string => String(list.settings['ImageUrl'] ?? imageUrl);
  return {
    AllowContentTypes: setting('AllowContentTypes'),
    BaseTemplate: () => list.baseTemplate,
    BaseType: () => template.baseType,
    ContentTypesEnabled: setting('ContentTypesEnabled'),
    CrawlNonDefaultViews: setting('CrawlNonDefaultViews'),
    Created: () => list.created,
    CurrentChangeToken: () => currentTokenValue(call, { kind: 3, id: list.id }),
    DefaultContentApprovalWorkflowId: setting('DefaultContentApprovalWorkflowId'),
    DefaultItemOpenUseListSetting: setting('DefaultItemOpenUseListSetting'),
    Description: () => list.description,
    Direction: setting('Direction'),
    DisableCommenting: setting('DisableCommenting'),
    DisableGridEditing: setting('DisableGridEditing'),
    DocumentTemplateUrl: setting('DocumentTemplateUrl', null),
    DraftVersionVisibility: setting('DraftVersionVisibility', 0),
    EnableAttachments: setting('EnableAttachments'),
    EnableFolderCreation: setting('EnableFolderCreation'),
    EnableMinorVersions: setting('EnableMinorVersions'),
    EnableModeration: setting('EnableModeration'),
    EnableRequestSignOff: setting('EnableRequestSignOff'),
    EnableVersioning: setting('EnableVersioning'),
    EntityTypeName: () => list.entityName,
    ExemptFromBlockDownloadOfNonViewableFiles: setting('ExemptFromBlockDownloadOfNonViewableFiles'),
    FileSavePostProcessingEnabled: setting('FileSavePostProcessingEnabled'),
    ForceCheckout: setting('ForceCheckout'),
    HasExternalDataSource: () => false,
    Hidden: () => list.hidden,
    Id: () => list.id,
    ImagePath: () => path(image()),
    ImageUrl: image,
    DefaultSensitivityLabelForLibrary: () => '',
    IrmEnabled: setting('IrmEnabled'),
    IrmExpire: setting('IrmExpire'),
    IrmReject: setting('IrmReject'),
    IsApplicationList: setting('IsApplicationList'),
    IsCatalog: setting('IsCatalog'),
    IsPrivate: setting('IsPrivate'),
    ItemCount: () => call.site.lists.itemCount(list),
    LastItemDeletedDate: () => list.itemsDeleted,
    LastItemModifiedDate: () => list.itemsModified,
    LastItemUserModifiedDate: () => list.itemsModified,
    ListExperienceOptions: setting('ListExperienceOptions'),
    ListItemEntityTypeFullName: () => itemType(list),
    MajorVersionLimit: setting('MajorVersionLimit'),
    MajorWithMinorVersionsLimit: setting('MajorWithMinorVersionsLimit'),
    MultipleDataList: setting('MultipleDataList'),
    NoCrawl: setting('NoCrawl'),
    ParentWebPath: () => path(call.address.sitePath),
    ParentWebUrl: () => call.address.sitePath,
    ParserDisabled: setting('ParserDisabled'),
    ServerTemplateCanCreateFolders: setting('ServerTemplateCanCreateFolders'),
    TemplateFeatureId: () => template.featureId,
    Title: () => list.title,
  };
};

const onRequest = (call: Call, list: List): EntitySource['properties'] => {
  const setting = (name: string, otherwise: unknown) => (): unknown => list.settings[name] ?? otherwise;
  return {
    ...securableProperties(call, listSecurable(call, list)),
    AdditionalUXProperties: () => '',
    BrowserFileHandling: () => 0,
    CanOpenFileAsync: () => true,
    DefaultDisplayFormUrl: setting('DefaultDisplayFormUrl', formPage(call, list, 'DispForm')),
    DefaultEditFormUrl: setting('DefaultEditFormUrl', formPage(call, list, 'EditForm')),
    DefaultItemOpenInBrowser: () => true,
    DefaultNewFormUrl: setting('DefaultNewFormUrl', formPage(call, list, isLibrary(list) ? 'Upload' : 'NewForm')),
    DefaultViewPath: () => path(defaultViewUrl(call, list)),
    DefaultViewUrl: () => defaultViewUrl(call, list),
    EffectiveBasePermissionsForUI: () => ({
      complexType: 'SP.BasePermissions',
      values: basePermissions(call.rights.onList(list)),
    }),
    EnableAssignToEmail: () => false,
    ExcludeFromOfflineClient: setting('ExcludeFromOfflineClient', false),
    IsDefaultDocumentLibrary: () => list.folder === documentsFolder,
    IsEnterpriseGalleryLibrary: () => false,
    IsSiteAssetsLibrary: () => list.folder === siteAssetsFolder,
    IsSystemList: () => list.folder.startsWith('_catalogs/'),
    ListFormCustomized: () => false,
    OnQuickLaunch: setting('OnQuickLaunch', false),
    PageRenderType: () => 2,
    SchemaXml: () => listSchemaXml(call, list),
    ReadSecurity: setting('ReadSecurity', 1),
    ValidationFormula: setting('ValidationFormula', null),
    ValidationMessage: setting('ValidationMessage', null),
    WriteSecurity: setting('WriteSecurity', 1),
  };
};

const defaultViewUrl = (call: Call, list: List): string => {
  const view = defaultViewOf(call, list);
  return view ? viewUrl(call, list, view) : '';
};

/** Of the settings, not of the items (assumed; the form is that of files). */
const listEtag = ({ id, version }: List): string => `"${id},${version}"`;

/** What a write insists on, if anything. */
export const checkListEtag = (call: Call, list: List): void => {
  const sent = call.ifMatch?.trim();
  if (sent === undefined || sent === '*' || sent.replace(/^W\//, '') === listEtag(list)) return;
  throw etagMismatch(sent, listEtag(list));
};

export const listSource = (call: Call, list: List): EntitySource => ({
  type: 'SP.List',
  id: `${call.address.apiUrl}/${listLink(list)}`,
  editLink: listLink(list),
  etag: listEtag(list),
  properties: ownProperties(call, list),
  onRequest: onRequest(call, list),
  links: {
    ...unknownHere('SP.List', 'Author', 'CreatablesInfo', 'DescriptionResource', 'InformationRightsManagementSettings'),
    ...unknownHere('SP.List', 'Items', 'Subscriptions', 'TitleResource', 'WorkflowAssociations'),
    ContentTypes: () => call.site.contentTypes.of(list.id).map((type) => contentTypeSource(call, type)),
    DefaultView: () => {
      const view = defaultViewOf(call, list);
      return view ? viewSource(call, list, view) : null;
    },
    EventReceivers: () => eventReceiverSources(call, list),
    Forms: () => formSources(call, list),
    RootFolder: () => folderSource(call, listFolder(call, list)),
    Fields: () => call.site.fields.of(list.id).map((field) => fieldSource(call, field, folderUrl(call, list))),
    UserCustomActions: () => actionSources(call, list),
    Views: () => call.site.views.of(list.id, call.person.id).map((view) => viewSource(call, list, view)),
    RoleAssignments: () => assignmentSources(call, listSecurable(call, list)),
    FirstUniqueAncestorSecurableObject: () => firstUniqueOfList(call, list),
    ParentWeb: () => webSource(call),
  },
});
