import { failed, ok, type Result } from '../../domain/result';
import type { Column } from '../schema/column';

/** A row as SharePoint sent it, or as it is to be written. */
export type Row = Readonly<Record<string, unknown>>;

/** Why a column could not be read. */
export interface ColumnProblem {
  /** The Danish column title. */
  readonly column: string;
  readonly found: string;
}

/** How one property of an entity is read from and written to its columns. Never throws, never swallows. */
export interface Codec<Value> {
  readonly select: readonly string[];
  readonly expand: readonly string[];
  readonly decode: (row: Row) => Result<Value, ColumnProblem>;
  readonly encode: (value: Value) => Row;
}

/** SharePoint leaves an empty value out, or sends null. */
export const isMissing = (value: unknown): value is null | undefined => value === null || value === undefined;

export const problem = (column: Pick<Column, 'title'>, found: unknown): Result<never, ColumnProblem> =>
  failed({ column: column.title, found: typeof found === 'string' ? found : (JSON.stringify(found) ?? '') });

/** An empty column: nothing, or a problem where the column is required. */
export const emptyValue = <Empty>(column: Column, empty: Empty): Result<Empty, ColumnProblem> =>
  column.required ? problem(column, '') : ok(empty);
