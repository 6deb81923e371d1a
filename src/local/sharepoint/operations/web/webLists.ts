/** Lists that a web knows by what they are for, and what kinds of lists it can make. */
import { numberArgument, type Segment } from '../../http/apiPath';
import { notImplemented, spException } from '../../http/sharePointError';
import { listTemplates, type ListTemplate } from '../../store/lists/listTemplates';
import { documentsFolder } from '../../store/lists/siteLists';
import type { Call } from '../call';
import { listedPayload } from '../collection';
import { entityPayload, propertyOf, type EntitySource } from '../entitySource';
import { listAt } from '../lists/lists';
import { steps, type Resource } from '../resource';

const gone = (): Error =>
  spException(-2130575322, 'List does not exist. The page you selected contains a list that does not exist.', 404);

const known = (call: Call, folder: string): Resource => {
  const list = call.site.lists.byFolder(folder);
  if (!list) throw gone();
  return listAt(call, list);
};

export const defaultDocumentLibrary = (call: Call): Resource => known(call, documentsFolder);

/** `getCatalog(113)`: the gallery of that template. */
export const catalog = (call: Call, step: Segment): Resource => {
  const template = numberArgument(step);
  const list = call.site.lists
    .all()
    .find((one) => one.baseTemplate === template && one.folder.startsWith('_catalogs/'));
  if (!list) throw notImplemented(`getCatalog(${template})`);
  return listAt(call, list);
};

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

/** Only what lists can really be made of. */
export const listTemplatesResource = (call: Call): Resource => {
  const creatable = listTemplates.filter((template) => template.creatable);
  return {
    read: () => {
      return listedPayload(
        call,
        'SP.ApiData.ListTemplates',
        creatable.map((template) => templateSource(call, template)),
      );
    },
    go: steps({
      getbyname: (step) => {
        const name = step.args?.get('0');
        const found = creatable.find((template) => name?.kind === 'text' && template.name === name.value);
        if (!found) throw spException(-2147024809, 'The list template does not exist.', 400);
        const source = templateSource(call, found);
        return {
          read: () => entityPayload('SP.ApiData.ListTemplates', source, call.options),
          go: (segment) => propertyOf(source, segment.key),
        };
      },
    }),
  };
};
