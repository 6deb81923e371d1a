/** The columns that lists, libraries and the site are born with, and where the values of those lie that have some. */
import { draftOfRow, type ColumnRow } from './builtIn/columnRow';
import { contactColumns } from './builtIn/contactColumns';
import { documentColumns } from './builtIn/documentColumns';
import { innerColumns } from './builtIn/innerColumns';
import { libraryColumns, notInLibraries } from './builtIn/libraryColumns';
import { listColumns } from './builtIn/listColumns';
import { sharedColumns } from './builtIn/sharedColumns';
import type { FieldDraft } from './field';

/** Title lies in the first column of every list. */
const titleNumber = 1;

const drafts = (rows: readonly ColumnRow[]): FieldDraft[] =>
  rows.map((row) => draftOfRow(row, row[1] === 'Title' ? titleNumber : 0));

const inLibrary = new Map(libraryColumns.map((row) => [row[1], row]));
const listNames = new Set(listColumns.map((row) => row[1]));

export const listFields: readonly FieldDraft[] = drafts(listColumns);

export const libraryFields: readonly FieldDraft[] = drafts([
  ...listColumns.filter((row) => !notInLibraries.has(row[1])).map((row) => inLibrary.get(row[1]) ?? row),
  ...libraryColumns.filter((row) => !listNames.has(row[1])),
]);

const inGroup = (group: string, rows: readonly ColumnRow[]): FieldDraft[] =>
  rows.map((row) => {
    const draft = draftOfRow(row, 0);
    return { ...draft, settings: { ...draft.settings, group } };
  });

const anyRow = new Map<string, ColumnRow>([...libraryColumns, ...listColumns].map((row) => [row[1], row]));

const certainRow = (name: string): ColumnRow => {
  const row = anyRow.get(name);
  if (!row) throw new Error(`no built-in column ${name}`);
  return row;
};

/** The site's columns. Those that lists have as well are the same there, with their group. */
export const siteFields: readonly FieldDraft[] = [
  ...[contactColumns, documentColumns, innerColumns].flatMap((columns) =>
    Object.entries(columns).flatMap(([group, rows]) => inGroup(group, rows)),
  ),
  ...Object.entries(sharedColumns).flatMap(([group, names]) => inGroup(group, names.map(certainRow))),
];
