/** A field's definition as an entity. */
import { entityPropertyName, type Field } from '../store/field';
import type { Call } from './call';
import type { EntitySource } from './entitySource';
import { schemaXml } from './fieldXml';

const typeNames: Readonly<Record<string, string>> = { DateOnly: '0', DateTime: '1' };

const byType = ({ type, settings }: Field): EntitySource['properties'] => {
  switch (type.name) {
    case 'Text':
      return { MaxLength: () => settings.maxLength ?? 255 };
    case 'Note':
      return {
        AllowHyperlink: () => false,
        AppendOnly: () => false,
        NumberOfLines: () => settings.lines ?? 6,
        RestrictedMode: () => false,
        RichText: () => settings.richText ?? false,
      };
    case 'Number':
    case 'Currency':
      return {
        ...(type.name === 'Currency' ? { CurrencyLocaleId: () => settings.currencyLocale ?? 1030 } : {}),
        DisplayFormat: () => settings.decimals ?? -1,
        MaximumValue: () => settings.max ?? Number.MAX_VALUE,
        MinimumValue: () => settings.min ?? -Number.MAX_VALUE,
        ShowAsPercentage: () => settings.percentage ?? false,
      };
    case 'Choice':
      return {
        Choices: () => settings.choices ?? [],
        FillInChoice: () => settings.fillInChoice ?? false,
        EditFormat: () => (settings.format === 'RadioButtons' ? 1 : 0),
      };
    case 'MultiChoice':
      return { Choices: () => settings.choices ?? [], FillInChoice: () => settings.fillInChoice ?? false };
    case 'DateTime':
      return {
        DateTimeCalendarType: () => 0,
        DisplayFormat: () => Number(typeNames[settings.format ?? 'DateOnly'] ?? 0),
        FriendlyDisplayFormat: () => 0,
      };
    case 'URL':
      return { DisplayFormat: () => (settings.format === 'Image' ? 1 : 0) };
    default:
      return {};
  }
};

const lookup = ({ type, settings }: Field): EntitySource['properties'] =>
  type.refersTo
    ? {
        AllowMultipleValues: () => type.many === true,
        IsRelationship: () => type.refersTo === 'list',
        LookupField: () => settings.lookupField ?? '',
        LookupList: () => settings.lookupList ?? '',
        ...(type.refersTo === 'person'
          ? {
              AllowDisplay: () => true,
              Presence: () => true,
              SelectionGroup: () => 0,
              SelectionMode: () => settings.selectionMode ?? 0,
            }
          : { RelationshipDeleteBehavior: () => 0 }),
      }
    : {};

export const fieldSource = (call: Call, field: Field, listFolderUrl: string): EntitySource => {
  const editLink = `Web/Lists(guid'${field.listId}')/Fields(guid'${field.id}')`;
  return {
    type: field.type.entityType,
    id: `${call.address.apiUrl}/${editLink}`,
    editLink,
    properties: {
      AutoIndexed: () => false,
      CanBeDeleted: () => field.canBeDeleted,
      DefaultValue: () => field.settings.defaultValue ?? null,
      Description: () => field.settings.description ?? '',
      Direction: () => 'none',
      EnforceUniqueValues: () => field.uniqueValues,
      EntityPropertyName: () => entityPropertyName(field.internalName),
      Filterable: () => field.type.filterable,
      FromBaseType: () => field.fromBase,
      Group: () => field.settings.group ?? 'Custom Columns',
      Hidden: () => field.hidden,
      Id: () => field.id,
      Indexed: () => field.indexed,
      IndexStatus: () => 0,
      InternalName: () => field.internalName,
      ReadOnlyField: () => field.readOnly,
      Required: () => field.required,
      SchemaXml: () => schemaXml(field),
      Scope: () => listFolderUrl,
      Sealed: () => field.sealed,
      Sortable: () => field.type.sortable,
      StaticName: () => field.internalName,
      Title: () => field.title,
      FieldTypeKind: () => field.type.kind,
      TypeAsString: () => field.type.name,
      TypeDisplayName: () => field.type.displayName,
      TypeShortDescription: () => field.type.description,
      ValidationFormula: () => null,
      ValidationMessage: () => null,
      ...byType(field),
      ...lookup(field),
    },
  };
};
