import type { FieldRule } from '../../domain/fieldRules';
import type { ListName } from '../../domain/viewer';

/** SharePoint's own names of column types, as `TypeAsString` gives them. */
export type ColumnType =
  'Text' | 'Note' | 'Choice' | 'Number' | 'Boolean' | 'DateTime' | 'User' | 'Lookup' | 'LookupMulti';

/** One column of a list, as provisioning makes it and as `$select` names it. */
export interface Column {
  /** Internal name: ASCII PascalCase, at most 32 characters, never changes after release. */
  readonly name: string;
  /** Danish display name at creation. People may rename it; nothing looks a column up by it. */
  readonly title: string;
  readonly type: ColumnType;
  readonly description: string | undefined;
  readonly required: boolean;
  readonly indexed: boolean;
  /** Implies `indexed`. SharePoint compares without regard to case. */
  readonly unique: boolean;
  readonly maxLength: number | undefined;
  /** The stored labels, in the order shown. */
  readonly choices: readonly string[] | undefined;
  readonly defaultValue: string | undefined;
  readonly decimals: number | undefined;
  readonly min: number | undefined;
  readonly max: number | undefined;
  /** For lookups: where they point. The shown column is always Title. */
  readonly lookupList: ListName | undefined;
}

/** What most columns are: optional, unindexed, without limits of their own. */
export const column = (
  given: Pick<Column, 'name' | 'title' | 'type'> & { readonly [Key in keyof Column]?: Column[Key] | undefined },
): Column => ({
  name: given.name,
  title: given.title,
  type: given.type,
  description: given.description,
  required: given.required ?? false,
  indexed: (given.indexed ?? false) || (given.unique ?? false),
  unique: given.unique ?? false,
  maxLength: given.maxLength,
  choices: given.choices,
  defaultValue: given.defaultValue,
  decimals: given.decimals,
  min: given.min,
  max: given.max,
  lookupList: given.lookupList,
});

/** SharePoint's longest single line. */
export const longestLine = 255;

/** SharePoint's longest plain multi-line text in a list is 63,999 characters (facts/sharepoint.md, section 3). */
export const longestNote = 63_999;

export const ruleOf = (of: Column): FieldRule => ({
  required: of.required,
  maxLength: of.maxLength,
  min: of.min,
  max: of.max,
  decimals: of.decimals,
});
