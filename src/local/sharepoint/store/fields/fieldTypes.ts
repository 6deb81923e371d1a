/** What each SharePoint field type is: its numbers and names on the wire, and how its values lie in SQL. */
import type { ColumnKind } from '../../odata/sqlColumn';

export interface FieldType {
  /** TypeAsString. */
  readonly name: string;
  /** FieldTypeKind; 0 where the type has none. */
  readonly kind: number;
  /** OData type of the field's own definition. */
  readonly entityType: string;
  /** TypeDisplayName. */
  readonly displayName: string;
  /** TypeShortDescription. */
  readonly description: string;
  readonly sql: 'TEXT' | 'REAL' | 'INTEGER';
  /** How values compare; undefined where SharePoint refuses the column in `$filter` and `$orderby`. */
  readonly compares: ColumnKind | undefined;
  /** What the column refers to, for persons and lookups. */
  readonly refersTo?: 'person' | 'list';
  readonly many?: boolean;
  /** Whether SharePoint lets the column be indexed (facts/sharepoint.md, section 3). */
  readonly indexable: boolean;
  /** What `Filterable` and `Sortable` of a column of this type say (recorded). */
  readonly filterable: boolean;
  readonly sortable: boolean;
}

type Kept = Pick<FieldType, 'sql' | 'compares' | 'indexable'> & Partial<FieldType>;

const type = (name: string, kind: number, entity: string, displayName: string, description: string, rest: Kept) => ({
  name,
  kind,
  entityType: entity === '' ? 'SP.Field' : `SP.Field${entity}`,
  displayName,
  description,
  filterable: true,
  sortable: true,
  ...rest,
});

const text: Kept = { sql: 'TEXT', compares: 'text', indexable: true };
const number: Kept = { sql: 'REAL', compares: 'number', indexable: true };
const whole: Kept = { sql: 'INTEGER', compares: 'number', indexable: true };
const flag: Kept = { sql: 'INTEGER', compares: 'boolean', indexable: true };
const person: Kept = { ...whole, refersTo: 'person' };
const lookup: Kept = { ...whole, refersTo: 'list' };
const many = (one: Kept): Kept => ({ ...one, sql: 'TEXT', many: true, indexable: false, sortable: false });
/** Shown by its definition alone: items keep no value of it here. */
const inert: Kept = { sql: 'TEXT', compares: undefined, indexable: false };
const long: Kept = { ...inert, filterable: false, sortable: false };

const person2 = 'Person or Group';
const fromSite = 'Lookup (information already on this site)';
const choiceText = 'Choice (menu to choose from)';

const types: readonly FieldType[] = [
  type('Text', 2, 'Text', 'Single line of text', 'Single line of text', text),
  type('Note', 3, 'MultiLineText', 'Multiple lines of text', 'Multiple lines of text', long),
  type('Integer', 1, '', 'Integer', 'Integer', whole),
  type('Number', 9, 'Number', 'Number', 'Number (1, 1.0, 100)', number),
  type('Currency', 10, 'Currency', 'Currency', 'Currency ($, ¥, €)', number),
  type('Boolean', 8, '', 'Yes/No', 'Yes/No (check box)', flag),
  type('DateTime', 4, 'DateTime', 'Date and Time', 'Date and Time', { ...text, compares: 'datetime' }),
  type('Choice', 6, 'Choice', 'Choice', choiceText, text),
  type('MultiChoice', 15, 'MultiChoice', 'Choice', choiceText, many(text)),
  type('User', 20, 'User', person2, person2, person),
  type('UserMulti', 20, 'User', person2, person2, many(person)),
  type('Lookup', 7, 'Lookup', 'Lookup', fromSite, lookup),
  type('LookupMulti', 7, 'Lookup', 'Lookup', fromSite, many(lookup)),
  type('URL', 11, 'Url', 'Hyperlink or Picture', 'Hyperlink or Picture', { ...inert, filterable: false }),
  type('Guid', 14, 'Guid', 'Guid', 'Guid', { ...text, compares: 'guid' }),
  type('Counter', 5, 'Number', 'Counter', 'Counter', whole),
  type('Computed', 12, 'Computed', 'Computed', 'Computed', inert),
  type('ContentTypeId', 25, '', 'Content Type Id', 'Content Type Id', inert),
  type('Attachments', 19, '', 'Attachments', 'Attachments', { ...inert, sql: 'INTEGER' }),
  type('ModStat', 23, 'Choice', 'Moderation Status', 'Moderation Status', inert),
  type('File', 18, '', 'File', 'File', inert),
  type('ThreadIndex', 27, '', 'ThreadIndex', 'ThreadIndex', inert),
  type('AllDayEvent', 29, '', 'All Day Event', 'All Day Event', inert),
  type('Recurrence', 21, '', 'Recurrence', 'Recurrence', inert),
  type('CrossProjectLink', 22, '', 'Cross Project Link', 'Cross Project Link', inert),
  type('HTML', 0, '', 'Publishing HTML', 'Full HTML content with formatting and constraints for publishing', long),
  type('RelatedItems', 0, '', 'Related Items', 'Related Items', long),
  type('RatingCount', 0, 'RatingScale', 'Number of Ratings', 'Number of ratings submitted', inert),
  type('AverageRating', 0, '', 'Rating (0-5)', 'Average value of all the ratings that have been submitted', inert),
  type('Likes', 0, '', 'Number of Likes', 'Number of Likes', inert),
];

/** A lookup into a table of SharePoint's own: what it shows is no item of a list. */
const innerLookup: FieldType = type('Lookup', 7, 'Lookup', 'Lookup', fromSite, inert);
const innerTables: ReadonlySet<string> = new Set(['Docs', 'AppPrincipals']);

/** Calculated columns keep and compare what their formula results in; none can be indexed. */
const results: Readonly<Record<string, Kept>> = {
  Text: text,
  Number: number,
  Currency: number,
  DateTime: { ...text, compares: 'datetime' },
  Boolean: flag,
};
const calculatedText = 'Calculated (calculation based on other columns)';
const calculated = new Map(
  Object.entries(results).map(([result, kept]) => [
    result,
    type('Calculated', 17, 'Calculated', 'Calculated', calculatedText, { ...kept, indexable: false }),
  ]),
);

const byName = new Map(types.map((found) => [found.name.toLowerCase(), found]));

/** What clients call the type of a column they add. */
export const fieldEntityTypes: readonly string[] = [
  ...new Set(['SP.Field', 'SP.FieldCalculated', ...types.map((known) => known.entityType)]),
  // SharePoint has them; their kinds are refused by name.
  'SP.FieldLocation',
  'SP.FieldThumbnail',
  'SP.Taxonomy.TaxonomyField',
];

/** `settings`: where a lookup looks, what a formula results in. */
export const fieldType = (
  name: string,
  settings: { readonly lookupList?: string; readonly resultType?: string } = {},
): FieldType | undefined => {
  if (name.toLowerCase() === 'calculated') return calculated.get(settings.resultType ?? 'Text');
  const found = byName.get(name.toLowerCase());
  return found?.name === 'Lookup' && innerTables.has(settings.lookupList ?? '') ? innerLookup : found;
};

/** By FieldTypeKind, as `fields.add` gives it: the single-valued type of that kind. */
export const fieldTypeOfKind = (kind: number): FieldType | undefined =>
  kind === 17 ? calculated.get('Text') : types.find((found) => found.kind === kind);

/** Types a client may create. The others are built in. */
export const creatable: ReadonlySet<string> = new Set([
  'Text',
  'Note',
  'Integer',
  'Number',
  'Currency',
  'Boolean',
  'DateTime',
  'Choice',
  'MultiChoice',
  'User',
  'UserMulti',
  'Lookup',
  'LookupMulti',
  'URL',
  'Guid',
  'Calculated',
]);
