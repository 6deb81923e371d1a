/** Which attribute of a field's XML, and which property of its entity, is which setting. */
import type { FieldSettings } from '../../store/fields/field';

export type SettingKind = 'text' | 'number' | 'flag' | 'guid';

interface SettingName {
  readonly setting: keyof FieldSettings;
  readonly kind: SettingKind;
  /** Undefined: the XML writes it in a way of its own. */
  readonly attribute?: string;
  readonly property?: string;
}

const named = (
  setting: keyof FieldSettings,
  kind: SettingKind,
  attribute: string | undefined,
  property = attribute,
): SettingName => ({
  setting,
  kind,
  ...(attribute === undefined ? {} : { attribute }),
  ...(property === undefined ? {} : { property }),
});

/** In the order in which SharePoint writes them. */
export const settingNames: readonly SettingName[] = [
  named('group', 'text', 'Group'),
  named('description', 'text', 'Description'),
  named('staticName', 'text', 'StaticName'),
  named('maxLength', 'number', 'MaxLength'),
  named('format', 'text', 'Format', undefined),
  named('calendarType', 'number', 'CalType', 'DateTimeCalendarType'),
  named('resultType', 'text', 'ResultType', undefined),
  named('lookupList', 'guid', 'List', 'LookupList'),
  named('lookupField', 'text', 'ShowField', 'LookupField'),
  named('primaryField', 'guid', 'FieldRef', 'PrimaryFieldId'),
  named('decimals', 'number', 'Decimals', undefined),
  named('min', 'number', 'Min', 'MinimumValue'),
  named('max', 'number', 'Max', 'MaximumValue'),
  named('percentage', 'flag', 'Percentage', 'ShowAsPercentage'),
  named('commaSeparator', 'flag', 'CommaSeparator'),
  named('unit', 'text', 'Unit'),
  named('currencyLocale', 'number', 'LCID', 'CurrencyLocaleId'),
  named('lines', 'number', 'NumLines', 'NumberOfLines'),
  named('unlimitedLength', 'flag', 'UnlimitedLengthInDocumentLibrary'),
  named('richText', 'flag', 'RichText'),
  named('appendOnly', 'flag', 'AppendOnly'),
  named('allowHyperlink', 'flag', 'AllowHyperlink'),
  named('restrictedMode', 'flag', 'RestrictedMode'),
  named('fillInChoice', 'flag', 'FillInChoice'),
  named('selectionGroup', 'number', 'UserSelectionScope', 'SelectionGroup'),
  named('presence', 'flag', 'Presence'),
  named('allowDisplay', 'flag', 'AllowDisplay'),
  named('direction', 'text', 'Dir', 'Direction'),
  named('jsLink', 'text', 'JSLink'),
  named('customFormatter', 'text', 'CustomFormatter'),
  named('clientSideComponentId', 'text', 'ClientSideComponentId'),
  named('clientSideComponentProperties', 'text', 'ClientSideComponentProperties'),
  named('clientValidationFormula', 'text', 'ClientValidationFormula'),
  named('clientValidationMessage', 'text', 'ClientValidationMessage'),
  named('pinnedToFiltersPane', 'flag', 'PinnedToFiltersPane'),
  named('showInFiltersPane', 'number', 'ShowInFiltersPane'),
  named('isModern', 'flag', 'IsModern'),
  named('selectionMode', 'number', undefined, 'SelectionMode'),
  named('defaultValue', 'text', undefined, 'DefaultValue'),
  named('defaultFormula', 'text', undefined, 'DefaultFormula'),
  named('formula', 'text', undefined, 'Formula'),
  named('validationFormula', 'text', undefined, 'ValidationFormula'),
  named('validationMessage', 'text', undefined, 'ValidationMessage'),
];

/** The friendly form of times and what becomes of lookups have words in XML and numbers in properties. */
export const friendlyFormats: readonly string[] = ['Unspecified', 'Disabled', 'Relative'];
export const deleteBehaviors: readonly string[] = ['None', 'Cascade', 'Restrict'];

/** Attributes that a client may send and gets back, and that mean nothing here. */
export const keptAttributes: ReadonlySet<string> = new Set([
  'AggregationFunction',
  'AuthoringInfo',
  'BaseType',
  'CanToggleHidden',
  'ClassInfo',
  'Customization',
  'DisplaceOnUpgrade',
  'DisplaySize',
  'EnableLookup',
  'Filterable',
  'ForceFields',
  'FriendlyName',
  'Height',
  'IMEMode',
  'IsolateStyles',
  'JoinColName',
  'Node',
  'NoCustomize',
  'NoEditFormBreak',
  'NumberOfLines',
  'PITarget',
  'PIAttribute',
  'PrependId',
  'RenderXMLUsingPattern',
  'RichTextMode',
  'SeparateLine',
  'ShowAlways',
  'ShowInDisplayForm',
  'ShowInEditForm',
  'ShowInFileDlg',
  'ShowInListSettings',
  'ShowInNewForm',
  'ShowInVersionHistory',
  'ShowInViewForms',
  'Sortable',
  'StorageTZ',
  'SystemInstance',
  'TextOnly',
  'Title',
  'URLEncode',
  'Viewable',
  'WikiLinking',
  'Width',
]);
/** Attributes that this server decides itself, whatever a client says. */
export const decidedAttributes: ReadonlySet<string> = new Set([
  'ColName',
  'Direction',
  'FromBaseType',
  'RowOrdinal',
  'SourceID',
  'Version',
  'WebId',
  'xmlns',
]);
