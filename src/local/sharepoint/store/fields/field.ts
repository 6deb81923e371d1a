/** One column of a list, as the store keeps it. */
import type { SqlColumn } from '../../odata/sqlColumn';
import type { Row } from '../database';
import { fieldType, type FieldType } from './fieldTypes';

/** What only some types have, and what nothing is asked by. Kept as JSON. */
export interface FieldSettings {
  readonly description?: string;
  readonly group?: string;
  readonly defaultValue?: string;
  /** `=TODAY()`: a formula whose result a new item gets. */
  readonly defaultFormula?: string;
  readonly validationFormula?: string;
  readonly validationMessage?: string;
  readonly staticName?: string;
  readonly jsLink?: string;
  readonly customFormatter?: string;
  readonly clientSideComponentId?: string;
  readonly clientSideComponentProperties?: string;
  readonly clientValidationFormula?: string;
  readonly clientValidationMessage?: string;
  readonly direction?: string;
  readonly pinnedToFiltersPane?: boolean;
  readonly showInFiltersPane?: number;
  readonly isModern?: boolean;
  readonly maxLength?: number;
  readonly choices?: readonly string[];
  readonly fillInChoice?: boolean;
  /** DateTime: DateOnly or DateTime. Choice: Dropdown or RadioButtons. URL: Hyperlink or Image. */
  readonly format?: string;
  /** Times: 0 unspecified, 1 disabled, 2 relative. */
  readonly friendlyFormat?: number;
  readonly calendarType?: number;
  readonly lookupList?: string;
  readonly lookupField?: string;
  /** Of a column that shows something more of what another looks up: the other's id. */
  readonly primaryField?: string;
  /** What becomes of items whose target is deleted: 0 nothing, 1 they go too, 2 the target must stay. */
  readonly deleteBehavior?: number;
  readonly decimals?: number;
  readonly min?: number;
  readonly max?: number;
  readonly percentage?: boolean;
  readonly commaSeparator?: boolean;
  readonly unit?: string;
  readonly currencyLocale?: number;
  readonly richText?: boolean;
  readonly appendOnly?: boolean;
  readonly allowHyperlink?: boolean;
  readonly restrictedMode?: boolean;
  readonly unlimitedLength?: boolean;
  readonly lines?: number;
  /** Persons: 0 people only, 1 people and groups. */
  readonly selectionMode?: number;
  /** The group out of which persons may be chosen; 0 is everybody. */
  readonly selectionGroup?: number;
  readonly presence?: boolean;
  readonly allowDisplay?: boolean;
  readonly formula?: string;
  /** The columns that a formula names, by what it calls them: ids, so that new titles change nothing. */
  readonly formulaColumns?: Readonly<Record<string, string>>;
  /** Calculated: Text, Number, Currency, DateTime, Boolean. */
  readonly resultType?: string;
  /** Attributes of its definition that mean nothing here, as they came. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Where definitions of the site's own columns are kept: in the place of a list's id. */
export const siteOwner = 'site';

/** What is undefined is no setting. */
export const dropUndefined = <T extends object>(object: { [Key in keyof T]?: T[Key] | undefined }): T =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T;

export interface Field {
  readonly listId: string;
  readonly id: string;
  /** The number in the names of its SQL columns. Built-in columns have names of their own. */
  readonly number: number;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly hidden: boolean;
  readonly readOnly: boolean;
  readonly fromBase: boolean;
  readonly indexed: boolean;
  readonly required: boolean;
  readonly uniqueValues: boolean;
  readonly sealed: boolean;
  readonly canBeDeleted: boolean;
  readonly settings: FieldSettings;
}

/** A column to be. */
export interface FieldDraft {
  readonly id: string;
  /** undefined: the next free one. */
  readonly number?: number;
  readonly internalName: string;
  readonly title: string;
  readonly type: FieldType;
  readonly hidden?: boolean;
  readonly readOnly?: boolean;
  readonly fromBase?: boolean;
  readonly indexed?: boolean;
  readonly required?: boolean;
  readonly uniqueValues?: boolean;
  readonly sealed?: boolean;
  /** Unless it is of the base type, when nothing is said. */
  readonly canBeDeleted?: boolean;
  readonly settings?: FieldSettings;
}

export const toField = (row: Row): Field => {
  const settings = JSON.parse(String(row['settings'])) as FieldSettings;
  const type = fieldType(String(row['type']), settings);
  if (!type) throw new Error(`field type ${row['type']} in the database`);
  return {
    listId: String(row['list_id']),
    id: String(row['id']),
    number: Number(row['number']),
    internalName: String(row['internal_name']),
    title: String(row['title']),
    type,
    hidden: row['hidden'] === 1,
    readOnly: row['read_only'] === 1,
    fromBase: row['from_base'] === 1,
    indexed: row['indexed'] === 1,
    required: row['required'] === 1,
    uniqueValues: row['unique_values'] === 1,
    sealed: row['sealed'] === 1,
    canBeDeleted: row['can_be_deleted'] === 1,
    settings,
  };
};

/** A calculated column as one of the type its formula results in: so its values are shown. Others are themselves. */
export const resultField = (field: Field): Field => {
  if (field.type.name !== 'Calculated') return field;
  const type = fieldType(field.settings.resultType ?? 'Text');
  return type ? { ...field, type } : field;
};

/** SQL columns of the built-in fields that have a fixed place in every list's table. */
const fixedColumns: Readonly<Record<string, string>> = {
  ID: 'id',
  Created: 'created',
  Modified: 'modified',
  Author: 'author_id',
  Editor: 'editor_id',
  CheckoutUser: 'checkout_user_id',
  GUID: 'guid',
  owshiddenversion: 'version',
};

/** undefined: the field keeps nothing of its own (computed ones). */
export const valueColumn = (field: Pick<Field, 'internalName' | 'number' | 'type'>): string | undefined =>
  fixedColumns[field.internalName] ?? (field.number > 0 ? `f${field.number}` : undefined);

/** Texts have a second column with their `textKey`, which is what is compared, sorted, indexed. */
export const keyColumn = (field: Pick<Field, 'internalName' | 'number' | 'type'>): string | undefined =>
  field.number > 0 && field.type.compares === 'text' ? `k${field.number}` : valueColumn(field);

/** The name in item JSON: SharePoint puts `OData_` before names that OData does not allow. */
export const propertyName = (field: Pick<Field, 'internalName' | 'type'>): string => {
  const name = /^[A-Za-z]/.test(field.internalName) ? field.internalName : `OData_${field.internalName}`;
  return field.type.refersTo ? `${name}Id` : name;
};

export const entityPropertyName = (internalName: string): string =>
  /^[A-Za-z]/.test(internalName) ? internalName : `OData_${internalName}`;

/** The column of `alias` as something a `$filter` can compare; undefined where SharePoint refuses it. */
export const sqlColumnOf = (field: Field, alias: string, name = propertyName(field)): SqlColumn | undefined => {
  const kind = field.type.compares;
  const stored = valueColumn(field);
  if (kind === undefined || stored === undefined) return undefined;
  if (field.type.many) {
    const json = `${alias}.${keyColumn(field)}`;
    return {
      name,
      kind,
      expression: 'each.value',
      anyOf: ({ sql, values }) => ({ sql: `EXISTS (SELECT 1 FROM json_each(${json}) each WHERE ${sql})`, values }),
      isEmpty: { sql: `${json} IS NULL`, values: [] },
    };
  }
  // [MS] an indexed lookup does not save a query from the threshold; nor is a person more than a lookup.
  const saves = field.internalName === 'ID' || (field.indexed && !field.type.refersTo);
  return { name, kind, expression: `${alias}.${keyColumn(field)}`, index: saves ? field.internalName : undefined };
};
