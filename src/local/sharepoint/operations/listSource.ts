/** A list as an entity. Properties as recorded (pnpcore, QueryableActualDataFlavorsTests). */
import type { List } from '../store/lists';
import { webScope } from '../store/scopes';
import type { Call } from './call';
import type { EntitySource } from './entitySource';
import { folderUrl, itemType, listLink } from './listAddress';
import { securableProperties, assignmentSources, type Securable } from './securable';
import { fieldSource } from './fieldSource';
import { viewSource } from './viewSource';

const noGuid = '00000000-0000-0000-0000-000000000000';

export const listSecurable = (call: Call, list: List): Securable => ({
  editLink: listLink(list),
  scope: list.scope ?? webScope,
  unique: list.scope !== undefined,
  maskOf: (rights) => rights.onList(list),
  detach: () => {
    const scope = call.site.scopes.create(list.id, null);
    call.site.lists.setScope(list.id, scope);
    return scope;
  },
  attach: () => {
    call.site.lists.setScope(list.id, undefined);
    if (list.scope !== undefined) call.site.scopes.remove(list.scope);
  },
});

export const rootFolderSource = (call: Call, list: List): EntitySource => {
  const url = folderUrl(call, list);
  const editLink = `${listLink(list)}/RootFolder`;
  return {
    type: 'SP.Folder',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      Exists: () => true,
      IsWOPIEnabled: () => false,
      ItemCount: () => call.site.lists.itemCount(list),
      Name: () => list.folder.slice(list.folder.lastIndexOf('/') + 1),
      ProgID: () => null,
      ServerRelativeUrl: () => url,
      TimeCreated: () => list.created,
      TimeLastModified: () => list.itemsModified,
      UniqueId: () => list.folderId,
      WelcomePage: () => '',
    },
    onRequest: { ServerRelativePath: () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: url } }) },
  };
};

const settingOf = (list: List, name: string) => (): unknown => list.settings[name];

export const listSource = (call: Call, list: List): EntitySource => ({
  type: 'SP.List',
  id: `${call.address.apiUrl}/${listLink(list)}`,
  editLink: listLink(list),
  etag: `"${list.itemsModified}"`,
  properties: {
    AllowContentTypes: settingOf(list, 'AllowContentTypes'),
    BaseTemplate: () => list.baseTemplate,
    BaseType: () => 0,
    ContentTypesEnabled: settingOf(list, 'ContentTypesEnabled'),
    Created: () => list.created,
    DefaultContentApprovalWorkflowId: () => noGuid,
    Description: () => list.description,
    Direction: () => 'none',
    DisableCommenting: settingOf(list, 'DisableCommenting'),
    DraftVersionVisibility: () => 0,
    EnableAttachments: settingOf(list, 'EnableAttachments'),
    EnableFolderCreation: settingOf(list, 'EnableFolderCreation'),
    EnableMinorVersions: () => false,
    EnableModeration: () => false,
    EnableVersioning: settingOf(list, 'EnableVersioning'),
    EntityTypeName: () => `${list.entityName}List`,
    ForceCheckout: () => false,
    HasExternalDataSource: () => false,
    Hidden: () => list.hidden,
    Id: () => list.id,
    ImageUrl: () => '/_layouts/15/images/itgen.png',
    IsApplicationList: () => false,
    IsCatalog: () => false,
    IsPrivate: () => false,
    ItemCount: () => call.site.lists.itemCount(list),
    LastItemDeletedDate: () => list.itemsDeleted,
    LastItemModifiedDate: () => list.itemsModified,
    LastItemUserModifiedDate: () => list.itemsModified,
    ListExperienceOptions: () => 0,
    ListItemEntityTypeFullName: () => itemType(list),
    MajorVersionLimit: settingOf(list, 'MajorVersionLimit'),
    MajorWithMinorVersionsLimit: () => 0,
    MultipleDataList: () => false,
    NoCrawl: settingOf(list, 'NoCrawl'),
    ParentWebPath: () => ({ complexType: 'SP.ResourcePath', values: { DecodedUrl: call.address.sitePath } }),
    ParentWebUrl: () => call.address.sitePath,
    ParserDisabled: () => false,
    ServerTemplateCanCreateFolders: () => true,
    TemplateFeatureId: () => '00bfea71-de22-43b2-a848-c05709900100',
    Title: () => list.title,
  },
  onRequest: {
    ...securableProperties(call, listSecurable(call, list)),
    ReadSecurity: () => 1,
    WriteSecurity: () => 2,
    DefaultViewUrl: () => {
      const view = call.site.views.of(list.id, call.person.id).find((one) => one.isDefault);
      return view ? `${folderUrl(call, list)}/${view.page}` : '';
    },
  },
  links: {
    RootFolder: () => rootFolderSource(call, list),
    Fields: () => call.site.fields.of(list.id).map((field) => fieldSource(call, field, folderUrl(call, list))),
    Views: () => call.site.views.of(list.id, call.person.id).map((view) => viewSource(call, list, view)),
    RoleAssignments: () => assignmentSources(call, listSecurable(call, list)),
  },
});
