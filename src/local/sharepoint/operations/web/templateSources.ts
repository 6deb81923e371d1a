/** Templates as entities: only those that lists can really be made of. */
import { listTemplates, type ListTemplate } from '../../store/lists/listTemplates';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';

const templateSource = (call: Call, template: ListTemplate): EntitySource => {
  const editLink = `Web/ListTemplates('${encodeURIComponent(template.name)}')`;
  return {
    type: 'SP.ListTemplate',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      AllowsFolderCreation: () => template.settings['ServerTemplateCanCreateFolders'] === true,
      BaseType: () => template.baseType,
      Description: () => '',
      FeatureId: () => template.featureId,
      Hidden: () => !template.creatable,
      ImageUrl: () => `/_layouts/15/images/${template.image}`,
      InternalName: () => template.internalName,
      IsCustomTemplate: () => false,
      ListTemplateTypeKind: () => template.id,
      Name: () => template.name,
      OnQuickLaunch: () => template.settings['OnQuickLaunch'] === true,
      Unique: () => !template.creatable,
    },
  };
};

export const templateSources = (call: Call): EntitySource[] =>
  listTemplates.filter(({ creatable }) => creatable).map((template) => templateSource(call, template));
