/** Field definitions as XML, inward: `createFieldAsXml` and `SchemaXml`. */
import { randomUUID } from 'node:crypto';
import { badRequest, notImplemented } from '../../http/sharePointError';
import { dropUndefined, type FieldDraft, type FieldSettings } from '../../store/fields/field';
import { creatable, fieldType, type FieldType } from '../../store/fields/fieldTypes';
import { encodeName } from '../../store/lists/listNames';
import { parseXml, type XmlElement } from '../../xml/parseXml';
import {
  decidedAttributes,
  deleteBehaviors,
  friendlyFormats,
  keptAttributes,
  settingNames,
  type SettingKind,
} from './fieldAttributes';
import { internalNameFrom } from './fieldNames';

/** Attributes that are read one by one below. */
const ownAttributes: ReadonlySet<string> = new Set([
  'AllowDeletion',
  'DisplayName',
  'EnforceUniqueValues',
  'FriendlyDisplayFormat',
  'Hidden',
  'ID',
  'Indexed',
  'Mult',
  'Name',
  'ReadOnly',
  'RelationshipDeleteBehavior',
  'Required',
  'Sealed',
  'Type',
  'UserSelectionMode',
]);
const byAttribute = new Map(settingNames.flatMap((one) => (one.attribute === undefined ? [] : [[one.attribute, one]])));

const isTrue = (text: string): boolean => /^(true|1|-1|yes)$/i.test(text.trim());

export const plainGuid = (text: string): string => text.replace(/[{}]/g, '').toLowerCase();

const guidOrName = (text: string): string => (/^\{?[0-9a-f-]{36}\}?$/i.test(text) ? plainGuid(text) : text);

const readAttribute = (name: string, text: string, kind: SettingKind): string | number | boolean | undefined => {
  if (kind === 'text') return text;
  if (kind === 'flag') return isTrue(text);
  if (kind === 'guid') return text === '' ? undefined : guidOrName(text);
  if (text.trim() === '') return undefined;
  const number = Number(text);
  if (!Number.isFinite(number)) throw badRequest(`The attribute ${name} of the field is not a number.`);
  return number;
};

const child = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((one) => one.name === name);

/** `PeopleOnly` or 0, `PeopleAndGroups` or 1. */
const selectionMode = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : /^(peopleonly|0)$/i.test(text) ? 0 : 1;

const position = (words: readonly string[], text: string | undefined): number | undefined => {
  const found = words.findIndex((word) => word.toLowerCase() === text?.toLowerCase());
  return found === -1 ? undefined : found;
};

/** What stands inside the element rather than on it. */
const contentOf = (element: XmlElement): Partial<Record<keyof FieldSettings, unknown>> => {
  const choices = child(element, 'CHOICES')?.children.map((choice) => choice.text);
  const validation = child(element, 'Validation');
  return {
    choices: choices && choices.length > 0 ? choices : undefined,
    defaultValue: child(element, 'Default')?.text,
    defaultFormula: child(element, 'DefaultFormula')?.text,
    formula: child(element, 'Formula')?.text,
    validationFormula: validation?.text,
    validationMessage: validation?.attributes.get('Message'),
  };
};

const knownChildren: ReadonlySet<string> = new Set([
  'CHOICES',
  'Customization',
  'Default',
  'DefaultFormula',
  'DisplayPattern',
  'FieldRefs',
  'Formula',
  'FormulaDisplayNames',
  'MAPPINGS',
  'Validation',
]);

const settingsOf = (element: XmlElement): FieldSettings => {
  const settings: Record<string, unknown> = contentOf(element);
  const attributes: Record<string, string> = {};
  for (const [name, text] of element.attributes) {
    const known = byAttribute.get(name);
    if (known) settings[known.setting] = readAttribute(name, text, known.kind);
    else if (keptAttributes.has(name)) attributes[name] = text;
    else if (!ownAttributes.has(name) && !decidedAttributes.has(name))
      throw notImplemented(`the attribute ${name} of a field definition`);
  }
  const unknown = element.children.find((one) => !knownChildren.has(one.name));
  if (unknown) throw notImplemented(`the element ${unknown.name} of a field definition`);
  return dropUndefined<FieldSettings>({
    ...settings,
    friendlyFormat: position(friendlyFormats, element.attributes.get('FriendlyDisplayFormat')),
    deleteBehavior: position(deleteBehaviors, element.attributes.get('RelationshipDeleteBehavior')),
    selectionMode: selectionMode(element.attributes.get('UserSelectionMode')),
    attributes: Object.keys(attributes).length === 0 ? undefined : attributes,
  });
};

const typeIn = (element: XmlElement, settings: FieldSettings): FieldType => {
  const typeName = element.attributes.get('Type') ?? '';
  const several = isTrue(element.attributes.get('Mult') ?? '') && !typeName.endsWith('Multi') ? 'Multi' : '';
  const type = fieldType(`${typeName}${several}`, settings);
  if (!type || !creatable.has(type.name)) throw notImplemented(`fields of type ${typeName}`);
  return type;
};

const fieldElement = (xml: string): XmlElement => {
  const element = parseXml(xml);
  if (element.name !== 'Field') throw badRequest('The XML is not a field definition.');
  return element;
};

const guid = /^\{?[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\}?$/i;

const idIn = (element: XmlElement): string => {
  const given = element.attributes.get('ID');
  if (given === undefined || given === '') return randomUUID();
  if (!guid.test(given)) throw badRequest(`The ID ${given} of the field is not a GUID.`);
  return plainGuid(given);
};

/** `nameHint`: AddFieldInternalNameHint, without which SharePoint makes the internal name from the title. */
export const draftFromXml = (xml: string, nameHint: boolean): FieldDraft => {
  const element = fieldElement(xml);
  const settings = settingsOf(element);
  const type = typeIn(element, settings);
  const attribute = (name: string): string | undefined => element.attributes.get(name);
  const flag = (name: string): boolean => isTrue(attribute(name) ?? '');
  const title = attribute('DisplayName') ?? attribute('Name') ?? '';
  if (title === '') throw badRequest('The field has no name.');
  const hint = attribute('Name');
  return {
    id: idIn(element),
    // A name given outright may be longer than one made of a title (SharePoint's own MediaServiceObjectDetectorVersions).
    internalName: nameHint && hint !== undefined && hint !== '' ? encodeName(hint) : internalNameFrom(title),
    title,
    type,
    hidden: flag('Hidden'),
    readOnly: flag('ReadOnly') || type.name === 'Calculated',
    indexed: flag('Indexed'),
    required: flag('Required'),
    uniqueValues: flag('EnforceUniqueValues'),
    sealed: flag('Sealed'),
    canBeDeleted: isTrue(attribute('AllowDeletion') ?? 'TRUE'),
    settings,
  };
};
