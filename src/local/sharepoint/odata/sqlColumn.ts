import { noSuchField } from '../http/sharePointError';

export type SqlValue = string | number | null;

export interface SqlPart {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

export type ColumnKind = 'text' | 'number' | 'boolean' | 'datetime' | 'guid';

/** A name of a `$filter` or `$orderby`, as SQL. */
export interface SqlColumn {
  /** The name as the client knows it. */
  readonly name: string;
  readonly kind: ColumnKind;
  /** What is compared and sorted. For text an expression that holds `textKey(…)` of the value, never the text itself. */
  readonly expression: string;
  /** Columns with several values: puts a condition on `expression` into "any of them". */
  readonly anyOf?: (condition: SqlPart) => SqlPart;
  /** Columns with several values: whether there is none. */
  readonly isEmpty?: SqlPart;
  /** Names the SQL index behind it; undefined when SharePoint would have to look at every row. */
  readonly index?: string | undefined;
}

/** Finds the column, or throws what SharePoint says of a wrong name. */
export type ResolveColumn = (path: readonly string[]) => SqlColumn;

/** Columns of a small collection (lists, fields, groups …): names to columns. */
export const resolveFrom =
  (columns: Readonly<Record<string, Pick<SqlColumn, 'kind' | 'expression'>>>): ResolveColumn =>
  (path) => {
    const name = path.join('/');
    const column = Object.hasOwn(columns, name) ? columns[name] : undefined;
    if (!column) throw noSuchField(name);
    return { name, ...column };
  };
