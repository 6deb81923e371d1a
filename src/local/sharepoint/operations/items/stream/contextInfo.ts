/**
 * What a list page has to know of its list and caller (RenderOptions 1): names without an object around them. Names and kinds
 * of values are those that PnP's React controls wrote down from an answer; the values are assumed.
 */
import { has } from '../../../security/permissions';
import type { List } from '../../../store/lists/lists';
import { isLibrary, templateOf } from '../../../store/lists/lists';
import type { Call } from '../../call';
import { folderUrl } from '../../lists/listAddress';
import { listSource } from '../../lists/listSource';
import type { ShownView } from './shownView';

/** Minutes that UTC is ahead of the site's standard time. */
const timeZoneBias = -60;

/** As in `FileRef.urlencode`: everything but letters and digits. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/[-_.!~*'()]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);

const permissions = (call: Call, list: List): Record<string, boolean> => {
  const mask = call.rights.onList(list);
  return {
    ManageLists: has(mask, 'manageLists'),
    ManagePersonalViews: has(mask, 'managePersonalViews'),
    OpenItems: has(mask, 'openItems'),
    UseClientIntegration: has(mask, 'useClientIntegration'),
  };
};

export const contextInfo = (call: Call, list: List, view: ShownView): Record<string, unknown> => {
  const { properties, onRequest } = listSource(call, list);
  const told = (name: string): unknown => (properties[name] ?? onRequest?.[name])?.();
  const { origin } = new URL(call.address.webUrl);
  return {
    wpq: '',
    Templates: {},
    BaseViewID: view.baseViewId,
    ListTemplateType: String(list.baseTemplate),
    listBaseType: templateOf(list).baseType,
    noGroupCollapse: false,
    InlineEdit: false,
    NavigateForFormsPages: false,
    BasePermissions: permissions(call, list),
    CurrentUserIsSiteAdmin: call.person.isAdmin,
    IsAppWeb: false,
    AllowGridMode: told('DisableGridEditing') !== true,
    inGridMode: false,
    listTemplate: String(list.baseTemplate),
    listName: `{${list.id.toUpperCase()}}`,
    rootFolder: view.folder,
    view: `{${view.id.toUpperCase()}}`,
    viewTitle: view.title,
    listUrlDir: encodeURI(folderUrl(call, list)),
    HttpPath: encoded(`${call.address.webUrl}/_vti_bin/owssvr.dll?CS=65001`),
    HttpRoot: call.address.webUrl,
    NoScriptEnabled: false,
    imagesPath: '/_layouts/15/images/',
    PortalUrl: null,
    SendToLocationName: '',
    SendToLocationUrl: '',
    RecycleBinEnabled: 1,
    OfficialFileName: '',
    OfficialFileNames: '',
    WriteSecurity: String(told('WriteSecurity')),
    SiteTitle: call.site.web.title,
    ListTitle: list.title,
    displayFormUrl: `${origin}${String(told('DefaultDisplayFormUrl'))}`,
    newFormUrl: `${origin}${String(told('DefaultNewFormUrl'))}`,
    editFormUrl: `${origin}${String(told('DefaultEditFormUrl'))}`,
    ctxId: 1,
    isXslView: false,
    IsClientRendering: true,
    CurrentUserId: call.person.id,
    isModerated: told('EnableModeration'),
    EnableRequestSignOff: told('EnableRequestSignOff'),
    isForceCheckout: told('ForceCheckout'),
    EnableMinorVersions: told('EnableMinorVersions'),
    verEnabled: told('EnableVersioning'),
    recursiveView: view.recursive,
    WorkflowsAssociated: false,
    ContentTypesEnabled: told('ContentTypesEnabled'),
    DocumentLibraryCalloutOfficeWebAppPreviewersDisabled: isLibrary(list),
    RegionalSettingsTimeZoneBias: timeZoneBias,
    NewWOPIDocumentEnabled: false,
    NewWOPIDocumentUrl: '',
    canUserCreateMicrosoftForm: false,
    AllowCreateFolder: told('EnableFolderCreation'),
    CanShareLinkForNewDocument: false,
    VisioDrawingCreationEnabled: false,
    TenantTagPolicyEnabled: false,
    WebExcludeFromOfflineClient: false,
    ExcludeFromOfflineClient: told('ExcludeFromOfflineClient'),
  };
};
