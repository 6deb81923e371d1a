/** A field's definition as an entity. Properties as recorded (pnpcore, ListFieldTests). */
import { entityPropertyName, siteOwner, type Field } from '../../store/fields/field';
import type { Call } from '../call';
import type { EntitySource } from '../entitySource';
import { schemaXml } from './fieldSchema';

const noGuid = '00000000-0000-0000-0000-000000000000';
const largest = Number.MAX_VALUE;
/** SP.FieldType numbers of results of formulas. */
const outputTypes: Readonly<Record<string, number>> = { Text: 2, DateTime: 4, Boolean: 8, Number: 9, Currency: 10 };
const isDateTime = ({ settings }: Field): boolean => settings.format === 'DateTime';
const english = 1033;

const numberProperties = ({ settings }: Field): EntitySource['properties'] => ({
  CommaSeparator: () => settings.commaSeparator ?? true,
  CustomUnitName: () => null,
  CustomUnitOnRight: () => false,
  DisplayFormat: () => settings.decimals ?? -1,
  MaximumValue: () => settings.max ?? largest,
  MinimumValue: () => settings.min ?? -largest,
  ShowAsPercentage: () => settings.percentage ?? false,
  Unit: () => settings.unit ?? null,
});

const choiceProperties = ({ settings }: Field): EntitySource['properties'] => ({
  FillInChoice: () => settings.fillInChoice ?? false,
  Mappings: () => null,
  Choices: () => settings.choices ?? [],
});

const byType: Readonly<Record<string, (field: Field) => EntitySource['properties']>> = {
  Text: ({ settings }) => ({ MaxLength: () => settings.maxLength ?? 255 }),
  Note: ({ settings }) => ({
    AllowHyperlink: () => settings.allowHyperlink ?? false,
    AppendOnly: () => settings.appendOnly ?? false,
    IsLongHyperlink: () => false,
    NumberOfLines: () => settings.lines ?? 6,
    RestrictedMode: () => settings.restrictedMode ?? true,
    RichText: () => settings.richText ?? false,
    UnlimitedLengthInDocumentLibrary: () => settings.unlimitedLength ?? false,
    WikiLinking: () => settings.attributes?.['WikiLinking'] === 'TRUE',
  }),
  Number: numberProperties,
  Currency: (field) => ({
    ...numberProperties(field),
    CurrencyLocaleId: () => field.settings.currencyLocale ?? english,
  }),
  Choice: (field) => ({
    ...choiceProperties(field),
    EditFormat: () => (field.settings.format === 'RadioButtons' ? 1 : 0),
  }),
  MultiChoice: choiceProperties,
  DateTime: (field) => ({
    DateTimeCalendarType: () => field.settings.calendarType ?? 0,
    DateFormat: () => null,
    DisplayFormat: () => (isDateTime(field) ? 1 : 0),
    FriendlyDisplayFormat: () => field.settings.friendlyFormat ?? 0,
    TimeFormat: () => null,
  }),
  URL: ({ settings }) => ({ DisplayFormat: () => (settings.format === 'Image' ? 1 : 0) }),
  Computed: () => ({ EnableLookup: () => false }),
  Calculated: (field) => ({
    CurrencyLocaleId: () => field.settings.currencyLocale ?? english,
    DateFormat: () => (isDateTime(field) ? 1 : 0),
    DisplayFormat: () => field.settings.decimals ?? -1,
    Formula: () => field.settings.formula ?? '',
    OutputType: () => outputTypes[field.settings.resultType ?? 'Text'] ?? 2,
    ShowAsPercentage: () => field.settings.percentage ?? false,
  }),
};

/** A person is looked up in the hidden list of all people. */
const lookupListOf = (call: Call, { type, settings }: Field): string => {
  if (type.refersTo !== 'person') return settings.lookupList ?? '';
  const people = call.site.lists.byFolder('_catalogs/users');
  return people ? `{${people.id}}` : '';
};

const lookup = (call: Call, field: Field): EntitySource['properties'] => {
  const { type, settings, listId } = field;
  const dependents = call.site.fields.of(listId).filter((one) => one.settings.primaryField === field.id);
  return {
    AllowMultipleValues: () => type.many === true,
    DependentLookupInternalNames: () => dependents.map((one) => one.internalName),
    IsDependentLookup: () => settings.primaryField !== undefined,
    IsRelationship: () => type.refersTo === 'list' && listId !== siteOwner,
    LookupField: () => settings.lookupField ?? '',
    LookupList: () => lookupListOf(call, field),
    LookupWebId: () => call.site.setting('webId'),
    PrimaryFieldId: () => settings.primaryField ?? null,
    RelationshipDeleteBehavior: () => settings.deleteBehavior ?? 0,
    UnlimitedLengthInDocumentLibrary: () => settings.unlimitedLength ?? false,
    ...(type.refersTo === 'person'
      ? {
          AllowDisplay: () => settings.allowDisplay ?? true,
          Presence: () => settings.presence ?? true,
          SelectionGroup: () => settings.selectionGroup ?? 0,
          SelectionMode: () => settings.selectionMode ?? 0,
          UserDisplayOptions: () => null,
        }
      : {}),
  };
};

/** What draws the field; some types are drawn by nothing. */
const jsLinkOf = ({ type, settings }: Field): string | null => {
  if (settings.jsLink !== undefined) return settings.jsLink;
  if (type.name === 'ModStat') return '';
  return ['Counter', 'Computed', 'Guid', 'ContentTypeId', 'ThreadIndex', 'Recurrence'].includes(type.name)
    ? null
    : 'clienttemplates.js';
};

const kept = (field: Field, name: 'Filterable' | 'Sortable', otherwise: boolean): boolean =>
  field.settings.attributes?.[name]?.toUpperCase() === 'FALSE' ? false : otherwise;

/** `owner`: the address of what holds the field, behind `_api/`; `scope`: its address on the site. */
export const fieldSource = (call: Call, field: Field, scope: string): EntitySource => {
  const owner = field.listId === siteOwner ? 'Web' : `Web/Lists(guid'${field.listId}')`;
  const editLink = `${owner}/Fields(guid'${field.id}')`;
  const { settings, type } = field;
  const schema = (): string => schemaXml(field, call.site.setting('webId'));
  return {
    type: type.entityType,
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      AutoIndexed: () => false,
      CanBeDeleted: () => field.canBeDeleted,
      ClientSideComponentId: () => settings.clientSideComponentId ?? noGuid,
      ClientSideComponentProperties: () => settings.clientSideComponentProperties ?? null,
      ClientValidationFormula: () => settings.clientValidationFormula ?? null,
      ClientValidationMessage: () => settings.clientValidationMessage ?? null,
      CustomFormatter: () => settings.customFormatter ?? null,
      DefaultFormula: () => settings.defaultFormula ?? null,
      DefaultValue: () => settings.defaultValue ?? null,
      Description: () => settings.description ?? '',
      Direction: () => settings.direction ?? 'none',
      EnforceUniqueValues: () => field.uniqueValues,
      EntityPropertyName: () => entityPropertyName(field.internalName),
      Filterable: () => kept(field, 'Filterable', type.filterable),
      FromBaseType: () => field.fromBase,
      Group: () => settings.group || 'Custom Columns',
      Hidden: () => field.hidden,
      Id: () => field.id,
      Indexed: () => field.indexed,
      IndexStatus: () => (field.indexed ? 1 : 0),
      InternalName: () => field.internalName,
      IsModern: () => settings.isModern ?? false,
      JSLink: () => jsLinkOf(field),
      PinnedToFiltersPane: () => settings.pinnedToFiltersPane ?? false,
      ReadOnlyField: () => field.readOnly,
      Required: () => field.required,
      SchemaXml: schema,
      Scope: () => scope,
      Sealed: () => field.sealed,
      ShowInFiltersPane: () => settings.showInFiltersPane ?? 0,
      Sortable: () => kept(field, 'Sortable', type.sortable),
      StaticName: () => settings.staticName ?? field.internalName,
      Title: () => field.title,
      FieldTypeKind: () => type.kind,
      TypeAsString: () => type.name,
      TypeDisplayName: () => type.displayName,
      TypeShortDescription: () => type.description,
      ValidationFormula: () => settings.validationFormula ?? null,
      ValidationMessage: () => settings.validationMessage ?? null,
      ...(Object.hasOwn(byType, type.name) ? byType[type.name]?.(field) : {}),
      ...(type.refersTo || type.name === 'Lookup' ? lookup(call, field) : {}),
    },
    onRequest: {
      SchemaXmlWithResourceTokens: schema,
      CompactName: () => null,
      NoCrawl: () => false,
      ReadOnlyEnforced: () => field.readOnly,
    },
  };
};
