/** A content type and its links to columns as entities. Properties as recorded (pnpcore, ContentTypeTests). */
import type { ContentType, FieldLink } from '../../store/fields/contentTypes';
import { siteOwner, type Field } from '../../store/fields/field';
import { encodeXml } from '../../xml/parseXml';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';
import { schemaXml } from '../fields/fieldSchema';
import { fieldSource } from '../fields/fieldSource';

/** Texts that a client may set. */
export const contentTypeTexts: readonly string[] = [
  'ClientFormCustomFormatter',
  'DisplayFormClientSideComponentId',
  'DisplayFormClientSideComponentProperties',
  'DisplayFormTemplateName',
  'DisplayFormUrl',
  'DocumentTemplate',
  'EditFormClientSideComponentId',
  'EditFormClientSideComponentProperties',
  'EditFormTemplateName',
  'EditFormUrl',
  'JSLink',
  'MobileDisplayFormUrl',
  'MobileEditFormUrl',
  'MobileNewFormUrl',
  'NewFormClientSideComponentId',
  'NewFormClientSideComponentProperties',
  'NewFormTemplateName',
  'NewFormUrl',
];

export const ownerLink = (owner: string): string => (owner === siteOwner ? 'Web' : `Web/Lists(guid'${owner}')`);

export const typeLink = (type: Pick<ContentType, 'owner' | 'id'>): string =>
  `${ownerLink(type.owner)}/ContentTypes('${type.id}')`;

/** The columns of the type: the list's or the site's, as the links say them. */
export const fieldsOfType = (call: Call, type: ContentType): Field[] =>
  call.site.contentTypes.links(type.owner, type.id).flatMap((link) => {
    const field = call.site.fields.byId(type.owner, link.fieldId) ?? call.site.fields.byId(siteOwner, link.fieldId);
    return field ? [{ ...field, required: link.required, hidden: link.hidden || field.hidden }] : [];
  });

const scopeOf = (call: Call, type: ContentType): string => {
  const list = type.owner === siteOwner ? undefined : call.site.lists.byId(type.owner);
  return list ? `${call.address.sitePath}/${list.folder}` : call.address.sitePath;
};

const schemaOf = (call: Call, type: ContentType): string => {
  const fields = fieldsOfType(call, type).map((field) => schemaXml(field, call.site.setting('webId')));
  const attributes = [
    ['ID', type.id],
    ['Name', type.name],
    ['Group', type.group],
    ...(type.description === '' ? [] : [['Description', type.description]]),
    ...(type.hidden ? [['Hidden', 'TRUE']] : []),
    ...(type.readOnly ? [['ReadOnly', 'TRUE']] : []),
    ...(type.sealed ? [['Sealed', 'TRUE']] : []),
    ['Version', '0'],
  ].map(([name = '', value = '']) => `${name}="${encodeXml(value)}"`);
  return `<ContentType ${attributes.join(' ')}><Fields>${fields.join('')}</Fields></ContentType>`;
};

export const linkSource = (call: Call, type: ContentType, link: FieldLink): EntitySource => {
  const editLink = `${typeLink(type)}/FieldLinks(guid'${link.fieldId}')`;
  const field = call.site.fields.byId(type.owner, link.fieldId) ?? call.site.fields.byId(siteOwner, link.fieldId);
  return {
    type: 'SP.FieldLink',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      FieldInternalName: () => null,
      Hidden: () => link.hidden,
      Id: () => link.fieldId,
      Name: () => link.name,
      Required: () => link.required,
    },
    onRequest: {
      DisplayName: () => link.settings['DisplayName'] ?? field?.title ?? link.name,
      ReadOnly: () => link.settings['ReadOnly'] ?? field?.readOnly ?? false,
      ShowInDisplayForm: () => link.settings['ShowInDisplayForm'] ?? true,
    },
  };
};

export const contentTypeSource = (call: Call, type: ContentType): EntitySource => {
  const editLink = typeLink(type);
  const { contentTypes } = call.site;
  const text = (name: string) => (): string => type.settings[name] ?? '';
  const scope = scopeOf(call, type);
  return {
    type: 'SP.ContentType',
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      ClientFormCustomFormatter: text('ClientFormCustomFormatter'),
      Description: () => type.description,
      DisplayFormTemplateName: text('DisplayFormTemplateName'),
      DisplayFormUrl: text('DisplayFormUrl'),
      DocumentTemplate: text('DocumentTemplate'),
      DocumentTemplateUrl: text('DocumentTemplate'),
      EditFormTemplateName: text('EditFormTemplateName'),
      EditFormUrl: text('EditFormUrl'),
      Group: () => type.group,
      Hidden: () => type.hidden,
      Id: () => ({ complexType: 'SP.ContentTypeId', values: { StringValue: type.id } }),
      JSLink: text('JSLink'),
      MobileDisplayFormUrl: text('MobileDisplayFormUrl'),
      MobileEditFormUrl: text('MobileEditFormUrl'),
      MobileNewFormUrl: text('MobileNewFormUrl'),
      Name: () => type.name,
      NewFormTemplateName: text('NewFormTemplateName'),
      NewFormUrl: text('NewFormUrl'),
      ReadOnly: () => type.readOnly,
      SchemaXml: () => schemaOf(call, type),
      Scope: () => scope,
      Sealed: () => type.sealed,
      StringId: () => type.id,
    },
    onRequest: {
      ...Object.fromEntries(
        contentTypeTexts.filter((name) => name.includes('ClientSide')).map((name) => [name, text(name)]),
      ),
      SchemaXmlWithResourceTokens: () => schemaOf(call, type),
    },
    links: {
      FieldLinks: () => contentTypes.links(type.owner, type.id).map((link) => linkSource(call, type, link)),
      Fields: () => fieldsOfType(call, type).map((field) => fieldSource(call, field, scope)),
      Parent: () => {
        const parent = contentTypes.parentOf(type.id);
        return parent ? contentTypeSource(call, parent) : null;
      },
      WorkflowAssociations: () => [],
    },
  };
};
