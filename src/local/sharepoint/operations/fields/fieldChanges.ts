/** Properties of fields that a body may set, for `fields.add`, `AddField` and MERGE. */
import { randomUUID } from 'node:crypto';
import type { Body } from '../../http/jsonBody';
import { badRequest, cannotConvert, noSuchProperty, notImplemented, spException } from '../../http/sharePointError';
import { dropUndefined, type Field, type FieldDraft, type FieldSettings } from '../../store/fields/field';
import { creatable, fieldType, fieldTypeOfKind, type FieldType } from '../../store/fields/fieldTypes';
import { settingNames, type SettingKind } from './fieldAttributes';
import { internalNameFrom } from './fieldNames';
import { draftFromXml, plainGuid } from './fieldXml';

type Flag = 'required' | 'indexed' | 'uniqueValues' | 'hidden' | 'readOnly';

const flagNames: Readonly<Record<string, Flag>> = {
  Required: 'required',
  Indexed: 'indexed',
  EnforceUniqueValues: 'uniqueValues',
  Hidden: 'hidden',
  ReadOnlyField: 'readOnly',
};
const byProperty = new Map(settingNames.flatMap((one) => (one.property === undefined ? [] : [[one.property, one]])));
/** What clients send of a field that says nothing about it. */
const passedOver: ReadonlySet<string> = new Set([
  'FieldTypeKind',
  'IsCompactName',
  'LookupWebId',
  'TypeAsString',
  'UserDisplayOptions',
]);

type SettingValue = string | number | boolean | readonly string[];

const edmTypes = { text: 'Edm.String', guid: 'Edm.String', number: 'Edm.Int32', flag: 'Edm.Boolean' } as const;

const typed = (value: unknown, kind: SettingKind): SettingValue => {
  if ((kind === 'text' || kind === 'guid') && typeof value === 'string')
    return kind === 'guid' && /^\{?[0-9a-f-]{36}\}?$/i.test(value) ? plainGuid(value) : value;
  if (kind === 'number' && typeof value === 'number') return value;
  if (kind === 'flag' && typeof value === 'boolean') return value;
  throw cannotConvert(edmTypes[kind]);
};

const texts = (value: unknown): readonly string[] => {
  if (Array.isArray(value) && value.every((one): one is string => typeof one === 'string')) return value;
  throw cannotConvert('Collection(Edm.String)');
};

interface Change {
  readonly title: string | undefined;
  readonly flags: Partial<Record<Flag, boolean>>;
  readonly settings: Record<string, SettingValue | undefined>;
  readonly several: boolean | undefined;
  readonly schema: string | undefined;
}

/** SP.FieldType numbers of what a formula may result in. */
const resultTypes: Readonly<Record<number, string>> = {
  2: 'Text',
  4: 'DateTime',
  8: 'Boolean',
  9: 'Number',
  10: 'Currency',
};

type Special = (type: FieldType, value: unknown) => readonly [keyof FieldSettings, SettingValue | undefined];

const displayFormat: Special = (type, value) => {
  if (type.name === 'DateTime') return ['format', value === 1 ? 'DateTime' : 'DateOnly'];
  if (type.name === 'URL') return ['format', value === 1 ? 'Image' : 'Hyperlink'];
  return ['decimals', value === -1 ? undefined : typed(value, 'number')];
};

/** Properties whose setting is another value, or depends on the type. */
const special: Readonly<Record<string, Special>> = {
  Choices: (_, value) => ['choices', texts(value)],
  DateFormat: (_, value) => ['format', value === 1 ? 'DateTime' : 'DateOnly'],
  DisplayFormat: displayFormat,
  EditFormat: (_, value) => ['format', value === 1 ? 'RadioButtons' : 'Dropdown'],
  FriendlyDisplayFormat: (_, value) => ['friendlyFormat', typed(value, 'number')],
  LookupFieldName: (_, value) => ['lookupField', typed(value, 'text')],
  LookupListId: (_, value) => ['lookupList', typed(value, 'guid')],
  OutputType: (_, value) => {
    const result = typeof value === 'number' ? resultTypes[value] : undefined;
    if (result === undefined) throw notImplemented(`OutputType ${String(value)} of a calculated field`);
    return ['resultType', result];
  },
  RelationshipDeleteBehavior: (_, value) => ['deleteBehavior', typed(value, 'number')],
};

const readChange = (body: Body, type: FieldType): Change => {
  const change: { -readonly [Key in keyof Change]: Change[Key] } = {
    title: undefined,
    flags: {},
    settings: {},
    several: undefined,
    schema: undefined,
  };
  for (const [name, value] of Object.entries(body)) {
    const known = byProperty.get(name);
    const flag = Object.hasOwn(flagNames, name) ? flagNames[name] : undefined;
    if (name === 'Title') change.title = String(typed(value, 'text'));
    else if (name === 'SchemaXml') change.schema = String(typed(value, 'text'));
    else if (name === 'AllowMultipleValues') change.several = typed(value, 'flag') === true;
    else if (flag) change.flags[flag] = typed(value, 'flag') === true;
    else if (Object.hasOwn(special, name)) {
      const [setting, given] = special[name]?.(type, value) ?? [];
      if (setting) change.settings[setting] = given;
    } else if (known) change.settings[known.setting] = value === null ? undefined : typed(value, known.kind);
    else if (!passedOver.has(name)) throw noSuchProperty(name, type.entityType);
  }
  return change;
};

export const draftFromBody = (body: Body): FieldDraft => {
  const kind = body['FieldTypeKind'];
  const single = typeof kind === 'number' ? fieldTypeOfKind(kind) : undefined;
  if (!single || !creatable.has(single.name)) throw notImplemented(`fields of FieldTypeKind ${String(kind)}`);
  const { title, flags, settings, several, schema } = readChange(body, single);
  const kept = dropUndefined<FieldSettings>(settings);
  const type = fieldType(several === true ? `${single.name}Multi` : single.name, kept);
  if (title === undefined || title.trim() === '') throw badRequest('The field has no title.');
  if (schema !== undefined) throw notImplemented('SchemaXml of a field that is added by its properties');
  if (!type) throw badRequest(`Fields of type ${single.name} do not take several values.`);
  return {
    id: randomUUID(),
    internalName: internalNameFrom(title),
    title,
    type,
    readOnly: type.name === 'Calculated',
    ...flags,
    settings: kept,
  };
};

/** A definition as XML takes the place of the old one; who the field is and where it looks stays. */
const fromSchema = (field: Field, xml: string): Field => {
  const draft = draftFromXml(xml, true);
  if (draft.type.name !== field.type.name) throw notImplemented('changing the type of a field');
  const { lookupList = field.settings.lookupList, ...settings } = draft.settings ?? {};
  if (lookupList !== field.settings.lookupList) throw lookupListStays();
  return {
    ...field,
    title: draft.title,
    hidden: draft.hidden === true,
    readOnly: draft.readOnly === true,
    indexed: draft.indexed === true,
    required: draft.required === true,
    uniqueValues: draft.uniqueValues === true,
    settings: dropUndefined<FieldSettings>({ ...settings, lookupList }),
  };
};

const lookupListStays = (): Error => spException(-2130575131, 'The lookup list of a field cannot be changed.');

export const changedField = (given: Field, body: Body): Field => {
  const { title, flags, settings, several, schema } = readChange(body, given.type);
  const field = schema === undefined ? given : fromSchema(given, schema);
  if (several !== undefined && several !== (given.type.many === true))
    throw notImplemented('turning a field of one value into one of several, or back');
  for (const name of ['FieldTypeKind', 'TypeAsString']) {
    const own = name === 'FieldTypeKind' ? given.type.kind : given.type.name;
    if (body[name] !== undefined && body[name] !== own) throw notImplemented('changing the type of a field');
  }
  if ('lookupList' in settings && settings['lookupList'] !== field.settings.lookupList) throw lookupListStays();
  if ((settings['resultType'] ?? given.settings.resultType) !== given.settings.resultType)
    throw notImplemented('changing what a formula results in');
  return {
    ...field,
    ...flags,
    title: title ?? field.title,
    settings: dropUndefined<FieldSettings>({ ...field.settings, ...settings }),
  };
};
