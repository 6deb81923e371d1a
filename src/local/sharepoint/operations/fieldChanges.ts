/** Properties of fields that a body may set, for `fields.add`, `AddField` and MERGE. */
import { randomUUID } from 'node:crypto';
import { cannotConvert, badRequest, noSuchProperty, notImplemented, spException } from '../http/sharePointError';
import type { Body } from '../http/jsonBody';
import type { Field, FieldDraft, FieldSettings } from '../store/field';
import { creatable, fieldType, fieldTypeOfKind, type FieldType } from '../store/fieldTypes';
import { dropUndefined } from './fieldXml';
import { internalNameFrom } from './fieldNames';

type Kind = 'text' | 'number' | 'flag' | 'texts';

const settingNames: Readonly<Record<string, readonly [keyof FieldSettings, Kind]>> = {
  Description: ['description', 'text'],
  Group: ['group', 'text'],
  DefaultValue: ['defaultValue', 'text'],
  MaxLength: ['maxLength', 'number'],
  Choices: ['choices', 'texts'],
  FillInChoice: ['fillInChoice', 'flag'],
  MinimumValue: ['min', 'number'],
  MaximumValue: ['max', 'number'],
  ShowAsPercentage: ['percentage', 'flag'],
  CurrencyLocaleId: ['currencyLocale', 'number'],
  RichText: ['richText', 'flag'],
  NumberOfLines: ['lines', 'number'],
  SelectionMode: ['selectionMode', 'number'],
  LookupField: ['lookupField', 'text'],
  LookupFieldName: ['lookupField', 'text'],
  LookupListId: ['lookupList', 'text'],
  LookupList: ['lookupList', 'text'],
};
const flagNames: Readonly<Record<string, 'required' | 'indexed' | 'uniqueValues' | 'hidden'>> = {
  Required: 'required',
  Indexed: 'indexed',
  EnforceUniqueValues: 'uniqueValues',
  Hidden: 'hidden',
};
/** What PnPjs sends of itself and means nothing else than our only behaviour. */
const onlyValue: Readonly<Record<string, unknown>> = {
  AllowHyperlink: [true, false],
  AppendOnly: [false],
  RestrictedMode: [true, false],
  FriendlyDisplayFormat: [0, 1],
  DateTimeCalendarType: [0, 1],
  LookupWebId: undefined,
};

const typed = (value: unknown, kind: Kind): string | number | boolean | readonly string[] => {
  if (kind === 'text' && typeof value === 'string') return value;
  if (kind === 'number' && typeof value === 'number') return value;
  if (kind === 'flag' && typeof value === 'boolean') return value;
  if (kind === 'texts' && Array.isArray(value) && value.every((one): one is string => typeof one === 'string'))
    return value;
  throw cannotConvert(
    { text: 'Edm.String', number: 'Edm.Int32', flag: 'Edm.Boolean', texts: 'Collection(Edm.String)' }[kind],
  );
};

interface Change {
  readonly title: string | undefined;
  readonly flags: Partial<Record<'required' | 'indexed' | 'uniqueValues' | 'hidden', boolean>>;
  readonly settings: FieldSettings;
  readonly several: boolean;
}

const displayFormat = (type: FieldType, value: unknown): string | undefined => {
  if (type.name === 'DateTime') return value === 1 ? 'DateTime' : 'DateOnly';
  return type.name === 'URL' ? (value === 1 ? 'Image' : 'Hyperlink') : undefined;
};

const readChange = (body: Body, type: FieldType): Change => {
  let title: string | undefined;
  let several = false;
  const flags: Change['flags'] = {};
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(body)) {
    const setting = Object.hasOwn(settingNames, name) ? settingNames[name] : undefined;
    const flag = Object.hasOwn(flagNames, name) ? flagNames[name] : undefined;
    if (name === 'Title') title = String(typed(value, 'text'));
    else if (name === 'FieldTypeKind') continue;
    else if (name === 'AllowMultipleValues') several = typed(value, 'flag') === true;
    else if (setting) settings[setting[0]] = value === null ? undefined : typed(value, setting[1]);
    else if (flag) flags[flag] = typed(value, 'flag') === true;
    else if (name === 'DisplayFormat') {
      if (type.compares === 'number') settings['decimals'] = value === -1 ? undefined : typed(value, 'number');
      else settings['format'] = displayFormat(type, value);
    } else if (name === 'EditFormat') settings['format'] = value === 1 ? 'RadioButtons' : 'Dropdown';
    else if (!Object.hasOwn(onlyValue, name)) throw noSuchProperty(name, type.entityType);
    else {
      const allowed = onlyValue[name];
      if (Array.isArray(allowed) && !allowed.includes(value))
        throw notImplemented(`${name}=${String(value)} of a field`);
    }
  }
  if (typeof settings['lookupList'] === 'string')
    settings['lookupList'] = settings['lookupList'].replace(/[{}]/g, '').toLowerCase();
  return { title, flags, settings, several };
};

export const draftFromBody = (body: Body): FieldDraft => {
  const kind = body['FieldTypeKind'];
  const single = typeof kind === 'number' ? fieldTypeOfKind(kind) : undefined;
  if (!single || !creatable.has(single.name)) throw notImplemented(`fields of FieldTypeKind ${String(kind)}`);
  const { title, flags, settings, several } = readChange(body, single);
  const type = several ? fieldType(`${single.name}Multi`) : single;
  if (title === undefined || title.trim() === '') throw badRequest('The field has no title.');
  if (!type) throw badRequest(`Fields of type ${single.name} do not take several values.`);
  return {
    id: randomUUID(),
    internalName: internalNameFrom(title),
    title,
    type,
    ...flags,
    settings: dropUndefined({ ...settings }),
  };
};

export const changedField = (field: Field, body: Body): Field => {
  const { title, flags, settings, several } = readChange(body, field.type);
  if (several && !field.type.many) throw notImplemented('turning a field into one of several values');
  if ('lookupList' in settings) throw spException(-2130575131, 'The lookup list of a field cannot be changed.');
  return {
    ...field,
    ...flags,
    title: title ?? field.title,
    settings: dropUndefined({ ...field.settings, ...settings }),
  };
};
