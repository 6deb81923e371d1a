/** Field definitions as XML, both ways: `createFieldAsXml` in, `SchemaXml` out. */
import { randomUUID } from 'node:crypto';
import { badRequest, notImplemented } from '../http/sharePointError';
import type { Field, FieldDraft, FieldSettings } from '../store/field';
import { creatable, fieldType } from '../store/fieldTypes';
import { encodeXml, parseXml, type XmlElement } from '../xml/parseXml';
import { internalNameFrom } from './fieldNames';

/** Attributes that carry nothing we keep: a client may send them, since `SchemaXml` of SharePoint has them. */
const passedOver = new Set([
  'StaticName',
  'SourceID',
  'ColName',
  'RowOrdinal',
  'Version',
  'Direction',
  'WebId',
  'UserSelectionScope',
  'Sortable',
  'AllowDeletion',
  'Sealed',
  'Customization',
  'UnlimitedLengthInDocumentLibrary',
  'RelationshipDeleteBehavior',
  'Mult',
  'Type',
  'Name',
  'ID',
  'DisplayName',
  'FriendlyDisplayFormat',
  'AllowHyperlink',
  'RestrictedMode',
  'AppendOnly',
  'IsolateStyles',
  'RichTextMode',
  'CalType',
  'ShowInEditForm',
  'ShowInNewForm',
  'ShowInDisplayForm',
  'SystemInstance',
]);
const known = new Set([
  'Required',
  'Indexed',
  'EnforceUniqueValues',
  'Hidden',
  'ReadOnly',
  'MaxLength',
  'Format',
  'List',
  'ShowField',
  'Decimals',
  'Min',
  'Max',
  'Percentage',
  'LCID',
  'RichText',
  'NumLines',
  'UserSelectionMode',
  'Description',
  'Group',
  'FillInChoice',
]);

const children = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.find((child) => child.name === name)?.children ?? [];

const settingsOf = (element: XmlElement, number: (name: string) => number | undefined): FieldSettings => {
  const text = (name: string): string | undefined => element.attributes.get(name);
  const flag = (name: string): boolean | undefined => {
    const value = text(name);
    return value === undefined ? undefined : value.toUpperCase() === 'TRUE';
  };
  const choices = children(element, 'CHOICES').map((choice) => choice.text);
  const selection = text('UserSelectionMode');
  return dropUndefined({
    description: text('Description'),
    group: text('Group'),
    defaultValue: element.children.find((child) => child.name === 'Default')?.text,
    maxLength: number('MaxLength'),
    choices: choices.length > 0 ? choices : undefined,
    fillInChoice: flag('FillInChoice'),
    format: text('Format'),
    lookupList: text('List')?.replace(/[{}]/g, '').toLowerCase(),
    lookupField: text('ShowField'),
    decimals: number('Decimals'),
    min: number('Min'),
    max: number('Max'),
    percentage: flag('Percentage'),
    currencyLocale: number('LCID'),
    richText: flag('RichText'),
    lines: number('NumLines'),
    selectionMode: selection === undefined ? undefined : selection === 'PeopleOnly' || selection === '0' ? 0 : 1,
  });
};

export const dropUndefined = <T extends object>(object: { [Key in keyof T]: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

/** `nameHint`: AddFieldInternalNameHint, without which SharePoint makes the internal name from the title. */
export const draftFromXml = (xml: string, nameHint: boolean): FieldDraft => {
  const element = parseXml(xml);
  if (element.name !== 'Field') throw badRequest('The XML is not a field definition.');
  const attribute = (name: string): string | undefined => element.attributes.get(name);
  for (const name of element.attributes.keys()) {
    if (!known.has(name) && !passedOver.has(name)) throw notImplemented(`the attribute ${name} of a field definition`);
  }
  const typeName = attribute('Type') ?? '';
  const several = attribute('Mult')?.toUpperCase() === 'TRUE' && !typeName.endsWith('Multi') ? 'Multi' : '';
  const type = fieldType(`${typeName}${several}`);
  if (!type || !creatable.has(type.name)) throw notImplemented(`fields of type ${typeName}`);
  const title = attribute('DisplayName') ?? attribute('Name') ?? '';
  if (title === '') throw badRequest('The field has no name.');
  const number = (name: string): number | undefined => {
    const text = attribute(name);
    if (text === undefined || text === '') return undefined;
    if (!Number.isFinite(Number(text))) throw badRequest(`The attribute ${name} of the field is not a number.`);
    return Number(text);
  };
  const isTrue = (name: string): boolean => attribute(name)?.toUpperCase() === 'TRUE';
  const hint = attribute('Name');
  return {
    id: attribute('ID')?.replace(/[{}]/g, '').toLowerCase() ?? randomUUID(),
    internalName: nameHint && hint !== undefined ? hint : internalNameFrom(title),
    title,
    type,
    hidden: isTrue('Hidden'),
    readOnly: isTrue('ReadOnly'),
    indexed: isTrue('Indexed'),
    required: isTrue('Required'),
    uniqueValues: isTrue('EnforceUniqueValues'),
    settings: settingsOf(element, number),
  };
};

const attributesOf = (field: Field): [string, string | number | boolean | undefined][] => {
  const { settings } = field;
  return [
    ['Type', field.type.name],
    ['DisplayName', field.title],
    ['Required', field.required],
    ['EnforceUniqueValues', field.uniqueValues],
    ['Indexed', field.indexed],
    ['Hidden', field.hidden || undefined],
    ['ReadOnly', field.readOnly || undefined],
    ['MaxLength', settings.maxLength],
    ['Format', settings.format],
    ['List', settings.lookupList && `{${settings.lookupList}}`],
    ['ShowField', settings.lookupField],
    ['Mult', field.type.many && field.type.refersTo ? true : undefined],
    ['Decimals', settings.decimals],
    ['Min', settings.min],
    ['Max', settings.max],
    ['Percentage', settings.percentage],
    ['LCID', settings.currencyLocale],
    ['RichText', settings.richText],
    ['NumLines', settings.lines],
    [
      'UserSelectionMode',
      settings.selectionMode === undefined
        ? undefined
        : settings.selectionMode === 0
          ? 'PeopleOnly'
          : 'PeopleAndGroups',
    ],
    ['FillInChoice', settings.fillInChoice],
    ['Description', settings.description],
    ['Group', settings.group],
    ['ID', `{${field.id}}`],
    ['SourceID', `{${field.listId}}`],
    ['StaticName', field.internalName],
    ['Name', field.internalName],
  ];
};

export const schemaXml = (field: Field): string => {
  const attributes = attributesOf(field)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) =>
        `${name}="${typeof value === 'boolean' ? String(value).toUpperCase() : encodeXml(String(value))}"`,
    )
    .join(' ');
  const choices = field.settings.choices?.map((choice) => `<CHOICE>${encodeXml(choice)}</CHOICE>`).join('');
  const inner = [
    choices === undefined ? '' : `<CHOICES>${choices}</CHOICES>`,
    field.settings.defaultValue === undefined ? '' : `<Default>${encodeXml(field.settings.defaultValue)}</Default>`,
  ].join('');
  return inner === '' ? `<Field ${attributes} />` : `<Field ${attributes}>${inner}</Field>`;
};
