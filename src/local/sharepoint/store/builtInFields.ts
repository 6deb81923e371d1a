/** The columns lists and libraries are born with, and where the values of those lie that have some. */
import { draftOfRow, type ColumnRow } from './builtIn/columnRow';
import { libraryColumns, notInLibraries } from './builtIn/libraryColumns';
import { listColumns } from './builtIn/listColumns';
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
