/** Field definitions as XML, outward. What SharePoint's own columns draw themselves with (DisplayPattern) is not in it. */
import { siteOwner, type Field } from '../../store/fields/field';
import { encodeXml } from '../../xml/parseXml';
import { deleteBehaviors, friendlyFormats, settingNames } from './fieldAttributes';

type Written = string | number | boolean | undefined;

const schemaNamespace = 'http://schemas.microsoft.com/sharepoint/v3';
const guid = /^[0-9a-f-]{36}$/;

const settingValue = (field: Field, setting: keyof Field['settings'], kind: string): Written => {
  const value = field.settings[setting];
  if (typeof value === 'string') return kind === 'guid' && guid.test(value) ? `{${value}}` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? value : undefined;
};

const attributesOf = (field: Field, webId: string): [string, Written][] => {
  const { settings, type } = field;
  const source = field.listId === siteOwner ? webId : field.listId;
  return [
    ['ID', `{${field.id}}`],
    ['Type', type.name],
    ['Name', field.internalName],
    ['DisplayName', field.title],
    ['Required', field.required],
    ['EnforceUniqueValues', field.uniqueValues || undefined],
    ['Indexed', field.indexed || undefined],
    ['Hidden', field.hidden || undefined],
    ['ReadOnly', field.readOnly || undefined],
    ['Sealed', field.sealed || undefined],
    ['FromBaseType', field.fromBase || undefined],
    ['AllowDeletion', field.canBeDeleted || field.fromBase ? undefined : false],
    ...settingNames
      .filter(({ setting }) => setting !== 'staticName')
      .flatMap(({ attribute, setting, kind }): [string, Written][] =>
        attribute === undefined ? [] : [[attribute, settingValue(field, setting, kind)]],
      ),
    ['Mult', type.many && type.refersTo ? true : undefined],
    ['UserSelectionMode', ['PeopleOnly', 'PeopleAndGroups'][settings.selectionMode ?? -1]],
    ['FriendlyDisplayFormat', friendlyFormats[settings.friendlyFormat ?? -1]],
    ['RelationshipDeleteBehavior', settings.deleteBehavior ? deleteBehaviors[settings.deleteBehavior] : undefined],
    ...Object.entries(settings.attributes ?? {}),
    ['SourceID', field.fromBase ? schemaNamespace : `{${source}}`],
    ['StaticName', settings.staticName ?? field.internalName],
  ];
};

const element = (name: string, content: string | undefined): string =>
  content === undefined ? '' : `<${name}>${encodeXml(content)}</${name}>`;

const validation = ({ validationFormula, validationMessage }: Field['settings']): string =>
  validationFormula === undefined
    ? ''
    : `<Validation${validationMessage === undefined ? '' : ` Message="${encodeXml(validationMessage)}"`}>${encodeXml(validationFormula)}</Validation>`;

const contentOf = ({ settings }: Field): string => {
  const choices = settings.choices?.map((choice) => element('CHOICE', choice)).join('');
  return [
    element('Default', settings.defaultValue),
    element('DefaultFormula', settings.defaultFormula),
    element('Formula', settings.formula),
    choices === undefined ? '' : `<CHOICES>${choices}</CHOICES>`,
    validation(settings),
  ].join('');
};

export const schemaXml = (field: Field, webId: string): string => {
  const attributes = attributesOf(field, webId)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}="${typeof value === 'boolean' ? String(value).toUpperCase() : encodeXml(String(value))}"`,
    )
    .join(' ');
  const inner = contentOf(field);
  return inner === '' ? `<Field ${attributes} />` : `<Field ${attributes}>${inner}</Field>`;
};
