/**
 * The list view threshold: SharePoint refuses queries that would touch more rows than the setting (5,000).
 * Microsoft's rule ("Manage large lists and libraries"): SharePoint takes the first indexed column of the filter, and that
 * alone must leave few enough rows, whatever other columns would leave. Without a filter the order must come from an index
 * (or be by ID). README says what is exact and what is not.
 */
import { throttledQuery } from '../../http/sharePointError';
import type { Filter } from '../../odata/filterTree';
import { indexedParts } from '../../odata/indexedParts';
import type { SortKey } from '../../odata/orderBy';
import type { ResolveColumn, SqlPart } from '../../odata/sqlColumn';
import type { Database } from '../database';

export interface ThresholdQuestion {
  readonly table: string;
  readonly filter: Filter | undefined;
  /** A folder's content is found without looking at the rest of the list. */
  readonly within: SqlPart | undefined;
  readonly resolve: ResolveColumn;
  readonly sort: readonly SortKey[];
  /** What the client asked for; a page's own size is no reason to refuse. */
  readonly top: number | undefined;
}

const reaches = (database: Database, table: string, condition: SqlPart, threshold: number): boolean =>
  Number(
    database.first(
      `SELECT count(*) AS n FROM (SELECT 1 FROM ${table} t WHERE ${condition.sql} LIMIT ${threshold + 1})`,
      condition.values,
    )?.['n'],
  ) > threshold;

const everyRow: SqlPart = { sql: '1', values: [] };

export const checkThreshold = (database: Database, question: ThresholdQuestion, threshold: number): void => {
  const { table, filter, within, resolve, sort, top } = question;
  if (!reaches(database, table, within ?? everyRow, threshold)) return;
  if (filter === undefined) {
    if ((top ?? 0) > threshold || sort[0]?.column.index === undefined) throw throttledQuery();
    return;
  }
  const [first] = indexedParts(filter, resolve);
  if (!first || reaches(database, table, first, threshold)) throw throttledQuery();
};
